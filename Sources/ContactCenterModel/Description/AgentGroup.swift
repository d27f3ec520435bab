/// Agents with the same skills, schedule and cost.
public struct AgentGroup: Sendable {
  public var name: String
  public var skills: [Skill]
  public var staffing: StaffingPlan
  /// Pay for an hour.
  public var wage: Double
  /// Price of a call that the group takes, as an outsourcer asks.
  public var pricePerCall: Double

  public init(
    name: String, skills: [Skill], staffing: StaffingPlan, wage: Double = 0,
    pricePerCall: Double = 0
  ) {
    self.name = name
    self.skills = skills
    self.staffing = staffing
    self.wage = wage
    self.pricePerCall = pricePerCall
  }

  /// Whether the agents are an outsourcer's: paid by the call, and by nothing else.
  public var isOutsourced: Bool { pricePerCall > 0 && wage == 0 }
}

/// The right of a group to handle a call type.
public struct Skill: Sendable {
  public var type: CallTypeID
  /// Rank of this group for the type's calls, 1 first; groups with equal preference are one pool.
  public var preference: Int
  /// Seconds a call must have waited before this group may take it (timed overflow).
  public var after: Double
  /// When this group may take the type's calls at all (conditional overflow).
  public var condition: Condition
  /// Rank of the type's waiting calls for an agent of this group; `nil` takes the type's own.
  public var priority: Int?
  /// Handling takes the drawn time divided by this.
  public var speed: Double
  /// Handling in this group where it differs from the type's.
  public var handling: Handling?

  public init(
    type: CallTypeID, preference: Int = 1, after: Double = 0, condition: Condition = .always,
    priority: Int? = nil, speed: Double = 1, handling: Handling? = nil
  ) {
    self.type = type
    self.preference = preference
    self.after = after
    self.condition = condition
    self.priority = priority
    self.speed = speed
    self.handling = handling
  }
}

/// How a free agent is chosen among those equally preferred.
public enum AgentChoice: String, Sendable, CaseIterable {
  /// The one idle for the longest time.
  case longestIdle
  /// The one with the least time on calls so far today.
  case leastOccupied
  /// Any, with equal probability.
  case random
}
