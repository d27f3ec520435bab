import Statistics
import Testing

@Suite struct MSER5Tests {
  /// Five observations about each mean, none of them the mean itself.
  private func observations(_ means: [Double]) -> [Double] {
    means.flatMap { mean in [-2, -1, 0.5, 1, 1.5].map { mean + $0 } }
  }

  @Test("The cut is where the marginal standard error is smallest")
  func byHand() {
    // Batches 10, 2, 1, 2, 1, 2. None dropped: mean 3, 60/36 = 1.67. One: mean 1.6, 1.2/25 = 0.048.
    // Two: 1/16 = 0.0625. Three: (2/3)/9 = 0.074.
    let cut = MSER5(observations([10, 2, 1, 2, 1, 2]))
    #expect(cut.dropped == 5)
    #expect(cut.isSettled)
  }

  @Test("A run that is steady from the beginning loses nothing")
  func steady() {
    #expect(MSER5(observations([1, 2, 1, 2, 1, 2])) == MSER5(observations([2, 1, 2, 1, 2, 1])))
    #expect(MSER5(observations([1, 2, 1, 2, 1, 2])).dropped == 0)
    let constant = MSER5(Array(repeating: 4, count: 60))
    #expect(constant.dropped == 0)
    #expect(constant.isSettled)
  }

  @Test("A run that still falls at its middle is too short")
  func unsettled() {
    // n whole numbers in a row: (n² − 1)/(12 n), smallest for the fewest left.
    let cut = MSER5(observations([6, 5, 4, 3, 2, 1]))
    #expect(cut.dropped == 15)
    #expect(!cut.isSettled)
  }

  @Test("The second half is never cut, however alike its last batches are")
  func firstHalf() {
    let cut = MSER5(observations([9, 1, 2, 1, 2, 1, 2, 1.5, 1.5]))
    #expect(cut.dropped == 5)
  }

  @Test("A last batch of fewer than five is not looked at")
  func incomplete() {
    let whole = observations([10, 2, 1, 2, 1, 2])
    #expect(MSER5(whole + [900, -900, 900, 900]) == MSER5(whole))
  }

  @Test("Hardly any observations are too few")
  func tooFew() {
    for count in [0, 4, 9] {
      let cut = MSER5(Array(repeating: 1, count: count))
      #expect(cut.dropped == 0)
      #expect(!cut.isSettled)
    }
  }
}
