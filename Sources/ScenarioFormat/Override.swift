/// `--set path=value`: a value that wins over the file's.
public struct Override: Sendable, Hashable {
  public let path: String
  public let value: String

  public init(path: String, value: String) {
    self.path = path
    self.value = value
  }
}
