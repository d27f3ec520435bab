/// Who of a group works when: numbers of agents as a step function of time, or the persons of shifts.
public struct StaffingPlan: Sendable {
  /// Steps in ascending order of time; before the first nobody works. Where there are shifts, what they
  /// add up to if everybody pauses on time.
  public let steps: [StaffingStep]
  /// The shifts, each on each day on which it is worked; empty where only numbers are given.
  public let shifts: [Shift]
  /// The steady share of scheduled time that is not worked: productive = scheduled × (1 − shrinkage).
  public let shrinkage: Double
  /// How fractions of agents become whole ones.
  public var rounding: StaffRounding
  /// Agents who stay after close until the queues are empty; `nil` keeps those present at close.
  /// Whoever stays or finishes a call without a step or shift that schedules them works overtime.
  public var afterClose: Int?

  /// Agents without shifts: whoever is idle leaves when a step has fewer of them.
  public init(
    steps: [StaffingStep], shrinkage: Double = 0, rounding: StaffRounding = .nearest,
    afterClose: Int? = nil
  ) {
    precondition(
      zip(steps, steps.dropFirst()).allSatisfy { $0.from < $1.from }, "steps must ascend")
    precondition(0 <= shrinkage && shrinkage < 1, "somebody is left")
    self.steps = steps
    self.shrinkage = shrinkage
    self.rounding = rounding
    self.afterClose = afterClose
    shifts = []
  }

  /// The persons of shifts.
  public init(
    shifts: [Shift], shrinkage: Double = 0, rounding: StaffRounding = .nearest,
    afterClose: Int? = nil
  ) {
    precondition(0 <= shrinkage && shrinkage < 1, "somebody is left")
    let shifts = shifts.inOrder()
    self.shifts = shifts
    self.shrinkage = shrinkage
    self.rounding = rounding
    self.afterClose = afterClose
    steps = ShiftMoment.all(of: shifts).map { moment in
      let heads = moment.onDuty.reduce(0) { $0 + shifts[$1].heads }
      let paid = (moment.onDuty + moment.onPaidBreak).reduce(0) {
        $0 + (shifts[$1].isUnpaid(at: moment.time) ? 0 : shifts[$1].heads)
      }
      return StaffingStep(from: moment.time, planned: heads * (1 - shrinkage), paid: paid)
    }
  }

  /// The same number of agents at all times.
  public init(constant agents: Int) {
    self.init(steps: [StaffingStep(from: 0, agents: agents)])
  }

  /// Productive agents per interval, at the given interval boundaries; nobody after the last.
  public init(agents: [Int], edges: [Double], afterClose: Int? = nil) {
    precondition(agents.count + 1 == edges.count, "one number of agents an interval")
    self.init(
      steps: zip(edges, agents + [0]).map { StaffingStep(from: $0, agents: $1) },
      afterClose: afterClose)
  }

  /// The largest number of agents at any time, if fractions are rounded to the nearest or up.
  public var most: Int {
    let rule: FloatingPointRoundingRule =
      rounding == .nearest ? .toNearestOrAwayFromZero : .up
    let planned = steps.map { Int($0.planned.rounded(rule)) }.max() ?? 0
    return max(planned, afterClose ?? 0)
  }

  /// The step in force at a time; `nil` before the first.
  public func step(at time: Double) -> StaffingStep? { steps.last { $0.from <= time } }
}

/// From a moment on, so many agents.
public struct StaffingStep: Sendable, Hashable {
  /// Seconds since the first day's midnight.
  public var from: Double
  /// Productive agents as planned, before rounding to whole agents.
  public var planned: Double
  /// Heads to pay as planned, before rounding: shrinkage included, unpaid breaks not.
  public var paid: Double

  public init(from: Double, planned: Double, paid: Double? = nil) {
    precondition(planned >= 0, "agents cannot be fewer than none")
    self.from = from
    self.planned = planned
    self.paid = paid ?? planned
  }

  public init(from: Double, agents: Int) { self.init(from: from, planned: Double(agents)) }

  /// Productive agents as a whole number, the nearest.
  public var agents: Int { StaffRounding.nearest.whole(planned, draw: 0) }
}
