public import ContactCenterModel

/// Measures by the names that tables show.
public enum MeasureNames {
  /// The text of an address with an identifier where it has the name of a measure in any language.
  public static func identified(_ text: String) -> String {
    let name = text.prefix { $0 != "{" }
    guard Measure.named(String(name)) == nil, let id = identifiers[key(name)] else { return text }
    return id + text.dropFirst(name.count)
  }

  /// The measure that a text names by its identifier or by its name in any language.
  public static func measure(_ text: String) -> Measure? { Measure.named(identified(text)) }

  private static let identifiers: [String: String] = Dictionary(
    Measure.all.flatMap { measure in
      Language.allCases.map { (key(measure.text($0).title[...]), measure.id) }
    }, uniquingKeysWith: { first, _ in first })

  /// A name without blanks, and without what a table adds in brackets at its end, such as `(20 s)`.
  private static func key(_ name: Substring) -> String {
    var name = name
    if let open = name.lastIndex(of: "("), name.hasSuffix(")"),
      name[open...].contains(where: \.isNumber)
    {
      name = name[..<open]
    }
    return name.filter { $0 != " " }
  }
}
