/// Which figure is meant: a measure, for all or for one call type, group, node of the IVR, day or
/// interval.
///
/// Written `id{type=…,group=…,node=…,day=…,interval=…}` everywhere.
public struct MeasureAddress: Sendable, Hashable {
  public var measure: Measure
  public var type: CallTypeID?
  public var group: AgentGroupID?
  /// A day of the horizon, from 1; without one, all of them.
  public var day: Int?
  /// A part of the day; of all days where none is named.
  public var interval: PartOfDay?

  public var node: IVRNodeID?

  public init(
    _ measure: Measure, type: CallTypeID? = nil, group: AgentGroupID? = nil, day: Int? = nil,
    interval: PartOfDay? = nil, node: IVRNodeID? = nil
  ) {
    self.measure = measure
    self.type = type
    self.group = group
    self.day = day
    self.interval = interval
    self.node = node
  }
}

/// A part of the day that counts are kept for.
public enum PartOfDay: Sendable, Hashable {
  /// Before opening, or the warm-up.
  case before
  /// A planning interval, from 1.
  case interval(Int)
  /// After close.
  case after
}
