import DiscreteEvents
import Statistics

/// All that is counted during a replication, by row of time.
///
/// What happens to a call is counted in the row of its arrival; levels (callers waiting, agents
/// busy) are integrated over time and cut at the rows' edges. Nothing is counted twice: what follows
/// from other counts is worked out when they are handed over.
struct Ledger: ~Copyable {
  let layout: RecordLayout
  var types: Buffer<Double>
  var skills: Buffer<Double>
  var groups: Buffer<Double>
  var lines: Buffer<Double>
  /// `[type][row][count]`; empty where customers are not followed.
  var customers: Buffer<Double>
  /// `[node][row][count]`.
  var nodes: Buffer<Double>
  private var customerLevels: Buffer<TimeAverage>
  private var typeLevels: Buffer<TimeAverage>
  /// `[group][type]`: agents busy.
  private var skillLevels: Buffer<TimeAverage>
  private var groupLevels: Buffer<TimeAverage>
  private var overtimes: OvertimeAccounts
  /// `[group]`: persons at work in hours that are paid in another row.
  private var repaid: Buffer<TimeAverage>
  /// Lines in service, where they are limited.
  private var lineLevels: Buffer<TimeAverage>
  var durations: [Double]
  private var rowStart: Double

  init(layout: RecordLayout, start: Double, followed: Bool, nodes count: Int) {
    self.layout = layout
    let rows = layout.rows
    let followed = followed ? layout.types : 0
    customers = Buffer(repeating: 0, count: followed * rows * CustomerCount.width)
    nodes = Buffer(repeating: 0, count: count * rows * NodeCount.width)
    customerLevels = Buffer(
      repeating: TimeAverage(at: start), count: followed * CustomerCount.levels)
    types = Buffer(repeating: 0, count: layout.types * rows * TypeCount.width)
    skills = Buffer(repeating: 0, count: layout.groups * layout.types * rows * SkillCount.width)
    groups = Buffer(repeating: 0, count: layout.groups * rows * GroupCount.width)
    lines = Buffer(repeating: 0, count: layout.pools * rows * LineCount.width)
    let level = TimeAverage(at: start)
    typeLevels = Buffer(repeating: level, count: layout.types * TypeCount.levels)
    skillLevels = Buffer(repeating: level, count: layout.groups * layout.types)
    groupLevels = Buffer(repeating: level, count: layout.groups * GroupCount.levels)
    overtimes = OvertimeAccounts(groups: layout.groups, days: layout.days, at: start)
    repaid = Buffer(repeating: level, count: layout.groups)
    lineLevels = Buffer(repeating: level, count: layout.pools)
    durations = Array(repeating: 0, count: rows)
    rowStart = start
  }

  /// The start of the counts of a call type in a row.
  func cell(type: Int, row: Int) -> Int { (type &* layout.rows &+ row) &* TypeCount.width }

  /// The start of the counts of a group's calls of a type in a row.
  func cell(pair: Int, row: Int) -> Int { (pair &* layout.rows &+ row) &* SkillCount.width }

  mutating func count(_ count: TypeCount, at cell: Int, by amount: Double = 1) {
    types[cell + count.rawValue] += amount
  }

  /// Counts something of customers; `spot` is type × rows + row.
  mutating func count(_ count: CustomerCount, at spot: Int, by amount: Double = 1) {
    customers[spot * CustomerCount.width + count.rawValue] += amount
  }

  /// Counts something at a node of the IVR.
  mutating func count(_ count: NodeCount, node: Int, row: Int, by amount: Double = 1) {
    nodes[(node * layout.rows + row) * NodeCount.width + count.rawValue] += amount
  }

  /// Counts something of a group.
  mutating func count(_ count: GroupCount, group: Int, row: Int, by amount: Double = 1) {
    groups[(group * layout.rows + row) * GroupCount.width + count.rawValue] += amount
  }

  /// Counts something of a pool of lines.
  mutating func count(_ count: LineCount, pool: Int, row: Int, by amount: Double) {
    lines[(pool * layout.rows + row) * LineCount.width + count.rawValue] += amount
  }

  /// A level of customers of a type: agents or lines busy for them, open callbacks.
  mutating func level(_ count: CustomerCount, _ change: Double, type: Int, at now: Double) {
    let level = count.rawValue - CustomerCount.callbackWorkIntegral.rawValue
    customerLevels[CustomerCount.levels * type + level].change(by: change, at: now)
  }

  /// A call has been answered by a group.
  @inline(__always)
  mutating func countAnswer(at cell: Int, _ answer: Answer) {
    skills.update(from: cell, count: SkillCount.width) { counts in
      counts[SkillCount.answered.rawValue] += 1
      counts[SkillCount.answeredWithin.rawValue] += answer.isWithin ? 1 : 0
      counts[SkillCount.waitAnswered.rawValue] += answer.wait
      counts[SkillCount.talkTime.rawValue] += answer.talk
      counts[SkillCount.wrapUpTime.rawValue] += answer.wrapUp
    }
  }

