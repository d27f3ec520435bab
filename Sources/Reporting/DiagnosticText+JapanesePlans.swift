import Probability
import ScenarioFormat

extension JapaneseDiagnostics {
  private static func clock(_ time: Double) -> String { DiagnosticNumbers.clock(time) }
  private static func number(_ value: Double) -> String { DiagnosticNumbers.number(value) }

  static func text(_ problem: PlanProblem) -> String {
    switch problem {
    case .closeNotAfterOpen(let open, let close):
      "終了時刻 \(clock(close)) が開始時刻 \(clock(open)) より後ではありません。0 時を過ぎたら続けて"
        + "数えます(26:00 は翌日の 2 時)"
    case .unevenIntervals(let open, let close, let interval):
      "\(clock(open)) から \(clock(close)) までの営業時間が \(number(interval / 60)) 分の時間帯で割り切れません"
    case .tooManyIntervals(let count, let most):
      "時間帯が \(count) 個あります。\(most) 個までにしてください"
    case .windowTooLong(let length, let most):
      "warmUp と length は合わせて \(number(length / 3600)) 時間です。\(number(most / 3600)) 時間までにしてください"
    case .batchesTooShort(let batches, let length, let handling):
      "\(number(length / 60)) 分を \(batches) 個のバッチに分けると一つが "
        + "\(number(length / Double(batches))) 秒になり、平均処理時間(\(number(handling)) 秒)より短くなります。"
        + "'length' を長くしてください(例: "
        + "\(number((Double(batches) * handling * 10 / 3600).rounded(.up))) h)"
    case .watchesUnknownBatches:
      "'warmUp: auto' ではバッチの区切りが実行後に決まるため、オペレーター一人ひとりの負担は求められません。"
        + "'warmUp: 2 h' のように時間で書いてください"
    case .emptyProfile(let day): "プロファイルに \(day) 日目の営業時間の呼がありません"
    case .wrongDayCount(let found, let days):
      "\(found)日分のリストがありますが、期間は\(days)日です"
    case .dayWithoutList: "ほかは1日ごとのリストですが、ここはリストではありません。日ごとに1つのリストを書いてください"
    case .wrongCount(let found, let intervals):
      "値が \(found) 個ありますが、時間帯は \(intervals) 個です。時間帯ごとに一つ書いてください"
    case .onlyForDays(let instead):
      "これは一日のシナリオだけのもので、定常状態では使えません" + (instead.map { "。例: '\($0)'" } ?? "")
    case .oneDrawForBatches:
      "1回の抽選が全バッチの丸めを決めてしまいます。'rounding: nearest' と書くか、steadyState.batches を外してください"
    case .namedTwice(let thing, let name): "\(noun(thing)) '\(name)' が二度あります"
    case .sharesDoNotSum(let sum):
      "割合の合計が \(DiagnosticNumbers.percent(sum)) で、100 % になりません"
    case .notWhole(let value):
      "固定の呼数は整数でなければなりませんが、\(number(value)) があります。丸めるか "
        + "'variability: fixed' を外してください"
    case .negative(let value): "\(number(value)) は負です。0 以上でなければなりません"
    case .scaledReplay: "再生する呼のリストの呼数は決まっているので、scale.demand は使えません"
    case .tooManyCalls(let calls, let most):
      "一つの時間帯に \(number(calls)) 呼は多すぎます。\(number(most)) 呼までです"
    case .tooManyCallsByChance(let calls, let factor, let most):
      "一つの時間帯の \(number(calls)) 呼は偶然 \(number(factor)) 倍になり得ますが、"
        + "\(number(most)) 呼までです。cv を小さくしてください"
    case .namesCollide(let first, let second):
      "'\(first)' と '\(second)' は乱数を共有してしまいます。どちらかの名前を変えてください"
    case .hoursOffIntervals(let open, let close, let all, let interval):
      "\(clock(open)) から \(clock(close)) までの受付時間が、\(clock(all.lowerBound)) から "
        + "\(clock(all.upperBound)) までの \(number(interval / 60)) 分ごとの時間帯の区切りに合っていません"
    case .neverOpen: "期間中のすべての日が休業になっています"
    case .dayTooLong(let open, let close):
      "複数の日を続けるときは、一日は 24:00 より前に始まり 24 時間以内でなければなりません"
        + "(\(clock(open)) から \(clock(close)))"
    case .needsFirstWeekday:
      "曜日が分かりません。初日の曜日を書いてください。例: 'horizon: {from: monday}'"
    case .nobodyStays: "'atClose: carryOver' では終業後に残る人はいません。この項目を外してください"
    case .notOutsideHours(let from, let to, let open, let close):
      "\(clock(from)) から \(clock(to)) は、受付時間 \(clock(open)) から \(clock(close)) の外ではありません"
    case .timesOverlap: "時間外の時刻が重なっているか、合わせて一日を超えています"
    case .takenByBoth(let thing, let name, let first, let second):
      "\(noun(thing)) '\(name)' が '\(first)' と '\(second)' の両方にあります。どちらか一つにしてください"
    }
  }

