import ContactCenterModel
import Experiments
import Statistics

extension RunNote {
  /// The note as a sentence.
  public func text(_ language: Language) -> String {
    switch self {
    case .interrupted(let done, let planned):
      let (done, planned) = (NumberText.grouped(done), NumberText.grouped(planned))
      return language.pick(
        "Interrupted after \(done) of \(planned) replications: the figures rest on those.",
        "\(planned)回のうち\(done)回で中断しました。結果はその分だけに基づきます。")
    case .oneReplication:
      return language.pick(
        "One replication gives no interval; run at least two.",
        "反復1回では区間は求められません。2回以上実行してください。")
    case .precisionReached(let replications, let looks):
      let replications = NumberText.grouped(replications)
      return language.pick(
        "The precision asked for was reached with \(replications) replications (look \(looks)).",
        "指定の精度に\(replications)回の反復で達しました(確認\(looks)回目)。")
    case .precisionMissed(let replications):
      let replications = NumberText.grouped(replications)
      return language.pick(
        "The precision asked for was NOT reached with \(replications) replications.",
        "\(replications)回の反復では指定の精度に達しませんでした。")
    case .rounding(let planned, let whole): return rounding(planned, whole, language)
    case .stillWaiting(let calls):
      let number = NumberText.fixed(calls, decimals: calls < 10 ? 2 : 0)
      return language.pick(
        "\(number) calls a run still wait when it ends: the queue is not served to its end.",
        "終了時にまだ待っている呼が1回あたり\(number)件あります。待ち行列はさばき切れていません。")
    case .repeatsCut(let repeats):
      let number = NumberText.fixed(repeats, decimals: repeats < 10 ? 2 : 0)
      let most = Again.mostAtOnce
      return language.pick(
        "\(number) repeats a run were not made: who calls again without any delay gives up after "
          + "attempt \(most). Give these repeats a delay.",
        "1回あたり\(number)件のかけ直しを打ち切りました。間隔なしのかけ直しは\(most)回目までです。"
          + "delay を書いてください。")
    case .batchMeans(let batching):
      let length = NumberText.span(batching.length, language)
      return language.pick(
        "Each batch of \(length) is one observation: numbers of calls and costs are those of a batch.",
        "1バッチ(\(length))を1つの観測とします。呼数や費用などの合計は1バッチあたりの値です。")
    case .warmUpUnsettled: return warmUpUnsettled(language)
    case .batchesCorrelated(let batching): return correlated(batching, language)
    case .runTooShort(let batching): return tooShort(batching, language)
    case .warmUpTooShort(let settling): return tooShort(settling, language)
    case .noWarmUp:
      return language.pick(
        "Without a warm-up the empty center at the beginning counts, and waits are too short: give "
          + "steadyState.warmUp a time.",
        "ならし期間がないため、空の状態から始まる時間も集計され、待ち時間は短めに出ます。steadyState.warmUp に時間を書いてください。")
    case .measureTooShort(let measure, let length):
      let title = measure.scope.title(of: measure.measure, language)
      let advice = Self.advice(length: length, language)
      return language.pick(
        "\(title): the run is too short for an interval that you can trust, for it comes in few bursts or "
          + "hangs together for long; \(advice)",
        "\(title): まれにまとまって起こるか変化が遅いため、信頼できる区間には実行が短すぎます。\(advice)")
    case .leftOut(let measure, let count, let areBatches):
      return leftOut(measure, count, areBatches: areBatches, language)
    case .undecided(let target): return undecided(target, language)
    case .goals(let goals):
      let list = goals.map { $0.text(language) }.joined(separator: language.pick("; ", "、"))
      return language.pick(
        "Service-level goals that no target judges: \(list).", "目標(targets)にない応答目標: \(list)。")
    case .nothingApplies(let breakdown):
      return language.pick(
        "None of the chosen measures exists by \(breakdown.rawValue).",
        "選んだ指標はどれも \(breakdown.rawValue) 別には求められません。")
    }
  }

  private func rounding(_ planned: Double, _ whole: Double, _ language: Language) -> String {
    let hours = [planned, whole].map { NumberText.fixed($0, decimals: 1) }
    return language.pick(
      "Staff was rounded to whole operators: \(hours[0]) operator-hours at work planned, "
        + "\(hours[1]) simulated. What is paid for them: staff.paid and staff.paid.planned.",
      "要員は整数に丸めました。実働の計画 \(hours[0]) 時間に対し、シミュレーションは \(hours[1]) 時間です。"
        + "給与対象時間は staff.paid と staff.paid.planned が示します。")
  }

  private func warmUpUnsettled(_ language: Language) -> String {
    language.pick(
      "MSER-5 found no end of the warm-up in the first half of the run, which may be too short to "
        + "become steady: make steadyState.length longer.",
      "MSER-5では実行の前半にならし期間の終わりが見つからず、定常状態に達していないおそれがあります。"
        + "steadyState.length を長くしてください。")
  }

  private func correlated(_ batching: Batching, _ language: Language) -> String {
    let correlation = NumberText.fixed(batching.autocorrelation ?? 0, decimals: 2)
    let chance = batching.pValueOfIndependence ?? 0
    let p = chance < 0.001 ? "p < 0.001" : "p = " + NumberText.fixed(chance, decimals: 3)
    return language.pick(
      "Neighbouring batches are correlated (\(correlation), \(p)), and comparisons take them for "
        + "independent: make steadyState.length longer, or steadyState.batches fewer.",
      "隣り合うバッチに相関がありますが(\(correlation)、\(p))、比較では独立とみなします。"
        + "steadyState.length を長くするか、steadyState.batches を減らしてください。")
  }

