import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The language in which the command speaks, help included.
enum Spoken {
  /// Worked out before arguments are parsed, for help is made of it.
  static let language = Language.detected(option: option(in: CommandLine.arguments)) { name in
    getenv(name).map { String(cString: $0) }
  }

  /// The value of `--lang` in the arguments.
  static func option(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst("--lang=".count)) }
    }
    return nil
  }

  /// One of two texts, in the language spoken.
  static func pick(_ english: String, _ japanese: String) -> String {
    language.pick(english, japanese)
  }
}
