/// The same work done twice: by the least that it can cost, and by what is measured against that.
struct Comparison {
  var name: String
  var limit: Work
  var subject: Work

  /// Runs both in turn, A B A B, and gives the table's row; ratios are taken pair by pair.
  func row(rounds: Int) throws(BenchmarkError) -> [String] {
    var limits: [Cost] = []
    var subjects: [Cost] = []
    for _ in 0..<rounds {
      limits.append(try limit.run())
      subjects.append(try subject.run())
    }
    let ratios = zip(subjects, limits).map { $0.user / $1.user }
    let wallRatios = zip(subjects, limits).map { $0.wall / $1.wall }
    return [
      name, limits.map(\.user).median.rounded(to: 3), subjects.map(\.user).median.rounded(to: 3),
      ratios.median.rounded(to: 2), (ratios.min() ?? 0).rounded(to: 2),
      (ratios.max() ?? 0).rounded(to: 2), wallRatios.median.rounded(to: 2),
    ]
  }

  static func show(_ comparisons: [Comparison], rounds: Int) throws(BenchmarkError) {
    var table = Table([
      "work", "limit s", "subject s", "user ratio", "least", "most", "wall ratio",
    ])
    for comparison in comparisons { table.add(try comparison.row(rounds: rounds)) }
    table.show()
  }
}
