import DiscreteEvents
import Probability

/// The sources of demand, each with its next calls; they stand beside the calendar because there is
/// always just one next call of each.
struct ArrivalSources: ~Copyable {
  private var sources: [ArrivalSource]
  private var heads: Buffer<Head>
  /// `[source][position]`: the next arrivals of each source, made several at a time, and their types.
  private var arrivals: Buffer<Arrival>
  private var types: Buffer<UInt16>
  /// The source of the next call; of simultaneous ones, that of the first type, then the first in the
  /// scenario.
  private(set) var nextSource = 0
  /// When the next call arrives; infinity when no more will.
  private(set) var nextTime = Double.infinity

  /// Where a source stands.
  private struct Head: BitwiseCopyable {
    /// When its next call arrives; infinity when no more will.
    var time = Double.infinity
    /// Where that call stands in `arrivals`, and where those that are made end.
    var position: Int
    var end: Int
    /// How many of its calls have come.
    var taken: UInt32 = 0
    let isReplayed: Bool
  }

  private static var batch: Int { 16 }

  init(_ scenario: Scenario, chance: Chance) {
    sources = scenario.demands.map { ArrivalSource($0, scenario: scenario, chance: chance) }
    heads = Buffer(capacity: sources.count)
    let nobody = Who(source: 0, day: 0, interval: 0, ordinal: 0)
    let none = Arrival(time: .infinity, who: nobody, words: chance.firstWords(nobody))
    arrivals = Buffer(repeating: none, count: sources.count * Self.batch)
    types = Buffer(repeating: 0, count: sources.count * Self.batch)
    for source in sources.indices {
      let start = source * Self.batch
      heads.append(Head(position: start, end: start, isReplayed: !sources[source].list.isEmpty))
      refill(source)
    }
    findNext()
  }

  /// Takes the call of `nextSource`, of which there must be one.
  @inline(__always)
  mutating func take() -> NextCall {
    let head = heads[nextSource]
    let call = NextCall(
      arrival: arrivals[head.position], type: types[head.position], source: nextSource,
      number: head.taken &+ 1, isReplayed: head.isReplayed)
    heads[nextSource].taken &+= 1
    heads[nextSource].position &+= 1
    if head.position + 1 < head.end {
      heads[nextSource].time = arrivals[head.position + 1].time
    } else {
      refill(nextSource)
    }
    findNext()
    return call
  }

  /// A line of a replayed list.
  func replayed(source: Int, line: Int) -> ReplayedCall { sources[source].list[line] }

  /// Makes the next calls of a source.
  @inline(never)
  private mutating func refill(_ source: Int) {
    let start = source * Self.batch
    var found = 0
    arrivals.update(from: start, count: Self.batch) { arrivals in
      types.update(from: start, count: Self.batch) { types in
        found = sources[source].fill(
          UnsafeMutableBufferPointer(start: arrivals, count: Self.batch), types)
      }
    }
    heads[source].position = start
    heads[source].end = start + found
    heads[source].time = found > 0 ? arrivals[start].time : .infinity
  }

  @inline(__always)
  private mutating func findNext() {
    nextTime = heads.isEmpty ? .infinity : heads[0].time
    nextSource = 0
    for source in 1..<max(1, heads.count) where isNext(source) {
      nextTime = heads[source].time
      nextSource = source
    }
  }

  /// Whether a source's next call comes before the first of the sources before it.
  @inline(__always)
  private func isNext(_ source: Int) -> Bool {
    let time = heads[source].time
    if time != nextTime { return time < nextTime }
    return nextTime < .infinity
      && types[heads[source].position] < types[heads[nextSource].position]
  }
}

/// A call that comes from a source.
struct NextCall: BitwiseCopyable {
  var arrival: Arrival
  var type: UInt16
  var source: Int
  /// Its number within the source, from 1.
  var number: UInt32
  /// Whether it comes from a list.
  var isReplayed: Bool
}
