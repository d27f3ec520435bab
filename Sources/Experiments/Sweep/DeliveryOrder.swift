/// Puts what comes in any order into the order of its numbers.
struct DeliveryOrder<Element> {
  /// How many have been handed on: the number that comes next.
  private(set) var delivered = 0
  private var early: [Int: Element] = [:]

  /// Takes one element, if there is one, and gives those whose turn has come.
  mutating func take(_ element: Element?, of number: Int) -> [Element] {
    guard let element else { return [] }
    early[number] = element
    var ready: [Element] = []
    while let next = early.removeValue(forKey: delivered) {
      ready.append(next)
      delivered += 1
    }
    return ready
  }
}
