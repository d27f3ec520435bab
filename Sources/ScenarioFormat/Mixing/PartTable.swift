/// Which part of a scenario each of its keys belongs to.
struct PartTable {
  /// To whom a value belongs.
  enum Owner: Hashable {
    case part(ScenarioPart)
    /// Its keys belong to several parts.
    case keys
    /// It is no part: the first scenario's where it has one, else the second's.
    case common
    /// It has no meaning in a mixed scenario.
    case nobody
  }

  /// The names of call types and of groups that both scenarios have; any other goes over as a whole.
  let sharedTypes: Set<String>
  let sharedGroups: Set<String>

  /// The owner of the value at a path of keys.
  func owner(of path: [String]) -> Owner {
    guard let section = path.first else { return .keys }
    switch (section, path.count) {
    case ("callTypes", 2) where !sharedTypes.contains(path[1]): return .part(.callTypes)
    case ("agents", 2) where !sharedGroups.contains(path[1]): return .part(.staffing)
    case ("callTypes", ...2), ("agents", ...2), ("scale", 1), ("day", 1): return .keys
    case ("callTypes", _): return .part(Self.ofType[path[2]] ?? .other(section))
    case ("agents", _): return .part(Self.ofGroup[path[2]] ?? .other(section))
    case ("scale", _): return .part(Self.ofScale[path[1]] ?? .other(section))
    case ("day", _): return .part(path[1] == "afterClose" ? .staffing : .hours)
    default: return Self.ofScenario[section] ?? .part(.other(section))
    }
  }

  /// Targets name nodes and groups that a mixture need not have, and change no measure.
  private static let ofScenario: [String: Owner] = [
    "koryo": .common, "name": .common, "run": .common, "extends": .common, "currency": .common,
    "targets": .nobody, "horizon": .part(.hours), "steadyState": .part(.hours),
    "entries": .part(.demand), "dayFactor": .part(.demand), "lines": .part(.lines),
    "waitingRooms": .part(.lines), "ivr": .part(.ivr), "sms": .part(.sms),
    "backlog": .part(.demand), "callback": .part(.callback), "tickets": .part(.tickets),
    "expectedWait": .part(.routing),
    "routing": .part(.routing), "costs": .part(.costs), "operators": .part(.operators),
    "loyalty": .part(.loyalty),
  ]

  private static let ofType: [String: ScenarioPart] = {
    let demand = KeyTable.demand.map { ($0.name, ScenarioPart.demand) }
    return Dictionary(uniqueKeysWithValues: demand).merging([
      "handling": .handling, "patience": .patience, "announcement": .ivr,
      "serviceLevel": .goals, "shortAbandonment": .goals, "contactWithin": .goals,
      "priority": .routing, "aging": .routing, "balking": .customers, "queue": .lines,
      "queueRules": .queueRules, "again": .customers, "resolved": .customers,
      "lostSale": .costs,
    ]) { own, _ in own }
  }()

  private static let ofGroup: [String: ScenarioPart] = [
    "skills": .routing, "staff": .staffing, "shifts": .staffing, "shrinkage": .staffing,
    "weekdays": .staffing, "rounding": .staffing, "wage": .costs, "pricePerCall": .costs,
  ]

  private static let ofScale: [String: ScenarioPart] = [
    "demand": .demand, "handling": .handling, "patience": .patience, "staff": .staffing,
  ]
}

extension PartTable {
  /// The table of two scenarios.
  init(_ first: TreeNode, _ second: TreeNode) {
    let names = { (section: String) in
      Set(first[section]?.keys ?? []).intersection(second[section]?.keys ?? [])
    }
    self.init(sharedTypes: names("callTypes"), sharedGroups: names("agents"))
  }
}

extension ScenarioPart {
  /// Keys of the table of keys that belong to no part with a name: there are to be none.
  package static var keysWithoutPart: [String] {
    let table = PartTable(sharedTypes: ["*"], sharedGroups: ["*"])
    let sections: [(path: [String], mapping: MappingName)] = [
      ([], .scenario), (["callTypes", "*"], .callType), (["agents", "*"], .group),
      (["scale"], .scale), (["day"], .day),
    ]
    return sections.flatMap { path, mapping in
      KeyTable.keys(of: mapping).map { path + [$0.name] }
    }.filter { path in
      if case .part(.other) = table.owner(of: path) { true } else { false }
    }.map { $0.joined(separator: ".") }
  }
}
