import ContactCenterModel

/// What a figure is about: all calls of the whole horizon, or those of a type, group, node of the IVR,
/// day or interval.
public struct Scope: Sendable, Hashable {
  public let type: String?
  public let group: String?
  public let day: DayName?
  public let row: RowName?
  public let node: String?
  let acceptableWait: AcceptableWait?
  /// The days of the horizon over which counts add up, where there are several.
  let days: Int?

  /// The whole horizon and everybody.
  static let total = Scope(type: nil, group: nil, row: nil)

  init(type: String?, group: String?, day: DayName? = nil, row: RowName?) {
    self.type = type
    self.group = group
    self.day = day
    self.row = row
    node = nil
    acceptableWait = nil
    days = nil
  }

  /// The scope of an address, in the names of the scenario.
  init(_ address: MeasureAddress, in scenario: Scenario) {
    type = address.type.map { scenario.callTypes[$0.index].name }
    group = address.group.map { scenario.groups[$0.index].name }
    days = address.day == nil && scenario.horizon.dayCount > 1 ? scenario.horizon.dayCount : nil
    node = address.node.flatMap { scenario.ivr?.nodes[$0.index].name }
    acceptableWait = AcceptableWait(of: address.type, in: scenario)
    day = address.day.map { DayName($0, horizon: scenario.horizon) }
    row = address.interval.map { RowName($0, horizon: scenario.horizon) }
  }

  /// The parts of the scope in words; empty for the total.
  func parts(_ language: Language) -> [String] {
    [type, group, node, day?.text(language), row?.text(language)].compactMap { $0 }
  }

  /// `id{type=…,group=…,node=…,day=…,interval=…}` of a measure within this scope.
  func address(of measure: Measure) -> String {
    let parts = [
      ("type", type), ("group", group), ("node", node), ("day", day?.key), ("interval", row?.key),
    ]
    .compactMap { name, value in value.map { "\(name)=\($0)" } }
    return parts.isEmpty ? measure.id : measure.id + "{" + parts.joined(separator: ",") + "}"
  }

  /// The measure's name with the acceptable wait, where it rests on one, and the scope behind it.
  ///
  /// - Parameter isShort: that each type has an acceptable wait of its own is left out.
  func title(of measure: Measure, _ language: Language, isShort: Bool = false) -> String {
    let isTold = measure.restsOnAcceptableWait && !(isShort && acceptableWait == .own)
    let wait = isTold ? acceptableWait?.text(language) : nil
    let all = measure.addsUp ? days.map { language.pick("in \($0) days", "\($0)日間") } : nil
    let parts = [wait, all].compactMap { $0 } + parts(language)
    let title = measure.text(language).title
    return parts.isEmpty ? title : title + " (" + parts.joined(separator: ", ") + ")"
  }
}
