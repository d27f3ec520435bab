/// What lies ahead: in a large calendar, events have long left the caches when their time comes.
///
/// A page is 64 days that share a word of the map of bits: with days as narrow as they are, some eight
/// events. What is fetched ahead is a guess that decides nothing: a bucket's first event may be of a later
/// year, and a page that is passed over is not fetched for.
extension EventCalendar {
  /// So many events stay in the caches by themselves.
  private static var eventsInCaches: Int { 4096 }
  /// Events are fetched so many pages ahead: whoever fetches what they lead to does so nearer by.
  private static var pagesFetched: UInt64 { 3 }

  /// The number of the page on which the next event lies.
  @inlinable public var page: UInt64 { today &>> 6 }

  /// Fetches the events of a page to come, as another one is open now.
  @usableFromInline
  func fetchAhead() {
    guard nodes.count > Self.eventsInCaches else { return }
    forEachBucket(pagesAhead: Self.pagesFetched) { nodes.prefetch(Int(buckets[$0])) }
  }

  /// Runs `body` on the indices of the events that lie so many pages ahead, one for each day.
  @inlinable
  @inline(__always)
  public func forEachIndex(pagesAhead: UInt64, _ body: (UInt32) -> Void) {
    forEachBucket(pagesAhead: pagesAhead) { body(nodes[Int(buckets[$0])].event.index) }
  }

  @inlinable
  @inline(__always)
  func forEachBucket(pagesAhead: UInt64, _ body: (Int) -> Void) {
    let first = bucket(of: (page &+ pagesAhead) &<< 6)
    var bits = occupied[first &>> 6]
    while bits != 0 {
      body(first &+ bits.trailingZeroBitCount)
      bits &= bits &- 1
    }
  }
}
