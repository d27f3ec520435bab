import DiscreteEvents
import Probability

/// The sources of demand, each with its next call; they stand beside the calendar because there is
/// always just one next call of each.
struct ArrivalSources: ~Copyable {
  private var sources: [ArrivalSource]
  private var times: Buffer<Double>
  private var nextSource = 0
  private var taken: UInt64 = 0
  /// When the next call arrives; infinity when no more will.
  private(set) var nextTime = Double.infinity

  init(_ scenario: Scenario, chance: Chance) {
    sources = scenario.demands.map { ArrivalSource($0, scenario: scenario, chance: chance) }
    times = Buffer(capacity: sources.count)
    for index in sources.indices { times.append(sources[index].advance()) }
    findNext()
  }

  /// Takes the next call, of which there must be one.
  mutating func take() -> ArrivingCall {
    let source = nextSource
    let arriving = sources[source].arriving(source: source, number: taken)
    taken += 1
    times[source] = sources[source].advance()
    findNext()
    return arriving
  }

  /// A line of a replayed list.
  func replayed(source: Int, line: Int) -> ReplayedCall { sources[source].list[line] }

  /// The source with the earliest next call; of simultaneous ones, that of the first type, and then
  /// the first in the scenario.
  private mutating func findNext() {
    nextTime = .infinity
    for source in 0..<times.count where isNext(source) {
      nextTime = times[source]
      nextSource = source
    }
  }

  /// Whether a source's next call comes before the first of the sources before it.
  private func isNext(_ source: Int) -> Bool {
    if times[source] != nextTime { return times[source] < nextTime }
    return nextTime < .infinity && sources[source].type < sources[nextSource].type
  }
}

/// A call that is about to arrive.
struct ArrivingCall {
  var who: Who
  var source: Int
  var type: Int
  /// Its number among all calls, and among those of its source, from 1.
  var number: UInt64
  var sourceNumber: UInt32
  var replayLine: UInt32?
}
