import DiscreteEvents

/// The pools of lines: how many are in service and in use.
struct Lines: ~Copyable {
  private var pools: Buffer<Pool>

  struct Pool: BitwiseCopyable {
    /// Lines in service; `nil` when there are always enough.
    var inService: Int?
    var inUse = 0
  }

  /// The scenario's pools, and last one that never runs out.
  init(_ scenario: Scenario) {
    pools = Buffer(repeating: Pool(inService: nil), count: scenario.linePools.count + 1)
    for (index, pool) in scenario.linePools.enumerated() {
      pools[index].inService = pool.lines.values[0]
    }
  }

  /// Whether a call finds no free line.
  func areBusy(_ pool: Int) -> Bool {
    pools[pool].inService.map { pools[pool].inUse >= $0 } ?? false
  }

  /// Whether a pool's lines can run out.
  func isLimited(_ pool: Int) -> Bool { pools[pool].inService != nil }

  /// Lines in service, where they are limited.
  func inService(_ pool: Int) -> Int { pools[pool].inService ?? 0 }

  /// Lines in service and those that calls still hold when fewer are, where they are limited.
  func inServiceOrHeld(_ pool: Int) -> Int {
    pools[pool].inService.map { max($0, pools[pool].inUse) } ?? 0
  }

  /// Changes the lines in service; calls that hold a line keep it.
  mutating func setInService(_ lines: Int, pool: Int) { pools[pool].inService = lines }

  /// A call takes (`1`) or frees (`−1`) a line. True when it is one more than are in service.
  @inline(__always)
  mutating func use(_ change: Int, pool: Int) -> Bool {
    let before = pools[pool].inUse
    pools[pool].inUse = before + change
    return pools[pool].inService.map { max(before, before + change) > $0 } ?? false
  }
}
