import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct StaffTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func plan(_ group: String, _ more: String...) throws -> StaffingPlan {
    let text = smallScenario.replacing("{staff: 10}", with: "{\(group)}")
    return try folder.load(text, set: more).scenario.groups[0].staffing
  }

  @Test func `paid heads are productive ones divided by what shrinkage leaves`() throws {
    // 9 productive / (1 − 0.1) = 10 paid, not 9 · 1.1 = 9.9.
    let step = try #require(try plan("staff: 9, shrinkage: 10 %").step(at: 36000))
    #expect(step.agents == 9)
    #expect(abs(step.paid - 10) < 1e-12)
  }

  @Test func `fractions are rounded to the nearest whole and kept as planned`() throws {
    let step = try #require(try plan("staff: 9.6").step(at: 36000))
    #expect(step.agents == 10)
    #expect(step.planned == 9.6)
    let scaled = try #require(try plan("staff: 10", "scale.staff=105 %").step(at: 36000))
    #expect(scaled.agents == 11 && scaled.planned == 10.5)
  }

  @Test func `shifts add up, lose shrinkage and pause for breaks by the clock`() throws {
    let plan = try plan(
      """
      shrinkage: 20 %, shifts: [
        {heads: 10, from: 9:00, to: 18:00, breaks: [
          {at: 12:00, for: 60 min}, {at: 15:00, for: 15 min, paid: true}]},
        {heads: 6, from: 10:00, to: 16:00}]
      """)
    func step(_ hours: Double) -> StaffingStep? { plan.step(at: 3600 * hours) }
    // Productive: 10 · 0.8 = 8, 16 · 0.8 = 12.8, 6 · 0.8 = 4.8.
    #expect(step(8.9) == nil)
    #expect(step(9)?.agents == 8 && step(9)?.paid == 10)
    #expect(step(10)?.agents == 13 && step(10)?.paid == 16)
    #expect(step(12)?.agents == 5 && step(12)?.paid == 6)
    #expect(step(13)?.agents == 13)
    #expect(step(15)?.agents == 5 && step(15)?.paid == 16)
    #expect(step(15.25)?.agents == 13 && step(16)?.agents == 8)
    #expect(abs((step(10)?.planned ?? 0) - 12.8) < 1e-12)
  }

  @Test func `each shift keeps its heads, breaks and what a late break keeps`() throws {
    let plan = try plan(
      """
      rounding: chance, shrinkage: 20 %, shifts: [
        {heads: 10, from: 9:00, to: 18:00, breaks: [
          {at: 15:00, for: 15 min, paid: true, keep: end}, {at: 12:00, for: 60 min}]},
        {heads: 6, from: 10:00, to: 16:00}]
      """, "scale.staff=150 %")
    #expect(plan.rounding == .chance && plan.shrinkage == 0.2)
    #expect(
      plan.shifts == [
        Shift(
          line: 0, from: 32_400, to: 64_800, heads: 15,
          breaks: [
            ShiftBreak(at: 43_200, length: 3_600),
            ShiftBreak(at: 54_000, length: 900, isPaid: true, keeps: .end),
          ]),
        Shift(line: 1, from: 36_000, to: 57_600, heads: 9),
      ])
  }

  @Test func `a shift that goes beyond the last day is there in the night before the first`() throws
  {
    // Two days round the clock; 22:00 to 30:00 with a break 23:30 to 0:30. The second night's hours beyond
    // midnight stand before 6:00 on the first day, and are paid there.
    let text = smallScenario.replacing(
      "{staff: 10}",
      with: "{shifts: [{heads: 1, from: 22:00, to: 30:00, breaks: [{at: 23:30, for: 1 h}]}]}")
    let round = ["day={open: 0:00, close: 24:00}", "horizon.days=2"]
    let shifts = try folder.load(text, set: round).scenario.groups[0].staffing.shifts
    #expect(shifts.map(\.from) == [0, 79_200, 165_600])
    #expect(shifts.map(\.to) == [21_600, 108_000, 194_400])
    #expect(shifts.map(\.day) == [-1, 0, 1])
    #expect(shifts.map(\.paidUntil) == [nil, nil, 172_800])
    #expect(shifts[0].breaks == [ShiftBreak(at: 0, length: 1_800)])
    let none = round + ["horizon.before=none"]
    let alone = try folder.load(text, set: none).scenario.groups[0].staffing.shifts
    #expect(alone.map(\.from) == [79_200, 165_600])
    #expect(alone.allSatisfy { $0.paidUntil == nil })
  }

  @Test(
    "the night before the first day is that of the day of the week before it",
    arguments: [
      // Ten days from Monday end on a Wednesday; the evening before is a Sunday.
      ("[sunday]", "days: 10, from: monday", [0, 597_600.0]),
      ("[wednesday]", "days: 10, from: monday", [252_000.0, 856_800]),
      ("[sunday]", "days: 1, from: monday", [0.0]),
      ("[monday, sunday]", "days: 7, from: monday", [0, 79_200.0, 597_600]),
    ])
  func nightBefore(shiftDays: String, horizon: String, starts: [Double]) throws {
    let text = smallScenario.replacing(
      "{staff: 10}", with: "{shifts: [{heads: 2, from: 22:00, to: 30:00, days: \(shiftDays)}]}")
    let set = ["day={open: 0:00, close: 24:00}", "horizon={\(horizon)}"]
    let shifts = try folder.load(text, set: set).scenario.groups[0].staffing.shifts
    #expect(shifts.map(\.from) == starts)
  }

  @Test(arguments: [3, 7])
  func `nobody comes from the evening before where the center is closed then`(days: Int) throws {
    let text = smallScenario.replacing(
      "{staff: 10}", with: "{shifts: [{heads: 1, from: 20:00, to: 34:00}]}")
    let set = [
      "day={open: 9:00, close: 33:00, weekdays: {sunday: closed}}",
      "horizon={days: \(days), from: monday}",
    ]
    let shifts = try folder.load(text, set: set).scenario.groups[0].staffing.shifts
    #expect(shifts.count == min(days, 6) && shifts.allSatisfy { $0.paidUntil == nil })
  }

  @Test func `the last night is paid to its end where no night before the first has its hours`()
    throws
  {
    let shift = "{heads: 2, from: 22:00, to: 30:00, days: [monday, saturday]}"
    let text = smallScenario.replacing("{staff: 10}", with: "{shifts: [\(shift)]}")
    let set = ["day={open: 0:00, close: 24:00}", "horizon={days: 6, from: monday}"]
    let shifts = try folder.load(text, set: set).scenario.groups[0].staffing.shifts
    #expect(shifts.map(\.day) == [0, 5] && shifts.allSatisfy { $0.paidUntil == nil })
  }

  @Test func `the night before the first day has the factor of its day of the week`() throws {
    let text = smallScenario.replacing(
      "{staff: 10}",
      with: "{shifts: [{heads: 2, from: 22:00, to: 30:00}], weekdays: {sunday: 150 %}}")
    let set = ["day={open: 0:00, close: 24:00}", "horizon={days: 2, from: monday}"]
    let shifts = try folder.load(text, set: set).scenario.groups[0].staffing.shifts
    #expect(shifts.map(\.heads) == [3, 2, 2])
  }

  @Test func `a break of a night that is written as of the day before is known`() throws {
    let shift = "{heads: 1, from: 22:00, to: 30:00, breaks: [{at: 2:00, for: 1 h}]}"
    let text = smallScenario.replacing("{staff: 10}", with: "{shifts: [\(shift)]}")
    let mistakes = try folder.mistakes(text, set: ["day={open: 20:00, close: 30:00}"])
    #expect(mistakes.count == 1 && mistakes[0].contains("(did you mean 26:00, past midnight?)"))
    let early = text.replacing("at: 2:00", with: "at: 12:00")
    let others = try folder.mistakes(early, set: ["day={open: 20:00, close: 30:00}"])
    #expect(others.count == 1 && others[0].hasSuffix("its shift from 22:00 to 30:00"))
  }

  @Test func `a list of no shifts is a mistake`() throws {
    let text = smallScenario.replacing("{staff: 10}", with: "{shifts: []}")
    let mistakes = try folder.mistakes(text)
    #expect(mistakes.count == 1 && mistakes[0].contains("agents.team.shifts: there is no value"))
  }

  @Test func `the place of a shift in the list numbers nobody`() throws {
    let breaks = [12, 13].map {
      "{heads: 1, from: 9:00, to: 18:00, breaks: [{at: \($0):00, for: 1 h}]}"
    }
    let one = try plan("shifts: [\(breaks[0]), \(breaks[1])]")
    let other = try plan("shifts: [\(breaks[1]), \(breaks[0])]")
    #expect(one.shifts == other.shifts)
    #expect(one.shifts.map(\.breaks[0].at) == [43_200, 46_800])
  }

  @Test func `chance is refused where one draw would hold for all batches`() throws {
    let text = smallScenario.replacing("{staff: 10}", with: "{staff: 9.5, rounding: chance}")
    let steady = "steadyState={length: 200 h, warmUp: auto}"
    let mistakes = try folder.mistakes(text, set: [steady])
    #expect(
      mistakes.count == 1 && mistakes[0].contains("rounding: one draw would round for all batches"))
  }

  @Test func `a plan ends at closing time, a shift when it ends`() throws {
    let constant = try plan("staff: 5")
    #expect(constant.steps.map(\.from) == [32400, 64800])
    #expect(constant.steps.map(\.agents) == [5, 0])
    let late = try plan("shifts: [{heads: 5, from: 8:30, to: 18:30}]")
    #expect(late.steps.map(\.from) == [30600, 66600])
    #expect(late.steps.map(\.agents) == [5, 0])
  }

  @Test(
    "agents after close are those of the last interval, a number or by group",
    arguments: [("last", nil), ("3", 3), ("{team: 4}", 4)] as [(String, Int?)])
  func afterClose(staff: String, agents: Int?) throws {
    #expect(try plan("staff: 10", "day.afterClose.staff=\(staff)").afterClose == agents)
  }

  @Test func `staff by interval comes from a list or a table`() throws {
    try folder.write("staff.csv", "heads\n" + (1...18).map { "\($0)\n" }.joined())
    let list = "[\((1...18).map(String.init).joined(separator: ", "))]"
    for staff in [list, "{csv: {file: staff.csv}}", "{csv: {file: staff.csv, column: heads}}"] {
      let plan = try plan("staff: \(staff)")
      #expect(plan.steps.map(\.agents) == Array(1...18) + [0])
      #expect(plan.step(at: 9.5 * 3600)?.agents == 2)
    }
  }

  @Test(
    "wrong shifts are told",
    arguments: [
      ("{heads: 5, from: 22:00, to: 6:00}", "did you mean 30:00, past midnight?"),
      ("{heads: 5, from: 9:00, to: 12:00, breaks: [{at: 11:30, for: 1 h}]}", "does not lie within"),
      (
        "{heads: 5, from: 9:00, to: 18:00, breaks: [{at: 11:00, for: 1 h}, {at: 11:30, for: 5 min}]}",
        "overlaps another one"
      ),
      ("{heads: 5, from: 9:00}", "the key 'to' is missing"),
    ])
  func badShifts(shift: String, words: String) throws {
    let text = smallScenario.replacing("{staff: 10}", with: "{shifts: [\(shift)]}")
    let mistakes = try folder.mistakes(text)
    #expect(mistakes.count == 1)
    #expect(mistakes.first?.contains(words) == true, "\(mistakes)")
  }

  @Test func `skills give preference, overflow, priority, speed and handling`() throws {
    let text = smallScenario.replacing(
      "{staff: 10}",
      with: "{staff: 10, skills: {support: {preference: 2, after: 40 s, priority: 3, "
        + "speed: 85 %, handling: {talk: 5 min, wrapUp: 30 s}}}}")
    let skill = try folder.load(text, set: ["scale.handling=2"]).scenario.groups[0].skills[0]
    #expect(skill.preference == 2 && skill.after == 40 && skill.priority == 3)
    #expect(skill.speed == 0.85)
    #expect(skill.handling?.mean(interval: 0, day: 0) == 660)
  }
}
