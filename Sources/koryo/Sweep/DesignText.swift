import Reporting

/// What is said of the points of a sweep, and of the databases that hold its rows, in every language.
enum DesignText {
  case varyAndFrom
  case designAndFrom
  case designWithoutPoints(String)
  case pointsWithoutDesign
  case seedWithoutLatin
  case storeNeedsFile
  case notAStore(String)
  case sameColumn(String, String)
  case grownByAnother(String)
  case otherFact(String, String, found: String, wanted: String)

  /// The sentence in a language.
  func text(_ language: Language) -> String {
    switch language {
    case .en: english
    case .ja: japanese
    }
  }

  private var english: String {
    switch self {
    case .varyAndFrom: "the points come from --vary or from --from FILE; choose one"
    case .designAndFrom: "--design spreads what --vary names; the points of --from are as they are"
    case .designWithoutPoints(let design): "--design \(design) needs --points N"
    case .pointsWithoutDesign: "--points needs --design latin or --design sobol"
    case .seedWithoutLatin: "--design-seed needs --design latin; Sobol's points are always the same"
    case .storeNeedsFile: "--format sqlite needs --output FILE"
    case .notAStore(let path):
      "'\(path)' is no SQLite file of a sweep; give another --output, or --force to overwrite it"
    case .sameColumn(let first, let second):
      "SQLite takes '\(first)' and '\(second)' for the same column; choose another --format"
    case .grownByAnother(let path): "another run has added to '\(path)' in the meantime"
    case .otherFact(let path, let key, let found, let wanted):
      "'\(path)' was begun with \(key) '\(found)', this sweep has '\(wanted)'; "
        + "give another --output, or --force to overwrite it"
    }
  }

  private var japanese: String {
    switch self {
    case .varyAndFrom: "点は --vary か --from FILE のどちらかで指定してください"
    case .designAndFrom: "--design は --vary の値を散らすものです。--from の点はそのまま使われます"
    case .designWithoutPoints(let design): "--design \(design) には --points N が必要です"
    case .pointsWithoutDesign: "--points には --design latin か --design sobol が必要です"
    case .seedWithoutLatin:
      "--design-seed には --design latin が必要です(Sobol列の点はいつも同じです)"
    case .storeNeedsFile: "--format sqlite には --output FILE が必要です"
    case .notAStore(let path):
      "「\(path)」は sweep の結果のSQLiteファイルではありません。"
        + "--output を変えるか、--force で上書きしてください"
    case .sameColumn(let first, let second):
      "SQLiteでは「\(first)」と「\(second)」が同じ列になります。--format を変えてください"
    case .grownByAnother(let path): "実行中に、別の実行が「\(path)」に書き加えました"
    case .otherFact(let path, let key, let found, let wanted):
      "「\(path)」は \(key)「\(found)」で始められていますが、今回は「\(wanted)」です。"
        + "--output を変えるか、--force で上書きしてください"
    }
  }
}

extension CommandFailure {
  init(_ status: ExitStatus, saying text: DesignText) {
    self.init(status, lines: ["koryo: " + text.text(Spoken.language)])
  }
}
