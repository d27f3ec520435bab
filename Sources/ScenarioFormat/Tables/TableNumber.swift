/// The sign that divides the whole from the fraction in the numbers of a table.
enum DecimalSign: String, CaseIterable {
  case point, comma

  var character: Character { self == .point ? "." : "," }
  /// What may divide thousands besides a blank or an apostrophe.
  var grouping: Character { self == .point ? "," : "." }
}

/// Numbers as tables write them: `2,640`, `62,5`, `1 234`, `１２`.
enum TableNumber {
  /// The number that a text is; `nil` when it is none.
  static func read(_ text: String, _ sign: DecimalSign) -> Double? {
    let plain = TableText.plain(text)
    if plain.utf8.allSatisfy({ (48...57).contains($0) }) { return NumberText.parse(plain) }
    let parts = plain.split(
      separator: sign.character, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = ungrouped(parts[0], sign.grouping) else { return nil }
    return NumberText.parse(parts.count == 2 ? "\(whole).\(parts[1])" : whole)
  }

  /// The decimal sign of a column; `nil` where `1,234` could be either number.
  ///
  /// A comma that divides no group of three digits is a decimal sign, and so is a point. Where commas
  /// divide the fields, a comma within one is written for thousands.
  static func sign(of texts: [String], dividedBy separator: Character) -> DecimalSign? {
    let plain = texts.map(TableText.plain)
    if plain.contains(where: { !canGroup($0, ",") }) { return .comma }
    if plain.contains(where: { !canGroup($0, ".") }) { return .point }
    let isUnclear = plain.contains {
      $0.contains(".") && isOfNumbers($0) || separator != "," && $0.contains(",")
    }
    return isUnclear ? nil : .point
  }

  /// Whether a text has nothing but what numbers are written with.
  private static func isOfNumbers(_ text: String) -> Bool {
    text.allSatisfy { $0.isNumber || ",.+- '".contains($0) }
  }

  /// Whether a sign, where it stands in a text, may divide thousands.
  private static func canGroup(_ text: String, _ sign: Character) -> Bool {
    guard isOfNumbers(text), text.contains(sign) else { return true }
    let other: Character = sign == "," ? "." : ","
    let whole = text.split(separator: other, omittingEmptySubsequences: false)
    return whole.count <= 2 && whole[0].contains(sign) && ungrouped(whole[0], sign) != nil
  }

  /// A whole number without what divides its thousands.
  private static func ungrouped(_ text: Substring, _ sign: Character) -> String? {
    for mark in [sign, " ", "'"] where text.contains(mark) {
      let groups = text.split(separator: mark, omittingEmptySubsequences: false)
      let first = groups[0].drop { $0 == "+" || $0 == "-" }
      guard (1...3).contains(first.count), first != "0",
        groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isNumber) })
      else { return nil }
      return groups.joined()
    }
    return String(text)
  }
}
