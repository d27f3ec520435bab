/// One long run of M/M/n, first come first served, from the empty start; time in mean handling times.
///
/// The wait of a call is told by the moments at which agents become free (Kiefer and Wolfowitz 1955).
struct QueueRun {
  let agents: Int
  let occupancy: Double
  let length: Double
  let slices: Int
  private(set) var waits: [Double]
  private(set) var calls: [Double]
  private(set) var inCenter: [Double]

  init(agents: Int, occupancy: Double, length: Double, slices: Int, seed: UInt64) {
    self.agents = agents
    self.occupancy = occupancy
    self.length = length
    self.slices = slices
    waits = Array(repeating: 0, count: slices)
    calls = waits
    inCenter = waits
    var random = SplitMix64(seed: seed)
    var free = Array(repeating: 0.0, count: agents)
    var time = 0.0
    while true {
      time += random.exponential(mean: 1 / (occupancy * Double(agents)))
      if time >= length { return }
      let start = max(time, free[0])
      let end = start + random.exponential(mean: 1)
      Self.replaceLeast(of: &free, by: end)
      count(arrival: time, start: start, end: end)
    }
  }

  private mutating func count(arrival: Double, start: Double, end: Double) {
    let width = length / Double(slices)
    var slice = min(slices - 1, Int(arrival / width))
    waits[slice] += start - arrival
    calls[slice] += 1
    var from = arrival
    while slice < slices, from < end {
      let to = min(end, Double(slice + 1) * width)
      inCenter[slice] += max(0, to - from)
      (from, slice) = (max(from, to), slice + 1)
    }
  }

  /// A heap whose least number is first.
  private static func replaceLeast(of heap: inout [Double], by value: Double) {
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < value else { break }
      heap[place] = heap[child]
      place = child
    }
    heap[place] = value
  }
}
