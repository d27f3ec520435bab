import ScenarioFormat

extension JapaneseDiagnostics {
  static func text(_ problem: PolicyProblem) -> String {
    switch problem {
    case .keyWithoutMeaning(let key, let other, let allowed):
      "'\(other)' では '\(key)' は意味を持ちません" + (allowed.isEmpty ? "。取り除いてください" : hint(nil, allowed))
    case .hasSkillAlready(let group, let type):
      "グループ '\(group)' は既に '\(type)' を受けています。そのスキルに 'after' や 'when' を書いてください"
    case .reservedName(let name): "'\(name)' は呼の行き先を表す語なので、ノードの名前にできません"
    case .tooManyNodes(let count, let most): "IVR のノードが \(count) 個あります。\(most) 個までです"
    case .nodeNotReached(let name, let start):
      "'\(start)' からノード '\(name)' に至る経路がありません。経路を作るか、ノードを取り除いてください"
    case .loop(let names):
      "通ったノードに戻る経路があります: \(names.joined(separator: " → "))"
    case .typesWithoutOption(let types):
      "メニューに次の窓口の選択肢がありません: \(types.joined(separator: "、"))。選択肢を足すか、"
        + "残りすべてについて 'other: queue' と書いてください"
    case .busyAtOnce:
      "話中の後すぐにかけ直しても、混み具合は変わりません。'delay: 4 min' のように間隔を書いてください"
    }
  }

  static func text(_ problem: ConditionProblem) -> String {
    switch problem {
    case .unknownWord(let word, let suggestion, let known):
      "条件に '\(word)' という語はありません" + hint(suggestion, known)
    case .missingWord(""): "条件が途中で終わっています。例: 'all(busy, closed)'"
    case .missingWord(let found):
      "busy や 'expectedWait > 90 s' のような条件があるべき所に '\(found)' があります"
    case .needsParenthesis(let word): "'\(word)' の後には括弧が必要です。例: '\(word)(busy)'"
    case .unclosedParenthesis(let word): "'\(word)' の後の括弧が閉じていません。')' を補ってください"
    case .tooMany(let word):
      "'\(word)' に書ける条件は一つです。例: '\(word)(any(busy, closed))'"
    case .needsComparison(let figure, let example):
      "'\(figure)' は値と比べて使います。例: '\(example)'"
    case .wrongSign(let sign, let instead):
      "'\(sign)' は比較に使えません。>、>=、<、<= のどれかを使います"
        + (instead.map { "('\($0)' の誤りではありませんか)" } ?? "")
    case .badValue(let figure, let problem): "'\(figure)': \(text(problem))"
    case .leftOver(let rest, let before):
      "'\(before)' の後に '\(rest)' が余っています。条件は all(…, …) か any(…, …) でつなぎます"
    }
  }
}
