import Statistics
import Testing

@Suite struct PairedDifferenceTests {
  private func difference(_ before: [Double?], _ after: [Double?]) throws -> PairedDifference {
    PairedDifference(
      from: try #require(LinearizedEstimate.mean(before)),
      to: try #require(LinearizedEstimate.mean(after)))
  }

  @Test("Differences of means are those of the paired t-test")
  func byHand() throws {
    // Differences 1, 1, 1, 3: mean 1.5, s² = 1, se = 1/2, t = 3 with three degrees of freedom.
    let difference = try difference([1, 2, 3, 4], [2, 3, 4, 7])
    #expect(difference.value == 1.5)
    #expect(isClose(difference.standardError, 0.5, relative: 1e-14))
    #expect(difference.degreesOfFreedom == 3)
    #expect(isClose(difference.pValue, 0.0576688856224373, relative: 1e-9))
    let half = 3.1824463052837078 / 2
    let interval = difference.interval(confidence: 0.95)
    #expect(isClose(interval?.lowerBound, 1.5 - half, relative: 1e-9))
    #expect(isClose(interval?.upperBound, 1.5 + half, relative: 1e-9))
  }

  @Test("The variance reduction compares with other seeds")
  func varianceReduction() throws {
    // Apart: s² = 5/3 and 14/3, (5/3 + 14/3)/4 = 19/12; paired: 1/4.
    let difference = try difference([1, 2, 3, 4], [2, 3, 4, 7])
    #expect(isClose(difference.varianceReduction, 19.0 / 3, relative: 1e-14))
  }

  @Test("Turned around, the difference changes its sign and nothing else")
  func antisymmetry() throws {
    let there = try difference([1, 5, 3], [2, 2, 9])
    let back = try difference([2, 2, 9], [1, 5, 3])
    #expect(back.value == -there.value)
    #expect(back.standardError == there.standardError)
    #expect(back.pValue == there.pValue)
  }

  @Test("Ratios differ by the differences of their influences")
  func ratios() throws {
    // 9/12 and 6/12; influences (X − R Y)/4: −1/8, 0, 1/8 and 0, 0, 0; Σ (u/3)² × 3/2 = 1/192.
    let before = try #require(
      LinearizedEstimate.ratio(numerators: [1, 3, 5], denominators: [2, 4, 6]))
    let after = try #require(
      LinearizedEstimate.ratio(numerators: [1, 2, 3], denominators: [2, 4, 6]))
    let difference = PairedDifference(from: before, to: after)
    #expect(difference.value == -0.25)
    #expect(isClose(difference.standardError, (1.0 / 192).squareRoot(), relative: 1e-14))
  }

  @Test("Replications that only one has add their own part")
  func unequal() throws {
    // Influences over numbers: −1/3, 0, 1/3 and −1/2, −1/4, 0, 3/4. Their differences are −1/6, −1/4,
    // −1/3, 3/4, the sum of squares 110/144; times 3/2 for the three that both have.
    let difference = try difference([1, 2, 3], [2, 3, 4, 7])
    #expect(difference.value == 2)
    #expect(difference.degreesOfFreedom == 2)
    #expect(isClose(difference.standardError, (165.0 / 144).squareRoot(), relative: 1e-14))
  }

  @Test("A replication without anything to measure counts for nothing")
  func leftOut() throws {
    let difference = try difference([1, 2, nil, 3], [nil, 2, nil, 4])
    #expect(difference.value == 1)
    #expect(difference.degreesOfFreedom == 1)
  }

  @Test("One replication has a difference and no error")
  func single() throws {
    let difference = try difference([1], [3, 4])
    #expect(difference.value == 2.5)
    #expect(difference.standardError == nil)
    #expect(difference.interval(confidence: 0.95) == nil)
    #expect(difference.pValue == nil)
    #expect(difference.varianceReduction == nil)
  }

  @Test("Where nothing varies, pairing gains nothing, and rounding is no variation")
  func nothingVaries() throws {
    // Tenths that add up to the same but for the last digits.
    let sums = [0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3]
    let alike = try difference(sums, [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2])
    #expect(alike.value == 0)
    #expect(alike.standardError == 0)
    #expect(alike.varianceReduction == nil)
    #expect(alike.pValue == 1)
    // What varies in one of the two only has nothing to cancel.
    let one = try difference([4, 4, 4, 4], [1, 2, 3, 4])
    #expect(one.varianceReduction == nil)
    #expect((one.standardError ?? 0) > 0)
    // What varies alike in both differs by what rounding leaves.
    let shifted = try difference([1.1, 2.3, 3.7, 9.9], [1.1, 2.3, 3.7, 9.9].map { $0 + 0.1 })
    #expect(shifted.standardError == 0)
    #expect(shifted.varianceReduction == nil)
  }

  @Test("What differs by the same in every replication is certain")
  func certain() throws {
    let shifted = try difference([1, 2, 3], [2, 3, 4])
    #expect(shifted.standardError == 0)
    #expect(shifted.interval(confidence: 0.95) == 1...1)
    #expect(shifted.pValue == 0)
    #expect(shifted.varianceReduction == nil)
    #expect(try difference([1, 2, 3], [1, 2, 3]).pValue == 1)
  }
}
