/// What keeps a file from being read as YAML, or as the part of YAML that scenarios use.
public enum TextProblem: Sendable, Hashable {
  /// What a file is instead of a table.
  public enum FileKind: Sendable, Hashable {
    case spreadsheet, compressed, pdf, json, markup
  }

  /// A file that is no text in an encoding.
  case unknownEncoding(String, String)
  /// A table that is text in several encodings.
  case unclearEncoding(String)
  case notATable(String, FileKind)
  /// A scenario in the encoding that its bytes look like; empty when they look like none.
  case notUTF8(String)
  case emptyFile
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case syntax(SyntaxMistake)
  /// A full-width character where its ASCII form belongs.
  case fullWidth(String, ascii: String)
  case duplicateKey(String, firstLine: Int)
  case mergeKey
  case customTag(String)
  case keyIsNotText

  /// A stable identifier for scripts.
  public var id: String {
    switch self {
    case .unknownEncoding, .unclearEncoding, .notUTF8: "unknown-encoding"
    case .notATable: "not-a-table"
    case .emptyFile: "empty-file"
    case .tooDeep: "too-deep"
    case .tooManyValues: "too-many-values"
    case .syntax: "syntax"
    case .fullWidth: "full-width"
    case .duplicateKey: "duplicate-key"
    case .mergeKey: "merge-key"
    case .customTag: "custom-tag"
    case .keyIsNotText: "key-not-text"
    }
  }
}
