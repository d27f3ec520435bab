import DiscreteEvents
import Statistics

/// All that is counted during a replication, by row of time.
///
/// What happens to a call is counted in the row of its arrival; levels (callers waiting, agents
/// busy, lines in use) are integrated over time and cut at the rows' edges.
struct Ledger: ~Copyable {
  private let layout: RecordLayout
  private var types: Buffer<Double>
  private var groups: Buffer<Double>
  private var lines: Buffer<Double>
  private var typeLevels: Buffer<TimeAverage>
  private var groupLevels: Buffer<TimeAverage>
  private var lineLevels: Buffer<TimeAverage>
  private var durations: [Double]
  private var rowStart: Double

  init(layout: RecordLayout, start: Double) {
    self.layout = layout
    types = Buffer(repeating: 0, count: layout.types * layout.rows * TypeCount.width)
    groups = Buffer(repeating: 0, count: layout.groups * layout.rows * GroupCount.width)
    lines = Buffer(repeating: 0, count: layout.pools * layout.rows * LineCount.width)
    let level = TimeAverage(at: start)
    typeLevels = Buffer(repeating: level, count: layout.types * 2)
    groupLevels = Buffer(repeating: level, count: layout.groups * GroupCount.levels)
    lineLevels = Buffer(repeating: level, count: layout.pools * LineCount.width)
    durations = Array(repeating: 0, count: layout.rows)
    rowStart = start
  }

  /// The start of the counts of a call type in a row, for `count(_:at:)`.
  func cell(type: Int, row: Int) -> Int { (type * layout.rows + row) * TypeCount.width }

  mutating func count(_ count: TypeCount, at cell: Int, by amount: Double = 1) {
    types[cell + count.rawValue] += amount
  }

  /// A call of a cell has arrived.
  @inline(__always)
  mutating func countArrival(at cell: Int, work: Double) {
    types.update(from: cell, count: TypeCount.width) { counts in
      counts[TypeCount.arrived.rawValue] += 1
      counts[TypeCount.offeredWork.rawValue] += work
    }
  }

  /// A call of a cell has been answered by a group, with all that is known at this moment.
  @inline(__always)
  mutating func count(_ answer: Answer, at cell: Int, group: Int, row: Int) {
    let within: Double = answer.isWithin ? 1 : 0
    types.update(from: cell, count: TypeCount.width) { counts in
      counts[TypeCount.answered.rawValue] += 1
      counts[TypeCount.answeredWithin.rawValue] += within
      counts[TypeCount.virtualWithin.rawValue] += within
      counts[TypeCount.waitAnswered.rawValue] += answer.wait
      counts[TypeCount.talkTime.rawValue] += answer.talk
      counts[TypeCount.wrapUpTime.rawValue] += answer.wrapUp
    }
    let start = (group * layout.rows + row) * GroupCount.width
    groups.update(from: start, count: GroupCount.width) { counts in
      counts[GroupCount.answered.rawValue] += 1
      counts[GroupCount.answeredWithin.rawValue] += within
      counts[GroupCount.waitAnswered.rawValue] += answer.wait
      counts[GroupCount.talkTime.rawValue] += answer.talk
      counts[GroupCount.wrapUpTime.rawValue] += answer.wrapUp
    }
  }

  mutating func count(_ count: GroupCount, group: Int, row: Int, by amount: Double = 1) {
    groups[(group * layout.rows + row) * GroupCount.width + count.rawValue] += amount
  }

  /// Callers of a type waiting.
  mutating func waiting(_ change: Double, type: Int, at now: Double) {
    typeLevels[2 * type].change(by: change, at: now)
  }

  /// Agents busy with a type, in a group.
  mutating func busy(_ change: Double, type: Int, group: Int, at now: Double) {
    typeLevels[2 * type + 1].change(by: change, at: now)
    groupLevels[GroupCount.levels * group].change(by: change, at: now)
  }

  /// A level of a group; `busy` changes through `busy(_:type:group:at:)`.
  mutating func level(_ count: GroupCount, _ change: Double, group: Int, at now: Double) {
    groupLevels[GroupCount.levels * group + count.rawValue - GroupCount.busy.rawValue].change(
      by: change, at: now)
  }

  /// The level of lines in use or in service.
  mutating func level(_ count: LineCount, _ change: Double, pool: Int, at now: Double) {
    lineLevels[LineCount.width * pool + count.rawValue].change(by: change, at: now)
  }

  /// Ends a row of time: its integrals are written and begin anew.
  mutating func close(row: Int, at now: Double) {
    for type in 0..<layout.types {
      let cell = cell(type: type, row: row)
      types[cell + TypeCount.waitingIntegral.rawValue] += typeLevels[2 * type].take(at: now)
      types[cell + TypeCount.busyIntegral.rawValue] += typeLevels[2 * type + 1].take(at: now)
    }
    for group in 0..<layout.groups {
      for level in 0..<GroupCount.levels {
        count(
          GroupCount(rawValue: GroupCount.busy.rawValue + level)!, group: group, row: row,
          by: groupLevels[GroupCount.levels * group + level].take(at: now))
      }
    }
    for index in 0..<layout.pools * LineCount.width {
      let (pool, count) = index.quotientAndRemainder(dividingBy: LineCount.width)
      lines[(pool * layout.rows + row) * LineCount.width + count] += lineLevels[index].take(at: now)
    }
    durations[row] += now - rowStart
    rowStart = now
  }

  /// Hands all counts over.
  func write(to record: inout ReplicationRecord) {
    record.durations = durations
    record.typeCounts = types.withUnsafeBufferPointer { Array($0) }
    record.groupCounts = groups.withUnsafeBufferPointer { Array($0) }
    record.lineCounts = lines.withUnsafeBufferPointer { Array($0) }
  }
}

/// What is counted of a call when it is answered.
struct Answer {
  var wait: Double
  var isWithin: Bool
  var talk: Double
  var wrapUp: Double
}
