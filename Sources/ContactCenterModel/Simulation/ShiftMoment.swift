/// A moment at which shifts begin or end, or breaks do, and who is planned to be where from it on.
struct ShiftMoment {
  var time: Double
  /// Shifts, by their places in the list, that begin and that end now.
  var begins: [Int] = []
  var ends: [Int] = []
  /// Breaks that fall due now: the shift, and which of its breaks.
  var breaks: [(shift: Int, number: Int)] = []
  /// Shifts whose persons are planned to be at work, and those on a paid break; in order of their start.
  var onDuty: [Int] = []
  var onPaidBreak: [Int] = []

  /// All moments in order of time.
  static func all(of shifts: [Shift]) -> [ShiftMoment] {
    var moments = Dictionary(grouping: edges(of: shifts), by: \.time).map { time, edges in
      moment(time, edges)
    }
    moments.sort { $0.time < $1.time }
    var (active, resting): ([Int], [Int: Bool]) = ([], [:])
    for index in moments.indices {
      let ended = Set(moments[index].ends)
      active.removeAll(where: ended.contains)
      active = merge(active, moments[index].begins, shifts)
      let time = moments[index].time
      for shift in active { resting[shift] = pause(of: shifts[shift], at: time)?.isPaid }
      moments[index].onDuty = active.filter { resting[$0] == nil }
      moments[index].onPaidBreak = active.filter { resting[$0] == true }
    }
    return moments
  }

  private enum Edge {
    case begin(Int)
    case end(Int)
    case breakDue(Int, Int)
    /// A break ends, or pay does.
    case other
  }

  private static func edges(of shifts: [Shift]) -> [(time: Double, edge: Edge)] {
    shifts.enumerated().flatMap { index, shift -> [(time: Double, edge: Edge)] in
      let breaks = shift.breaks.enumerated().flatMap { number, pause in
        [(pause.at, Edge.breakDue(index, number)), (pause.end, .other)]
      }
      let pay = shift.paidUntil.map { [($0, Edge.other)] } ?? []
      return [(shift.from, .begin(index)), (shift.to, .end(index))] + breaks + pay
    }
  }

  private static func moment(_ time: Double, _ edges: [(time: Double, edge: Edge)]) -> ShiftMoment {
    var moment = ShiftMoment(time: time)
    for (_, edge) in edges {
      switch edge {
      case .begin(let shift): moment.begins.append(shift)
      case .end(let shift): moment.ends.append(shift)
      case .breakDue(let shift, let number): moment.breaks.append((shift, number))
      case .other: break
      }
    }
    return moment
  }

  /// Shifts that begin follow those that began before, in the order of the list.
  private static func merge(_ active: [Int], _ begins: [Int], _ shifts: [Shift]) -> [Int] {
    active + begins.sorted { shifts[$0].line < shifts[$1].line }
  }

  private static func pause(of shift: Shift, at time: Double) -> ShiftBreak? {
    shift.breaks.first { $0.at <= time && time < $0.end }
  }
}
