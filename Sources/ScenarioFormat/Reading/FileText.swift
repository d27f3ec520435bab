#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Turns the bytes of a file into text with `\n` at the ends of lines and no byte-order mark.
enum FileText {
  /// The text of a file.
  ///
  /// - Throws: that the bytes are no text in the encoding.
  static func decode(
    _ bytes: [UInt8], _ encoding: TextEncoding, of file: String
  ) throws(ReadingMistake) -> String {
    let utf8 = encoding == .cp932 ? nil : String(validating: bytes, as: UTF8.self)
    let text = utf8 ?? (encoding == .utf8 ? nil : fromCP932(bytes))
    guard let text else { throw ReadingMistake(.text(.unknownEncoding(file))) }
    return normalized(text)
  }

  /// What else than UTF-8 bytes look like: `UTF-16` or `CP932`; empty where they are no text at all,
  /// `nil` for UTF-8.
  static func otherEncoding(_ bytes: [UInt8]) -> String? {
    let marks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    let zeros = bytes.count { $0 == 0 }
    if marks.contains(Array(bytes.prefix(2))) || zeros > 0 && 4 * zeros >= bytes.count {
      return bytes.count > 1 ? "UTF-16" : ""
    }
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    return zeros == 0 && fromCP932(bytes) != nil ? "CP932" : ""
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
