public import Experiments

extension SweepProblem {
  /// What is wrong, and what would be right, as a sentence.
  public func text(_ language: Language) -> String {
    switch language {
    case .en: english
    case .ja: japanese
    }
  }

  private var english: String {
    switch self {
    case .notPathAndValues(let text):
      "'\(text)' is not PATH=VALUES, such as agents.desk.staff=20..40:2 or =4,6,8"
    case .pathTwice(let path): "\(path) varies twice; put all its values behind one path"
    case .emptyValue(let path): "\(path): a value is missing before or after a comma"
    case .valueTwice(let path, let value): "\(path): the value \(value) stands there twice"
    case .unclosed(let path, let text):
      "\(path): a quote, bracket or brace is not closed in '\(text)'"
    case .notARange(let path, let text):
      "\(path): '\(text)' is no range such as 20..40:2, 80%..95%:5% or 1min..5min:30s; "
        + "other values are listed one by one, with commas between them"
    case .unitsDiffer(let path, let text, let example):
      "\(path): the units in '\(text)' differ; is '\(example)' meant?"
    case .stepOfZero(let path, let text): "\(path): the step of '\(text)' is 0"
    case .stepAway(let path, let text, let step):
      "\(path): the step of '\(text)' leads away from its end; is a step of \(step) meant?"
    case .stepNeeded(let path, let text):
      "\(path): a grid needs the step of \(text) behind a colon, as in 20..40:2 "
        + "(without one, --design latin or sobol with --points N)"
    case .stepNeededInList(let path):
      "\(path): a range among other values needs a step, such as 20..40:2, and fewer than "
        + "a million values"
    case .tooManyPaths(let most): "points are spread over no more than \(most) paths"
    case .tooManyPoints(let most): "no more than \(NumberText.grouped(most)) points can be run"
    }
  }

  private var japanese: String {
    switch self {
    case .notPathAndValues(let text):
      "「\(text)」は「パス=値の並び」(例: agents.desk.staff=20..40:2 や =4,6,8)の形ではありません"
    case .pathTwice(let path): "\(path) が2回指定されています。値は1つのパスにまとめてください"
    case .emptyValue(let path): "\(path): カンマの前後に値がありません"
    case .valueTwice(let path, let value): "\(path): 値 \(value) が2回あります"
    case .unclosed(let path, let text):
      "\(path):「\(text)」の引用符または括弧が閉じていません"
    case .notARange(let path, let text):
      "\(path):「\(text)」は範囲(例: 20..40:2、80%..95%:5%、1min..5min:30s)として読めません。"
        + "それ以外の値は、カンマで区切って1つずつ書いてください"
    case .unitsDiffer(let path, let text, let example):
      "\(path):「\(text)」の単位がそろっていません。「\(example)」のことですか"
    case .stepOfZero(let path, let text): "\(path):「\(text)」の刻みが0です"
    case .stepAway(let path, let text, let step):
      "\(path):「\(text)」の刻みでは終わりの値に向かいません。刻み \(step) のことですか"
    case .stepNeeded(let path, let text):
      "\(path): 格子には \(text) の刻みが必要です。20..40:2 のようにコロンの後に書いてください"
        + "(刻みなしで使えるのは --design latin か sobol と --points N)"
    case .stepNeededInList(let path):
      "\(path): 他の値と並べる範囲には刻みが必要です(例: 20..40:2、値は100万個未満)"
    case .tooManyPaths(let most): "点を散らせるのは\(most)個のパスまでです"
    case .tooManyPoints(let most): "実行できるのは\(NumberText.grouped(most))点までです"
    }
  }
}
