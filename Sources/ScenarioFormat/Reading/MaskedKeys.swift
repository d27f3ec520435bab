/// Repeated keys, told apart so that the rest of the file can still be read.
///
/// The YAML library refuses a mapping with a repeated key and names only the first. The first
/// character of that key is replaced by one for private use and the text is read again, until all
/// keys differ; positions do not change.
struct MaskedKeys {
  /// How many repeated keys are looked for.
  static let limit = 100
  private static let firstMask: UInt32 = 0xE000
  private var firstScalars: [Unicode.Scalar] = []

  /// The text with the first character of the key at a line and column masked; `nil` when no
  /// key begins there.
  mutating func mask(_ text: String, _ line: Int, _ column: Int) -> String? {
    var scalars = Array(text.unicodeScalars)
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = scalars[start...].firstIndex(of: "\n") else { return nil }
      start = end + 1
    }
    var index = start + column - 1
    guard line > 0, column > 0, index < scalars.count else { return nil }
    if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
    let isLetter = scalars[index].properties.isAlphabetic || scalars[index].properties.isIDStart
    guard isLetter || ("0"..."9").contains(scalars[index]) else { return nil }
    guard let mask = Unicode.Scalar(Self.firstMask + UInt32(firstScalars.count)) else { return nil }
    firstScalars.append(scalars[index])
    scalars[index] = mask
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The key as it was written.
  func original(_ key: String) -> String {
    guard let first = key.unicodeScalars.first else { return key }
    let number = Int(first.value) - Int(Self.firstMask)
    guard firstScalars.indices.contains(number) else { return key }
    return String(Character(firstScalars[number])) + String(key.unicodeScalars.dropFirst())
  }
}