  static func text(_ problem: StaffProblem) -> String {
    switch problem {
    case .shiftTooLong(let hours):
      "シフトが\(number(hours))時間あります。一人が続けて働けるのは24時間までです。シフトを分けてください"
    case .shiftEndsBeforeItStarts(let from, let to):
      "シフトの終わり \(clock(to)) が始まり \(clock(from)) より後ではありません"
        + "(0 時を過ぎるなら \(clock(to + 86400)) ではありませんか)"
    case .breakOutsideShift(let from, let to, let meant):
      "休憩が \(clock(from)) から \(clock(to)) までのシフトに収まっていません"
        + (meant.map { "(0 時を過ぎるなら \(clock($0)) ではありませんか)" } ?? "")
    case .breaksOverlap: "休憩が同じシフトのほかの休憩と重なっています"
    case .staffAndShifts: "グループには staff と shifts のどちらか一つだけを書きます"
    case .typeWithoutSkill(let type):
      "'\(type)' には呼がありますが、skills に持つグループがありません"
    }
  }

  static func text(_ problem: LawProblem) -> String {
    switch problem {
    case .needs(nil, let names):
      "キー 'distribution' がありません。次のどれかです: "
        + DiagnosticNumbers.names(names.joined().map(\.self))
    case .needs(let name?, let sets): "分布 '\(name.rawValue)' には \(alternatives(sets)) が必要です"
    case .takesNo(let name, let key, let sets):
      "分布 '\(name.rawValue)' に '\(key)' はありません。\(alternatives(sets)) が必要です"
    case .impossible(let error): text(error)
    }
  }

  private static func alternatives(_ sets: [[String]]) -> String {
    DiagnosticNumbers.sets(sets).map { "'\($0)'" }.joined(separator: " または ")
  }

  private static func text(_ error: DistributionError) -> String {
    switch error {
    case .outOfRange(let parameter, let value, let allowed):
      "\(parameter.rawValue) は \(number(value)) ですが、\(text(allowed))でなければなりません"
    case .meanTooLong(let mean, let most):
      "平均が \(number(mean)) 秒ですが、\(number(most)) 秒までです"
    case .tooVariable(let cv, let most):
      "標準偏差が平均の \(number(cv)) 倍ですが、\(number(most)) 倍までです"
    case .noValues: "値のリストが空です"
    case .noComponents: "混合分布に成分がありません"
    case .noTotalWeight: "重みの合計が 0 です。少なくとも一つは 0 より大きくしてください"
    case .weightsDoNotMatch(let values, let weights):
      "重みが \(weights) 個、値が \(values) 個あります。値ごとに一つの重みを書いてください"
    }
  }

  private static func text(_ range: AllowedRange) -> String {
    switch range {
    case .positive: "0 より大きい数"
    case .nonnegative: "0 以上"
    case .finite: "有限の数"
    case .atLeast(let least): "\(number(least)) 以上"
    case .between(let low, let high): "\(number(low)) 以上 \(number(high)) 以下"
    }
  }

