import ContactCenterModel

extension ScenarioDecoder {
  /// The pools of lines; the types that use them are told so.
  func linePools(_ types: inout [DecodedType]) -> [LinePool] {
    guard let value = root["lines"] else { return [] }
    guard let pools = value.names else {
      guard let lines = wholeNumbers(value) else { return [] }
      for index in types.indices { types[index].type.linePool = LinePoolID(0) }
      return [LinePool(name: "lines", lines: lines)]
    }
    var found: [LinePool] = []
    var owner: [CallTypeID: String] = [:]
    for (name, _, value) in pools {
      guard let section = value.section else { continue }
      for (type, item) in self.types(section["types"]) {
        claim(type, for: name, &owner, item)
        types[type.index].type.linePool = LinePoolID(found.count)
      }
      guard let lines = section["lines"].flatMap(wholeNumbers) else { continue }
      found.append(LinePool(name: name, lines: lines))
    }
    return found
  }

  /// The limits to how many wait; the types that they limit are told so.
  func waitingRooms(_ types: inout [DecodedType]) -> [WaitingRoom] {
    var found: [WaitingRoom] = []
    var owner: [CallTypeID: String] = [:]
    for index in types.indices {
      guard let queue = types[index].section["queue"]?.section,
        let capacity = queue["capacity"]?.number
      else { continue }
      types[index].type.waitingRoom = WaitingRoomID(found.count)
      owner[CallTypeID(index)] = queue.value.path
      found.append(WaitingRoom(name: types[index].type.name, capacity: Int(capacity)))
    }
    for (name, _, value) in root["waitingRooms"]?.names ?? [] {
      guard let section = value.section else { continue }
      for (type, item) in self.types(section["types"]) {
        claim(type, for: "waitingRooms.\(name)", &owner, item)
        types[type.index].type.waitingRoom = WaitingRoomID(found.count)
      }
      guard let capacity = section["capacity"]?.number else { continue }
      found.append(WaitingRoom(name: name, capacity: Int(capacity)))
    }
    return found
  }

  private func claim(
    _ type: CallTypeID, for name: String, _ owner: inout [CallTypeID: String], _ item: Value
  ) {
    if let first = owner[type] {
      item.report(.plan(.takenByBoth(.callType, typeNames[type.index], first: first, second: name)))
    }
    owner[type] = name
  }

  private func wholeNumbers(_ value: Value) -> ByInterval<Int>? {
    guard let numbers = numbers(value, .level, .heads) else { return nil }
    if let odd = numbers.values.first(where: { $0 != $0.rounded() }) {
      value.report(.plan(.notWhole(odd)))
      return nil
    }
    return numbers.map { Int($0) }
  }
}
