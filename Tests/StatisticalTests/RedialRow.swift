/// Exact figures of c lines, as many agents, and callers who redial until they get through.
///
/// Poisson calls, handling and redial delay exponential: the chain of (busy lines, callers between two
/// attempts), solved with the second cut where its weight is below 1e-7; it agrees with the closed form
/// of one line and with LINE's `qsys_bmapphnn_retrial` to 1e-9. In units of the handling time.
struct RedialRow: Sendable, CustomStringConvertible {
  let lines: Int
  /// λ.
  let rate: Double
  /// γ: 1 / mean delay to the next attempt.
  let redialRate: Double
  /// The share of first attempts that are blocked.
  let blockedFresh: Double
  /// The share of all attempts that are blocked.
  let blocked: Double
  /// Attempts per unit of time.
  let attempts: Double
  /// Mean number of callers between two attempts.
  let orbit: Double
  /// Customers to simulate, so that each figure's standard error is below 1 %.
  let customers: Double

  var description: String { "\(lines) lines, λ \(rate), γ \(redialRate)" }

  static let all = [
    RedialRow(
      lines: 1, rate: 0.5, redialRate: 0.5, blockedFresh: 0.5, blocked: 0.6, attempts: 1.25,
      orbit: 1.5, customers: 0.5e6),
    RedialRow(
      lines: 1, rate: 0.8, redialRate: 2, blockedFresh: 0.8, blocked: 0.9230769231,
      attempts: 10.4, orbit: 4.8, customers: 2e6),
    RedialRow(
      lines: 2, rate: 1, redialRate: 1, blockedFresh: 0.3078214157, blocked: 0.4346175756,
      attempts: 1.7687143372, orbit: 0.7687143372, customers: 0.5e6),
    RedialRow(
      lines: 2, rate: 1.6, redialRate: 0.5, blockedFresh: 0.6689057878, blocked: 0.7412345882,
      attempts: 6.1832065916, orbit: 9.1664131832, customers: 2e6),
    RedialRow(
      lines: 4, rate: 3, redialRate: 0.5, blockedFresh: 0.4163279555, blocked: 0.4830917557,
      attempts: 5.8037379608, orbit: 5.6074759217, customers: 1.5e6),
    RedialRow(
      lines: 5, rate: 4, redialRate: 0.1, blockedFresh: 0.4209654368, blocked: 0.4355956114,
      attempts: 7.0871171116, orbit: 30.8711711164, customers: 2e6),
    RedialRow(
      lines: 5, rate: 4, redialRate: 1, blockedFresh: 0.4553446985, blocked: 0.5680995884,
      attempts: 9.2613942773, orbit: 5.2613942773, customers: 2.2e6),
    RedialRow(
      lines: 5, rate: 4, redialRate: 10, blockedFresh: 0.5214672234, blocked: 0.8651801358,
      attempts: 29.6692184402, orbit: 2.5669218440, customers: 2.8e6),
    RedialRow(
      lines: 10, rate: 8, redialRate: 1, blockedFresh: 0.2792395869, blocked: 0.3524255403,
      attempts: 12.3537917223, orbit: 4.3537917223, customers: 3e6),
    RedialRow(
      lines: 50, rate: 45, redialRate: 1, blockedFresh: 0.1513727767, blocked: 0.1769476100,
      attempts: 54.6745238521, orbit: 9.6745238521, customers: 14e6),
  ]
}
