#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Picks the best of several systems with a guarantee, dropping the clearly worse as soon as they show.
///
/// The fully sequential procedure KN of Kim and Nelson, "A fully sequential procedure for
/// indifference-zone selection in simulation" (ACM TOMACS 11, 2001), with c = 1. If the best is better
/// than each other by at least the indifference zone δ, it is picked with probability 1 − α at least;
/// common random numbers are allowed, and save observations. What is assumed: observations are normal
/// (means over many calls nearly are), and rows are independent of each other.
///
/// The largest mean is best; where the smallest is, feed the negatives.
public struct KimNelson: Sendable {
  /// δ: a difference smaller than this does not matter.
  public let indifference: Double
  /// α: the probability of a wrong pick, at most.
  public let alpha: Double
  /// n₀: rows before the first screening, from which the variances of differences come.
  public let firstStage: Int
  /// Systems that may still be the best, by their numbers from 0, ascending.
  public private(set) var survivors: [Int]
  /// Rows fed so far.
  public private(set) var rows = 0

  private let systems: Int
  private var sums: [Double]
  /// The rows of the first stage, until their variances are known.
  private var firstRows: [[Double]] = []
  /// h² S²ᵢₗ / δ² of each pair of systems: the rows after which it can wait no longer.
  private var reaches: [[Double]] = []

  /// Starts with all systems in the race.
  /// - Precondition: `systems` ≥ 1, `indifference` > 0, 0 < `alpha` < ½, `firstStage` ≥ 2.
  public init(systems: Int, indifference: Double, alpha: Double, firstStage: Int) {
    precondition(systems > 0, "there is nothing to choose from")
    precondition(indifference > 0, "an indifference zone is positive")
    precondition(alpha > 0 && alpha < 0.5, "the chance of a wrong pick lies between 0 and 1/2")
    precondition(firstStage > 1, "a variance needs two rows")
    (self.indifference, self.alpha, self.firstStage) = (indifference, alpha, firstStage)
    self.systems = systems
    survivors = Array(0..<systems)
    sums = Array(repeating: 0, count: systems)
  }

  /// The system picked; nil while several survive.
  public var best: Int? { survivors.count == 1 ? survivors[0] : nil }

  /// Takes one observation of each survivor, in the order of `survivors`, and drops who cannot be the
  /// best. Once one is picked, nothing changes any more.
  /// - Precondition: as many values as survivors.
  /// - Complexity: O(survivors²) from the first screening on.
  public mutating func add(_ row: [Double]) {
    precondition(row.count == survivors.count, "one observation for each survivor")
    rows += 1
    for (system, value) in zip(survivors, row) { sums[system] += value }
    if rows <= firstStage { firstRows.append(row) }
    if rows == firstStage { measureReaches() }
    if rows >= firstStage { screen() }
  }

  /// η = ½ ((2α / (k − 1))^(−2 / (n₀ − 1)) − 1).
  package var eta: Double {
    guard systems > 1 else { return 0 }
    return (pow(2 * alpha / Double(systems - 1), -2 / Double(firstStage - 1)) - 1) / 2
  }

  /// h² = 2 c η (n₀ − 1), c = 1.
  package var hSquared: Double { 2 * eta * Double(firstStage - 1) }

  private mutating func measureReaches() {
    let scale = hSquared / (indifference * indifference)
    reaches = (0..<systems).map { one in
      (0..<systems).map { other in
        scale * (Tally(firstRows.map { $0[one] - $0[other] }).variance ?? 0)
      }
    }
    firstRows = []
  }

  /// How far one system's mean may be below another's and still be the best:
  /// W = max(0, δ / (2 c r) (h² S² / δ² − r)).
  private func allowance(_ one: Int, _ other: Int) -> Double {
    let rows = Double(rows)
    return max(0, indifference / (2 * rows) * (reaches[one][other] - rows))
  }

  private mutating func screen() {
    let (racing, count) = (survivors, Double(rows))
    survivors = racing.filter { one in
      racing.allSatisfy { sums[one] / count >= sums[$0] / count - allowance(one, $0) }
    }
    // Where nothing is left to wait for, survivors have equal means: the first stands for all.
    let mayPart = survivors.contains { one in survivors.contains { allowance(one, $0) > 0 } }
    if !mayPart { survivors = [survivors[0]] }
  }
}
