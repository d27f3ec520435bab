public import Experiments
import ScenarioFormat

/// Something that bit-identical results need to be the same, and that is not.
public enum RunCondition: Sendable, Hashable {
  case scenario
  case version(then: String, now: String)
  case gsl(then: String, now: String)
  case cpu(then: String, now: String)
  case libm(then: String, now: String)

  /// What differs between a baseline and a run today.
  static func changes(
    from file: BaselineFile, to tool: ToolDescription, fingerprint: String
  ) -> [RunCondition] {
    let (then, now) = (file.tool, tool)
    let all: [(Bool, RunCondition)] = [
      (file.fingerprint != fingerprint, .scenario),
      (then.version != now.version, .version(then: then.version, now: now.version)),
      (then.gsl != now.gsl, .gsl(then: then.gsl, now: now.gsl)),
      (then.cpu != now.cpu, .cpu(then: then.cpu, now: now.cpu)),
      (then.libm != now.libm, .libm(then: then.libm, now: now.libm)),
    ]
    return all.filter(\.0).map(\.1)
  }

  func text(_ language: Language) -> String {
    switch self {
    case .scenario: language.pick("the scenario", "シナリオ")
    case .version(let then, let now): "koryo \(then) → \(now)"
    case .gsl(let then, let now): "GSL \(then) → \(now)"
    case .cpu(let then, let now):
      language.pick("the processor class", "CPUの種別") + " \(then) → \(now)"
    case .libm(let then, let now): "\(then) → \(now)"
    }
  }
}

/// Whether the replications of a baseline came out again.
public struct ReproductionFinding: Sendable {
  public let reproduction: Reproduction
  /// What differs from when the baseline was recorded; where nothing does, every bit must be the same.
  public let changes: [RunCondition]
  /// The replications of the baseline.
  public let replications: Int

  var finding: Finding {
    switch reproduction {
    case .identical: .pass
    case .different: changes.isEmpty ? .regression : .pass
    }
  }

  /// What was found, as a sentence.
  func message(_ language: Language) -> String {
    let all = NumberText.grouped(replications)
    switch reproduction {
    case .identical:
      return language.pick(
        "all \(all) replications are bit by bit those of the baseline"
          + (changes.isEmpty ? "" : ", though \(list(.en)) changed"),
        "反復\(all)回すべてが基準値とビット単位で一致しました"
          + (changes.isEmpty ? "" : "(変化した条件: \(list(.ja)))"))
    case .different(let count, let first):
      let some = NumberText.grouped(count)
      if changes.isEmpty {
        return language.pick(
          "not reproduced: \(some) of \(all) replications differ, the first is number \(first), "
            + "with the same scenario, seed, version and processor class",
          "再現しません: シナリオ、シード、バージョン、CPUの種別が同じなのに、"
            + "反復\(all)回のうち\(some)回が異なります(最初は\(first)番)")
      }
      return language.pick(
        "the same bits are not asked for, because of \(list(.en)); "
          + "\(some) of \(all) replications differ",
        "次の条件が変わったため、ビット単位の一致は求めません: \(list(.ja))。"
          + "反復\(all)回のうち\(some)回が異なります")
    }
  }

  private func list(_ language: Language) -> String {
    changes.map { $0.text(language) }.joined(separator: language.pick(", ", "、"))
  }
}
