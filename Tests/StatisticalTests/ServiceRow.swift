import Probability

/// Exact figures of a queue with one law of handling, mean 100 s, with or without exponential
/// patience.
struct ServiceRow: Sendable, CustomStringConvertible {
  let agents: Int
  /// Offered load in Erlangs.
  let load: Double
  /// Mean patience in seconds; `nil` when callers never hang up.
  var patience: Double?
  let law: Law
  let delayed: Double
  /// Mean wait in seconds over answered and abandoned.
  let wait: Double
  var abandonment: Double?

  /// Handling times of mean 100 s.
  enum Law: Sendable {
    case constant, erlang2, exponential, hyperexponential, gamma

    var distribution: Distribution {
      switch self {
      case .constant: .constant(100)
      case .erlang2: .gamma(shape: 2, scale: 50)
      case .exponential: .exponential(mean: 100)
      // Squared cv 4, each part with half of the mean: p = (1 + √0.6)/2, means 50/p and 50/(1 − p).
      case .hyperexponential:
        .hyperexponential(probability: 0.8872983346, mean1: 56.35083269, mean2: 443.64916731)
      // Squared cv 4 again, by another law.
      case .gamma: .gamma(shape: 0.25, scale: 400)
      }
    }
  }

  var description: String { "\(law) for \(agents), load \(load), patience \(patience ?? 0)" }

  /// M/D/c by Crommelin's embedded chain (computed with mpmath; agrees with the solver LINE to 1e-9).
  static let constant: [ServiceRow] = [
    ServiceRow(agents: 1, load: 0.5, law: .constant, delayed: 0.5, wait: 50.0000000001),
    ServiceRow(agents: 1, load: 0.9, law: .constant, delayed: 0.9, wait: 449.9999999998),
    ServiceRow(agents: 2, load: 1.6, law: .constant, delayed: 0.7018983172, wait: 90.3283879415),
    ServiceRow(agents: 5, load: 4.0, law: .constant, delayed: 0.533615063, wait: 28.9060007263),
    ServiceRow(agents: 10, load: 9.0, law: .constant, delayed: 0.6468612839, wait: 34.4582050376),
    ServiceRow(agents: 20, load: 16.0, law: .constant, delayed: 0.2345554533, wait: 3.5874097),
  ]

  /// M/PH/n by its Markov chain (agrees with LINE's qsys_mapphc to 1e-8).
  static let phases: [ServiceRow] = [
    ServiceRow(
      agents: 2, load: 1.6, patience: nil, law: .erlang2, delayed: 0.7086956522,
      wait: 134.239130433, abandonment: nil),
    ServiceRow(
      agents: 2, load: 1.6, patience: nil, law: .hyperexponential, delayed: 0.7183827354,
      wait: 428.5377663185, abandonment: nil),
    ServiceRow(
      agents: 5, load: 4.0, patience: nil, law: .erlang2, delayed: 0.5484104297,
      wait: 42.3226072542, abandonment: nil),
    ServiceRow(
      agents: 5, load: 4.0, patience: nil, law: .hyperexponential, delayed: 0.5695546174,
      wait: 125.4151404657, abandonment: nil),
    ServiceRow(
      agents: 10, load: 8.0, patience: nil, law: .erlang2, delayed: 0.4021343006,
      wait: 15.8121716451, abandonment: nil),
    ServiceRow(
      agents: 10, load: 8.0, patience: nil, law: .hyperexponential, delayed: 0.4274308346,
      wait: 43.2368587581, abandonment: nil),
    ServiceRow(
      agents: 5, load: 4.5, patience: nil, law: .erlang2, delayed: 0.7584020913,
      wait: 115.3308782364, abandonment: nil),
    ServiceRow(
      agents: 10, load: 9.0, patience: nil, law: .erlang2, delayed: 0.6624754655,
      wait: 50.8451690109, abandonment: nil),
    ServiceRow(
      agents: 10, load: 10.5, patience: 100.0, law: .erlang2, delayed: 0.6198890279,
      wait: 14.0101779561, abandonment: 0.1401017796),
    ServiceRow(
      agents: 10, load: 10.5, patience: 100.0, law: .hyperexponential, delayed: 0.5795362026,
      wait: 15.6062059564, abandonment: 0.1560620596),
    ServiceRow(
      agents: 10, load: 9, patience: 200.0, law: .erlang2, delayed: 0.4779964641,
      wait: 12.2426801752, abandonment: 0.0612134009),
    ServiceRow(
      agents: 10, load: 9, patience: 200.0, law: .hyperexponential, delayed: 0.4534331591,
      wait: 15.5862610645, abandonment: 0.0779313053),
    ServiceRow(
      agents: 20, load: 21, patience: 100.0, law: .erlang2, delayed: 0.6338662114,
      wait: 10.7207635847, abandonment: 0.1072076358),
    ServiceRow(
      agents: 20, load: 21, patience: 100.0, law: .hyperexponential, delayed: 0.5908268926,
      wait: 11.9168506943, abandonment: 0.1191685069),
  ]

  /// M/G/1 by the formula of Pollaczek and Khinchine.
  static let oneAgent: [ServiceRow] = [
    ServiceRow(agents: 1, load: 0.5, law: .constant, delayed: 0.5, wait: 50.0),
    ServiceRow(agents: 1, load: 0.5, law: .erlang2, delayed: 0.5, wait: 75.0),
    ServiceRow(agents: 1, load: 0.5, law: .exponential, delayed: 0.5, wait: 100.0),
    ServiceRow(agents: 1, load: 0.5, law: .gamma, delayed: 0.5, wait: 250.0),
    ServiceRow(agents: 1, load: 0.8, law: .constant, delayed: 0.8, wait: 200.0),
    ServiceRow(agents: 1, load: 0.8, law: .erlang2, delayed: 0.8, wait: 300.0),
    ServiceRow(agents: 1, load: 0.8, law: .exponential, delayed: 0.8, wait: 400.0),
    ServiceRow(agents: 1, load: 0.8, law: .gamma, delayed: 0.8, wait: 1000.0),
    ServiceRow(agents: 1, load: 0.9, law: .constant, delayed: 0.9, wait: 450.0),
    ServiceRow(agents: 1, load: 0.9, law: .erlang2, delayed: 0.9, wait: 675.0),
    ServiceRow(agents: 1, load: 0.9, law: .exponential, delayed: 0.9, wait: 900.0),
    ServiceRow(agents: 1, load: 0.9, law: .gamma, delayed: 0.9, wait: 2250.0),
  ]
}
