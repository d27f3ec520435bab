/// The same work done twice: by the least that it can cost, and by what is measured against that.
struct LimitComparison {
  var name: String
  var limit: Work
  var subject: Work

  /// The columns of `row`.
  static let heads = ["work", "limit s", "subject s"] + Spread.heads + ["wall ratio"]

  /// The columns of `figures`: both sides' figures in turn.
  static let figureHeads =
    ["work", "calls"]
    + ["SL", "abandoned", "ASA s", "occupancy"].flatMap { ["\($0): limit", "subject"] }

  /// User times, and their ratios for a call, pair by pair: the sides have about the same calls.
  static func row(_ name: String, _ pairs: [(limit: Trial, subject: Trial)]) -> [String] {
    let wall = pairs.map {
      $0.subject.cost.wall / $0.subject.figures.calls
        / ($0.limit.cost.wall / $0.limit.figures.calls)
    }
    return [
      name, pairs.map(\.limit.cost.user).median.rounded(to: 3),
      pairs.map(\.subject.cost.user).median.rounded(to: 3),
    ] + Spread(pairs.map { $0.subject.perCall / $0.limit.perCall }).cells
      + [wall.median.rounded(to: 2)]
  }

  /// What both sides found, which shows that the work is the same.
  static func figures(_ name: String, _ limit: Figures, _ subject: Figures) -> [String] {
    let columns: [(KeyPath<Figures, Double>, Int)] = [
      (\.serviceLevel, 4), (\.abandonment, 4), (\.speedOfAnswer, 2), (\.occupancy, 4),
    ]
    return [name, "\(Int(limit.calls)), \(Int(subject.calls))"]
      + columns.flatMap { figure, digits in
        [limit, subject].map { $0[keyPath: figure].rounded(to: digits) }
      }
  }
}
