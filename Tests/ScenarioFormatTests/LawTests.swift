import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct LawTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func patience(_ text: String, scale: String = "1") throws -> ByInterval<Distribution>? {
    let set = ["callTypes.support.patience=\(text)", "scale.patience=\(scale)"]
    return try folder.load(smallScenario, set: set).scenario.callTypes[0].patience
  }

  private static let laws: [(String, Double, Double)] = [
    ("{distribution: constant, mean: 90 s}", 90.0, 0.0),
    ("{distribution: exponential, mean: 90 s}", 90, 1),
    ("{mean: 90 s}", 90, 1),
    ("{distribution: uniform, low: 60 s, high: 120 s}", 90, 0.192450089729875),
    ("{distribution: uniform, mean: 90 s, cv: 50 %}", 90, 0.5),
    // A triangle's variance is (a² + b² + c² − ab − ac − bc)/18 = 3·30²/18 = 150 with 60, 90, 120.
    ("{distribution: triangular, low: 60 s, mode: 90 s, high: 120 s}", 90, 0.136082763487954),
    ("{distribution: erlang, mean: 90 s, phases: 4}", 90, 0.5),
    ("{distribution: gamma, mean: 90 s, cv: 50 %}", 90, 0.5),
    ("{distribution: gamma, mean: 90 s, shape: 4}", 90, 0.5),
    ("{distribution: gamma, shape: 4, scale: 22.5 s}", 90, 0.5),
    ("{distribution: lognormal, mean: 90 s, cv: 120 %}", 90, 1.2),
    // A lognormal mean is its median times √(1 + cv²) = 90 · 1.25 with cv 0.75.
    ("{distribution: lognormal, median: 90 s, cv: 75 %}", 112.5, 0.75),
    ("{distribution: lognormal, mu: 4.0, sigma: 0}", 54.598150033144236, 0),
    ("{distribution: weibull, mean: 90 s, shape: 1}", 90, 1),
    ("{distribution: weibull, mean: 90 s, cv: 50 %}", 90, 0.5),
    // A Weibull of shape 0.5 has the mean 2 · scale and the variation √5.
    ("{distribution: weibull, shape: 0.5, scale: 45 s}", 90, 2.23606797749979),
    ("{distribution: hyperexponential, mean: 90 s, cv: 200 %}", 90, 2),
    ("{distribution: empirical, values: [60 s, 120 s]}", 90, 0.333333333333333),
    ("{distribution: empirical, values: [60 s, 120 s], weights: [3, 1]}", 75, 0.346410161513775),
    // E[X²] = (2·60² + 2·120²)/2 = 18,000, so the variance is 9,900.
    ("{distribution: mixture, of: [60 s, 120 s]}", 90, 1.105541596785133),
    ("{distribution: exponential, mean: 60 s, shift: 30 s}", 90, 0.666666666666667),
  ]

  @Test("every distribution has the mean and the variation that it is given", arguments: laws)
  func moments(text: String, mean: Double, cv: Double) throws {
    let law = try #require(try patience(text)?[0, day: 0])
    #expect(abs(law.mean / mean - 1) < 1e-6)
    #expect(abs(law.cv - cv) < 1e-6)
    let scaled = try #require(try patience(text, scale: "120 %")?[0, day: 0])
    #expect(abs(scaled.mean / (1.2 * mean) - 1) < 1e-6)
    #expect(abs(scaled.cv - cv) < 1e-6)
  }

  @Test func `a mean by interval leaves everything else the same`() throws {
    let means = (1...18).map { "\($0) min" }.joined(separator: ", ")
    let law = try #require(
      try patience("{distribution: lognormal, cv: 120 %, byInterval: [\(means)]}"))
    #expect(law.values.count == 18)
    #expect(abs(law[4, day: 0].mean - 300) < 1e-9)
    #expect(law.values.allSatisfy { abs($0.cv - 1.2) < 1e-9 })
  }

  @Test func `whole distributions by interval stand for themselves`() throws {
    let laws = Array(repeating: "{distribution: constant, mean: 1 min}, 2 min", count: 9)
    let law = try #require(try patience("{byInterval: [\(laws.joined(separator: ", "))]}"))
    #expect(law[0, day: 0] == .constant(60))
    #expect(abs(law[1, day: 0].mean - 120) < 1e-9)
    #expect(abs(law[1, day: 0].cv - 1) < 1e-9)
  }

  @Test func `a time alone is exponential for patience and constant for an announcement`() throws {
    let scenario = try folder.load(
      smallScenario, set: ["callTypes.support.announcement=14 s"]
    ).scenario
    #expect(scenario.callTypes[0].announcement == .constant(14))
    #expect(scenario.callTypes[0].patience?.values[0] == .exponential(mean: 120))
  }

  @Test(
    "wrong parameters are named",
    arguments: [
      (
        "{distribution: gamma, mean: 1 min}",
        "a distribution 'gamma' needs 'mean + cv' or 'mean + shape' or 'shape + scale'"
      ),
      (
        "{distribution: exponential, mean: 1 min, cv: 50 %}",
        "a distribution 'exponential' has no 'cv'; it needs 'mean'"
      ),
      ("{cv: 50 %, mean: 1 min}", "the key 'distribution' is missing"),
      (
        "{distribution: hyperexponential, mean: 1 min, cv: 50 %}",
        "cv is 0.5, but must be between 1 and 1000"
      ),
      ("{distribution: uniform, low: 2 min, high: 1 min}", "high is 60, but must be at least 120"),
      (
        "{distribution: mixture, of: [1 min, 2 min], weights: [1]}",
        "there are 1 weight for 2 values"
      ),
      ("{distribution: empirical, values: []}", "the list of values is empty"),
      ("{distribution: lognorml, mean: 1 min}", "(did you mean 'lognormal'?)"),
    ])
  func badLaws(text: String, words: String) throws {
    let mistakes = try folder.mistakes(
      smallScenario, set: ["callTypes.support.patience=\(text)"])
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }
}
