import DiscreteEvents
import Probability

/// The sources of demand, each with its next call; they stand beside the calendar because there is
/// always just one next call of each.
struct ArrivalSources: ~Copyable {
  private var sources: [ArrivalSource]
  private var next: Buffer<NextCall>
  /// The source of the next call; of simultaneous ones, that of the first type, then the first in the
  /// scenario.
  private(set) var nextSource = 0
  /// When the next call arrives; infinity when no more will.
  private(set) var nextTime = Double.infinity

  init(_ scenario: Scenario, chance: Chance) {
    sources = scenario.demands.map { ArrivalSource($0, scenario: scenario, chance: chance) }
    next = Buffer(capacity: sources.count)
    for index in sources.indices { next.append(sources[index].next()) }
    findNext()
  }

  /// Takes the call of `nextSource`, of which there must be one.
  @inline(__always)
  mutating func take() -> NextCall {
    let call = next[nextSource]
    next[nextSource] = sources[nextSource].next()
    findNext()
    return call
  }

  /// A line of a replayed list.
  func replayed(source: Int, line: Int) -> ReplayedCall { sources[source].list[line] }

  @inline(__always)
  private mutating func findNext() {
    nextTime = .infinity
    for source in 0..<next.count where isNext(source) {
      nextTime = next[source].time
      nextSource = source
    }
  }

  /// Whether a source's next call comes before the first of the sources before it.
  @inline(__always)
  private func isNext(_ source: Int) -> Bool {
    if next[source].time != nextTime { return next[source].time < nextTime }
    return nextTime < .infinity && next[source].type < next[nextSource].type
  }
}
