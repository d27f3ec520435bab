/// How many agents of a group work, as a step function of time.
public struct StaffingPlan: Sendable {
  /// Steps in ascending order of time; before the first nobody works.
  public var steps: [StaffingStep]
  /// Agents who stay after close until the queues are empty; `nil` keeps those of the last interval.
  /// Whoever stays or finishes a call without a step that schedules them works overtime.
  public var afterClose: Int?

  public init(steps: [StaffingStep], afterClose: Int? = nil) {
    precondition(
      zip(steps, steps.dropFirst()).allSatisfy { $0.from < $1.from }, "steps must ascend")
    self.steps = steps
    self.afterClose = afterClose
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

  /// The largest number of agents at any time.
  public var most: Int { max(steps.map(\.agents).max() ?? 0, afterClose ?? 0) }

  /// The step in force at a time; `nil` before the first.
  public func step(at time: Double) -> StaffingStep? { steps.last { $0.from <= time } }
}

/// From a moment on, so many agents.
public struct StaffingStep: Sendable, Hashable {
  /// Seconds since the first day's midnight.
  public var from: Double
  /// Productive agents, a whole number.
  public var agents: Int
  /// Productive agents as planned, before rounding to whole agents.
  public var planned: Double
  /// Heads that are paid: shrinkage included, unpaid breaks not.
  public var paid: Double

  public init(from: Double, agents: Int, planned: Double? = nil, paid: Double? = nil) {
    precondition(agents >= 0, "agents cannot be fewer than none")
    self.from = from
    self.agents = agents
    self.planned = planned ?? Double(agents)
    self.paid = paid ?? Double(agents)
  }
}
