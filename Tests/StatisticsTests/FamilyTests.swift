import Statistics
import Testing

@Suite struct FamilyTests {
  @Test("Holm's adjusted p-values are what the hand computes, in the order given")
  func holm() {
    // Ascending: 0.005 × 4 = 0.02, 0.01 × 3 = 0.03, 0.03 × 2 = 0.06, 0.04 × 1 raised to 0.06.
    let adjusted = Holm.adjusted([0.01, 0.04, 0.03, 0.005])
    for (value, expected) in zip(adjusted, [0.03, 0.06, 0.06, 0.02]) {
      #expect(isClose(value, expected, relative: 1e-15))
    }
    #expect(adjusted[1] == adjusted[2])
  }

  @Test("No adjusted p-value is above one")
  func bounded() {
    #expect(Holm.adjusted([0.75, 0.5, 1]) == [1, 1, 1])
    #expect(Bonferroni.adjusted([0.75, 0.25, 1]) == [1, 0.75, 1])
  }

  @Test("Equal p-values stay equal")
  func equal() {
    #expect(Holm.adjusted([0.125, 0.125, 0]) == [0.25, 0.25, 0])
  }

  @Test("One test alone, and none at all, are not adjusted")
  func alone() {
    #expect(Holm.adjusted([0.03]) == [0.03])
    #expect(Bonferroni.adjusted([0.03]) == [0.03])
    #expect(Holm.adjusted([]).isEmpty)
  }

  @Test("Bonferroni shares out what may fail")
  func bonferroni() {
    #expect(isClose(Bonferroni.confidence(ofEachOf: 5, together: 0.95), 0.99, relative: 1e-15))
    #expect(Bonferroni.confidence(ofEachOf: 1, together: 0.9) == 0.9)
  }

  @Test("Numbers that are no probabilities trap")
  func preconditions() async {
    await #expect(processExitsWith: .failure) { _ = Holm.adjusted([0.5, 1.5]) }
    await #expect(processExitsWith: .failure) {
      _ = Bonferroni.confidence(ofEachOf: 0, together: 0.95)
    }
  }
}
