import Reporting

/// What the commands of a sweep say on standard error, in every language.
enum SweepText {
  case nothingVaries
  case oneScenario
  /// A breakdown, which only other commands have.
  case noBreakdowns(String)
  case setAndVaried(set: String, varied: String)
  case pathIsColumn(String)
  case resumeAndForce
  case replicationsOfWhole
  case resumeWithoutFile
  case unknownEnding(String)
  case changedMeanwhile(String)
  case atPoint(Int, values: [String], more: Int)
  case moreRemarks(Int)
  case fileIsThere(String)
  case writtenByAnother(String)
  case cannotRead(String, String)
  case notOfThisSweep(String, Foreign)
  case progress(file: String, done: Int, planned: Int, left: String?)
  case finished(file: String, points: Int, earlier: Int, seconds: String)
  case runsTooShort(points: Int)
  case interrupted(done: Int, planned: Int, file: String?)

  case shardNeedsPlace
  case shardInterrupted(Shard)
  case partIsThere(String, Shard)
  case otherPart(String, Shard)

  case noParts(String)
  case badPart(String, PartCheck.Flaw)
  case missingPart(Shard, command: String)
  /// Parts of several kinds of machines, which are refused.
  case mixture([PartMixture])
  /// The same, joined as was wished.
  case mixedParts([PartMixture])

  /// Why a file was not written by a sweep.
  enum Foreign {
    case noRow(line: Int)
    /// Lines that end as those of Windows do.
    case lineEnds
    case morePoints(Int)
    case otherColumns([String])
    case otherPoint(found: Int, wanted: Int)
    case differs(point: Int, SweepDifference)
    /// Rows that show no difference, though they are of another plan; with what this sweep's has and
    /// rows do not show.
    case otherPlan([String], most: Int?, points: Int)
    case otherMachine(found: String, wanted: String)

    /// The options by which a precision is asked for, as the command line has them.
    static func options(_ precision: [String], most: Int?) -> String {
      let goals = precision.map { "--precision \($0)" }
      let limit = most.map { ["--max-replications \($0)"] } ?? []
      return (goals + limit).joined(separator: " ")
    }
  }

  /// The sentence in a language.
  func text(_ language: Language) -> String {
    switch language {
    case .en: english
    case .ja: japanese
    }
  }
}

extension CommandFailure {
  init(_ status: ExitStatus, saying text: SweepText) {
    self.init(status, lines: ["koryo: " + text.text(Spoken.language)])
  }
}
