/// The exact figures of W1 (M/M/100+M, Erlang A), and how far one run may lie from them.
enum ErlangACheck {
  private struct Exact {
    var measure: String
    var value: Double
    /// Of one run of 1,000,000 calls, from 40 of Koryo; that of the service level is 0.0036 in C, too.
    var deviation: Double
  }

  private static let exact = [
    Exact(measure: "serviceLevel.offered", value: 0.80191, deviation: 0.0036),
    Exact(measure: "abandonment", value: 0.044913, deviation: 0.0007),
    Exact(measure: "asa", value: 7.7807, deviation: 0.125),
    Exact(measure: "occupancy", value: 0.95509, deviation: 0.00065),
  ]

  /// How many standard deviations the figure that lies furthest from its exact value lies from it.
  static func distance(_ figures: Figures) -> Double {
    let scale = (1e6 / figures.calls).squareRoot()
    return exact.map { exact in
      guard let value = figures.values[exact.measure] else { return .infinity }
      return (value - exact.value).magnitude / (exact.deviation * scale)
    }.max() ?? .infinity
  }

  /// Further away than this, a simulator does not simulate W1.
  static let bound = 4.5
}
