import Reporting

/// Why a command gave up: the status to end with and what to tell the planner.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Whole lines for the standard error stream; none when there is nobody to read them.
  let lines: [String]

  init(_ status: ExitStatus, _ text: CommandText) {
    self.status = status
    lines = ["koryo: " + text.text(Spoken.language)]
  }

  init(_ status: ExitStatus, lines: [String]) {
    self.status = status
    self.lines = lines
  }

  /// Tells the planner.
  func report() {
    for line in lines { StandardStream.error.writeLine(line) }
  }
}