  private func tooShort(_ batching: Batching, _ language: Language) -> String {
    let memory = NumberText.span(batching.memory ?? 0, language)
    let times = NumberText.fixed(batching.memories ?? 0, decimals: 0)
    let wanted = NumberText.fixed(Batching.memoriesWanted, decimals: 0)
    let advice = Self.advice(length: batching.lengthWanted ?? 0, language)
    return language.pick(
      "This run is too short for intervals that you can trust: it is \(times) times as long as the center "
        + "remembers (\(memory)), and should be \(wanted) times: \(advice)",
      "信頼できる区間を得るには実行が短すぎます。センターの状態が影響し続ける時間(\(memory))の\(times)倍しかなく、"
        + "\(wanted)倍が必要です。\(advice)")
  }

  private func tooShort(_ settling: Settling, _ language: Language) -> String {
    guard let lacking = settling.lacking, let wanted = settling.warmUpWanted else {
      return language.pick(
        "The center fills up as long as the run lasts: make steadyState.warmUp many times longer.",
        "実行の終わりまでセンターの呼が増え続けています。steadyState.warmUp を何倍にも延ばしてください。")
    }
    let share = NumberText.fixed(max(1, 100 * lacking), decimals: 0)
    let length = Self.roundLength(wanted, language)
    return language.pick(
      "The center still fills up in the window: of the calls that are in it in the long run, about "
        + "\(share)% are missing, and waits lack more. Lengthen steadyState.warmUp to about \(length).",
      "集計期間に入ってもセンターの呼がまだ増え続けており、定常状態より約\(share)%少ない状態です(待ち時間の差はさらに大きくなります)。"
        + "steadyState.warmUp を約\(length)に延ばしてください。")
  }

  /// What to do where a run should be so many seconds long.
  private static func advice(length seconds: Double, _ language: Language) -> String {
    let length = roundLength(seconds, language)
    guard seconds > SteadyState.longest else {
      return language.pick(
        "lengthen steadyState.length to about \(length).",
        "steadyState.length を約\(length)に延ばしてください。")
    }
    let most = roundLength(SteadyState.longest, language)
    return language.pick(
      "that would be about \(length), and a run is \(most) long at most; so leave out steadyState.batches, "
        + "give steadyState.warmUp as a time, and make several replications.",
      "約\(length)に当たり、1回の実行の上限\(most)を超えます。steadyState.batches を外し、"
        + "warmUp を時間で指定して、複数回反復してください。")
  }

  /// A length in whole hours of two digits, for it is only about so long.
  private static func roundLength(_ seconds: Double, _ language: Language) -> String {
    let hours = max(1, seconds / 3600)
    var unit = 1.0
    while hours / unit >= 100 { unit *= 10 }
    let whole = NumberText.grouped(Int(min(1e15, (hours / unit).rounded(.up) * unit)))
    return language.pick("\(whole) h", "\(whole)時間")
  }

  private func leftOut(
    _ measure: ReportedEstimate, _ all: Int, areBatches: Bool, _ language: Language
  ) -> String {
    let title = measure.scope.title(of: measure.measure, language)
    let count = NumberText.grouped(measure.figure.estimate?.leftOut ?? 0)
    let all = NumberText.grouped(all)
    let (english, japanese) = areBatches ? ("batches", "バッチ") : ("replications", "回")
    return language.pick(
      "\(title): nothing to measure in \(count) of \(all) \(english).",
      "\(title): \(all)\(japanese)のうち\(count)\(japanese)は対象がありませんでした。")
  }

  private func undecided(_ target: ReportedTarget, _ language: Language) -> String {
    let name = target.title(language) + " " + target.boundText(language)
    if target.figure.estimate == nil {
      return language.pick(
        "\(name): undecided, there is nothing to judge.", "\(name): 対象がなく判定できません。")
    }
    if let hint = target.estimateHint(language) { return "\(name): " + hint }
    guard let further = target.furtherReplications else {
      return language.pick(
        "\(name): undecided; the value lies too near the bound to decide by more replications.",
        "\(name): 判定できません。値が目標に近すぎ、反復を増やしても決まりません。")
    }
    let count = NumberText.grouped(further)
    return language.pick(
      "\(name): undecided; about \(count) more replication\(further == 1 ? "" : "s") would decide.",
      "\(name): 判定できません。あと約\(count)回の反復で判定できる見込みです。")
  }
}

extension ReportedTarget {
  /// Why an undecided target cannot even be predicted; `nil` where there is enough to go by.
  fileprivate func estimateHint(_ language: Language) -> String? {
    guard let estimate = figure.estimate else { return nil }
    if estimate.interval == nil, estimate.replications <= 1 {
      return language.pick(
        "undecided; one replication has no interval, run more.",
        "判定できません。反復1回では区間がありません。反復を増やしてください。")
    }
    if estimate.interval == nil {
      return language.pick(
        "undecided; there is too little to tell an interval, run more replications.",
        "判定できません。区間を求めるには対象が足りません。反復を増やしてください。")
    }
    if estimate.replications < Self.fewestForPrediction {
      return language.pick(
        "undecided; run more replications (at least \(Self.fewestForPrediction)).",
        "判定できません。反復を増やしてください(\(Self.fewestForPrediction)回以上)。")
    }
    return nil
  }
}
