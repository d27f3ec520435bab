import DiscreteEvents

/// The rooms that limit how many callers of some types wait together.
struct WaitingRooms: ~Copyable {
  private var rooms: Buffer<Room>

  struct Room: BitwiseCopyable {
    let capacity: Int
    var waiting = 0
  }

  init(_ scenario: Scenario) {
    rooms = Buffer(capacity: scenario.waitingRooms.count)
    for room in scenario.waitingRooms { rooms.append(Room(capacity: room.capacity)) }
  }

  func isFull(_ room: Int) -> Bool { rooms[room].waiting >= rooms[room].capacity }

  func waiting(_ room: Int) -> Int { rooms[room].waiting }

  /// A caller begins (`1`) or ends (`−1`) to wait.
  mutating func count(_ change: Int, room: Int) { rooms[room].waiting += change }
}
