extension ErlangB {
  /// The least number of servers that lose at most the share `blocking` of `load` Erlangs.
  ///
  /// O(answer), one pass of the recurrence.
  /// - Precondition: `blocking` > 0, `load` ≥ 0 and finite.
  public static func leastServers(load: Double, blocking: Double) -> Int {
    precondition(blocking > 0, "some blocking must be allowed")
    precondition(load >= 0 && load.isFinite, "a load must be 0 or more")
    var ratio = 0.0
    var servers = 0
    while 1 / (1 + ratio) > blocking {
      servers += 1
      ratio = Double(servers) / load * (1 + ratio)
    }
    return servers
  }

  /// The largest load, in Erlangs, of which `servers` lose at most the share `blocking`.
  ///
  /// What is carried is below the number of servers, a (1 − B) < n, so a < n / (1 − b); bisection
  /// then goes down to neighbouring numbers. O(60 · servers).
  /// - Precondition: `servers` ≥ 0, 0 ≤ `blocking` < 1.
  public static func largestLoad(servers: Int, blocking: Double) -> Double {
    precondition(blocking >= 0 && blocking < 1, "blocking must be a share below 1")
    var low = 0.0
    var high = Double(servers) / (1 - blocking)
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return low }
      if self.blocking(servers: servers, load: middle) <= blocking {
        low = middle
      } else {
        high = middle
      }
    }
  }
}
