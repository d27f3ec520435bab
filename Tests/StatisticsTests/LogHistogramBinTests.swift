import Statistics
import Testing

@Suite struct LogHistogramBinTests {
  @Test("Every bin begins at its lower bound and ends below its upper bound")
  func bounds() {
    for bin in 1..<LogHistogram.binCount {
      let lower = LogHistogram.lowerBound(ofBin: bin)
      #expect(LogHistogram.bin(of: lower) == bin)
      #expect(LogHistogram.bin(of: lower.nextDown) == bin - 1)
      #expect(LogHistogram.upperBound(ofBin: bin - 1) == lower)
    }
  }

  @Test("The value of a bin is within 0.4 percent of everything in it")
  func relativeError() {
    for bin in 1..<LogHistogram.binCount - 1 {
      let value = LogHistogram.value(ofBin: bin)
      let lower = LogHistogram.lowerBound(ofBin: bin)
      let upper = LogHistogram.upperBound(ofBin: bin).nextDown
      #expect(abs(value - lower) / lower <= 1.0 / 256)
      #expect(abs(value - upper) / upper <= 1.0 / 256)
    }
  }

  @Test("Zero and what is too small share the first bin, what is too large the last")
  func ends() {
    for value in [0, -0.0, -5, 0x1p-1074, (0x1p-10).nextDown] {
      #expect(LogHistogram.bin(of: value) == 0)
    }
    #expect(LogHistogram.bin(of: 0x1p-10) == 1)
    #expect(LogHistogram.lowerBound(ofBin: 1) == 0x1p-10)
    let last = LogHistogram.binCount - 1
    #expect(last == 31 * 128 + 1)
    #expect(LogHistogram.bin(of: (0x1p21).nextDown) == last - 1)
    for value in [0x1p21, 1e300, .infinity] { #expect(LogHistogram.bin(of: value) == last) }
    #expect(LogHistogram.value(ofBin: 0) == 0)
    #expect(LogHistogram.lowerBound(ofBin: last) == 0x1p21)
    #expect(LogHistogram.upperBound(ofBin: last) == .infinity)
  }
}
