import ContactCenterModel
import Experiments
import Statistics

extension BaselineFile {
  /// The file: one line for each thing that may change, so that a difference between two recordings
  /// reads well; numbers in full.
  public func document() -> String {
    let head: [(String, JSONValue)] = [
      ("schemaVersion", .integer(Self.schemaVersion)), ("kind", .string(Self.kind)),
    ]
    let tool = tool.members.map { ($0.name, $0.value) }
    let body: [(String, JSONValue)] = [
      ("scenario", scenarioJSON), ("run", runJSON),
    ]
    let lines = (head + tool + body).map { "  " + JSONValue.quoted($0.0) + ": " + $0.1.line() }
    let digests = digests.map { JSONValue.string(Self.hexadecimal($0)) }
    let measures = measures.map { "    " + $0.json.line() }
    return "{\n" + lines.map { $0 + ",\n" }.joined()
      + "  \"digests\": " + JSONValue.array(digests).line() + ",\n"
      + "  \"measures\": [\n" + measures.joined(separator: ",\n") + "\n  ]\n}\n"
  }

  private var scenarioJSON: JSONValue {
    .members(
      ("name", .string(name)), ("file", .string(file)), ("fingerprint", .string(fingerprint)),
      ("set", .array(overrides.map { .string($0) })))
  }

  private var runJSON: JSONValue {
    let run: [(String, JSONValue)] = [
      ("seed", .unsigned(seed)), ("replications", .integer(replications)),
      ("confidence", .number(confidence)),
    ]
    let batches: [(String, JSONValue)] =
      window.map { [("warmUp", .number($0.warmUp)), ("batchLength", .number($0.length))] } ?? []
    return .object((run + batches).map { JSONMember(name: $0.0, value: $0.1) })
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension BaselineFile.Measure {
  fileprivate var json: JSONValue {
    let estimate = sample.linearized
    let measure = ContactCenterModel.Measure.named(String(address.prefix { $0 != "{" }))
    let head: [(String, JSONValue)] = [
      ("address", .string(address)), ("unit", .optional(measure?.unit.rawValue)),
      ("better", .optional(measure?.better.rawValue)), ("margin", .number(margin)),
      ("value", .optional(estimate?.value)), ("standardError", .optional(estimate?.standardError)),
    ]
    return .object((head + sums).map { JSONMember(name: $0.0, value: $0.1) })
  }

  private var sums: [(String, JSONValue)] {
    switch sample {
    case .ratio(let numerators, let denominators):
      [
        ("numerators", .array(numerators.map { .number($0) })),
        ("denominators", .array(denominators.map { .number($0) })),
      ]
    case .mean(let values): [("values", .array(values.map { .optional($0) }))]
    case .influences(let estimate):
      [("influences", .array(estimate.influences.map { .number($0) }))]
    }
  }
}
