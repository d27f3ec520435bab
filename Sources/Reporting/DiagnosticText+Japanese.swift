import ScenarioFormat

/// Diagnostics in Japanese.
enum JapaneseDiagnostics {
  static func text(_ problem: Problem) -> String {
    switch problem {
    case .noSuchFile(let path): "ファイル '\(path)' がありません"
    case .unreadableFile(let path): "ファイル '\(path)' を読めません"
    case .fileTooLarge(let path, let limit): "ファイル '\(path)' が \(limit / 1_048_576) MiB を超えています"
    case .extendsCycle(let files):
      "extends が循環しています: \(files.joined(separator: " → "))"
    case .outsideFolder(let path):
      "ファイル '\(path)' は、--confined で許されたシナリオのフォルダーの外にあります"
    case .notAScenario(let path):
      "ファイル '\(path)' はシナリオではありません(koryo、callTypes、agents などのキーがありません)"
    case .extendsTooDeep(let most): "extends が \(most) 段を超えて続いています"
    case .unknownKey(let key, let suggestion, let known):
      "キー '\(key)' はありません" + hint(suggestion, known)
    case .unknownName(let thing, let name, let suggestion, let known):
      "\(noun(thing)) '\(name)' はありません" + hint(suggestion, known)
    case .text(let problem): text(problem)
    case .value(let problem): text(problem)
    case .plan(let problem): text(problem)
    case .staff(let problem): text(problem)
    case .law(let problem): text(problem)
    case .table(let problem): text(problem)
    case .cell(let problem): text(problem)
    case .profile(let problem): text(problem)
    case .target(let problem): text(problem)
    case .condition(let problem): text(problem)
    case .policy(let problem): text(problem)
    case .channel(let problem): text(problem)
    case .warning(let warning): text(warning)
    }
  }

  /// What was probably meant, or else what there is.
  static func hint(_ suggestion: String?, _ known: [String]) -> String {
    if let suggestion { return "('\(suggestion)' の誤りではありませんか)" }
    return known.isEmpty ? "" : "(ここで使えるのは: \(DiagnosticNumbers.names(known)))"
  }

  static func noun(_ thing: NamedThing) -> String {
    switch thing {
    case .callType: "窓口"
    case .group: "グループ"
    case .entry: "代表番号"
    case .linePool: "回線群"
    case .ivrNode: "IVR のノード"
    case .waitingRoom: "待合室"
    case .message: "SMSの文面"
    }
  }

  private static func text(_ problem: TextProblem) -> String {
    switch problem {
    case .unknownEncoding(let file, "auto"):
      "ファイル '\(file)' の文字コードがわかりません。UTF-8 で保存してください"
    case .unknownEncoding(let file, let encoding):
      "ファイル '\(file)' は \(encoding) ではありません。'encoding' を省くか、UTF-8 で保存してください"
    case .unclearEncoding(let file):
      "ファイル '\(file)' は UTF-8 ではなく、日本語か西欧の文字コードか決められません。'encoding: cp932' か "
        + "'encoding: windows-1252' と書くか、UTF-8 で保存してください"
    case .notATable(let file, .spreadsheet):
      "'\(file)' は表計算のファイルです。シートを CSV で保存し、そのファイルを指定してください"
    case .notATable(let file, .compressed):
      "'\(file)' は圧縮されています。展開して CSV ファイルを指定してください"
    case .notATable(let file, .pdf): "'\(file)' は PDF です。表は CSV ファイルでなければなりません"
    case .notATable(let file, .json):
      "'\(file)' は JSON です。表は、呼または時間帯ごとに1行の CSV ファイルでなければなりません"
        + "('jq -r' の '@csv' などで変換できます)"
    case .notATable(let file, .markup):
      "'\(file)' の中身は HTML か XML です。開いて CSV で保存し直してください"
    case .notUTF8(""): "シナリオは UTF-8 で保存してください(このファイルはテキストではありません)"
    case .notUTF8(let guess): "シナリオは UTF-8 で保存してください(このファイルは \(guess) のようです)"
    case .emptyFile: "ファイルが空です。シナリオは 'koryo: 1' で始まります"
    case .tooDeep(let limit): "入れ子が \(limit) 段を超えています"
    case .tooManyValues(let limit):
      "値が \(limit) 個を超えています(エイリアスの繰り返しを含む)。長い表は CSV ファイルに置いてください"
    case .syntax(let mistake): text(mistake)
    case .fullWidth("\u{3000}", _): "全角空白(U+3000)があります。半角の空白にしてください"
    case .fullWidth(let character, let ascii):
      "全角文字 '\(character)' があります。半角の '\(ascii)' にしてください"
    case .duplicateKey(let key, let line):
      "キー '\(key)' は \(line) 行目にもあります。どちらか一つにしてください"
    case .mergeKey: "'<<' による併合は使えません。キーを書き出すか 'extends' を使ってください"
    case .customTag(let tag): "タグ '\(tag)' は使えません。取り除いてください"
    case .keyIsNotText: "キーは一つの語句でなければなりません"
    }
  }

  private static func text(_ mistake: SyntaxMistake) -> String {
    switch mistake {
    case .tab: "タブがあります。YAML の字下げには空白を使います"
    case .unclosedQuote: "ここで開いた引用符が閉じていません"
    case .unclosedBracket: "ここで開いた括弧が閉じていないか、値の間のコンマが抜けています"
    case .indentation: "この行の字下げが前後の行とそろっていません"
    case .missingColon(nil): "キーと値の間にコロンと空白がありません"
    case .missingColon(let text?): "キーの後にはコロンと空白が必要です。'\(text)' と書いてください"
    case .colonInValue:
      "この行に二つ目の ': ' があります。値を引用符で囲むか、波括弧または別の行に分けてください"
    case .unknownAlias: "このエイリアス(*)に対応するアンカー(&)が前にありません"
    case .severalDocuments: "ここから二つ目の文書が始まっています。一つのファイルに書けるシナリオは一つです"
    case .controlCharacter: "使えない制御文字があります"
    case .reservedCharacter: "値をこの文字で始めることはできません。引用符で囲んでください"
    case .missingValue: "ここに値がないか、この文字では始められません。値を引用符で囲んでください"
    case .other: "ここを読めません。一行に一つずつ 'キー: 値' を空白で字下げして書いてください"
    }
  }
}
