/// A problem found before any position is known.
struct ReadingMistake: Error {
  let problem: Problem
  let line: Int?
  let column: Int?

  init(_ problem: Problem, line: Int? = nil, column: Int? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
  }
}
