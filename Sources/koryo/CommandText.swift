import Reporting

/// What the command says on standard error, in every language.
enum CommandText {
  case unknownCommand(String, suggestion: String?, known: [String])
  case unknownMeasure(String, suggestion: String?)
  case cannotCreate(String, String)
  case cannotWrite(String, String)
  case alreadyThere(String)
  case wouldOverwrite(String)
  case sameOutput(String)
  case traceOfSeveral
  case traceWithoutFile
  case traceBeyond(UInt32, replications: Int)
  case tooManyReplications(String, most: Int)
  case maxWithoutPrecision
  case maxBelowReplications(Int, replications: Int)
  case noMeasures
  /// An option that takes one measure and was given several by `*`.
  case oneMeasure(option: String, String)
  /// A file whose ending stands for none of these forms.
  case unknownEnding(String, [String])
  /// A value of an option, and what would be right.
  case badOption(String, String, OptionValue)
  /// The result and the trace both to standard output.
  case bothToOutput
  case replicationEnding(String)
  case markWithoutCSV
  case halfWidthSyntax(option: String, String)
  case halfWidthUnit(String, String, example: String)
  case halfWidthOfShare(String, String)
  case progress(file: String, done: Int, planned: Int)
  case finished(file: String, replications: Int, seconds: String)
  case targets(met: Int, missed: Int, undecided: Int)
  case interrupted
  case warningsAreErrors(Int)
  case notRun([String])
  /// The system starts no more threads for this user.
  case noThreads
  case created(String)
  case valid(String)

  /// The sentence in a language.
  func text(_ language: Language) -> String {
    switch language {
    case .en: english
    case .ja: japanese
    }
  }

  /// A bare number, read as a share, in percent.
  static func percent(of share: String) -> String {
    NumberText.exact((Double(share) ?? 0) * 100) + " %"
  }
}
