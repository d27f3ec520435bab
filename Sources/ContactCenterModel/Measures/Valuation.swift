/// What the counts of a replication are worth by the prices and probabilities of a scenario.
package enum Valuation: String, Sendable, CaseIterable {
  /// Wages: paid hours, and overtime hours besides at the extra factor.
  case staff
  /// Lines held by incoming calls.
  case telephone
  /// Answered lines of callbacks, and the dials.
  case outbound
  /// Calls that entered the IVR.
  case ivr
  /// Text messages sent.
  case sms
  /// Calls, callbacks and tickets of groups that are paid by the call.
  case outsourced
  /// Hiring and training in place of the operators who leave.
  case attrition
  /// Sales lost with needs that were never met.
  case lostSales
  /// Customers expected to be satisfied, and dissatisfied.
  case satisfied, dissatisfied
  /// Customers expected to buy again.
  case rebuyers
  /// What they are expected to buy for.
  case repurchases
  /// People expected to hear of a good experience, and of a bad one.
  case toldOfGood, toldOfBad

  /// All costs, in the order in which they are listed and added up.
  static let costs: [Valuation] = [
    .staff, .telephone, .outbound, .ivr, .sms, .outsourced, .attrition, .lostSales,
  ]

  /// Whether it is known of single call types.
  var isOfTypes: Bool {
    switch self {
    case .staff, .telephone, .outsourced, .attrition: false
    case .outbound, .ivr, .sms, .lostSales, .satisfied, .dissatisfied, .rebuyers, .repurchases,
      .toldOfGood, .toldOfBad:
      true
    }
  }
}
