import DiscreteEvents

/// In a large center, calls and agents have long left the caches when something happens to them, and to wait for the
/// memory would take longer than all the rest.
extension Engine {
  /// So many calls stay in the caches by themselves.
  private static var callsInCaches: Int { 4096 }

  /// Another page of the calendar is open: what the pages after it will need is fetched, the agents later than the
  /// calls that name them.
  @inline(never)
  mutating func turnPage() {
    page = calendar.page
    guard calls.places > Self.callsInCaches else { return }
    calendar.forEachIndex(pagesAhead: 2) { calls.prefetch($0) }
    calendar.forEachIndex(pagesAhead: 1) { floor.prefetch(calls.agent(at: $0)) }
  }
}
