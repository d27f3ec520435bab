import ContactCenterModel
import ScenarioFormat
import Testing

/// The load that is printed and warned of, against hand calculation: 120 calls an hour, 4 min each.
@Suite struct PlannedWorkTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func work(_ text: String, set overrides: [String] = []) throws -> PlannedWork {
    PlannedWork(try folder.load(text, set: overrides).scenario)
  }

  private let endless = quietScenario.replacing("patience: 2 min", with: "patience: endless")

  @Test func `handling by skill counts, that of the quickest group`() throws {
    #expect(try abs(work(quietScenario).meanLoad - 8) < 1e-9)
    let slow =
      "agents={team: {staff: 10, skills: {support: {handling: {talk: 6 min, wrapUp: 0 s}}}}}"
    #expect(try abs(work(quietScenario, set: [slow]).meanLoad - 12) < 1e-9)
    #expect(
      try folder.warnings(
        endless.replacing(
          "team: {staff: 10}",
          with: "team: {staff: 10, skills: {support: {handling: {talk: 6 min, wrapUp: 0 s}}}}"))
        == ["overloaded callTypes.support"])
  }

  @Test func `needs that were not met come again, of the type that the rule names`() throws {
    let text = quietScenario.replacing(
      "patience: 2 min}",
      with:
        "patience: 2 min, resolved: 75 %, again: {unresolved: {probability: 50 %, delay: 1 min}}}")
    // One call in eight comes again: 1 / (1 − 1/8) calls of each need.
    #expect(try abs(work(text).calls / (120 * 9) - 8.0 / 7) < 1e-6)
    // At most two attempts: 1 + 1/8.
    let two = text.replacing("delay: 1 min}}", with: "delay: 1 min}, attempts: 2}")
    #expect(try abs(work(two).calls / (120 * 9) - 1.125) < 1e-9)
    let other = text.replacing(
      "delay: 1 min}}}",
      with: "delay: 1 min, as: desk}}}\n  desk: {handling: {talk: 8 min, wrapUp: 0 s}}")
    let shared = try work(other)
    #expect(abs(shared.callsByType[0] - 1080) < 1e-6 && abs(shared.callsByType[1] - 135) < 1e-6)
    #expect(abs(shared.meanLoad - (8 + 2)) < 1e-9)
  }

  @Test func `calls that end in the IVR are no work, and menus give calls to other types`() throws {
    let text = """
      koryo: 1
      callTypes:
        a: {rate: 100/h, handling: {talk: 6 min, wrapUp: 0 s}, patience: endless}
        b: {handling: {talk: 12 min, wrapUp: 0 s}, patience: endless}
      agents: {team: {staff: 20}}
      ivr:
        nodes:
          welcome: {say: 10 s, hangUp: 10 %, operator: 20 %, menu: [{share: 50 %, to: self}, {share: 50 %, to: queue(b)}]}
          self: {selfService: {completed: 80 %, resolved: 100 %, failed: queue}}
      """
    let found = try work(text)
    // 90 stay, 18 press 0; of 72, 36 serve themselves, of whom 7.2 fail, and 36 are of type b.
    #expect(abs(found.callsByType[0] / 9 - 25.2) < 1e-9)
    #expect(abs(found.callsByType[1] / 9 - 36) < 1e-9)
    #expect(abs(found.meanLoad - (2.52 + 7.2)) < 1e-9)
    let few = text.replacing("staff: 20", with: "staff: 9")
    #expect(try folder.warnings(few) == ["overloaded callTypes.a"])
    #expect(try folder.warnings(text.replacing("staff: 20", with: "staff: 10")) == [])
  }

  @Test(
    "a queue that lines, places or balking bound does not grow without end",
    arguments: [
      "lines=12", "waitingRooms={main: {types: [support], capacity: 30}}",
      "callTypes.support.queue={capacity: 20}", "callTypes.support.balking=5 %",
    ])
  func bounded(by override: String) throws {
    let text = endless.replacing("staff: 10", with: "staff: 7")
    #expect(try folder.warnings(text) == ["overloaded callTypes.support"])
    #expect(try folder.load(text, set: [override]).warnings.isEmpty)
  }

  /// What 40 simulated days bring to operators, with its standard error; nobody has to wait.
  private func simulated(_ scenario: Scenario) -> (mean: Double, error: Double) {
    let simulator = Simulator(scenario)
    let days = (0..<40).map { number -> Double in
      let record = simulator.run(replication: number, seed: 7)
      return scenario.callTypes.indices.reduce(0) { sum, type in
        (0..<record.layout.rows).reduce(sum) {
          $0 + record.count(.answered, type: CallTypeID(type), row: $1)
        }
      }
    }
    let mean = days.reduce(0, +) / 40
    let variance = days.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 39
    return (mean, (variance / 40).squareRoot())
  }

  @Test(
    "the calls planned are those that the simulator brings to operators",
    arguments: [
      (
        "sms: {delivered: 90 %, opened: {probability: 50 %}, messages: {m: {accepted: 70 %, resolved: 50 %}}}",
        "again: {sms: {probability: 100 %, delay: 1 s}}", "w: {say: 5 s, sms: m, refused: queue}"
      ),
      (
        "sms: {messages: {m: {accepted: 100 %, resolved: 0 %, caller: stays}}}",
        "again: {sms: {probability: 100 %, delay: 1 s}}", "w: {say: 5 s, sms: m, refused: queue}"
      ),
      (
        "lines: 5000",
        "resolved: 80 %, again: {ivr: {probability: 50 %, delay: 1 s}, "
          + "unresolved: {probability: 60 %, delay: 1 s}, attempts: 3}",
        "w: {say: 5 s, hangUp: 20 %, operator: 10 %, selfService: {completed: 40 %, resolved: 70 %, "
          + "failed: queue}}"
      ),
      (
        "lines: 5000",
        "resolved: 70 %, again: {unresolved: {probability: 50 %, delay: 1 s, channel: ticket}}",
        "w: {say: 5 s, hangUp: 20 %, next: queue}"
      ),
    ])
  func likeSimulation(top: String, type: String, node: String) throws {
    let text = """
      koryo: 1
      callTypes:
        a: {rate: 1000/h, handling: {talk: 1 min, wrapUp: 0 s}, patience: endless, \(type)}
      agents: {team: {staff: 400}}
      \(top)
      ivr: {nodes: {\(node)}}
      """
    let scenario = try folder.load(text).scenario
    let (mean, error) = simulated(scenario)
    let planned = PlannedWork(scenario).calls
    #expect(error < 0.01 * mean)
    #expect(abs(planned - mean) < 4.5 * error, "\(planned) planned, \(mean) ± \(error)")
  }

  @Test func `replayed times replace those of the group, and tickets take their own`() throws {
    try folder.write("c.csv", "time,talk\n9:05,30\n9:10,30\n9:15,30\n")
    let listed = try folder.load(
      """
      koryo: 1
      day: {open: 9:00, close: 10:00}
      callTypes: {a: {replay: c.csv, handling: {talk: 300 s, wrapUp: 0 s}}}
      agents: {team: {staff: 1, skills: {a: {speed: 50 %, handling: {talk: 100 s, wrapUp: 0 s}}}}}
      """)
    // Three calls of 30 s at half speed.
    #expect(abs(PlannedWork(listed.scenario).workByType[0] - 180) < 1e-9)
    let written = try folder.load(
      """
      koryo: 1
      callTypes:
        a:
          rate: 600/h
          handling: {talk: 3 min, wrapUp: 0 s}
          resolved: 50 %
          again: {unresolved: {probability: 100 %, delay: 1 min, channel: ticket}, attempts: 4}
      agents: {team: {staff: 200}}
      tickets: {handling: {talk: 20 min, wrapUp: 0 s}}
      """)
    // 30 Erlangs of calls; half of them leave a ticket of 20 min, 100 Erlangs.
    #expect(abs(PlannedWork(written.scenario).meanLoad - 130) < 1e-9)
    #expect(abs(PlannedWork(written.scenario).calls - 5400) < 1e-6)
    #expect(written.warnings == [])
  }
}
