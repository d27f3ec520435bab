import Statistics
import Testing

/// What families of intervals and tests promise together.
@Suite struct FamilyCoverageTests {
  private static let members = 10

  /// Fifteen replications of ten measures; `shared` is the correlation between measures.
  private func family(
    shared: Double, shifts: [Double] = [], _ random: inout SplitMix64
  ) -> [LinearizedEstimate?] {
    let days = (0..<15).map { _ in
      let common = shared.squareRoot() * random.normal()
      return (0..<Self.members).map { member in
        let shift = shifts.indices.contains(member) ? shifts[member] : 0
        return shift + common + (1 - shared).squareRoot() * random.normal()
      }
    }
    return (0..<Self.members).map { member in .mean(days.map { $0[member] }) }
  }

  private func differences(_ family: [LinearizedEstimate?]) -> [PairedDifference] {
    let nothing = LinearizedEstimate(value: 0, influences: Array(repeating: 0, count: 15))
    return family.compactMap { $0.map { PairedDifference(from: nothing, to: $0) } }
  }

  private func allHold(shared: Double, _ random: inout SplitMix64) -> Bool {
    let confidence = Bonferroni.confidence(ofEachOf: Self.members, together: 0.95)
    return differences(family(shared: shared, &random)).allSatisfy {
      $0.interval(confidence: confidence)?.contains(0) == true
    }
  }

  @Test("Ten independent Bonferroni intervals hold together in 95.1 % of experiments")
  func independent() {
    // (1 − 0.005)¹⁰ = 0.9511.
    var random = SplitMix64(seed: 61)
    Coverage.expect(0.9511) { allHold(shared: 0, &random) }
  }

  @Test("Correlated Bonferroni intervals hold together at least as often", arguments: [0.3, 0.9])
  func correlated(_ shared: Double) {
    var random = SplitMix64(seed: 62)
    Coverage.expectAtLeast { allHold(shared: shared, &random) }
  }

  @Test("Where nothing differs, Holm finds something in 5 % of experiments at most")
  func nothing() {
    var random = SplitMix64(seed: 63)
    let found = Coverage.count {
      let pValues = differences(family(shared: 0.3, &random)).compactMap(\.pValue)
      return Holm.adjusted(pValues).contains { $0 <= 0.05 }
    }
    #expect(1...Coverage.most(0.05) ~= found, "\(found)")
  }

  @Test("Where half differ, Holm errs in 5 % at most, and finds more than Bonferroni")
  func half() {
    var random = SplitMix64(seed: 64)
    let shifts = Array(repeating: 0.9, count: 5)
    var (holm, bonferroni) = (0, 0)
    let wrong = Coverage.count {
      let family = family(shared: 0.3, shifts: shifts, &random)
      let pValues = differences(family).compactMap(\.pValue)
      let stepwise = Holm.adjusted(pValues)
      let simple = Bonferroni.adjusted(pValues)
      for index in stepwise.indices { #expect(stepwise[index] <= simple[index]) }
      holm += stepwise[..<5].count { $0 <= 0.05 }
      bonferroni += simple[..<5].count { $0 <= 0.05 }
      return stepwise[5...].contains { $0 <= 0.05 }
    }
    #expect(1...Coverage.most(0.05) ~= wrong, "\(wrong)")
    #expect(Double(holm) > 1.05 * Double(bonferroni), "\(holm) \(bonferroni)")
  }
}
