/// How the bytes of a table are to be understood.
enum TextEncoding: String, CaseIterable {
  /// UTF-8 where the bytes are valid UTF-8, else CP932.
  case auto
  case utf8 = "utf-8"
  /// The Shift_JIS of Japanese Windows.
  case cp932
}
