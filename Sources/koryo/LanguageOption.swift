public import ArgumentParser
public import Reporting

/// `--lang`, which every command takes. Its value is read before the arguments are parsed.
struct LanguageOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Spoken.pick(
        "Language of texts; else KORYO_LANG, LC_ALL, LC_MESSAGES or LANG decides.",
        "表示言語。省略時は KORYO_LANG、LC_ALL、LC_MESSAGES、LANG の順に決まります。"),
      valueName: "en|ja"))
  var lang: Language?
}

extension Language: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
extension Breakdown: ExpressibleByArgument {}
