import ContactCenterModel

/// A source of demand with the path of its section.
struct DecodedDemand {
  let demand: Demand
  let path: String
}
