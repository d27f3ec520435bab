import ScenarioFormat

extension JapaneseDiagnostics {
  static func text(_ problem: ChannelProblem) -> String {
    let clock = DiagnosticNumbers.clock
    switch problem {
    case .pricesDoNotAscend(let upTo, let before):
      return "料金は短い文面から順に書きます。'upTo: \(before)' の後に 'upTo: \(upTo)' は置けません"
    case .onlyOfKind(let kind): return "これは 'kind: \(kind)' のコールバックだけのものです"
    case .noSlot(let from, let to, let every):
      return "\(clock(from)) から \(clock(to)) までに \(DiagnosticNumbers.number(every / 60)) 分の予約枠が"
        + "一つも入りません"
    case .tooManySlots(let most): return "予約枠が一日に \(most) を超えます。間隔を広げてください"
    case .slotTwice(let time): return "\(clock(time)) の予約枠が二度あります"
    case .slotOutsideHours(let time, let open, let close):
      return "\(clock(time)) の予約枠が営業時間(\(clock(open)) から \(clock(close)) まで)の外にあります"
    case .needsCallback:
      return "コールバックの方法が書かれていません。例: 'callback: {accepted: 37 %}'"
    case .whoseBacklog(let key, let types):
      return "\(types.map { "'\($0)'" }.joined(separator: "、")) のどれのものか決まりません。"
        + "'\(types[0]): {\(key): 8}' のように書いてください"
    case .nobodyWaitsSoLong(let type, let waited):
      return "'\(type)' には \(DiagnosticNumbers.number(waited)) 秒まで待つ顧客がいません。"
        + "それだけ待っている呼はありえません"
    case .needsCurrency:
      return "金額には通貨が必要です。ファイルの先頭に、たとえば 'currency: JPY' と書いてください"
    }
  }
}