  /// A level of a type: callers waiting or announced, agents wrapping up.
  mutating func level(_ count: TypeCount, _ change: Double, type: Int, at now: Double) {
    let level = count.rawValue - TypeCount.waitingIntegral.rawValue
    typeLevels[TypeCount.levels * type + level].change(by: change, at: now)
  }

  /// How many callers of a type hear the announcement, or are in the IVR, now.
  func announced(_ type: Int) -> Double {
    let level = TypeCount.announcedIntegral.rawValue - TypeCount.waitingIntegral.rawValue
    return typeLevels[TypeCount.levels * type + level].level
  }

  /// Agents of a group busy with a type.
  @inline(__always)
  mutating func busy(_ change: Double, pair: Int, at now: Double) {
    skillLevels[pair].change(by: change, at: now)
  }

  /// Agents of a group begin, or end, to work beyond the schedule; persons have the day of their shift.
  mutating func overtime(_ change: Double, group: Int, day: Int?, at now: Double) {
    if let day {
      overtimes.change(by: change, group: group, day: day, at: now)
    } else {
      overtimes.change(by: change, group: group, at: now)
    }
  }

  /// The day of which overtime belongs to the row of the moment.
  var today: Int { overtimes.today }

  /// Persons of a group begin, or end, to work in hours that are paid in another row.
  mutating func repaid(_ change: Double, group: Int, at now: Double) {
    repaid[group].change(by: change, at: now)
  }

  /// A new day begins: the overtime of the moment goes on belonging to its own.
  mutating func begin(day: Int, at now: Double) { overtimes.begin(day: day, at: now) }

  /// Overtime of a group in a row is worked, and paid, there; that of an earlier day counts after its close.
  private mutating func closeOvertime(group: Int, row: Int, at now: Double) {
    for day in overtimes.openDays(of: group) {
      let seconds = overtimes.take(group: group, day: day, at: now)
      let own = day == overtimes.today ? row : layout.row(.after, day: day)
      count(.overtime, group: group, row: own, by: seconds)
      count(.paid, group: group, row: own, by: seconds)
      guard own != row else { continue }
      count(.paidElsewhere, group: group, row: row, by: seconds)
      count(.paidElsewhere, group: group, row: own, by: -seconds)
    }
  }

  /// A level of a group; `busy` changes through `busy(_:pair:at:)`, `overtime` through
  /// `overtime(_:group:day:at:)`.
  mutating func level(_ count: GroupCount, _ change: Double, group: Int, at now: Double) {
    let level = count.rawValue - GroupCount.busy.rawValue
    groupLevels[GroupCount.levels * group + level].change(by: change, at: now)
  }

  /// Lines of a pool in service.
  mutating func inService(_ change: Double, pool: Int, at now: Double) {
    lineLevels[pool].change(by: change, at: now)
  }

  /// Ends a row of time: its integrals are written and begin anew.
  mutating func close(row: Int, at now: Double) {
    for index in 0..<typeLevels.count {
      let (type, level) = index.quotientAndRemainder(dividingBy: TypeCount.levels)
      let count = cell(type: type, row: row) + TypeCount.waitingIntegral.rawValue + level
      types[count] += typeLevels[index].take(at: now)
    }
    for index in 0..<skillLevels.count {
      let cell = (index * layout.rows + row) * SkillCount.width
      skills[cell + SkillCount.busy.rawValue] += skillLevels[index].take(at: now)
    }
    for index in 0..<groupLevels.count {
      let (group, level) = index.quotientAndRemainder(dividingBy: GroupCount.levels)
      let cell = (group * layout.rows + row) * GroupCount.width
      groups[cell + GroupCount.busy.rawValue + level] += groupLevels[index].take(at: now)
    }
    for group in 0..<layout.groups {
      closeOvertime(group: group, row: row, at: now)
      count(.paidElsewhere, group: group, row: row, by: repaid[group].take(at: now))
    }
    for index in 0..<customerLevels.count {
      let (type, level) = index.quotientAndRemainder(dividingBy: CustomerCount.levels)
      let cell = (type * layout.rows + row) * CustomerCount.width
      customers[cell + CustomerCount.callbackWorkIntegral.rawValue + level] +=
        customerLevels[index].take(at: now)
    }
    for pool in 0..<lineLevels.count {
      let cell = (pool * layout.rows + row) * LineCount.width
      lines[cell + LineCount.inService.rawValue] += lineLevels[pool].take(at: now)
    }
    durations[row] += now - rowStart
    rowStart = now
  }
}

/// What is counted of a call when it is answered.
struct Answer {
  var wait: Double
  var isWithin: Bool
  var talk: Double
  var wrapUp: Double
}
