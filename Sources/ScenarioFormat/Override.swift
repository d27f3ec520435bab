/// `--set path=value`: a value that wins over the file's.
public struct Override: Sendable, Hashable {
  /// The option of the command line from which a value comes; in diagnostics it stands where values of
  /// a file have the file's name.
  public enum Origin: String, Sendable, CaseIterable {
    case set = "--set"
    case vary = "--vary"
  }

  public let path: String
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
