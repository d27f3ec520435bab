import ContactCenterModel

extension ReplicationRecord {
  /// A count of the first call type in the window of a steady state.
  func window(_ count: TypeCount) -> Double { self.count(count, type: CallTypeID(0), row: 1) }

  /// A count of the customers of the first call type in the window of a steady state.
  func window(_ count: CustomerCount) -> Double { self.count(count, type: CallTypeID(0), row: 1) }

  /// A count of a group in the window of a steady state.
  func window(_ count: GroupCount, group: Int) -> Double {
    self.count(count, group: AgentGroupID(group), row: 1)
  }
}
