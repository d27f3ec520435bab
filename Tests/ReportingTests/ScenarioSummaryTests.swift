import Reporting
import Testing

@Suite struct ScenarioSummaryTests {
  @Test func `load and staff are worked out from means`() throws {
    let summary = ScenarioSummary(SmallCenter.loaded(try SmallCenter.scenario()))
    let text = summary.text(.en)
    // 36 calls of 300 s in 2 hours: 1.5 Erlangs; the second hour has 24 · 300 / 3600 = 2.
    #expect(text.contains("demand: 36.0 calls come to operators and bring a mean load of 1.50 Erl"))
    #expect(text.contains("busiest: 10:00-11:00 with 2.00 Erl"))
    // 2 and 3 agents: 2.5 on average, and 1.5 / 2.5 = 60 %.
    #expect(text.contains("staff: 2.5 operators on average; load / staff = 60.0 %"))
    #expect(!text.contains("give up"))
  }
}
