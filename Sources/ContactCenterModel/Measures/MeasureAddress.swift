/// Which figure is meant: a measure, for all or for one call type, group, node of the IVR or
/// interval.
///
/// Written `id{type=…,group=…,node=…,interval=…}` everywhere.
public struct MeasureAddress: Sendable, Hashable {
  public var measure: Measure
  public var type: CallTypeID?
  public var group: AgentGroupID?
  /// A row of the record: see `RecordLayout`.
  public var row: Int?
  public var node: IVRNodeID?

  public init(
    _ measure: Measure, type: CallTypeID? = nil, group: AgentGroupID? = nil, row: Int? = nil,
    node: IVRNodeID? = nil
  ) {
    self.measure = measure
    self.type = type
    self.group = group
    self.row = row
    self.node = node
  }
}
