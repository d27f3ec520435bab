import ScenarioFormat

/// What a sweep found of one measure at one point: a line of its table.
///
/// A row says all that it depends on, so that rows of several files can be put together.
public struct SweepRow: Sendable, Hashable, Codable {
  /// The number of the point, from 1.
  public var point: Int
  /// The values of the paths that vary, in their order.
  public var values: [String]
  public var measure: String
  public var type: String?
  public var group: String?
  public var day: String?
  public var interval: String?
  public var node: String?
  public var value: Double?
  public var low: Double?
  public var high: Double?
  public var standardError: Double?
  public var replications: Int?
  public var leftOut: Int?
  public var numerator: Double?
  public var denominator: Double?
  public var unit: String
  public var confidence: Double
  public var seed: UInt64
  /// The hash of the scenario at this point.
  public var fingerprint: String
  /// The hash of the plan of the whole sweep.
  public var plan: String
  /// The program and the kind of machine that simulated it.
  public var machine: String

  public init(
    point: Int, values: [String], measure: String, type: String? = nil, group: String? = nil,
    day: String? = nil, interval: String? = nil, node: String? = nil, value: Double? = nil,
    low: Double? = nil, high: Double? = nil, standardError: Double? = nil,
    replications: Int? = nil, leftOut: Int? = nil, numerator: Double? = nil,
    denominator: Double? = nil, unit: String, confidence: Double, seed: UInt64, fingerprint: String,
    plan: String, machine: String
  ) {
    self.point = point
    self.values = values
    self.measure = measure
    self.type = type
    self.group = group
    self.day = day
    self.interval = interval
    self.node = node
    self.value = value
    self.low = low
    self.high = high
    self.standardError = standardError
    self.replications = replications
    self.leftOut = leftOut
    self.numerator = numerator
    self.denominator = denominator
    self.unit = unit
    self.confidence = confidence
    self.seed = seed
    self.fingerprint = fingerprint
    self.plan = plan
    self.machine = machine
  }

  /// A hash of all that the row says, 16 hexadecimal digits, by which a changed row is known.
  public var check: String {
    String(ByteHash.of(CSVText.line(fields)).prefix(16))
  }
}
