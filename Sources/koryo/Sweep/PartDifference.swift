import Reporting

/// In what two parts are of different sweeps.
struct PartDifference: Hashable {
  /// What differs, in the order in which it is told.
  enum Subject: CaseIterable {
    case version, library, scenario, paths, points, seed, replications, confidence, precision
    case limit, measures, shards
    /// The plan: points that are as many but not the same.
    case plan

    /// What is no part of the plan; the others follow from it, or do not matter.
    fileprivate static let besidesPlan: [Subject] = [.version, .library, .shards]
  }

  let subject: Subject
  let found: String
  let wanted: String

  /// The first difference; `nil` where both are parts of one sweep.
  init?(_ found: PartHeader, from wanted: PartHeader) {
    let subjects = found.plan == wanted.plan ? Subject.besidesPlan : Subject.allCases
    let differing = subjects.first { $0.text(of: found) != $0.text(of: wanted) }
    guard let differing else { return nil }
    subject = differing
    (self.found, self.wanted) = (differing.text(of: found), differing.text(of: wanted))
  }
}

extension PartDifference.Subject {
  fileprivate func text(of header: PartHeader) -> String {
    switch self {
    case .version: header.tool.version
    case .library: header.tool.gsl
    case .scenario: header.fingerprint ?? "-"
    case .paths: Self.list(header.paths)
    case .points: NumberText.grouped(header.points)
    case .seed: String(header.seed)
    case .replications: NumberText.grouped(header.replications)
    case .confidence: NumberText.exact(header.confidence)
    case .precision: Self.list(header.precision)
    case .limit: header.mostReplications.map { NumberText.grouped($0) } ?? "-"
    case .measures: header.measures ?? "-"
    case .shards: String(header.shards)
    case .plan: header.plan
    }
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "-" : texts.joined(separator: ", ")
  }

  /// What it is called.
  func name(_ language: Language) -> String {
    switch self {
    case .version: language.pick("the version of koryo", "koryo の版")
    case .library: language.pick("the version of GSL", "GSL の版")
    case .scenario: language.pick("the scenario", "シナリオ")
    case .paths: language.pick("the paths that vary", "変えるパス")
    case .points: language.pick("the number of points", "点の数")
    case .seed: language.pick("the seed", "シード")
    case .replications: language.pick("the number of replications", "反復回数")
    case .confidence: language.pick("the confidence", "信頼度")
    case .precision: "--precision"
    case .limit: "--max-replications"
    case .measures: "--measures"
    case .shards: language.pick("the number of shards", "分割の数")
    case .plan: language.pick("the values of the points", "点の値")
    }
  }
}
