import Experiments
import Statistics

extension BaselineFile {
  /// Reads the text of a baseline file.
  public init(reading text: String) throws(BaselineMistakes) {
    guard let root = JSONReader.read(text) else { throw BaselineMistakes([.notJSON]) }
    guard root["kind"]?.string == Self.kind else { throw BaselineMistakes([.notBaseline]) }
    guard let version = root["schemaVersion"]?.unsigned else {
      throw BaselineMistakes([.wrong(path: "schemaVersion", .wholeNumber)])
    }
    guard version <= Self.schemaVersion else {
      throw BaselineMistakes([.unsupportedVersion(version)])
    }
    var reader = BaselineReader()
    self = reader.file(root)
    if !reader.mistakes.isEmpty { throw BaselineMistakes(reader.mistakes) }
  }
}

/// Reads the parts of a baseline and gathers what is wrong with them.
private struct BaselineReader {
  private(set) var mistakes: [BaselineMistake] = []

  mutating func file(_ root: JSONValue) -> BaselineFile {
    let tool = ToolDescription(
      version: text(root, "tool", "version"), gsl: text(root, "tool", "gsl"),
      cpu: text(root, "machine", "cpu"), libm: text(root, "machine", "libm"))
    let digests = list(root, "digests").enumerated().map { digest($1, "digests[\($0)]") }
    if root["digests"]?.elements?.isEmpty == true {
      mistakes.append(.wrong(path: "digests", .some))
    }
    return BaselineFile(
      tool: tool, name: text(root, "scenario", "name"), file: text(root, "scenario", "file"),
      overrides: overrides(root), fingerprint: text(root, "scenario", "fingerprint"),
      seed: seed(root), confidence: confidence(root), replications: replications(root),
      digests: digests, window: window(root),
      measures: list(root, "measures").enumerated().map {
        measure($1, "measures[\($0)]", observations: digests.count)
      })
  }

  private mutating func wrong<Value>(
    _ path: String, _ expectation: BaselineExpectation, else value: Value
  ) -> Value {
    mistakes.append(.wrong(path: path, expectation))
    return value
  }

  private mutating func text(_ root: JSONValue, _ section: String, _ name: String) -> String {
    root[section]?[name]?.string ?? wrong("\(section).\(name)", .text, else: "")
  }

  private mutating func list(_ root: JSONValue, _ name: String) -> [JSONValue] {
    root[name]?.elements ?? wrong(name, .list, else: [])
  }

  private mutating func overrides(_ root: JSONValue) -> [String] {
    let texts = root["scenario"]?["set"]?.elements ?? []
    return texts.enumerated().map { index, value in
      value.string ?? wrong("scenario.set[\(index)]", .text, else: "")
    }
  }

  private mutating func seed(_ root: JSONValue) -> UInt64 {
    root["run"]?["seed"]?.unsigned ?? wrong("run.seed", .wholeNumber, else: 0)
  }

  private mutating func replications(_ root: JSONValue) -> Int {
    let count = root["run"]?["replications"]?.integer
    guard let count, count > 0 else { return wrong("run.replications", .some, else: 1) }
    return count
  }

  private mutating func window(_ root: JSONValue) -> BatchWindow? {
    guard let run = root["run"], let warmUp = run["warmUp"], let length = run["batchLength"] else {
      return nil
    }
    return BatchWindow(
      warmUp: warmUp.number ?? wrong("run.warmUp", .number, else: 0),
      length: length.number ?? wrong("run.batchLength", .number, else: 0))
  }

  private mutating func confidence(_ root: JSONValue) -> Double {
    let confidence = root["run"]?["confidence"]?.number
    guard let confidence, confidence > 0.5, confidence < 1 else {
      return wrong("run.confidence", .confidence, else: 0.95)
    }
    return confidence
  }

  private mutating func digest(_ value: JSONValue, _ path: String) -> UInt64 {
    guard let text = value.string, text.utf8.count == 16, let digest = UInt64(text, radix: 16)
    else {
      return wrong(path, .digest, else: 0)
    }
    return digest
  }

  private mutating func measure(
    _ value: JSONValue, _ path: String, observations: Int
  ) -> BaselineFile.Measure {
    let address = value["address"]?.string ?? wrong(path + ".address", .text, else: "")
    let margin =
      value["margin"]?.number.flatMap { $0 >= 0 ? $0 : nil }
      ?? wrong(path + ".margin", .notNegative, else: 0)
    let sample = sample(value, path)
    if let sample, sample.replications != observations {
      mistakes.append(.wrong(path: path, .items(observations)))
    }
    return BaselineFile.Measure(
      address: address, margin: margin,
      sample: sample ?? wrong(path, .measures, else: .mean([])))
  }

  private mutating func sample(_ value: JSONValue, _ path: String) -> KeptSample? {
    if let above = value["numerators"], let below = value["denominators"] {
      let numerators = numbers(above, path + ".numerators")
      let denominators = numbers(below, path + ".denominators")
      guard numerators.count == denominators.count else {
        return wrong(path + ".denominators", .items(numerators.count), else: .mean([]))
      }
      return .ratio(numerators: numerators, denominators: denominators)
    }
    if let values = value["values"]?.elements {
      return .mean(
        values.enumerated().map { index, value in
          value == .null ? nil : value.number ?? wrong("\(path).values[\(index)]", .number, else: 0)
        })
    }
    guard let influences = value["influences"], let quantile = value["value"]?.number else {
      return nil
    }
    return .influences(
      LinearizedEstimate(
        value: quantile, influences: numbers(influences, path + ".influences")))
  }

  private mutating func numbers(_ value: JSONValue, _ path: String) -> [Double] {
    guard let elements = value.elements else { return wrong(path, .list, else: []) }
    return elements.enumerated().map { index, element in
      element.number ?? wrong("\(path)[\(index)]", .number, else: 0)
    }
  }
}
