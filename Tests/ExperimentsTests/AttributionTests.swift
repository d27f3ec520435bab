import Experiments
import Statistics
import Testing

@Suite struct AttributionTests {
  /// Values of a game without chance: two replications that agree.
  private func attribution(_ values: [Double]) -> Attribution {
    Attribution(values.map { LinearizedEstimate(value: $0, influences: [0, 0]) })
  }

  private func shares(_ values: [Double]) -> [Double] {
    attribution(values).contributions.map(\.share.value)
  }

  @Test func `a left glove is worth 2/3 and each of two right ones 1/6`() {
    // Only a left glove (bit 0) with a right one (bits 1 and 2) makes a pair. Of the 6 orders, the
    // left one completes it in the 4 in which it is not the first; a right one only in the order
    // left, itself, other.
    let shares = shares([0, 0, 0, 1, 0, 1, 0, 1])
    for (share, expected) in zip(shares, [2.0 / 3, 1.0 / 6, 1.0 / 6]) {
      #expect(abs(share - expected) < 1e-12)
    }
  }

  @Test func `shares are the mean over all orders`() {
    // v(1) = 1, v(2) = 2, v(3) = 4, v(12) = 6, v(13) = 5, v(23) = 9, v(123) = 12. Part 1 brings in the
    // orders 123, 132: 1; 213: 4; 312: 1; 231, 321: 3; together 13 / 6. Part 2: 5, 7, 2, 2, 7, 5.
    // Part 3: 6, 4, 6, 7, 4, 4.
    let values = [0.0, 1, 2, 6, 4, 5, 9, 12]
    for (share, expected) in zip(shares(values), [13.0 / 6, 28.0 / 6, 31.0 / 6]) {
      #expect(abs(share - expected) < 1e-12)
    }
    let contributions = attribution(values).contributions
    #expect(contributions.map(\.alone.value) == [1, 2, 4])
    #expect(contributions.map(\.last.value) == [3, 7, 6])
  }

  @Test func `shares sum to the whole change, its influences too`() {
    let values = (0..<64).map { mask in
      let x = Double(mask * mask % 37)
      return LinearizedEstimate(value: x, influences: [x / 3, -x / 2, x / 6])
    }
    let attribution = Attribution(values)
    let sum = attribution.contributions.reduce(0) { $0 + $1.share.value }
    #expect(abs(sum - attribution.total.value) < 1e-12 * 37)
  }

  @Test func `a part that changes nothing gets exactly 0, without an error`() {
    // Bit 1 changes nothing, whatever the odd numbers of the others.
    let values = (0..<8).map { mask in
      let x = [0.1, 0.7, 0.37, 1.93][mask & 1 | mask >> 1 & 2]
      return LinearizedEstimate(value: x, influences: [x, -x * 0.9, -x * 0.1])
    }
    let dummy = Attribution(values).contributions[1]
    for difference in [dummy.alone, dummy.share, dummy.last] {
      #expect(difference.value == 0)
      #expect(difference.standardError == 0)
    }
  }

  @Test func `parts that do the same get the same`() {
    // The value rests only on how many of bits 0 and 2 are set (0, 3, 10), and on bit 1 (5).
    let values: [Double] = [0, 3, 5, 8, 3, 10, 8, 15]
    let shares = shares(values)
    #expect(abs(shares[0] - shares[2]) < 1e-12)
    #expect(abs(shares[0] - 5) < 1e-12)
  }

  @Test func `a single part gets the whole change with its error`() {
    let before = LinearizedEstimate(value: 2, influences: [1, -1, 0])
    let after = LinearizedEstimate(value: 5, influences: [2, -1, -1])
    let attribution = Attribution([before, after])
    let contribution = attribution.contributions[0]
    // Differences of influences 1, 0, -1: √(2 / (3 · 2)).
    #expect(contribution.share == PairedDifference(from: before, to: after))
    #expect(abs((contribution.share.standardError ?? 0) - (1.0 / 3).squareRoot()) < 1e-12)
    #expect(attribution.total == contribution.alone && attribution.total == contribution.last)
  }

  @Test func `a share's error is that of the same sum of influences`() {
    // φ of bit 0 = (v(0) − v(∅) + v(01) − v(1)) / 2; of the influences ((2, −2) + (4, −4)) / 2 = ±3.
    let pairs = [(0.0, 0.0), (4, 2), (1, 1), (7, 5)]
    let values = pairs.map { LinearizedEstimate(value: $0.0, influences: [$0.1, -$0.1]) }
    let share = Attribution(values).contributions[0].share
    #expect(share.value == 5)
    // √((9 + 9) / (2 · 1)) = 3
    #expect(abs((share.standardError ?? 0) - 3) < 1e-12)
  }
}
