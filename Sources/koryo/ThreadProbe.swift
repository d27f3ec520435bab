#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds out whether the system gives threads: the runtime would wait for them without end.
enum ThreadProbe {
  /// What the runtime needs beside the main thread to run one task: a worker, its manager, and the worker after it.
  private static let needed = 3

  /// Whether so many threads can be there at once.
  static var canStart: Bool {
    var barrier = pthread_mutex_t()
    pthread_mutex_init(&barrier, nil)
    pthread_mutex_lock(&barrier)
    defer { pthread_mutex_destroy(&barrier) }
    return withUnsafeMutablePointer(to: &barrier) { barrier in
      var threads: [pthread_t] = []
      for _ in 0..<needed {
        guard let thread = start(waitingFor: barrier) else { break }
        threads.append(thread)
      }
      pthread_mutex_unlock(barrier)
      for thread in threads { pthread_join(thread, nil) }
      return threads.count == needed
    }
  }

  /// A thread that ends when a lock can be had.
  private static func start(waitingFor lock: UnsafeMutablePointer<pthread_mutex_t>) -> pthread_t? {
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let failure = pthread_create(
      &thread, nil,
      { argument in
        #if canImport(Glibc)
          guard let argument else { return nil }
        #endif
        let lock = argument.assumingMemoryBound(to: pthread_mutex_t.self)
        pthread_mutex_lock(lock)
        pthread_mutex_unlock(lock)
        return nil
      }, lock)
    return failure == 0 ? thread : nil
  }
}
