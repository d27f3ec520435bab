import Foundation
import ScenarioFormat
import Testing

@Suite struct SchemaTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    try CompleteScenario.prepare(folder)
  }

  private static let scenarios = [
    CompleteScenario.day, CompleteScenario.week, CompleteScenario.steady, CompleteScenario.overlay,
    CompleteScenario.entries, CompleteScenario.tables,
    CompleteScenario.channels, CompleteScenario.backlog, CompleteScenario.appointments,
    CompleteScenario.slots,
    CompleteScenario.ivr,
    smallScenario,
  ]

  /// Spoilt scenarios: what to replace in the complete day or in the channels, and by what.
  private static let mutants = [
    ("keep: end", "keep: start"), ("rounding: chance", "rounding: up"),
    ("koryo: 1", "koryo: 2"), ("open: 9:00", "open: nine"), ("interval: 1 h", "interval: 60"),
    ("atClose: drain", "atClose: later"), ("{staff: {first: 3}}", "{staff: many}"),
    ("calls: [60, 80]", "calls: 60"), ("calls: [60, 80]", "calls: [60, many]"),
    ("shape: linear", "shape: cubic"), ("perInterval: 20 %", "perIntervall: 20 %"),
    ("mean: 3 min, cv", "mean: 3, cv"), ("wrapUp: 45 s", "wrapUp: soon"),
    ("priority: 2", "priority: 1.5"), ("priority: 2", "priority: 0"),
    ("serviceLevel: 80 % in 20 s", "serviceLevel: 80 %"), ("{capacity: 20}", "{}"),
    ("waiting: 10, ", "waiting: ten, "), ("rate: [60/h, 80/h]", "rate: [60, 80]"),
    ("heads: 14, ", ""),
    ("paid: true", "paid: maybe"), ("shrinkage: 12 %", "shrinkage: 12"),
    ("speed: 85 %", "speed: fast"), ("lines: 48, types", "lines: 4.5, types"),
    ("types: [c]", "types: c"), ("cv: 12 %, corr", "corr"), ("random}", "any}"),
    ("demand: 100 %", "demand: -1"), ("measure: occupancy, ", ""), ("seed: 7", "seed: -7"),
    ("confidence: 90 %", "confidence: 90"), ("{serviceLevel.offered: 1 %, asa: 2 s}", "asa"),
    ("asa: 2 s}", "as a: 2 s}"), ("encoding: auto", "encoding: latin"),
    ("agents:", "agent:"), ("phases: 3", "phases: [3]"),
    ("attempts: 4", "attempts: 0"), ("patience: same", "patience: equal"),
    ("when: busy", "when: bsy"),
    ("disconnected: 50 %", "disconnected: 50"), ("waitsForOpening: yes", "waitsForOpening: maybe"),
    ("probability: 12 %, delay: 1 day", "delay: 1 day"), ("lostSale: 5200", "lostSale: -1"),
    ("when: busy", "when: expectedWait > 90"), ("when: busy", "when: not busy"),
    ("callTypes:", "callTypes: []\nx:"),
    ("currency: JPY", "currency: yen"), ("wage: 1900/h", "wage: 1900/day"),
    ("telephone: 3/min", "telephone: 3"), ("upTo: 70, ", ""), ("upTo: 70, ", "upTo: 0, "),
    ("accepted: {a: 80 %}", "accepted: {a: 80}"), ("accepted: {a: 80 %}", "accepted: [80 %]"),
    ("caller: stays", "caller: waits"), ("leadsTo: ticket", "leadsTo: nowhere"),
    ("[blocked, turnedAway]", "[lost]"), ("outstanding: 20", "outstanding: 1.5"),
    ("30 min before close", "30 min before noon"), ("kind: whenIdle", "kind: sometimes"),
    ("count: 3", "count: 0"), ("reached: [55 %, 45 %]", "reached: [55, 45]"),
    ("accepted: [{expectedWait: 2 min, ", "accepted: [{"), ("length: 68", "length: 0"),
    ("monthly: 3 %\n", "\n"), ("hoursPerWeek: 35", "hoursPerWeek: 200"),
    ("daysPerMonth: 20", "daysPerMonth: 40"), ("servedAtOnce", "served"),
    ("headOfLine", "firstInLine"), ("dial: customerFirst", "dial: nobodyFirst"),
    ("do: disconnect", "do: nothing"), ("do: callback", "then: callback"),
    ("for: 20 s", "for: 20"), ("expectedWait > 2 min, do", "expectedWait, do"),
    ("hangUp: 6/h", "hangUp: 6"), ("operator: 3 %", "operator: 3"), ("say: 14 s", "say: hello"),
    ("share: 60 %, to", "share: 60, to"), ("share: 10 %, ", ""),
    ("completed: 90 %", "completed: most"),
    ("resolved: {returns: 80 %}", "resolved: {returns: many}"),
    ("start: welcome", "begin: welcome"), ("calls: 12, waited", "calls: many, waited"),
    ("b: {tickets: 7}", "b: {letters: 7}"), ("callbacks: 8", "callbacks: -8"),
    ("repeatWindow: 48 h", "repeatWindow: 48"), ("callback: yes, ref", "callback: 1, ref"),
  ]

  /// The complete scenario that has a text, with another in its place.
  private static func spoilt(_ original: String, by other: String) -> String? {
    [
      CompleteScenario.day, CompleteScenario.channels, CompleteScenario.ivr,
      CompleteScenario.backlog,
    ].first {
      $0.contains(original)
    }?
    .replacing(original, with: other)
  }

  @Test func `every key of the table is read on some file`() throws {
    var reads: Set<String> = []
    for text in Self.scenarios {
      let file = try folder.write("scenario.yaml", text)
      reads.formUnion(try ScenarioLoader.loadRecordingReads(path: file).reads)
    }
    // These are read before there is a section, or by their text.
    reads.formUnion(["scenario.extends", "scenario.koryo"])
    #expect(ScenarioSchema.keys.subtracting(reads).sorted() == [])
  }

  @Test("the decoder refuses what is spoilt", arguments: mutants)
  func decoderRefuses(original: String, spoilt: String) throws {
    let text = try #require(Self.spoilt(original, by: spoilt))
    #expect(try !folder.mistakes(text).isEmpty)
  }

  @Test func `the schema accepts what the decoder reads and refuses what is spoilt`() throws {
    let right = try Self.scenarios.map { try YAMLAsJSON.text($0) }
    let wrong = try Self.mutants.map {
      try YAMLAsJSON.text(try #require(Self.spoilt($0.0, by: $0.1)))
    }
    try folder.write("schema.json", ScenarioSchema.json())
    try folder.write("right.json", "[\(right.joined(separator: ",\n"))]")
    try folder.write("wrong.json", "[\(wrong.joined(separator: ",\n"))]")
    try folder.write("check.py", Self.script)
    guard let answer = try Python.run(folder.path + "check.py", folder.path) else {
      print("skipped: Python with jsonschema is not installed")
      return
    }
    #expect(answer == "refused: [], accepted: []\n")
  }

  @Test func `the schema is strict and explains each key`() {
    let schema = ScenarioSchema.json()
    #expect(schema.contains("\"additionalProperties\": false"))
    #expect(schema.contains("http://json-schema.org/draft-07/schema#"))
    #expect(!schema.contains("\"description\": \" Example"))
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft7Validator
    folder = sys.argv[1]
    read = lambda name: json.load(open(folder + name, encoding="utf-8"))
    schema = read("schema.json")
    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema)
    refused = [i for i, x in enumerate(read("right.json")) if not validator.is_valid(x)]
    accepted = [i for i, x in enumerate(read("wrong.json")) if validator.is_valid(x)]
    print(f"refused: {refused}, accepted: {accepted}")
    """
}
