/// Why a text is no value of a kind.
struct ScalarMistake: Error, Hashable {
  let problem: Problem
  /// Whether the text was evidently meant as a value of this kind.
  let isClose: Bool

  init(_ problem: Problem, isClose: Bool) {
    self.problem = problem
    self.isClose = isClose
  }
}
