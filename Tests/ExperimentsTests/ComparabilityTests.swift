import ContactCenterModel
import Experiments
import Testing

/// What two scenarios can be compared in, by names.
@Suite struct ComparabilityTests {
  private let one = InventedPair.scenario()
  private let two = InventedPair.scenario(types: ["b", "a"])

  private func address(_ id: String, type: Int, in scenario: Scenario) -> NamedAddress {
    NamedAddress(MeasureAddress(Measure.named(id)!, type: CallTypeID(type)), in: scenario)
  }

  @Test func `a type is found by its name, wherever it stands`() {
    let found = address("asa", type: 0, in: one).address(in: two)
    #expect(found?.type == CallTypeID(1))
    #expect(address("asa", type: 1, in: two) == address("asa", type: 0, in: one))
  }

  @Test func `an interval is found by the clock`() {
    let late = Scenario(
      name: "late", horizon: .day(PlanningDay(open: 900, close: 2_700, interval: 900)),
      callTypes: one.callTypes, demands: [], groups: one.groups)
    let second = MeasureAddress(Measure.named("asa")!, interval: .interval(2))
    #expect(NamedAddress(second, in: one).address(in: late)?.interval == .interval(1))
    let first = MeasureAddress(Measure.named("asa")!, interval: .interval(1))
    #expect(NamedAddress(first, in: one).address(in: late) == nil)
  }

  private func reason(
    _ name: NamedAddress, _ first: Scenario, _ second: Scenario
  ) -> Incomparable.Reason? {
    Incomparable.Reason(name, first, second)
  }

  @Test func `what one of the two has not is not compared`() {
    let name = address("asa", type: 0, in: two)
    #expect(reason(name, one, two) == .missing(inFirst: true, inSecond: false))
    #expect(reason(name, two, one) == .missing(inFirst: false, inSecond: true))
    #expect(reason(.of("asa"), one, two) == nil)
  }

  @Test func `money of two currencies is not compared`() {
    let yen = InventedPair.scenario(currency: "JPY")
    let euro = InventedPair.scenario(currency: "EUR")
    #expect(reason(.of("cost.total"), yen, euro) == .currencies)
    #expect(reason(.of("cost.total"), yen, yen) == nil)
    #expect(reason(.of("cost.total"), yen, one) == .missing(inFirst: false, inSecond: true))
  }

  @Test func `sums over days of different number are not compared, but their ratios are`() {
    let week = InventedPair.scenario(days: 7)
    #expect(reason(.of("calls.offered"), one, week) == .lengths)
    #expect(reason(.of("abandonment"), one, week) == nil)
    #expect(reason(.of("calls.offered"), week, week) == nil)
  }

  @Test func `the family is of what can be compared`() {
    let plan = ComparisonPlan(
      replications: 2,
      measures: [.of("asa"), .of("abandonment"), address("asa", type: 0, in: two)])
    let outcome = ComparisonOutcome([one, two, one], plan: plan, records: [[], [], []])
    #expect(outcome.familySize == 4)
    #expect(outcome.incomparable.map(\.count) == [1, 1])
    #expect(outcome.differences.joined().allSatisfy { $0.verdict == .undecided })
  }
}
