import ContactCenterModel

extension ScenarioDecoder {
  /// More slots a day than this are a slip in writing.
  private static let mostSlots = 1440

  /// The times that can be agreed on for a callback.
  func book(_ section: Section) -> AppointmentBook? {
    guard let value = section["slots"] else {
      let example = "slots: {from: 13:00, to: 17:00, every: 30 min, capacity: 4}"
      section.report(.value(.missingKey("slots", example: example)))
      return nil
    }
    refuseInSteadyState(value)
    let slots = value.section.map(series) ?? list(value)
    guard let slots, !slots.isEmpty else { return nil }
    let choice = section["choose"]?.text.flatMap(SlotChoice.init) ?? .preferred
    return AppointmentBook(
      slots: slots.sorted { $0.at < $1.at }, choice: choice,
      notice: section["notice"]?.number ?? 0)
  }

  /// Slots one after another, the last of which ends by `to`.
  private func series(_ section: Section) -> [AppointmentSlot]? {
    let capacity = section["capacity"]?.number
    guard let from = section["from"]?.number, let to = section["to"]?.number,
      let every = section["every"]?.number, let capacity
    else { return nil }
    let count = ((to - from) / every + 1e-9).rounded(.down)
    guard count >= 1 else {
      section["to"]?.report(.channel(.noSlot(from: from, to: to, every: every)))
      return nil
    }
    guard count <= Double(Self.mostSlots) else {
      section["every"]?.report(.channel(.tooManySlots(most: Self.mostSlots)))
      return nil
    }
    let times = (0..<Int(count)).map { from + Double($0) * every }
    checkHours(times[0], section["from"])
    checkHours(times[times.count - 1], section["to"])
    return times.map { AppointmentSlot(at: $0, capacity: Int(capacity)) }
  }

  private func list(_ value: Value) -> [AppointmentSlot] {
    var slots: [AppointmentSlot] = []
    if value.items?.isEmpty == true { value.report(.value(.emptyValue)) }
    for item in value.items ?? [] {
      let preference = item.section?["preference"]?.number ?? 1
      guard let at = item.section?["at"]?.number, let capacity = item.section?["capacity"]?.number
      else { continue }
      checkHours(at, item)
      if slots.contains(where: { $0.at == at }) { item.report(.channel(.slotTwice(at))) }
      slots.append(AppointmentSlot(at: at, capacity: Int(capacity), preference: preference))
    }
    return slots
  }

  /// Reports a slot that nobody could keep.
  private func checkHours(_ at: Double, _ value: Value?) {
    guard let day, at < day.open || at >= day.close else { return }
    value?.report(.channel(.slotOutsideHours(at, open: day.open, close: day.close)))
  }
}
