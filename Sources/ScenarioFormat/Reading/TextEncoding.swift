/// How the bytes of a table are to be understood.
enum TextEncoding: String, CaseIterable {
  /// UTF-8 or UTF-16 where the bytes are that, else CP932 where they are plainly Japanese.
  case auto
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// The Shift_JIS of Japanese Windows.
  case cp932
  /// Western European Windows, which has Latin-1 in it.
  case windows1252 = "windows-1252"
}
