import CGSL
import Probability
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct ZigguratTests {
  /// χ² of 20 million sizes in cells that halve each layer's strip, and the degrees of freedom.
  ///
  /// Within a strip the density is a slope that the wedge's rejection makes; halves see it.
  private func chiSquare(
    _ layers: [Double], beyond upper: (Double) -> Double,
    _ draw: (inout RandomStream) -> Double
  ) -> (value: Double, freedom: Double) {
    let edges = Array(zip(layers.dropFirst(), layers.dropFirst(2)).flatMap { [$0, ($0 + $1) / 2] })
    let counts = cellCounts(Array(edges.reversed()), draw)
    let starts = [0] + edges.reversed()
    let chances = zip(starts, starts.dropFirst()).map { upper($0) - upper($1) }
    let expected = (chances + [upper(layers[1])]).map { $0 * 20_000_000 }
    let value = zip(counts, expected).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) / $1.1 }
    return (value, Double(counts.count - 1))
  }

  private func cellCounts(
    _ edges: [Double], _ draw: (inout RandomStream) -> Double
  ) -> [Double] {
    var counts = [Double](repeating: 0, count: edges.count + 1)
    for ordinal in 0..<50_000 {
      var stream = stream(ordinal, seed: 99)
      for _ in 0..<400 {
        let size = abs(draw(&stream))
        var (low, high) = (0, edges.count)
        while low < high {
          let middle = (low + high) / 2
          if edges[middle] <= size { low = middle + 1 } else { high = middle }
        }
        counts[low] += 1
      }
    }
    return counts
  }

  @Test func `exponential numbers fill each half of each layer's strip rightly`() {
    let (value, freedom) = chiSquare(exponentialEdges, beyond: { exp(-$0) }, { $0.exponential() })
    #expect(freedom == 510)
    #expect(value < gsl_cdf_chisq_Qinv(0.001, freedom))
    #expect(value > gsl_cdf_chisq_Pinv(0.001, freedom))
  }

  @Test func `normal numbers fill each half of each layer's strip rightly`() {
    let (value, freedom) = chiSquare(
      normalEdges, beyond: { 2 * gsl_cdf_ugaussian_Q($0) }, { $0.normal() })
    #expect(freedom == 510)
    #expect(value < gsl_cdf_chisq_Qinv(0.001, freedom))
    #expect(value > gsl_cdf_chisq_Pinv(0.001, freedom))
  }

  @Test func `the exponential layers all have the same area`() {
    // The lowest: x₀ f(x₁) = x₁ f(x₁) + e^(−x₁); those above: xᵢ (f(xᵢ₊₁) − f(xᵢ)).
    let x = exponentialEdges
    let area = (x[1] + 1) * exp(-x[1])
    #expect(x.count == 257 && x[256] == 0)
    #expect(abs(x[0] * exp(-x[1]) / area - 1) < 1e-13)
    for layer in 1..<256 {
      let box = x[layer] * (exp(-x[layer + 1]) - exp(-x[layer]))
      #expect(abs(box / area - 1) < 1e-11, "layer \(layer)")
    }
  }

  @Test func `the normal layers all have the same area`() {
    let x = normalEdges
    let density = { (value: Double) in exp(-0.5 * value * value) }
    let area = x[1] * density(x[1]) + (Double.pi / 2).squareRoot() * erfc(x[1] / 2.0.squareRoot())
    #expect(x.count == 257 && x[256] == 0)
    #expect(abs(x[0] * density(x[1]) / area - 1) < 1e-13)
    for layer in 1..<256 {
      let box = x[layer] * (density(x[layer + 1]) - density(x[layer]))
      #expect(abs(box / area - 1) < 1e-11, "layer \(layer)")
    }
  }
}
