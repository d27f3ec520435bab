extension Language {
  /// The language of the first of `--lang`, `KORYO_LANG`, `LC_ALL`, `LC_MESSAGES` and `LANG` that is
  /// given and not empty; English where that one names no language of ours, as `C` and `POSIX` do.
  ///
  /// - Parameters:
  ///   - option: the value of `--lang`, if any.
  ///   - environment: the value of a variable, `nil` where it is not set.
  public static func detected(
    option: String?, environment: (String) -> String?
  ) -> Language {
    let variables = ["KORYO_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
    let candidates = [option] + variables.map(environment)
    guard let first = candidates.compactMap({ $0 }).first(where: { !$0.isEmpty }) else {
      return .en
    }
    return Language(locale: first) ?? .en
  }

  /// The language of a locale such as `ja`, `ja_JP.UTF-8` or `en-GB`; `nil` for any other.
  public init?(locale: String) {
    let code = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: code.lowercased())
  }

  /// One of two texts.
  package func pick(_ english: String, _ japanese: String) -> String {
    switch self {
    case .en: english
    case .ja: japanese
    }
  }
}
