import ScenarioFormat

extension JapaneseDiagnostics {
  static func text(_ problem: ValueProblem) -> String {
    switch problem {
    case .missingKey(let key, let example): "キー '\(key)' がありません。例: '\(example)'"
    case .missingOneOf(let keys): "次のキーのどれかが必要です: \(keys.joined(separator: ", "))"
    case .conflictingKeys(let keys):
      "次のキーは同時に使えません: \(keys.joined(separator: ", "))。一つだけ残してください"
    case .emptyValue: "値がありません。値を書くか、キーを取り除いてください"
    case .wrongKind(let found, let expected, let example):
      "\(kind(found))がありますが、\(list(expected))が必要です。例: '\(example)'"
    case .badScalar(let text, let expected) where expected.contains(.duration):
      "'\(text)' を時間として読めません。例: '4分'、'90秒'、'1h30m'"
    case .badScalar(let text, let expected): "'\(text)' は\(list(expected))ではありません"
    case .missingUnit(let text, let suggestions):
      "'\(text)' に単位がありません。例: \(quoted(suggestions))"
    case .barePercent(let text, let suggestion):
      "'\(text)' は 100 % を超えています('\(suggestion)' の誤りではありませんか)"
    case .bareFactor(let text, let suggestion, let written):
      "'\(text)' は \(text) 倍です('\(suggestion)' の誤りではありませんか。本当なら '\(written)' と書いてください)"
    case .outOfRange(let text, let range):
      "'\(text)' は範囲外です。\(bounds(range))でなければなりません"
    case .tooLong(let text, let most):
      "'\(text)' は長すぎます。書ける時間は \(DiagnosticNumbers.number(most / 86_400)) 日までです"
    case .tooLarge(let text, let most): "'\(text)' は \(DiagnosticNumbers.number(most)) を超えています"
    case .badChoice(let text, let suggestion, let choices):
      "'\(text)' はここで使える値ではありません" + hint(suggestion, choices)
    case .badName(let name):
      "'\(name)' は名前にできません。名前に { } [ ] , = . : と引用符、両端の空白は使えません"
    case .unsupportedVersion(let version):
      "書式の版 \(version) は未知です。このプログラムが読むのは版 1 です"
    case .overrideNotAPath(let path):
      "'\(path)' は agents.team.staff や targets[0] のようなキーの場所ではありません"
    case .noSuchIndex(_, 0): "この場所はリストではありません"
    case .noSuchIndex(let index, let count):
      "リストの値は [0] から [\(count - 1)] までの \(count) 個で、[\(index)] はありません"
    }
  }

  private static func kind(_ kind: NodeKind) -> String {
    switch kind {
    case .text: "一つの値"
    case .list: "リスト"
    case .mapping: "キーと値の組"
    }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "'\($0)'" }.joined(separator: " または ")
  }

  private static func list(_ expected: [Expectation]) -> String {
    expected.map(text).joined(separator: "か、")
  }

  private static func text(_ expected: Expectation) -> String {
    switch expected {
    case .mapping: "キーと値の組"
    case .names: "名前と値の組"
    case .measures: "指標と値の組"
    case .list: "リスト"
    case .text: "文字列"
    case .file: "ファイル名"
    case .name: "名前"
    case .number: " 9.5 のような数"
    case .wholeNumber: " 12 のような整数"
    case .seed: " 0 から \(UInt64.max) までの整数"
    case .duration: " '240 s'、'4 min'、'1h30m' のような長さ"
    case .rate: " '120/h'、'2/min'、'0.5/s' のような率"
    case .share: " '80 %' または 0.8 のような割合"
    case .factor: " '110 %' または 1.1 のような倍率"
    case .date: " 2026-04-06 のような日付"
    case .timeOfDay: " 9:00 や 17:30 のような時刻"
    case .serviceLevel: " '80 % in 20 s' のような応答目標"
    case .price: " '1900/h' や '3/min' のような時間当たりの金額"
    case .currency: " JPY や USD のような通貨コード"
    case .yesNo: " true または false "
    case .target: " 'serviceLevel.offered >= 80 %' のような目標"
    case .condition: " busy や 'expectedWait > 90 s' のような条件"
    case .choice(let choices): " " + choices.map { "'\($0)'" }.joined(separator: " または ") + " "
    }
  }

  private static func bounds(_ range: ValueRange) -> String {
    let number = DiagnosticNumbers.number
    switch range {
    case .positive: return "0 より大きい数"
    case .nonnegative: return "0 以上"
    case .atLeast(let least): return "\(number(least)) 以上"
    case .between(let low, let high): return "\(number(low)) 以上 \(number(high)) 以下"
    case .strictlyBetween(let low, let high):
      return "\(number(low)) より大きく \(number(high)) より小さい数"
    }
  }

  static func text(_ problem: TargetProblem) -> String {
    switch problem {
    case .syntax(let text): "'\(text)' は目標の形ではありません。例: 'serviceLevel.offered >= 80 %'"
    case .wrongOperator(let sign, let instead):
      "目標には '>=' か '<=' を使います。'\(sign)' は使えません('\(instead)' の誤りではありませんか)"
    case .needsOneBound: "目標には atLeast か atMost のどちらか一つが必要です"
    case .unknownMeasure(let id, let suggestion):
      "指標 '\(id)' はありません"
        + (suggestion.map { "('\($0)' の誤りではありませんか)" } ?? "。'koryo measures' で一覧できます")
    case .addressSyntax(let text):
      "'\(text)' は指標の形ではありません。例: 'abandonment{type=orders,interval=9:30}'"
    case .unknownScope(let name, let suggestion):
      "指標に '\(name)' はありません" + hint(suggestion, TargetProblem.Scope.allCases.map(\.rawValue))
    case .scopeNotOfMeasure(let measure, let scope):
      "指標 '\(measure)' には \(scope.rawValue) 別の値がありません"
    case .typeAndGroup: "指標は type と group のどちらか一方で指定します"
    case .unknownDay(let text, let last):
      "'\(text)' という日はありません。"
        + (last == 1 ? "このシナリオは一日だけです" : "1 から \(last) までの番号で指定します")
    case .typeAndNode: "指標は type と node のどちらか一方で指定します"
    case .unknownInterval(let text, let first, let last):
      "時間帯 '\(text)' はありません。開始時刻(\(first) から \(last))、1 からの番号、before、after の"
        + "どれかで指定します"
    case .marginOfShare(let text, let percent):
      "許容差 '\(text)' は \(percent) です。'\(text) %' の誤りではありませんか(% を付けてください)"
    case .notOfDays(let measure): "'\(measure)' は全日の値なので、onDays は使えません"
    }
  }
}
