import DiscreteEvents
import Testing

@Suite struct RingQueueTests {
  @Test func `elements leave in the order in which they came`() {
    var queue = RingQueue<Int>(capacity: 2)
    for number in 1...5 { queue.append(number) }
    var left: [Int] = []
    while let number = queue.popFirst() { left.append(number) }
    #expect(left == [1, 2, 3, 4, 5])
    #expect(queue.isEmpty && queue.first == nil)
  }

  @Test(arguments: [0, 1, 3, 64])
  func `a queue behaves as an array with a front, around the ring and as it grows`(capacity: Int) {
    var random = SeededGenerator(seed: UInt64(capacity))
    var queue = RingQueue<Int>(capacity: capacity)
    var array: [Int] = []
    for step in 0..<20_000 {
      let mostlyGrows = step / 500 % 2 == 0
      if random.below(10) < (mostlyGrows ? 6 : 4) {
        queue.append(step)
        array.append(step)
      } else {
        let expected = array.isEmpty ? nil : array.removeFirst()
        #expect(queue.popFirst() == expected)
      }
      #expect(queue.count == array.count && queue.first == array.first)
      guard !array.isEmpty else { continue }
      let position = random.below(array.count)
      #expect(queue[position] == array[position])
    }
  }

  @Test func `an element can be changed where it waits`() {
    var queue = RingQueue<Int>(capacity: 4)
    for number in 1...3 { queue.append(number) }
    queue.popFirst()
    queue[1] += 10
    #expect(queue[0] == 2 && queue[1] == 13)
  }

  @Test func `an emptied queue starts anew`() {
    var queue = RingQueue<Int>()
    queue.append(1)
    queue.removeAll()
    #expect(queue.popFirst() == nil)
    queue.append(2)
    #expect(queue.popFirst() == 2)
  }

  @Test(arguments: [-1, 1, 2]) func `every position is checked`(position: Int) async {
    await #expect(processExitsWith: .failure) { [position = position as Int] in
      var queue = RingQueue<Int>(capacity: 4)
      queue.append(1)
      print(queue[position])
    }
  }
}
