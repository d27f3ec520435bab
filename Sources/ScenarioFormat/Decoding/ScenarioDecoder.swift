import ContactCenterModel
import Probability

/// Turns a tree that has been held against the table of keys into a description, or into a list of
/// all that is wrong with it.
final class ScenarioDecoder {
  let root: Section
  let decoding: Decoding
  let horizon: Horizon
  let scale: Scale
  let typeNames: [String]
  /// The place of each type in `typeNames`.
  private let typePlaces: [String: Int]
  let groupNames: [String]
  let messageNames: [String]
  /// The date of the first day, where the scenario says it.
  let firstDate: CalendarDate?
  /// The types among the skills of any group, of wrong groups too.
  var handledTypes: Set<CallTypeID> = []
  /// How far measures may move and still count as the same.
  private var margins: [MeasureAddress: Double] = [:]

  /// Multipliers on the whole scenario.
  struct Scale {
    var demand = 1.0
    var handling = 1.0
    var patience = 1.0
    var staff = 1.0
  }

  init(_ tree: TreeNode, _ decoding: Decoding) {
    self.decoding = decoding
    let value = Value(tree, .mapping(.scenario), path: "", decoding)
    root = Section(value: value, mapping: .scenario)
    horizon = Self.horizon(root)
    firstDate = root["horizon"]?.section?["from"]?.text.flatMap {
      try? DateText.read($0, .ymd).get()
    }
    scale = Self.scale(root["scale"]?.section)
    typeNames = (root["callTypes"]?.names ?? []).map(\.name)
    typePlaces = Dictionary(typeNames.enumerated().map { ($1, $0) }) { first, _ in first }
    groupNames = (root["agents"]?.names ?? []).map(\.name)
    messageNames = (root["sms"]?.section?["messages"]?.names ?? []).map(\.name)
  }

  /// The description; `nil` when anything is wrong.
  func decode() -> Scenario? {
    checkVersion()
    var types = callTypes()
    let pools = linePools(&types)
    let rooms = waitingRooms(&types)
    var groups = groups(types)
    addOverflow(types, to: &groups)
    let demands = demands(types)
    let factor = dayFactor()
    let correlation = root["dayFactor"]?.section?["correlation"]?.number ?? 1
    let choice = root["routing"]?.section?["chooseAgent"]?.text.flatMap(AgentChoice.init)
    let targets = targets()
    margins = readMargins()
    let name = root["name"]?.text ?? ""
    let sms = sms()
    let callback = callback()
    offerCallbacks(callback, to: &types)
    let backlog = backlog(types.map(\.type), callback)
    let tickets = tickets(types, sms, backlog)
    let prediction = waitPrediction()
    let currency = root["currency"]?.text
    let tariffs = tariffs()
    let strain = strain()
    let loyalty = loyalty()
    let reached = ReachedTypes(demands.map(\.demand), types.map(\.type), sms, callback, backlog)
    let ivr = ivr(reached)
    checkSkills(types, reached.with(ivr))
    checkBatches(types.map(\.type))
    checkHashes()
    guard !decoding.hasErrors else { return nil }
    return Scenario(
      name: name, horizon: horizon, callTypes: types.map(\.type), demands: demands.map(\.demand),
      groups: groups, linePools: pools, waitingRooms: rooms, dayFactor: factor,
      dayFactorCorrelation: correlation, agentChoice: choice ?? .longestIdle, targets: targets,
      ivr: ivr, sms: sms, callback: callback, tickets: tickets, predictor: prediction.predictor,
      measuresPredictions: prediction.measuresErrors, currency: currency, tariffs: tariffs,
      strain: strain, loyalty: loyalty, backlog: backlog)
  }

  /// How the scenario wishes to be run.
  func runSettings() -> RunSettings {
    let run = root["run"]?.section
    return RunSettings(
      seed: run?["seed"]?.text.flatMap { UInt64($0) },
      replications: run?["replications"]?.number.map { Int($0) },
      confidence: run?["confidence"]?.number, margins: margins)
  }

  /// Refuses names of sources of demand that random numbers could not tell apart.
  private func checkHashes() {
    var first: [UInt32: String] = [:]
    for (section, prefix) in [("callTypes", "type:"), ("entries", "entry:")] {
      for (name, location, value) in root[section]?.names ?? [] {
        let hash = StableHash.of(prefix + name)
        if let other = first[hash] {
          decoding.report(.plan(.namesCollide(other, name)), at: location, path: value.path)
        }
        first[hash] = name
        if value.section?.has("outsideHours") == true {
          first[StableHash.of(prefix + name + ":outside")] = name
        }
      }
    }
  }

  private func checkVersion() {
    guard let version = root["koryo"], let number = version.number, number != 1 else { return }
    version.report(.value(.unsupportedVersion(NumberText.text(number))))
  }

  private static func scale(_ section: Section?) -> Scale {
    var scale = Scale()
    guard let section else { return scale }
    scale.demand = section["demand"]?.number ?? 1
    scale.handling = section["handling"]?.number ?? 1
    scale.patience = section["patience"]?.number ?? 1
    scale.staff = section["staff"]?.number ?? 1
    return scale
  }

  /// The index of a call type that a value names.
  func type(_ name: String, _ location: SourceLocation, _ path: String) -> CallTypeID? {
    if let place = typePlaces[name] { return CallTypeID(place) }
    return index(name, among: typeNames, .callType, location, path).map { CallTypeID($0) }
  }

  private func index(
    _ name: String, among known: [String], _ thing: NamedThing, _ location: SourceLocation,
    _ path: String
  ) -> Int? {
    if let index = known.firstIndex(of: name) { return index }
    let suggestion = Suggestion.nearest(to: name, among: known)
    decoding.report(
      .unknownName(thing, name, suggestion: suggestion, known: known), at: location, path: path)
    return nil
  }

  /// The index of a group that a value names.
  func group(_ name: String, _ location: SourceLocation, _ path: String) -> AgentGroupID? {
    index(name, among: groupNames, .group, location, path).map { AgentGroupID($0) }
  }

  /// The index of a message that a value names.
  func message(_ value: Value) -> SMSMessageID? {
    guard let name = value.text else { return nil }
    return index(name, among: messageNames, .message, value.node.location, value.path)
      .map { SMSMessageID($0) }
  }

  /// The call types of a list of names, each once.
  func types(_ list: Value?) -> [(type: CallTypeID, value: Value)] {
    var found: [(type: CallTypeID, value: Value)] = []
    var seen: Set<CallTypeID> = []
    for item in list?.items ?? [] {
      guard let name = item.text, let type = type(name, item.node.location, item.path) else {
        continue
      }
      if !seen.insert(type).inserted {
        item.report(.plan(.namedTwice(.callType, name)))
      } else {
        found.append((type, item))
      }
    }
    return found
  }
}
