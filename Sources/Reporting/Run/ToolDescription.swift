/// Which program made a result, on what.
public struct ToolDescription: Sendable, Hashable {
  public let version: String
  /// The version of the GNU Scientific Library.
  public let gsl: String
  /// The architecture and the instructions that the mathematical functions choose by, such as
  /// `x86_64+avx2+fma`: the same binary gives the same bytes within one class.
  public let cpu: String
  /// The C library with the mathematical functions, such as `glibc 2.36`.
  public let libm: String

  public init(version: String, gsl: String, cpu: String, libm: String) {
    self.version = version
    self.gsl = gsl
    self.cpu = cpu
    self.libm = libm
  }

  /// The members `tool` and `machine` of a result.
  var members: [JSONMember] {
    [
      JSONMember(
        name: "tool",
        value: .members(
          ("name", .string("koryo")), ("version", .string(version)), ("gsl", .string(gsl)))),
      JSONMember(
        name: "machine", value: .members(("cpu", .string(cpu)), ("libm", .string(libm)))),
    ]
  }
}
