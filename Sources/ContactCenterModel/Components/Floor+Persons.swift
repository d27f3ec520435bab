/// What happens to persons of shifts, whether they are at work or not.
extension Floor {
  /// The own shift of a day begins; its next break is the one at a place of all breaks.
  mutating func beginShift(_ place: UInt32, day: Int, nextBreak: Int) {
    changePerson(place) {
      $0.isOnShift = true
      $0.shiftDay = UInt16(truncatingIfNeeded: max(0, day))
      $0.isPaid = true
      ($0.nextBreak, $0.breaksDue) = (nextBreak, 0)
    }
  }

  /// The own shift ends, and with it a break.
  mutating func endShift(_ place: UInt32) {
    changePerson(place) {
      $0.isOnShift = false
      ($0.pause, $0.breaksDue) = (nil, 0)
    }
  }

  /// Overtime begins that belongs to a day.
  mutating func beginOvertime(_ place: UInt32, day: Int) {
    changePerson(place) { $0.overtimeDay = UInt16(truncatingIfNeeded: day) }
  }

  /// Shrinkage keeps a person away, or no longer does.
  mutating func excuse(_ isExcused: Bool, _ place: UInt32) {
    changePerson(place) { $0.isExcused = isExcused }
  }

  /// The own shift goes on, but its hours are paid in the row of another time.
  mutating func stopPay(_ place: UInt32) { changePerson(place) { $0.isPaid = false } }

  /// A break falls due.
  mutating func oweBreak(_ place: UInt32) { changePerson(place) { $0.breaksDue += 1 } }

  /// The next break that is due begins, or without a pause is lost.
  mutating func takeBreak(_ place: UInt32, _ pause: Person.Pause?) {
    changePerson(place) {
      ($0.breaksDue, $0.nextBreak) = ($0.breaksDue - 1, $0.nextBreak + 1)
      $0.pause = pause
    }
  }

  /// A break is over.
  mutating func endBreak(_ place: UInt32) { changePerson(place) { $0.pause = nil } }

  /// From close on, whoever is on shift stays, and who was due home before goes when free.
  mutating func close(group: Int) {
    for place in places(of: group) {
      let place = UInt32(place)
      let isDue = self[place].isDue && !(person(place).isOnShift && !person(place).isExcused)
      changePerson(place) { $0.isDueSinceClose = isDue }
    }
  }

  /// Whether a person at work is to leave or pause. After close, who was present stays whatever the
  /// shift says, but for breaks.
  func isDue(_ place: UInt32, isOpen: Bool) -> Bool {
    let person = person(place)
    return isOpen ? !person.isExpected : person.breaksDue > 0 || person.isDueSinceClose
  }
}
