import ContactCenterModel
import Foundation
import Probability
import ScenarioFormat
import Testing

@Suite struct MixingTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func pair(_ first: String, _ second: String) throws -> ScenarioPair {
    let files = (try folder.write("a.yaml", first), try folder.write("b.yaml", second))
    return try ScenarioPair((files.0, []), (files.1, []))
  }

  /// The pair of the small scenario and what another lays over it.
  private func pair(over: String) throws -> ScenarioPair {
    try pair(smallScenario, "extends: a.yaml\n" + over)
  }

  private func shipped(_ second: String) throws -> ScenarioPair {
    let folder = packageFolder.path + "/Scenarios/"
    return try ScenarioPair((folder + "mail-order.yaml", []), (folder + second, []))
  }

  @Test func `every key of a scenario belongs to a part with a name`() {
    #expect(ScenarioPart.keysWithoutPart == [])
  }

  @Test func `what is said in other words is no difference`() throws {
    let pair = try pair(
      over: "name: Other\nrun: {seed: 9}\ncallTypes: {support: {patience: 120 s}}")
    #expect(pair.parts == [])
  }

  @Test(
    "differences belong to their parts",
    arguments: [
      ("agents: {team: {staff: 12}}", ScenarioPart.staffing),
      ("day: {afterClose: {staff: 2}}", .staffing), ("scale: {staff: 110 %}", .staffing),
      ("agents: {night: {staff: 1}}", .staffing), ("day: {close: 17:00}", .hours),
      ("callTypes: {support: {rate: 130/h}}", .demand), ("dayFactor: {cv: 10 %}", .demand),
      ("scale: {demand: 90 %}", .demand), ("callTypes: {support: {handling: 5 min}}", .handling),
      ("scale: {handling: 90 %}", .handling),
      ("callTypes: {support: {patience: 3 min}}", .patience),
      ("callTypes: {support: {resolved: 90 %}}", .customers),
      ("callTypes: {support: {serviceLevel: 90 % in 20 s}}", .goals),
      ("callTypes: {support: {queue: {capacity: 5}}}", .lines), ("lines: 20", .lines),
      ("callTypes: {support: {queueRules: [{after: 60 s, do: disconnect}]}}", .queueRules),
      ("callTypes: {support: {announcement: 9 s}}", .ivr),
      ("agents: {team: {skills: {support: {preference: 2}}}}", .routing),
      ("callTypes: {billing: {rate: 1/h, handling: 60 s}}", .callTypes),
      ("currency: JPY\nagents: {team: {wage: 1900/h}}", .costs),
      ("backlog: {support: {calls: 12, waited: 2 min}}", .demand),
    ])
  func parts(over: String, part: ScenarioPart) throws {
    #expect(try pair(over: over).parts == [part])
  }

  @Test func `each mixture has the parts whose bits are set`() throws {
    let pair = try pair(over: "agents: {team: {staff: 12}}\ncallTypes: {support: {patience: 60 s}}")
    let mixtures = ScenarioMixtures(of: pair)
    #expect(mixtures.parts == [[.patience], [.staffing]])
    let patience = mixtures.scenarios.map { $0.scenario.callTypes[0].patience?.values[0].mean }
    let staff = mixtures.scenarios.map(\.scenario.groups[0].staffing.most)
    #expect(patience == [120, 60, 120, 60])
    #expect(staff == [10, 10, 12, 12])
  }

  @Test func `the first mixture is the first scenario and the last one the second`() throws {
    for name in ["mail-order-sms.yaml", "mail-order-callback.yaml", "mail-order-both.yaml"] {
      let pair = try shipped(name)
      let scenarios = ScenarioMixtures(of: pair).scenarios
      #expect(scenarios.first?.fingerprint == pair.first.fingerprint)
      #expect(scenarios.last?.fingerprint == pair.second.fingerprint)
    }
  }

  @Test(
    "the versions of the mail-order center differ in what their names say",
    arguments: [
      ("mail-order-sms.yaml", [ScenarioPart.queueRules, .ivr, .sms]),
      ("mail-order-callback.yaml", [.sms, .callback]),
      ("mail-order-both.yaml", [.queueRules, .ivr, .sms, .callback]),
    ])
  func mailOrder(name: String, parts: [ScenarioPart]) throws {
    let mixtures = ScenarioMixtures(of: try shipped(name))
    #expect(mixtures.parts == parts.map { [$0] })
    #expect(mixtures.scenarios.count == 1 << parts.count)
  }

  @Test func `an IVR without its message leads to where those go who refuse`() throws {
    let pair = try shipped("mail-order-sms.yaml")
    let scenarios = ScenarioMixtures(of: pair).scenarios
    try #require(scenarios.count == 8)
    let ivr = try #require(scenarios[0b010].scenario.ivr)
    #expect(ivr.nodes.map(\.name) == ["welcome", "answers"])
    guard case .go(.queue) = ivr.nodes[1].step else {
      Issue.record("not the queue: \(ivr.nodes[1].step)")
      return
    }
  }

  @Test func `offers of what is not there go to the named refusal`() throws {
    let pair = try pair(
      over: """
        ivr:
          nodes:
            start: {callback: yes, refused: bye}
            bye: {say: 5 s, next: hangUp}
        callback: {accepted: 40 %}
        """)
    let scenarios = ScenarioMixtures(of: pair).scenarios
    try #require(scenarios.count == 4)
    let ivr = try #require(scenarios[0b01].scenario.ivr)
    guard case .go(.node(let node)) = ivr.nodes[0].step else {
      Issue.record("not a node: \(ivr.nodes[0].step)")
      return
    }
    #expect(ivr.nodes[node.index].name == "bye")
  }

  @Test func `rules of the queue without their message, callbacks or group are left out`() throws {
    let pair = try pair(
      over: """
        callTypes:
          support:
            queueRules:
              - {after: 30 s, do: sms, message: faq}
              - {after: 40 s, do: callback}
              - {after: 50 s, do: disconnect}
              - {after: 20 s, do: overflow, to: night}
        agents: {team: {skills: [support]}, night: {staff: 2, skills: []}}
        sms: {messages: {faq: {accepted: 50 %}}}
        callback: {accepted: 40 %}
        """)
    let mixtures = ScenarioMixtures(of: pair)
    try #require(mixtures.parts == [[.staffing], [.routing], [.queueRules], [.sms], [.callback]])
    let rules = mixtures.scenarios[0b00100].scenario.callTypes[0].queueRules
    #expect(rules.map(\.after) == [50])
    let withCallback = mixtures.scenarios[0b10100].scenario.callTypes[0].queueRules
    #expect(withCallback.map(\.after) == [40, 50])
  }

  @Test func `callbacks of a backlog are left out where there are none`() throws {
    let pair = try pair(
      over: """
        backlog: {support: {calls: 2, callbacks: 3}, callbacks: 4, tickets: 5}
        callback: {accepted: 40 %}
        """)
    let mixtures = ScenarioMixtures(of: pair)
    try #require(mixtures.parts == [[.demand], [.callback]])
    let backlogs = mixtures.scenarios.map { $0.scenario.backlog.first }
    #expect(backlogs.map { $0?.callbacks } == [nil, 0, nil, 7])
    #expect(backlogs.map { $0?.tickets } == [nil, 5, nil, 5])
  }

  @Test func `a missed-call message for callbacks needs them, and their announcement its message`()
    throws
  {
    let scenarios = ScenarioMixtures(of: try shipped("mail-order-callback.yaml")).scenarios
    try #require(scenarios.count == 4)
    #expect(scenarios[0b01].scenario.sms?.missedCall == nil)
    #expect(scenarios[0b10].scenario.callback?.announcement == nil)
    #expect(scenarios[0b11].scenario.sms?.missedCall != nil)
    #expect(scenarios[0b11].scenario.callback?.announcement != nil)
  }

  @Test func `parts that only make a scenario together stay together`() throws {
    // Half the intervals: no list by interval fits without the hours.
    let lists = smallScenario.replacing("staff: 10", with: "staff: [1, 2]")
    let day = "\nday: {open: 9:00, close: 11:00, interval: 60 min}\n"
    let other = lists.replacing("[1, 2]", with: "[1, 2, 3, 4]").replacing("120/h", with: "90/h")
    let pair = try pair(lists + day, other + day.replacing("60 min", with: "30 min"))
    #expect(pair.parts == [.hours, .demand, .staffing])
    let mixtures = ScenarioMixtures(of: pair)
    #expect(mixtures.parts == [[.hours, .staffing], [.demand]])
    #expect(mixtures.scenarios.map(\.scenario.horizon.intervals) == [2, 4, 2, 4])
  }

  @Test func `tables differ by what they say`() throws {
    let text = smallScenario.replacing("staff: 10", with: "staff: {csv: {file: NAME}}")
    try folder.write("one.csv", (["heads"] + (1...18).map(String.init)).joined(separator: "\n"))
    try folder.write("same.csv", (["team"] + (1...18).map(String.init)).joined(separator: "\n"))
    try folder.write("other.csv", (["heads"] + (2...19).map(String.init)).joined(separator: "\n"))
    let named = { (file: String) in text.replacing("NAME", with: file) }
    #expect(try pair(named("one.csv"), named("same.csv")).parts == [])
    #expect(try pair(named("one.csv"), named("other.csv")).parts == [.staffing])
  }

  @Test func `overrides of one side are differences, those of both hold for every mixture`() throws
  {
    let file = try folder.write("a.yaml", smallScenario)
    let patience = Override(path: "callTypes.support.patience", value: "90 s")
    let staff = Override(path: "agents.team.staff", value: "12")
    let pair = try ScenarioPair((file, [patience]), (file, [patience, staff]))
    #expect(pair.parts == [.staffing])
    let scenarios = ScenarioMixtures(of: pair).scenarios
    #expect(scenarios.map { $0.scenario.callTypes[0].patience?.values[0].mean } == [90, 90])
    #expect(scenarios.map(\.scenario.groups[0].staffing.most) == [10, 12])
  }
}
