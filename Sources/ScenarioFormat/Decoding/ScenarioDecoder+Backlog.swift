import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// What the first opening finds there, in the order of the call types.
  func backlog(_ types: [CallType], _ callback: CallbackPolicy?) -> [Backlog] {
    guard let value = root["backlog"] else { return [] }
    refuseInSteadyState(value)
    var found = types.indices.map { Backlog(type: CallTypeID($0)) }
    for (name, location, value) in value.names ?? [] {
      if let section = value.section {
        guard let type = self.type(name, location, value.path) else { continue }
        read(section, into: &found[type.index], types[type.index])
      } else if let count = value.number.map({ Int($0) }) {
        read(count, of: name, value, location, into: &found, callback)
      }
    }
    return found.filter { $0.calls + $0.requests > 0 }
  }

  private func read(_ section: Section, into backlog: inout Backlog, _ type: CallType) {
    func count(_ key: String) -> Int { section[key]?.number.map { Int($0) } ?? 0 }
    backlog.calls += count("calls")
    backlog.waited = section["waited"]?.number ?? 0
    backlog.callbacks += count("callbacks")
    backlog.tickets += count("tickets")
    if count("callbacks") > 0 { needCallback(section["callbacks"]) }
    guard backlog.calls > 0, let patience = type.patience?.values[0] else { return }
    if patience.cumulative(backlog.waited) >= 1 {
      section["waited"]?.report(.channel(.nobodyWaitsSoLong(type.name, backlog.waited)))
    }
  }

  /// A number alone: calls of a type that have just come, or what can be of one type only.
  private func read(
    _ count: Int, of name: String, _ value: Value, _ location: SourceLocation,
    into backlogs: inout [Backlog], _ callback: CallbackPolicy?
  ) {
    switch name {
    case "callbacks":
      if count > 0 { needCallback(value) }
      guard let callback else { return }
      let offered = backlogs.map(\.type).filter { callback.isOffered[$0.index] }
      soleType(offered, name, value).map { backlogs[$0.index].callbacks += count }
    case "tickets":
      soleType(backlogs.map(\.type), name, value).map { backlogs[$0.index].tickets += count }
    default:
      type(name, location, value.path).map { backlogs[$0.index].calls += count }
    }
  }

  /// The type whose callbacks or tickets they must be; reports that there are several.
  private func soleType(_ types: [CallTypeID], _ key: String, _ value: Value) -> CallTypeID? {
    if types.count != 1, value.number ?? 0 > 0 {
      let possible = types.isEmpty ? typeNames : types.map { typeNames[$0.index] }
      value.report(.channel(.whoseBacklog(key, types: possible)))
    }
    return types.count == 1 ? types[0] : nil
  }
}
