import Reporting
import Statistics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What results depend on beside the scenario and the seed.
enum Machine {
  /// The program, its library and the class of processor.
  static var description: ToolDescription {
    ToolDescription(
      version: Program.version, gsl: GSLVersion.linked, cpu: processor, libm: mathematics)
  }

  /// Processors that can be used at once.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static var processor: String {
    #if arch(x86_64)
      let architecture = "x86_64"
    #elseif arch(arm64)
      let architecture = "arm64"
    #else
      let architecture = "other"
    #endif
    let usable = flags.subtracting(hidden)
    let chosenBy = ["avx2", "fma"].filter(usable.contains)
    return ([architecture] + chosenBy).joined(separator: "+")
  }

  /// The abilities that the C library was told not to use, such as those in
  /// `GLIBC_TUNABLES=glibc.cpu.hwcaps=-FMA,-AVX2`: without them, new processors compute like old ones.
  private static var hidden: Set<String> {
    let tunables = getenv("GLIBC_TUNABLES").map { String(cString: $0) } ?? ""
    let prefix = "glibc.cpu.hwcaps="
    let capabilities = tunables.split(separator: ":").last { $0.hasPrefix(prefix) }
    let names = capabilities?.dropFirst(prefix.count).split(separator: ",") ?? []
    return Set(names.filter { $0.hasPrefix("-") }.map { $0.dropFirst().lowercased() })
  }

  /// The processor's abilities, as Linux lists them.
  private static var flags: Set<String> {
    guard let file = fopen("/proc/cpuinfo", "r") else { return [] }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 16_384)
    while fgets(&line, Int32(line.count), file) != nil {
      let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let text = String(decoding: bytes, as: UTF8.self)
      if text.hasPrefix("flags") {
        return Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
      }
    }
    return []
  }

  private static var mathematics: String {
    #if canImport(Glibc)
      var name = [CChar](repeating: 0, count: 64)
      let length = confstr(Int32(_CS_GNU_LIBC_VERSION), &name, name.count)
      let bytes = name.prefix(max(0, length - 1)).map { UInt8(bitPattern: $0) }
      return String(decoding: bytes, as: UTF8.self)
    #else
      return "libSystem"
    #endif
  }
}
