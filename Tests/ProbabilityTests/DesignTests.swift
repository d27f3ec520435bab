import Probability
import Testing

struct DesignTests {
  @Test func `Sobol's first points are the published ones`() {
    // Dimension 1: the radical inverse of the Gray code; dimension 2 as in Joe and Kuo's tables.
    let points = SobolPoints.points(7, dimensions: 2)
    #expect(
      points == [
        [0.5, 0.5], [0.75, 0.25], [0.25, 0.75], [0.375, 0.375], [0.875, 0.875], [0.625, 0.125],
        [0.125, 0.625],
      ])
  }

  @Test(arguments: [1, 2, 7, 40])
  func `the first 1023 Sobol points lie one in each slice but the lowest`(dimensions: Int) throws {
    let points = try #require(SobolPoints.points(1023, dimensions: dimensions))
    for dimension in 0..<dimensions {
      let slices = points.map { Int($0[dimension] * 1024) }
      #expect(slices.sorted() == Array(1...1023))
    }
  }

  @Test func `fewer Sobol points are the first of more`() throws {
    let many = try #require(SobolPoints.points(100, dimensions: 5))
    #expect(SobolPoints.points(30, dimensions: 5) == Array(many[..<30]))
    let fewer = try #require(SobolPoints.points(100, dimensions: 3))
    #expect(fewer == many.map { Array($0[..<3]) })
  }

  @Test func `designs beyond their limits are refused`() {
    #expect(SobolPoints.points(10, dimensions: 41) == nil)
    #expect(SobolPoints.points(10, dimensions: 0) == nil)
    #expect(SobolPoints.points(1 << 30, dimensions: 1) == nil)
    #expect(SobolPoints.points(-1, dimensions: 1) == nil)
    #expect(LatinHypercube.points(10, dimensions: 4097, seed: 1) == nil)
    #expect(LatinHypercube.points(1 << 24 + 1, dimensions: 1, seed: 1) == nil)
    #expect(LatinHypercube.points(0, dimensions: 2, seed: 1) == [])
    #expect(SobolPoints.points(0, dimensions: 2) == [])
  }

  @Test(arguments: [1, 2, 10, 700])
  func `a Latin hypercube has one point in each slice of each dimension`(count: Int) throws {
    let points = try #require(LatinHypercube.points(count, dimensions: 6, seed: 3))
    #expect(points.count == count)
    for dimension in 0..<6 {
      let slices = points.map { Int($0[dimension] * Double(count)) }
      #expect(slices.sorted() == Array(0..<count))
    }
  }

  @Test func `a further dimension leaves the points as they are in the others`() throws {
    let few = try #require(LatinHypercube.points(20, dimensions: 3, seed: 8))
    let more = try #require(LatinHypercube.points(20, dimensions: 9, seed: 8))
    #expect(few == more.map { Array($0[..<3]) })
  }

  @Test func `another seed is another design, in every dimension`() throws {
    let one = try #require(LatinHypercube.points(50, dimensions: 4, seed: 1))
    let other = try #require(LatinHypercube.points(50, dimensions: 4, seed: 2))
    for dimension in 0..<4 {
      #expect(one.map { Int($0[dimension] * 50) } != other.map { Int($0[dimension] * 50) })
      #expect(one.map { $0[dimension] } != one.map { $0[(dimension + 1) % 4] })
    }
  }

  @Test func `the orders of two dimensions are not correlated`() throws {
    // Spearman's correlation of n ranks has the standard deviation 1/√(n − 1): 0.0316.
    let points = try #require(LatinHypercube.points(1001, dimensions: 5, seed: 4))
    let slices = (0..<5).map { dimension in
      points.map { ($0[dimension] * 1001).rounded(.down) - 500 }
    }
    for one in 0..<5 {
      for other in 0..<one {
        let products = zip(slices[one], slices[other]).reduce(0) { $0 + $1.0 * $1.1 }
        let squares = slices[one].reduce(0) { $0 + $1 * $1 }
        #expect(abs(products / squares) < 4.5 * 0.0316)
      }
    }
  }

  @Test func `where a point lies in its slice is uniform`() throws {
    let points = try #require(LatinHypercube.points(4000, dimensions: 1, seed: 5))
    let places = points.map { $0[0] * 4000 - ($0[0] * 4000).rounded(.down) }
    // Mean ½ ± 4.5 √(1/12/4000), quarter shares ± 4.5 √(3/16/4000).
    let mean = places.reduce(0, +) / 4000
    let firstQuarter = Double(places.count { $0 < 0.25 }) / 4000
    #expect(abs(mean - 0.5) < 4.5 * 0.00456)
    #expect(abs(firstQuarter - 0.25) < 4.5 * 0.00685)
  }
}
