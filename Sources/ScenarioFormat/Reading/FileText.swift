#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns the bytes of a file into text with `\n` at the ends of lines and no byte-order mark.
enum FileText {
  /// The text of a file.
  ///
  /// - Throws: that the bytes are no text in the encoding, or could be text in several.
  static func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding, of file: String
  ) throws(ReadingMistake) -> String {
    let text: String? =
      switch encoding {
      case .utf8: String(validating: bytes, as: UTF8.self)
      case .utf16: UTF16Text.decode(bytes)
      case .cp932: fromCP932(bytes)
      case .windows1252: WesternText.decode(bytes)
      case .auto: try guess(bytes, of: file)
      }
    guard let text else { throw ReadingMistake(.text(.unknownEncoding(file, encoding.rawValue))) }
    return normalized(text)
  }

  private static func guess(_ bytes: [UInt8], of file: String) throws(ReadingMistake) -> String? {
    if UTF16Text.isLikely(bytes) { return UTF16Text.decode(bytes) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    guard let text = fromCP932(bytes), WesternText.isJapanese(bytes) else {
      throw ReadingMistake(.text(.unclearEncoding(file)))
    }
    return text
  }

  /// What else than UTF-8 bytes look like: `UTF-16` or `CP932`; empty where they are no text at all,
  /// `nil` for UTF-8.
  static func otherEncoding(_ bytes: [UInt8]) -> String? {
    if UTF16Text.isLikely(bytes) { return bytes.count > 1 ? "UTF-16" : "" }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    return !bytes.contains(0) && fromCP932(bytes) != nil ? "CP932" : ""
  }

  private static func normalized(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isAfterReturn = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 0 && scalar == "\u{FEFF}" { continue }
      if scalar == "\n" && isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      scalars.append(isAfterReturn ? "\n" : scalar)
    }
    return String(scalars)
  }

  private static func fromCP932(_ bytes: [UInt8]) -> String? {
    guard let converter = iconv_open("UTF-8", "CP932"), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 3 * bytes.count + 4)
    var remaining = input.count
    var room = output.count
    let capacity = room
    let outcome = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { sink in
        var from = source.baseAddress
        var to = sink.baseAddress
        return iconv(converter, &from, &remaining, &to, &room)
      }
    }
    guard outcome != UInt.max, remaining == 0 else { return nil }
    let written = output[0..<(capacity - room)].map { UInt8(bitPattern: $0) }
    return String(validating: written, as: UTF8.self)
  }
}
