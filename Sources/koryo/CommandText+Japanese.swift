import Reporting

extension CommandText {
  var japanese: String {
    switch self {
    case .unknownCommand(let word, let suggestion, let known):
      return "コマンド「\(word)」はありません"
        + (suggestion.map { "(「\($0)」のことですか)" }
          ?? "(コマンド: \(known.joined(separator: ", ")))")
    case .unknownMeasure(let id, let suggestion):
      return "指標「\(id)」はありません"
        + (suggestion.map { "(「\($0)」のことですか)" } ?? "(「koryo measures」で一覧できます)")
    case .cannotCreate(let path, let reason): return "「\(path)」を作成できません: \(reason)"
    case .cannotWrite(let path, let reason): return "「\(path)」に書き込めません: \(reason)"
    case .alreadyThere(let path): return "「\(path)」は既にあるため、上書きしません"
    case .wouldOverwrite(let path): return "「\(path)」は入力なので、出力先にはできません"
    case .sameOutput(let path): return "「\(path)」を結果とトレースの両方の出力先にはできません"
    case .traceOfSeveral: return "--trace はシナリオ1つのときだけ使えます"
    case .traceWithoutFile: return "--trace-replication には --trace FILE が必要です"
    case .halfWidthSyntax(let option, let text):
      return "\(option)「\(text)」は「指標=±幅」(例: serviceLevel.offered=±0.5%)の形ではありません"
    case .halfWidthUnit(let option, let text, let example):
      return "\(option):「\(text)」はこの指標の幅として読めません(例: \(example))"
    default: return japaneseLimit
    }
  }

  private var japaneseLimit: String {
    switch self {
    case .traceBeyond(let number, let count):
      return "--trace-replication \(number) は、0から数えて\(NumberText.grouped(count))回の反復の中にありません"
    case .tooManyReplications(let place, let most):
      return "\(place): 反復は\(NumberText.grouped(most))回までです"
    case .maxWithoutPrecision: return "--max-replications には --precision が必要です"
    case .maxBelowReplications(let most, let count):
      return "--max-replications \(most) が最初の確認の反復回数 \(count) を下回っています"
    case .markWithoutCSV: return "--csv-bom には --format csv が必要です"
    case .oneMeasure(let option, let text):
      return "\(option) に指定できる指標は一つです。「\(text)」は複数を表すので、一つを選んでください"
    case .unknownEnding(let path, let endings):
      return "「\(path)」の拡張子では形式が決まりません(\(endings.joined(separator: "、")))。--format を指定してください"
    case .badOption(let option, let text, let value):
      return "\(option):「\(text)」は\(value.japanese)ではありません"
    case .replicationEnding(let path):
      return "--each-replication:「\(path)」の拡張子では形式が決まりません(.csv、.jsonl、.sqlite)"
    case .bothToOutput:
      return "--trace - は標準出力に書くため、結果は --output FILE でファイルに書いてください"
    case .noMeasures: return "--measures に指標がありません(「koryo measures」で一覧できます)"
    case .halfWidthOfShare(let option, let text):
      return "\(option): 割合の「\(text)」は \(Self.percent(of: text)) です。"
        + "「\(text) %」のことですか(% を付けてください)"
    default: return japaneseRemark
    }
  }

  private var japaneseRemark: String {
    switch self {
    case .progress(let file, let done, let planned): return "\(file): 反復 \(done)/\(planned)"
    case .finished(let file, let replications, let seconds):
      return "\(file): 反復\(replications)回、\(seconds)秒"
    case .targets(let met, let missed, let undecided):
      return "目標: 達成 \(met)、未達 \(missed)、判定できず \(undecided)"
    case .interrupted: return "途中で中断しました"
    case .warningsAreErrors(let count): return "警告が\(count)件あります(--strict では誤りとします)"
    case .notRun(let files): return "実行しなかったファイル: \(files.joined(separator: ", "))"
    case .noThreads: return "このユーザーではスレッドをこれ以上作れません(「ulimit -u」を参照)。あと3つ必要です"
    case .created(let path): return "「\(path)」を作成しました。次を試してください: koryo run \(path)"
    case .valid(let file): return "\(file): 問題ありません"
    default: return ""
    }
  }
}
