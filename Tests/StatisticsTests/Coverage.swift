import CGSL
import Testing

/// How often something may hold in many experiments, if it holds with the probability that it promises.
enum Coverage {
  /// Experiments of a coverage test.
  static let experiments = 2_000

  /// In how many of the experiments something holds.
  static func count(_ holds: () -> Bool) -> Int {
    (0..<experiments).count { _ in holds() }
  }

  /// The numbers of experiments that a binomial law with `probability` gives but for 1 in 1,000.
  ///
  /// 1,867 … 1,931 of 2,000 for 95 %. Would catch 93 % and 97 %.
  static func bounds(_ probability: Double) -> ClosedRange<Int> {
    least(probability)...most(probability)
  }

  /// The largest k that the number falls short of with probability 1/2,000 at most.
  static func least(_ probability: Double) -> Int {
    (0...experiments).last {
      $0 == 0 || gsl_cdf_binomial_P(UInt32($0 - 1), probability, UInt32(experiments)) <= 0.0005
    } ?? 0
  }

  /// The smallest k that the number exceeds with probability 1/2,000 at most.
  static func most(_ probability: Double) -> Int {
    (0...experiments).first {
      gsl_cdf_binomial_Q(UInt32($0), probability, UInt32(experiments)) <= 0.0005
    } ?? experiments
  }

  /// Expects that something holds about as often as it promises.
  static func expect(
    _ probability: Double = 0.95, at location: SourceLocation = #_sourceLocation,
    _ holds: () -> Bool
  ) {
    let count = count(holds)
    #expect(
      bounds(probability).contains(count), "\(count) of \(experiments)", sourceLocation: location)
  }

  /// Expects that something holds at least as often as it promises.
  static func expectAtLeast(
    _ probability: Double = 0.95, at location: SourceLocation = #_sourceLocation,
    _ holds: () -> Bool
  ) {
    let count = count(holds)
    #expect(
      count >= least(probability), "\(count) of \(experiments)", sourceLocation: location)
  }
}
