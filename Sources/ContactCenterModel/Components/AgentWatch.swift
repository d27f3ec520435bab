import DiscreteEvents

/// How busy each single agent is: by planning interval, for the time under stress, and over the run.
struct AgentWatch: ~Copyable {
  private var agents: Buffer<Watch>

  struct Watch: BitwiseCopyable {
    var isPresent = false
    var isBusy = false
    /// Until when the sums hold.
    var since = 0.0
    /// Seconds busy and at work in this row, and in the run.
    var rowBusy = 0.0
    var rowPresent = 0.0
    var busy = 0.0
    var present = 0.0
  }

  init(agents count: Int) { agents = Buffer(repeating: Watch(), count: count) }

  /// An agent begins or ends to be busy.
  mutating func setBusy(_ isBusy: Bool, _ agent: UInt32, at now: Double) {
    settle(Int(agent), at: now)
    agents[Int(agent)].isBusy = isBusy
  }

  /// An agent comes or leaves.
  mutating func setPresent(_ isPresent: Bool, _ agent: UInt32, at now: Double) {
    settle(Int(agent), at: now)
    agents[Int(agent)].isPresent = isPresent
  }

  private mutating func settle(_ agent: Int, at now: Double) {
    agents.update(from: agent, count: 1) { watch in
      let length = now - watch[0].since
      if watch[0].isBusy { watch[0].rowBusy += length }
      if watch[0].isPresent { watch[0].rowPresent += length }
      watch[0].since = now
    }
  }

  /// Ends a row: gives the seconds at work of those agents of a group whose occupancy in it was above
  /// the threshold.
  mutating func endRow(_ group: Range<Int>, above threshold: Double, at now: Double) -> Double {
    var stressed = 0.0
    for agent in group {
      settle(agent, at: now)
      let watch = agents[agent]
      if watch.rowPresent > 0, watch.rowBusy > threshold * watch.rowPresent {
        stressed += watch.rowPresent
      }
      agents[agent].busy += watch.rowBusy
      agents[agent].present += watch.rowPresent
      agents[agent].rowBusy = 0
      agents[agent].rowPresent = 0
    }
    return stressed
  }

  /// Forgets what was before.
  mutating func reset() {
    for agent in 0..<agents.count {
      agents[agent].busy = 0
      agents[agent].present = 0
    }
  }

  /// The occupancy of an agent over the run; `nil` for one who was never at work.
  func occupancy(_ agent: Int) -> Double? {
    agents[agent].present > 0 ? agents[agent].busy / agents[agent].present : nil
  }
}
