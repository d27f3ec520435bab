import Experiments
public import ScenarioFormat

/// One thing that a check judged.
public struct CheckItem: Sendable {
  public enum Subject: Sendable {
    /// The baseline or the scenario cannot be used: what is wrong, line by line.
    case files([String])
    case reproduction(ReproductionFinding)
    case target(ReportedTarget)
    case drift(ReportedDrift)
    /// It was not checked to its end.
    case interruption
  }

  public let subject: Subject
  public let finding: Finding
  /// The line that a reader should look at.
  public let location: SourceLocation

  init(_ subject: Subject, _ finding: Finding, at location: SourceLocation) {
    self.subject = subject
    self.finding = finding
    self.location = location
  }

  /// The name of what was judged, the same in every language.
  public var name: String {
    switch subject {
    case .files: "files"
    case .reproduction: "reproduction"
    case .target(let target):
      "target " + target.scope.address(of: target.measure) + " " + target.boundText(.en)
    case .drift(let drift): "drift " + drift.address
    case .interruption: "interruption"
    }
  }

  /// What was found, as a sentence.
  public func message(_ language: Language) -> String {
    switch subject {
    case .files(let lines): lines.joined(separator: "\n")
    case .reproduction(let reproduction): reproduction.message(language)
    case .target(let target): target.message(language)
    case .drift(let drift): drift.message(language)
    case .interruption: language.pick("not checked: interrupted", "中断したため検査していません")
    }
  }

  /// What kind of thing was judged, for programs.
  var kind: String {
    switch subject {
    case .files: "files"
    case .reproduction: "reproduction"
    case .target: "target"
    case .drift: "drift"
    case .interruption: "interruption"
    }
  }
}

extension ReportedTarget {
  var finding: Finding {
    switch verdict {
    case .met: .pass
    case .missed: .missed
    case .undecided: .undecided
    }
  }

  /// How the target stands, as a sentence.
  func message(_ language: Language) -> String {
    let value = NumberText.text(figure.estimate, unit, language, currency: currency)
    return title(language)
      + language.pick(
        ": \(value), wanted \(boundText(.en)): \(verdict.text(.en))",
        ": \(value)、目標 \(boundText(.ja)): \(verdict.text(.ja))")
  }
}
