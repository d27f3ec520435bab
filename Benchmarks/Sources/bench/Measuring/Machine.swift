#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The machine by which the ratios are named.
enum Machine {
  /// Its model and how many there are, as `AMD EPYC, 2 processors`.
  static var description: String {
    let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(model ?? "a processor without a name"), \(count) processors"
  }

  /// What stands against measuring now; `nil` when nothing does.
  static var warning: String? {
    var load = [0.0]
    guard getloadavg(&load, 1) == 1, load[0] > 0.5 else { return nil }
    return "the machine is busy (load \(load[0].rounded(to: 1))): ratios of wall times will mislead"
  }

  private static var model: String? {
    guard let file = fopen("/proc/cpuinfo", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 16_384)
    while fgets(&line, Int32(line.count), file) != nil {
      let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[0].hasPrefix("model name") {
        return parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    return nil
  }
}
