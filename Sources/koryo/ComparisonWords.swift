import Experiments
import Reporting
import ScenarioFormat

/// What `koryo compare` says on standard error, in every language.
enum ComparisonWords {
  case oneScenario
  case maxWithoutUntilDecided
  case fileToDecide(String)
  case versusSyntax(String)
  case byTypeOrGroup(String)
  case dayAndSteadyState(days: String, steady: String)
  case nothingToCompare
  case noTargets
  case cannotDecide(String)
  case attributesTwo
  case nothingDiffers
  case attributesBatches(String)
  case tooManyParts([ScenarioPart], most: Int)
  case finished(files: String, replications: Int, seconds: String)
  case verdicts(ComparisonReport)

  func text(_ language: Language) -> String {
    switch self {
    case .oneScenario:
      language.pick(
        "koryo compare needs two scenarios: a second file, or --versus PATH=VALUE",
        "koryo compare にはシナリオが2つ必要です(2つめのファイル、または --versus パス=値)")
    case .maxWithoutUntilDecided:
      language.pick(
        "--max-replications needs --until-decided", "--max-replications には --until-decided が必要です")
    case .fileToDecide(let file):
      language.pick(
        "--until-decided takes measures, not the file '\(file)': write --until-decided after the "
          + "files, or --until-decided=MEASURE,…",
        "--until-decided の値は指標です(「\(file)」はファイル)。ファイルの後に --until-decided を書くか、"
          + "--until-decided=指標,… としてください")
    case .versusSyntax(let text):
      language.pick(
        "--versus '\(text)' is not PATH=VALUE, such as agents.desk.staff=12; several settings are "
          + "separated by semicolons",
        "--versus「\(text)」は「パス=値」(例: agents.desk.staff=12)の形ではありません。"
          + "複数の設定はセミコロンで区切ります")
    case .noTargets:
      language.pick(
        "a comparison has no targets, of which --format junit would make test cases",
        "比較には目標がないため、--format junit は使えません")
    case .byTypeOrGroup(let text):
      language.pick(
        "--by \(text): scenarios are compared by type or group",
        "--by \(text): 比較の内訳は type か group です")
    case .dayAndSteadyState(let days, let steady):
      language.pick(
        "'\(days)' covers days and '\(steady)' a steady state: they cannot be compared",
        "「\(days)」は営業日、「\(steady)」は定常状態のシナリオなので比較できません")
    case .nothingToCompare:
      language.pick(
        "none of the chosen measures can be compared between these scenarios",
        "選んだ指標は、どれもこれらのシナリオ間で比較できません")
    case .cannotDecide(let measure):
      language.pick(
        "--until-decided: '\(measure)' cannot be compared between these scenarios",
        "--until-decided: 「\(measure)」はこれらのシナリオ間で比較できません")
    case .attributesTwo:
      language.pick(
        "--attribute shares out the change between two scenarios, neither more nor fewer",
        "--attribute にはシナリオをちょうど2つ指定してください")
    case .nothingDiffers:
      language.pick(
        "--attribute: the scenarios say the same; there is no change to share out",
        "--attribute: 2つのシナリオの内容は同じなので、内訳を求める変化がありません")
    case .attributesBatches(let file):
      language.pick(
        "--attribute: '\(file)' is cut into batches, which may cover other times in each combination; "
          + "run replications instead, as with --set 'steadyState={warmUp: 2 h, length: 20 h}'",
        "--attribute:「\(file)」はバッチに分けるシナリオで、組み合わせにより対象の時間が変わりえます。"
          + "--set 'steadyState={warmUp: 2 h, length: 20 h}' のようにして、反復で実行してください")
    case .tooManyParts(let parts, let most): Self.tooMany(parts, most, language)
    case .finished(let files, let replications, let seconds):
      language.pick(
        "\(files): \(replications) replication\(replications == 1 ? "" : "s") of each in \(seconds) s",
        "\(files): 反復各\(replications)回、\(seconds)秒")
    case .verdicts(let report): Self.verdicts(report, language)
    }
  }

  private static func tooMany(
    _ parts: [ScenarioPart], _ most: Int, _ language: Language
  ) -> String {
    let names = parts.map { $0.text(language) }
    return language.pick(
      "--attribute: the scenarios differ in \(parts.count) parts (\(names.joined(separator: ", "))); "
        + "no more than \(most) can be told apart, for all their combinations are run. Compare in "
        + "steps, with a scenario between the two",
      "--attribute: 2つのシナリオは\(parts.count)個の要素(\(names.joined(separator: "、")))で異なります。"
        + "すべての組み合わせを実行するため、\(most)個までです。中間のシナリオを作り、段階に分けて比べてください")
  }

  /// How many differences have each verdict.
  private static func verdicts(_ report: ComparisonReport, _ language: Language) -> String {
    let counts = MeasureDifference.Verdict.allCases.map { ($0, report.count($0)) }.filter {
      $0.1 > 0
    }
    return language.pick("differences: ", "差の判定: ")
      + counts.map { verdict, count in
        language.pick("\(count) \(verdict.text(.en))", "\(verdict.text(.ja)) \(count)")
      }
      .joined(separator: language.pick(", ", "、"))
  }
}
