import Statistics

/// What hardly ever happened: of how many cases the spread between replications says too little.
enum RareCases {
  /// Fewer cases than this, of an event or of its opposite, are rare.
  static let few = 10.0
  /// Where cases come in bursts, fewer than so many times their dispersion still make the spread lopsided.
  private static let fewBursts = 50.0
  /// Bursts are looked for where cases are no more than this share of the trials.
  private static let mostOfTrials = 0.1

  /// Whether the spread alone says too little of so many cases.
  static func areFew(_ cases: Double, dispersion: Double) -> Bool {
    cases < few || dispersion > 1 && cases < fewBursts * dispersion
  }

  /// Whether so few of so many trials may be cases that come in bursts.
  static func mayBurst(_ cases: Double, of trials: Double) -> Bool {
    cases <= mostOfTrials * trials
  }

  /// How many cases, or others where these are fewer, tell as much as one that comes alone, by the numbers of
  /// them in independent replications alone.
  static func dispersion(of cases: [Double], among all: [Double]) -> Double {
    let (number, trials) = (cases.reduce(0, +), all.reduce(0, +))
    guard mayBurst(min(number, trials - number), of: trials) else { return 1 }
    let rare = number <= trials - number ? cases : zip(all, cases).map { $0 - $1 }
    return Bursts.dispersion(ofTotals: rare)
  }
}
