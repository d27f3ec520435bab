import Probability

/// The first ordinals' streams of one purpose, which tests draw their samples from.
func stream(_ ordinal: Int, seed: UInt64 = 20_260_101, source: UInt32 = 7) -> RandomStream {
  let chance = Chance(seed: seed, replication: 0)
  return chance.stream(
    Who(source: source, day: 0, interval: 0, ordinal: UInt32(ordinal)), .talk)
}

/// One value from each of the first `count` streams.
func samples(_ count: Int, _ draw: (inout RandomStream) -> Double) -> [Double] {
  (0..<count).map { ordinal in
    var stream = stream(ordinal)
    return draw(&stream)
  }
}
