import DiscreteEvents
import Testing

@Suite struct BufferTests {
  private struct Pair: BitwiseCopyable {
    var left: Int32
    var right: Double
  }

  @Test func `a buffer holds what was put into it`() {
    var buffer = Buffer(repeating: Pair(left: 1, right: 0.5), count: 3)
    buffer[1].left += 41
    buffer[2].right *= 4
    #expect(buffer.count == 3)
    #expect(buffer[0].left == 1 && buffer[1].left == 42 && buffer[2].left == 1)
    #expect(buffer[0].right == 0.5 && buffer[1].right == 0.5 && buffer[2].right == 2)
  }

  @Test func `appending keeps all that was there`() {
    var buffer = Buffer<Int>()
    for number in 0..<1_000 { buffer.append(number * number) }
    let kept = buffer.withUnsafeBufferPointer { Array($0) }
    #expect(kept == (0..<1_000).map { $0 * $0 })
  }

  @Test func `resizing cuts at the end or fills it`() {
    var buffer = Buffer(repeating: 7, count: 2)
    buffer.resize(to: 5, repeating: 9)
    buffer.resize(to: 4, repeating: 0)
    #expect(buffer.withUnsafeBufferPointer { Array($0) } == [7, 7, 9, 9])
  }

  @Test func `an emptied buffer can be filled again`() {
    var buffer = Buffer(repeating: 7, count: 2)
    buffer.removeAll()
    let isEmpty = buffer.isEmpty
    #expect(isEmpty)
    buffer.append(3)
    buffer.fill(with: 5)
    #expect(buffer.withUnsafeBufferPointer { Array($0) } == [5])
  }

  @Test(arguments: [-1, 2, Int.min, Int.max])
  func `every index is checked`(index: Int) async {
    await #expect(processExitsWith: .failure) { [index = index as Int] in
      let buffer = Buffer(repeating: 7, count: 2)
      print(buffer[index])
    }
    await #expect(processExitsWith: .failure) { [index = index as Int] in
      var buffer = Buffer(repeating: 7, count: 2)
      buffer[index] = 1
    }
  }
}
