import ContactCenterModel
import Probability
import Testing

/// Calls before opening and after close.
@Suite struct OpeningHoursTests {
  @Test func `calls outside the hours are turned away and counted in rows of their own`() {
    // Open 100…1,000, nine intervals: the opening second is inside, the closing second outside.
    var center = ScriptedCenter()
    center.open = 100
    center.groups = [ScriptedCenter.group("team", steps: [(100, 1), (1_000, 0)])]
    center.calls = [.at(50), .at(99.5), .at(100), .at(700), .at(1_000), .at(1_200)]
    let (calls, record) = center.run()
    #expect(
      calls.map(\.outcome)
        == [.turnedAway, .turnedAway, .answered, .answered, .turnedAway, .turnedAway])
    #expect(calls.map(\.row) == [0, 0, 1, 7, 10, 10])
    #expect(calls[0].left == 50)
    #expect(record.at(0, .arrived) == 2)
    #expect(record.at(0, .turnedAway) == 2)
    #expect(record.at(10, .turnedAway) == 2)
    #expect(record.total(.offered) == 2)
    #expect(record.durations == [50] + Array(repeating: 100, count: 9) + [200])
  }

  @Test func `calls outside the hours hold no line`() {
    var center = ScriptedCenter()
    center.open = 100
    center.types[0].linePool = LinePoolID(0)
    center.linePools = [LinePool(name: "lines", lines: ByInterval(0))]
    center.calls = [.at(50), .at(150), .at(1_500)]
    let (calls, record) = center.run()
    #expect(calls.map(\.outcome) == [.turnedAway, .blocked, .turnedAway])
    #expect(record.total(.inUse) == 0)
  }
}
