/// Which figure is meant: a measure, for all or for one call type, group or interval.
///
/// Written `id{type=…,group=…,interval=…}` everywhere.
public struct MeasureAddress: Sendable, Hashable {
  public var measure: Measure
  public var type: CallTypeID?
  public var group: AgentGroupID?
  /// A row of the record: see `RecordLayout`.
  public var row: Int?

  public init(
    _ measure: Measure, type: CallTypeID? = nil, group: AgentGroupID? = nil, row: Int? = nil
  ) {
    self.measure = measure
    self.type = type
    self.group = group
    self.row = row
  }
}
