import ArgumentParser
import Reporting

/// How and where the result of a check is shown.
struct CheckResultOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Spoken.pick("Form of the result on standard output.", "標準出力に出す結果の形式。"),
      valueName: "form"))
  var format = CheckFormat.table

  @Option(
    help: ArgumentHelp(
      Spoken.pick("Write JUnit XML, too.", "JUnit XMLも書き出します。"), valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var junit: String?

  @Option(
    help: ArgumentHelp(
      Spoken.pick("Write a Markdown summary, too.", "Markdownの概要も書き出します。"),
      valueName: "file"),
    completion: .file(extensions: ["md"]))
  var markdown: String?

  @Flag(
    help: ArgumentHelp(
      Spoken.pick(
        "Write annotations for GitHub to standard error, and the Markdown summary to the end of the "
          + "file that GITHUB_STEP_SUMMARY names.",
        "GitHubの注釈を標準エラーに出し、GITHUB_STEP_SUMMARY のファイルの末尾にMarkdownの概要を加えます。"
      )))
  var github = false

  @Option(help: ArgumentHelp(Spoken.pick("Colour in tables.", "表の色付け。"), valueName: "when"))
  var color = ColorChoice.auto

  @Flag(
    name: .shortAndLong,
    help: ArgumentHelp(
      Spoken.pick(
        "Say nothing but the result and mistakes.", "結果と誤りのほかは何も表示しません。")))
  var quiet = false
}

/// The form in which a check is shown.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, markdown
}
