import ContactCenterModel

/// A call type with what its section says of its demand.
struct DecodedType {
  var type: CallType
  let section: Section
  /// Handling before `scale.handling`, by which offered load becomes calls.
  let plannedHandling: Handling?
}
