import Reporting

extension SweepText {
  var japanese: String {
    switch self {
    case .nothingVaries: return "変える値がありません。--vary パス=値 を指定してください"
    case .oneScenario: return "sweep で使えるシナリオファイルは1つです"
    case .noBreakdowns(let by):
      let scope = by.split(separator: ",").map { "\($0)=*" }.joined(separator: ",")
      return "sweep に --by はありません。--measures 'serviceLevel.offered{\(scope)}' のように指標で指定してください"
    case .setAndVaried(let set, let varied):
      return set == varied
        ? "「\(set)」は --set でも指定されています。どちらか一つにしてください"
        : "--set の「\(set)」と変える「\(varied)」は、一方が他方を含みます。どちらか一つにしてください"
    case .pathIsColumn(let path):
      return "--vary:「\(path)」は結果の列名と重なります。その中の項目を指定してください"
    case .replicationsOfWhole:
      return "--each-replication は sweep 全体を書くため、--resume や --shard とは使えません"
    case .resumeAndForce: return "--resume(続きから実行)と --force(上書き)は同時に指定できません"
    case .resumeWithoutFile: return "--resume には --output FILE と形式 csv、jsonl、sqlite のどれかが必要です"
    case .unknownEnding(let path):
      return "「\(path)」の拡張子からは形式が分かりません(.csv、.jsonl、.sqlite)。--format を指定してください"
    case .changedMeanwhile(let file):
      return "実行中に「\(file)」またはそこから参照するファイルが変更されました"
    case .atPoint(let number, let values, let more):
      let others = more == 0 ? "" : "、ほか\(more)点"
      return "(点\(number): \(values.joined(separator: ", "))\(others))"
    case .moreRemarks(let count): return "同様のものがほかに\(count)件あります"
    default: return japaneseOfFiles
    }
  }

  private var japaneseOfFiles: String {
    switch self {
    case .fileIsThere(let path):
      return "「\(path)」は既にあります。続きから実行するには --resume、上書きするには --force を付けてください"
    case .writtenByAnother(let path): return "「\(path)」には別の実行が書き込み中です"
    case .cannotRead(let path, let reason): return "「\(path)」を読めません: \(reason)"
    case .notOfThisSweep(let path, let reason):
      return "「\(path)」はこの実行のファイルではありません。\(reason.japanese)。"
        + "別の --output を指定するか、--force で上書きしてください"
    case .progress(let file, let done, let planned, let left):
      return "\(file): \(planned)点中\(done)点" + (left.map { "、残り約\($0)" } ?? "")
    case .finished(let file, let points, let earlier, let seconds):
      return "\(file): \(points)点、\(seconds)秒" + (earlier > 0 ? "(ほか\(earlier)点は実行済み)" : "")
    case .runsTooShort(let points):
      return "\(points)点では、信頼できる区間を得るには実行かならし期間が短すぎます(必要な長さは koryo run が示します)"
    case .interrupted(let done, let planned, let file):
      return "中断しました。\(planned)点中\(done)点が終わっています"
        + (file.map { "(「\($0)」に保存済み)。同じコマンドに --resume を付けると続きから実行します" } ?? "")
    default: return japaneseOfShards
    }
  }

  private var japaneseOfParts: String {
    switch self {
    case .noParts(let folder): return "「\(folder)」に .part で終わるファイルがありません"
    case .badPart(let path, let flaw): return "「\(path)」\(flaw.japanese)"
    case .missingPart(let shard, let command):
      return "分割 \(shard.text) がありません。次のコマンドで作れます: \(command)"
    case .mixture(let kinds):
      return "種類の異なるマシンで作られた部分ファイルがあり、分割せずに実行した結果と末尾の桁が"
        + "異なることがあります(\(Self.list(kinds, "分割", "分割")))。"
        + "一部を実行し直すか、--mixed を付けてまとめてください"
    case .mixedParts(let kinds):
      return "種類の異なるマシンで作られた部分ファイルをまとめます(\(Self.list(kinds, "分割", "分割")))。"
        + "分割せずに実行した結果と末尾の桁が異なることがあります"
    default: return ""
    }
  }

  private var japaneseOfShards: String {
    switch self {
    case .shardNeedsPlace:
      return "--shard は部分ファイルを書きます。--output でファイルかフォルダーを指定してください。"
        + "--format(「koryo merge」で指定)と --resume は使えません"
    case .shardInterrupted(let shard):
      return "中断しました。分割 \(shard.text) の部分ファイルは書いていません。もう一度実行してください"
    case .partIsThere(let path, let shard):
      return "「\(path)」に分割 \(shard.text) の結果がすべてあります。実行し直すには --force を付けてください"
    case .otherPart(let path, let shard):
      return "「\(path)」は既にあり、この実行の分割 \(shard.text) の部分ファイルではありません。"
        + "別の --output を指定するか、--force で上書きしてください"
    default: return japaneseOfParts
    }
  }
}

extension SweepText.Foreign {
  var japanese: String {
    switch self {
    case .noRow(let line): "\(line)行目が結果の行でないか、書き換えられています"
    case .lineEnds: "行末がWindowsの形です。ほかのプログラムが書いています"
    case .morePoints(let count): "点の数が\(NumberText.grouped(count))を超えています"
    case .otherColumns(let paths): "列が \(paths.joined(separator: ", ")) と合いません"
    case .otherPoint(let found, let wanted): "点\(wanted)の位置に点\(found)があります"
    case .differs(let point, let difference):
      "点\(point)の \(difference.column) が「\(difference.found)」で、"
        + "今回の「\(difference.wanted)」と異なります"
    case .otherPlan(let precision, let most, let points):
      "別の計画で作られた行です。--precision、--max-replications、点の数のどれかが異なります"
        + "(今回は\(NumberText.grouped(points))点、"
        + "\(precision.isEmpty ? "--precision なし" : Self.options(precision, most: most)))"
    case .otherMachine(let found, let wanted):
      "「\(found)」で作られた行で、今回の「\(wanted)」とは結果の桁が異なることがあります。"
        + "続きは同じ版の koryo と同じ種類のマシンで実行してください"
    }
  }
}

extension PartCheck.Flaw {
  var japanese: String {
    switch self {
    case .notAPart: "は sweep の部分ファイルではありません"
    case .damaged: "は破損しています(途中で終わっているか、変更されています)"
    case .doubled(let other): "は「\(other)」と同じ分割です。どちらか一方を指定してください"
    case .foreign(let reference, let difference):
      "は「\(reference)」とは別の sweep のものです。\(difference.subject.name(.ja))が違います"
        + (difference.subject == .plan
          ? "" : "(\(difference.found)、もう一方は \(difference.wanted))")
    }
  }
}
