import ContactCenterModel
import Experiments
import Testing

/// Differences of invented runs, worked out by hand.
@Suite struct DifferenceTests {
  private let first = InventedRun(within: [80, 90, 85, 85])
  private let second = InventedRun(within: [84, 92, 90, 86])

  @Test func `a difference is that of pairs of replications`() throws {
    // Of 100 calls each 4, 2, 5 and 1 more: mean 3, s² = (1 + 1 + 4 + 4) / 3, se = √(s²/4) = 0.912871,
    // in hundredths; t with 3 degrees of freedom 3.182446, so ± 2.905162.
    let outcome = InventedPair.outcome([first, second], measures: ["serviceLevel.offered"])
    let found = outcome.differences[0][0]
    let interval = try #require(found.interval)
    #expect(close(found.value, 0.03))
    #expect(abs(interval.lowerBound - 0.00094838) < 1e-7)
    #expect(abs(interval.upperBound - 0.05905162) < 1e-7)
    #expect(found.verdict == .better)
    #expect(found.replications == 4)
    // Alone: s² = 50/3 and 40/3, together 90/3 against 10/3.
    #expect(close(found.varianceReduction, 9))
  }

  @Test func `all intervals together have the confidence asked for`() throws {
    let measures = ["serviceLevel.offered", "calls.answered", "abandonment"]
    let plan = ComparisonPlan(
      replications: 4, measures: measures.map(NamedAddress.of),
      toDecide: [.of("abandonment")], mostReplications: 9)
    let outcomes = [first, second, first].map(\.outcome)
    let outcome = ComparisonOutcome(
      outcomes.map(\.scenario), plan: plan, records: outcomes.map(\.records))
    // Three measures of two scenarios at the looks after 4, 6 and 9 replications.
    #expect(plan.looks == [4, 6, 9])
    #expect(outcome.familySize == 18)
    #expect(close(outcome.confidenceOfDifferences, 1 - 0.05 / 18))
    #expect(outcome.differences.joined().allSatisfy { close($0.confidence, 1 - 0.05 / 18) })
    #expect(close(outcome.runs[0].confidence, 1 - 0.05 / 3))
  }

  @Test func `p-values are adjusted for the family and the looks`() throws {
    let alone = InventedPair.outcome([first, second], measures: ["serviceLevel.offered"])
    let p = try #require(alone.differences[0][0].pValue)
    #expect(alone.differences[0][0].adjustedPValue == p)
    // t = 3/0.912871 = 3.286 with 3 degrees of freedom.
    #expect(abs(p - 0.0462) < 5e-4)
    let many = InventedPair.outcome(
      [first, second], measures: ["serviceLevel.offered", "calls.offered"])
    #expect(close(many.differences[0][0].adjustedPValue, 2 * p))
    #expect(many.differences[0][1].adjustedPValue == 1)
  }

  @Test func `the same in every replication is exactly no difference`() throws {
    let outcome = InventedPair.outcome(
      [first, first], measures: ["serviceLevel.offered", "calls.offered", "blocking"])
    for found in outcome.differences[0] {
      #expect(found.value == 0 && found.interval == 0...0 && found.verdict == .same)
      #expect(found.varianceReduction == nil)
    }
  }

  @Test func `what is the same for certain has a difference for certain`() {
    var busier = first
    for index in busier.days.indices { busier.days[index].offered = 110 }
    let outcome = InventedPair.outcome([first, busier], measures: ["calls.offered"])
    #expect(outcome.differences[0][0].interval == 10...10)
    #expect(outcome.differences[0][0].verdict == .higher)
  }

  @Test func `a chosen margin makes the same of a small difference`() throws {
    let margins = Margins([.of("serviceLevel.offered"): 0.06])
    let outcome = InventedPair.outcome(
      [first, second], measures: ["serviceLevel.offered"], margins: margins)
    #expect(outcome.differences[0][0].verdict == .same)
    #expect(outcome.differences[0][0].margin == 0.06)
  }

  private static let verdicts:
    [(ClosedRange<Double>?, BetterDirection, MeasureDifference.Verdict)] = [
      (-1...1, .higher, .same), (0.5...1, .higher, .same), (0.5...1.1, .higher, .better),
      (0.5...1.1, .lower, .worse), (-2 ... -0.1, .higher, .worse), (-2 ... -0.1, .lower, .better),
      (0.1...2, .neither, .higher), (-2 ... -0.1, .neither, .lower),
      (-0.1...1.1, .lower, .undecided),
      (0...1.1, .higher, .undecided), (nil, .higher, .undecided),
    ]

  @Test("An interval is judged by the margin of 1 first, then by 0", arguments: verdicts)
  func verdict(
    interval: ClosedRange<Double>?, better: BetterDirection, verdict: MeasureDifference.Verdict
  ) {
    #expect(MeasureDifference.Verdict(interval, margin: 1, better: better) == verdict)
  }

  @Test func `the replications that would decide follow from the half-width`() throws {
    // Twelve days whose service levels differ by 2 hundredths ± 7 in turn: undecided.
    let days = (0..<12).map { $0.isMultiple(of: 2) ? 7.0 : -7 }
    let outcome = InventedPair.outcome(
      [
        InventedRun(within: days.map { _ in 80 }),
        InventedRun(within: days.map { 82 + $0 }),
      ], measures: ["serviceLevel.offered"])
    let found = outcome.differences[0][0]
    let interval = try #require(found.interval)
    let half = (interval.upperBound - interval.lowerBound) / 2
    #expect(found.verdict == .undecided)
    let expected = (12 * (half / 0.02) * (half / 0.02) - 12).rounded(.up)
    #expect(found.furtherReplications.map(Double.init) == expected)
  }
}