  static func text(_ warning: Warning) -> String {
    switch warning {
    case .overloaded(let types, let load, let agents, let times):
      "\(types.joined(separator: "、")): 呼が放棄されないのに、呼量 \(number(load)) アーランに対して"
        + "オペレーターが \(number(agents)) 人です。"
        + (times.isEmpty ? "待ち呼が際限なく増えます" : "待ち呼が増え続ける時間帯: \(DiagnosticNumbers.clocks(times))")
        + "。patience か要員を見直してください"
    case .groupWithoutWork: "このグループのスキルに当たる呼がありません"
    case .noWrapUp: "talk だけで wrapUp がありません。処理時間には後処理を含めます"
    case .longHandling(let mean, let interval):
      "平均処理時間 \(number(mean / 60)) 分は \(number(interval / 60)) 分の時間帯に対して長く、時間帯ごとの"
        + "アーラン式では誤ります"
    case .fractionalStaff(let hours):
      "人数を整数に丸めたため、計画との差が \(hours < 0 ? "" : "+")\(DiagnosticNumbers.hours(hours)) 人時あります"
    case .shrinkageOverHalf(let share):
      "給与対象時間の \(DiagnosticNumbers.percent(share)) が失われる指定です。実働 = 配置 × (1 − シュリンケージ) です"
    case .rateMismatch(let load, let agents):
      "呼量 \(number(load)) アーランに対してオペレーターが \(number(agents)) 人です。1 時間当たりの呼数では"
        + "ありませんか。calls は時間帯ごと、rate は 1 時間当たりです"
    case .nobodyOnDuty(let times):
      "対応できるオペレーターがいない時間帯に呼があります: \(DiagnosticNumbers.clocks(times))"
    case .unusedType: "この窓口の呼はありません"
    case .wrongSide(let measure): "'\(measure)' の良い側に限界があります。符号が逆ではありませんか"
    case .rowsOutsideHours(let values, let sum):
      "表の値のうち \(values) 個(合計 \(NumberText.exact(sum)))は営業時間外の時刻のもので、使いません"
    case .callsWhenClosed(let calls):
      "\(NumberText.exact(calls)) 呼が休業日か営業時間外の分として書かれています。使いません(時間外の呼は 'outsideHours' に書きます)"
    case .bareTimes(let likely):
      "数だけの時刻は 0 時からの秒数として読みますが、\(likely) のように見えます。'times: \(likely)' か、"
        + "秒数なら 'times: seconds' と書いてください"
    case .longTimes(let median):
      "この表の時間の半分は \(DiagnosticNumbers.number(median)) 秒より長くなっています。ミリ秒なら "
        + "'durations: milliseconds' と書いてください"
    case .dailyRate(let perDay, let calls):
      "1日 \(NumberText.exact(perDay)) 呼は 24 時間に均等で、営業時間には "
        + "\(DiagnosticNumbers.number(calls)) 呼だけです。1日の合計なら 'calls: {perDay: "
        + "\(NumberText.exact(perDay))}' と書き、時間帯で違うなら 'profile' を加えてください"
    case .callsOutsideHours(let calls):
      "リストの \(calls) 呼は営業時間外で、受け付けられません"
    case .callbackNeverOffered:
      "このコールバックを案内する場面がありません。offer に when か after を書くか、IVR、待ち呼の規則、"
        + "不在着信のSMSから案内してください"
    case .callbackNeverReached: "どの発信も顧客につながらないため、コールバックはすべて失われます"
    case .callbackWithoutSkill(let types):
      "\(types.joined(separator: "、")) を skills に持つグループがなく、折り返す人がいません"
    case .notAnnounced:
      "コールバックを知らせるSMSがありません。sms.messages の文面を callback.announcement に指定してください"
    case .messageNeverSent:
      "この文面を送る場面がありません(IVR、待ち呼の規則、不在着信、コールバックのどれにもありません)"
    case .noTickets:
      "チケットが生じません。'do: message' の規則か、チケットに至る不在着信のSMSが必要です"
    case .shiftOutsideHours(let from, let to):
      "\(clock(from)) から \(clock(to)) までのシフトの間ずっと営業時間外です。呼には応答せず、賃金だけがかかります"
    case .shortWarmUp(let handling):
      "センターは空の状態から始まり、呼が増えるまでの待ち時間は短めに出ます。warmUp は1呼(\(number(handling)) 秒)の"
        + "何倍も必要です。または warmUp: auto と書きます"
    }
  }
}
