/// What keeps a file from being read as YAML, or as the part of YAML that scenarios use.
public enum TextProblem: Sendable, Hashable {
  /// A file that is text in no encoding that can be read.
  case unknownEncoding(String)
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
    case .unknownEncoding, .notUTF8: "unknown-encoding"
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
