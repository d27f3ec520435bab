import ContactCenterModel
import ScenarioFormat
import Testing

@Suite struct MarginTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func scenario(_ margins: String) -> String {
    smallScenario + "\nrun: {margins: {\(margins)}}"
  }

  @Test(
    "a margin is read in the unit of its measure",
    arguments: [
      ("serviceLevel.offered: 1 %", 0.01), ("serviceLevel.offered: 0.01", 0.01),
      ("asa: 2 s", 2), ("asa: ±2 s", 2), ("asa: 1 min", 60), ("staff.paid: 30 min", 0.5),
      ("load.lines: 3", 3), ("calls.abandoned: 2.5", 2.5), ("abandonment: 20 %", 0.2),
      ("'asa{type=support,interval=9:30}': 3 s", 3),
    ])
  func units(text: String, width: Double) throws {
    let margins = try folder.load(scenario(text)).run.margins
    #expect(margins.count == 1 && margins.values.first == width)
  }

  @Test func `margins are told apart by what they are of`() throws {
    let text = "asa: 2 s, 'asa{type=support}': 3 s, 'asa{interval=9:30}': 4 s"
    let margins = try folder.load(scenario(text)).run.margins
    let asa = try #require(Measure.named("asa"))
    #expect(margins[MeasureAddress(asa)] == 2)
    #expect(margins[MeasureAddress(asa, type: CallTypeID(0))] == 3)
    #expect(margins[MeasureAddress(asa, interval: .interval(2))] == 4)
  }

  @Test func `all mistakes in margins are told at once`() throws {
    let text = "asa: 0 s, abandonment: -1 %, 'asa{typ=support}': 1 s, occupancy: many, delayed: 0.5"
    let mistakes = try folder.mistakes(scenario(text)).map {
      String($0.split(separator: " ", maxSplits: 1)[1])
    }
    #expect(
      mistakes == [
        "run.margins.asa: '0 s' is out of range; it must be above 0",
        "run.margins.abandonment: '-1 %' is out of range; it must be between 0 and 1",
        "run.margins.asa{typ=support}: a measure has no 'typ' (did you mean 'type'?)",
        "run.margins.occupancy: 'many' is not a share such as '80 %' or 0.8",
        "run.margins.delayed: a margin of '0.5' would be 50 %; is '0.5 %' meant? (write the % sign)",
      ])
  }

  @Test func `margins do not change what the scenario says`() throws {
    let with = try folder.load(scenario("asa: 2 s")).fingerprint
    #expect(with == (try folder.load(smallScenario).fingerprint))
  }
}
