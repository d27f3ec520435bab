/// Broken inputs, each the same for ever: a text in which some things were changed at random.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ count: Int) -> Int { count <= 1 ? 0 : Int(next() % UInt64(count)) }

  private mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// What stands in the place of a number.
  private static let numbers = [
    "0", "-1", "1e-320", "1e-160", "1e160", "1e308", "1e309", "NaN", "inf", "-0", "0.0000001",
    "99999999",
    "100000", "100001", "18446744073709551615", "9007199254740993", "1_000", "010", "0x10", "１２",
    "1,5",
    "12:60", "48:01", "300", "99 %", "100.1 %", "",
  ]

  /// What stands in the place of a word, or between words.
  private static let words = [
    "null", "~", "[]", "{}", "[[[[", "}}", "*a", "&a", "!!str", "? ", "- ", ": ", "\t", "\u{0}",
    "\u{7F}",
    "\u{1B}[2J", "\u{202E}", "：", "　", "<<: *a", "queue", "hangUp", "auto", "endless", "last", "\"",
    "'",
    "2021-02-30", "13/01/2021", "9:00-9:30", "合計", "sep=;", ";", "|", "\r\n", "\u{FEFF}",
    "extends: s.yaml",
    "{distribution: lognormal, mu: 99, sigma: 99}", "{distribution: empirical, values: []}",
    "{perDay: 5}",
  ]

  /// The text with one to four changes.
  mutating func change(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0...below(4) { bytes = changedOnce(bytes) }
    return bytes
  }

  private mutating func changedOnce(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return Array(pick(Self.words).utf8) }
    switch below(10) {
    case 0, 1, 2: return replacedRun(bytes, Self.numbers) { (48...57).contains($0) || $0 == 46 }
    case 3, 4: return replacedRun(bytes, Self.words) { (97...122).contains($0 | 32) }
    case 5: return lines(bytes) { lines, place in lines.remove(at: place) }
    case 6: return lines(bytes) { lines, place in lines.insert(lines[place], at: place) }
    case 7:
      let other = below(1 << 20)
      return lines(bytes) { lines, place in lines.swapAt(place, other % lines.count) }
    case 8:
      var bytes = bytes
      bytes.insert(contentsOf: pick(Self.words).utf8, at: below(bytes.count))
      return bytes
    default:
      var bytes = bytes
      if below(4) == 0 { return Array(bytes.prefix(below(bytes.count))) }
      bytes[below(bytes.count)] = UInt8(below(256))
      return bytes
    }
  }

  /// Another text in the place of a run of characters of one kind.
  private mutating func replacedRun(
    _ bytes: [UInt8], _ texts: [String], isOfRun: (UInt8) -> Bool
  ) -> [UInt8] {
    let start = below(bytes.count)
    guard let first = bytes[start...].firstIndex(where: isOfRun) else { return bytes }
    let end = bytes[first...].firstIndex { !isOfRun($0) } ?? bytes.count
    return bytes[..<first] + Array(pick(texts).utf8) + bytes[end...]
  }

  private mutating func lines(
    _ bytes: [UInt8], _ change: (inout [ArraySlice<UInt8>], Int) -> Void
  ) -> [UInt8] {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    change(&lines, below(lines.count))
    return Array(lines.joined(separator: [10]))
  }
}
