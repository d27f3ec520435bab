import ScenarioFormat

extension JapaneseDiagnostics {
  static func text(_ problem: TableProblem) -> String {
    switch problem {
    case .noRows: "表に行がありません"
    case .noRowsWhere(let column, let text, let suggestion, let known):
      "列 '\(column)' が '\(text)' の行はありません" + hint(suggestion, known)
    case .noHeader(let text):
      "表に見出しがありません(1行目が '\(text)' で始まっています)。その上に列名の行を加えてください"
    case .shortRow(let found, let expected): "この行の項目は \(found) 個ですが、見出しは \(expected) 個です"
    case .unterminatedQuote: "ここで開いた引用符が閉じていません"
    case .quoteInsideField:
      "項目の途中に引用符があります。項目全体を引用符で囲み、中の引用符は二つ重ねてください"
    case .unknownColumn(let name, let suggestion, let known):
      "列 '\(name)' はありません" + hint(suggestion, known)
    case .columnNeeded(let columns):
      "列が複数あります。'column' で一つを選んでください"
        + "(ここで使えるのは: \(DiagnosticNumbers.names(columns)))"
    case .noTimeColumn(let names):
      "見出しに列 'time' がありません。着信の記録は1呼1行で、列名を time とし、必要なら type、talk、wrapUp、"
        + "handling、patience を加えます(ここにある列: \(DiagnosticNumbers.names(names)))"
    case .unnamedColumn: "この列には見出しがありません。見出しには各列のパスを書いてください"
    case .columnTwice(let name): "見出しに '\(name)' が2回あります"
    case .emptyField: "値がありません。値を書くか、キーを除くなら 'null' と書いてください"
    case .rowTwice(let line): "この行は \(line) 行目と同じ内容です"
    case .tooManyMistakes(let more): "この表にはほかにも \(more) 件の誤りがあります"
    }
  }

  /// What is wrong with single cells.
  static func text(_ problem: CellProblem) -> String {
    switch problem {
    case .notANumber(""): "数がありません。数を書いてください(なければ 0)"
    case .notANumber(let text): "'\(text)' は 12 や 9.5 のような 0 以上の数ではありません"
    case .unclearNumbers(let text):
      "'\(text)' のコンマや点が、けた区切りか小数点か決められません。'decimal: point'(小数点は点)か "
        + "'decimal: comma'(小数点はコンマ)と書いてください"
    case .minutesOrHours(let text):
      "'\(text)' が分と秒か、時間と分か決められません。0:03:20 の形か、秒数で書いてください"
    case .tooLong(let text, let most): "'\(text)' は \(DiagnosticNumbers.number(most)) 秒を超えています"
    case .notATime(let text):
      "'\(text)' は 9:03:20、1999-01-03 09:03:20、または 0 時からの秒数の形の時刻ではありません"
    case .notADate(""): "日付がありません。結合したセルでも、行ごとに日付が必要です"
    case .notADate(let text): "'\(text)' は 2021-01-31 のような日付ではありません"
    case .noSuchDate(let text): "'\(text)' という日付は暦にありません"
    case .shortYear(let text): "'\(text)' の年が2けたです。4けたで書いてください"
    case .dateOrder(let text, let orders) where orders.count == 1:
      "'\(text)' は日と月の順がわかりません。この表の日付がすべて成り立つのは 'dates: \(orders[0])' "
        + "だけです。そう書いてください"
    case .dateOrder(let text, []):
      "'\(text)' は日と月の順がわからず、どちらの順でも成り立たない日付がこの表にあります。2021-01-31 の形で"
        + "書いてください"
    case .dateOrder(let text, _):
      "'\(text)' は日と月の順がわかりません。'dates: dmy'(日月年)か 'dates: mdy'(月日年)と書いてください"
    case .utcTime(let text):
      "'\(text)' は協定世界時(UTC)です。現地時刻との差を 'utcOffset: 9 h' のように書いてください"
    case .bareTimes(let column, let text):
      "列 '\(column)' は '\(text)' のような数だけです。'times: hhmm'、'hours'、'minutes'、'seconds'、"
        + "'milliseconds'、'dayFractions' のどれかを書くか、9:30 の形の時刻にしてください"
    case .timeTooLate(let text, let latest):
      "'\(text)' は一日の最後の時刻 \(DiagnosticNumbers.clock(latest)) より後です"
    }
  }

  /// Where a table and the plan do not agree.
  static func text(_ problem: ProfileProblem) -> String {
    switch problem {
    case .severalDates(let dates, let days):
      "表に \(dates) 日分の日付があり、この日付は期間の \(days) 日間に入りません。"
        + "'horizon: {days: 日数, from: 最初の日付}' と書くか、必要な日付の行だけ残してください"
    case .wrongWeekday(let date, let weekday, let wanted):
      "表の最初の日付 \(date) は \(weekday) ですが、'horizon.from' は \(wanted) です。そこに最初の日の日付か "
        + "'from: \(weekday)' を書いてください"
    case .noSuchDay(let day, let days): "期間は \(days) 日間で、\(day) 日目はありません"
    case .withoutTimes(let found, let intervals, let days):
      "どの行がどの時間帯か、表に書かれていません。値は \(found) 個、時間帯は"
        + (days > 1 ? "1日に" : "") + " \(intervals) 個です。9:30 のような時刻の列を加えてください"
    case .coarserRows(let step, let interval):
      "表は \(minutes(step))ごと、計画は \(minutes(interval))ごとです。'day' に "
        + "'interval: \(DiagnosticNumbers.number(step / 60)) min' と書いてください"
    case .finerRows(let step, let interval):
      "表は \(minutes(step))ごと、計画は \(minutes(interval))ごとで、このような値は足し合わせられません。"
        + "'day' に 'interval: \(DiagnosticNumbers.number(step / 60)) min' と書いてください"
    case .offIntervals(let label, let interval):
      "\(label) は \(minutes(interval))ごとの時間帯の始まりではありません。行と時間帯は同じ時刻に始まらなければ"
        + "なりません"
    case .severalRows(let label, let line, let column?, let values):
      "\(label) は \(line) 行目にもあり、'\(column)' が違います。"
        + "'where: {\(column): \(values.first ?? "")}' のように行を選んでください"
        + "(ここにあるのは: \(DiagnosticNumbers.names(values)))"
    case .severalRows(let label, let line, nil, _): "\(label) は \(line) 行目にもあります"
    case .missingRows(let label, 1): "表に \(label) の行がありません"
    case .missingRows(let label, let missing): "表に \(label) など \(missing) 行がありません"
    }
  }

  private static func minutes(_ seconds: Double) -> String {
    "\(DiagnosticNumbers.number(seconds / 60)) 分"
  }
}
