/// What the first line of a part says: of which sweep it is a share, and what made it.
public struct PartHeader: Sendable, Hashable {
  /// The name and the version of the form of a part.
  static let format = "koryo sweep part"
  static let formatVersion = 1

  /// Which share, from 1, of how many: the points whose number leaves the same remainder.
  public var shard: Int
  public var shards: Int
  /// A hash of all points with their values, scenarios, plans and measures.
  public var plan: String
  public var scenario: String
  /// The hash of the scenario without the values of any point; `nil` where it is none without them.
  public var fingerprint: String?
  public var paths: [String]
  public var points: Int
  public var seed: UInt64
  public var replications: Int
  public var confidence: Double
  public var precision: [String]
  /// The most replications at a point; `nil` where no precision asks for more than the first ones.
  public var mostReplications: Int?
  public var measures: String?
  public var tool: ToolDescription
  /// Those of the command that made it, without what names the share and its place.
  public var arguments: [String]
  /// Where the part was written, as the command named it.
  public var output: String

  public init(
    shard: Int, shards: Int, plan: String, scenario: String, fingerprint: String?,
    paths: [String], points: Int, seed: UInt64, replications: Int, confidence: Double,
    precision: [String], mostReplications: Int?, measures: String?, tool: ToolDescription,
    arguments: [String], output: String
  ) {
    self.shard = shard
    self.shards = shards
    self.plan = plan
    self.scenario = scenario
    self.fingerprint = fingerprint
    self.paths = paths
    self.points = points
    self.seed = seed
    self.replications = replications
    self.confidence = confidence
    self.precision = precision
    self.mostReplications = mostReplications
    self.measures = measures
    self.tool = tool
    self.arguments = arguments
    self.output = output
  }

  /// The numbers of the points in the part, in their order.
  public var numbers: StrideTo<Int> { stride(from: shard, to: points + 1, by: shards) }
}

extension PartHeader {
  /// The line, with its line feed.
  public var line: String {
    let head = [
      JSONMember(name: "format", value: .string(Self.format)),
      JSONMember(name: "formatVersion", value: .integer(Self.formatVersion)),
      JSONMember(name: "shard", value: .integer(shard)),
      JSONMember(name: "shards", value: .integer(shards)),
      JSONMember(name: "plan", value: .string(plan)),
    ]
    let design: [(String, JSONValue)] = [
      (
        "scenario",
        .members(("file", .string(scenario)), ("fingerprint", .optional(fingerprint)))
      ),
      ("paths", .strings(paths)), ("points", .integer(points)), ("run", run),
    ]
    let command: [(String, JSONValue)] = [
      ("arguments", .strings(arguments)), ("output", .string(output)),
    ]
    let tail = (design.map { JSONMember(name: $0.0, value: $0.1) })
    let last = command.map { JSONMember(name: $0.0, value: $0.1) }
    return JSONValue.object(head + tail + tool.members + last).line() + "\n"
  }

  private var run: JSONValue {
    let limit: JSONValue = mostReplications.map { .integer($0) } ?? .null
    return .members(
      ("seed", .unsigned(seed)), ("replications", .integer(replications)),
      ("confidence", .number(confidence)), ("precision", .strings(precision)),
      ("maxReplications", limit),
      ("measures", .optional(measures)))
  }

  /// The header that a line without its line feed says; `nil` where it says none.
  public init?(line: [UInt8]) {
    guard let json = JSONReader.read(line), json["format"]?.string == Self.format,
      json["formatVersion"]?.integer == Self.formatVersion,
      let shard = json["shard"]?.integer, let shards = json["shards"]?.integer,
      (1...max(1, shards)).contains(shard), let plan = json["plan"]?.string,
      let scenario = json["scenario"]?["file"]?.string, let paths = json["paths"]?.strings,
      let points = json["points"]?.integer, points > 0, let run = json["run"],
      let seed = run["seed"]?.unsigned, let replications = run["replications"]?.integer,
      let confidence = run["confidence"]?.number, let precision = run["precision"]?.strings,
      let tool = ToolDescription(json), let arguments = json["arguments"]?.strings,
      let output = json["output"]?.string
    else { return nil }
    self.init(
      shard: shard, shards: shards, plan: plan, scenario: scenario,
      fingerprint: json["scenario"]?["fingerprint"]?.string, paths: paths, points: points,
      seed: seed, replications: replications, confidence: confidence, precision: precision,
      mostReplications: run["maxReplications"]?.integer, measures: run["measures"]?.string,
      tool: tool, arguments: arguments, output: output)
  }
}

extension ToolDescription {
  /// The program and the machine that a result names.
  init?(_ json: JSONValue) {
    guard let version = json["tool"]?["version"]?.string, let gsl = json["tool"]?["gsl"]?.string,
      let cpu = json["machine"]?["cpu"]?.string, let libm = json["machine"]?["libm"]?.string
    else { return nil }
    self.init(version: version, gsl: gsl, cpu: cpu, libm: libm)
  }
}

extension JSONValue {
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// The strings, where it is an array of nothing else.
  var strings: [String]? {
    guard let texts = elements?.map(\.string), texts.allSatisfy({ $0 != nil }) else { return nil }
    return texts.compactMap(\.self)
  }
}
