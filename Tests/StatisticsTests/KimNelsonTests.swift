import Statistics
import Testing

@Suite struct KimNelsonTests {
  /// k = 2, α = 0.05, n₀ = 3: η = ½ (0.1⁻¹ − 1) = 4.5, h² = 2 × 4.5 × 2 = 18; δ = 3: h²/δ² = 2.
  private func race(_ rows: [[Double]], systems: Int = 2) -> KimNelson {
    var race = KimNelson(systems: systems, indifference: 3, alpha: 0.05, firstStage: 3)
    for row in rows where race.best == nil { race.add(row) }
    return race
  }

  @Test("The constants are what the hand computes")
  func constants() {
    let pair = KimNelson(systems: 2, indifference: 1, alpha: 0.05, firstStage: 3)
    #expect(isClose(pair.eta, 4.5, relative: 1e-14))
    #expect(isClose(pair.hSquared, 18, relative: 1e-14))
    // ½ ((0.2/4)^(−1/10) − 1) and 40 times it.
    let five = KimNelson(systems: 5, indifference: 1, alpha: 0.1, firstStage: 21)
    #expect(isClose(five.eta, 0.17464142383678172, relative: 1e-13))
    #expect(isClose(five.hSquared, 6.985656953471269, relative: 1e-13))
  }

  @Test("Nobody is dropped before the first stage is over")
  func firstStage() {
    #expect(race([[100, 0], [100, 0]]).survivors == [0, 1])
  }

  @Test("A small variance is decided at the end of the first stage")
  func atOnce() {
    // Differences 1, 2, 3: variance 1, reach 2 < 3 rows, W = 0: the larger mean is picked.
    let race = race([[1, 0], [2, 0], [3, 0]])
    #expect(race.best == 0)
    #expect(race.rows == 3)
  }

  @Test("A larger variance waits until the difference leaves the region")
  func continuation() {
    // Differences 0, 2, 4: variance 4, reach 8. Three rows: W = 3/6 × 5 = 2.5 > 2. A fourth 2:
    // W = 3/8 × 4 = 1.5 < 2.
    let start: [[Double]] = [[0, 0], [2, 0], [4, 0]]
    #expect(race(start).best == nil)
    #expect(race(start + [[2, 0]]).best == 0)
    // A fourth −2: mean 1 < 1.5.
    #expect(race(start + [[-2, 0]]).best == nil)
  }

  @Test("What is common to both does not count")
  func common() {
    let alone = race([[0, 0], [2, 0], [4, 0]])
    let shaken = race([[500, 500], [-98, -100], [64, 60]])
    #expect(alone.survivors == shaken.survivors)
  }

  @Test("A system that is dropped stays away, and rows go on with the others")
  func three() throws {
    // k = 3: η = ½ (0.05⁻¹ − 1) = 9.5, h² = 38, h²/δ² = 38/9. 0 and 1 differ by 0, 2, 4: reach 16.9;
    // 2 is 100 below with the differences 0, 2, 4 and 0, 0, 0: gone. W = 0.5 (16.9 − 3) = 6.9 > 2.
    var race = race([[0, 0, -100], [2, 0, -100], [4, 0, -100]], systems: 3)
    try #require(race.survivors == [0, 1])
    // The means 8/10 and 10 lie further apart than W = 0.3 (16.9 − 5) = 3.6 after two more rows.
    race.add([0, 25])
    try #require(race.survivors == [0, 1])
    race.add([-2, 25])
    #expect(race.best == 1)
  }

  @Test("Systems that are the same end with the first of them")
  func ties() {
    #expect(race([[1, 1], [5, 5], [2, 2]]).best == 0)
  }

  @Test("Every race ends")
  func ends() {
    // Differences 3, −3, 3, …: variance 12, reach 24; the mean is 3/r in odd rows. W = 1.5 (24 − r)/r
    // is less from the 23rd row on.
    var race = race([])
    while race.best == nil && race.rows < 100 { race.add(race.rows % 2 == 0 ? [3, 0] : [0, 3]) }
    #expect(race.rows == 23)
    #expect(race.best == 0)
  }

  @Test("One system alone is the best at once")
  func alone() {
    #expect(KimNelson(systems: 1, indifference: 3, alpha: 0.05, firstStage: 3).best == 0)
  }
}
