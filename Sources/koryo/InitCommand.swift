import ArgumentParser
import Reporting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `koryo init`: a scenario to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: Spoken.pick(
      "Writes a commented scenario to begin with.", "注釈つきのひな形シナリオを書き出します。"),
    discussion: Spoken.pick(
      "A file that exists already is never overwritten. With --lang ja the comments are Japanese.",
      "既にあるファイルは上書きしません。--lang en で注釈が英語になります。"))

  @Argument(
    help: ArgumentHelp(
      Spoken.pick("The file to write; - is standard output.", "書き出すファイル。- は標準出力です。"),
      valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file = "scenario.yaml"

  @OptionGroup var language: LanguageOption

  func run() throws {
    if file == "-" {
      return try StandardStream.output.write(StarterScenario.text(Spoken.language))
    }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let problem = errno
      let text: CommandText =
        problem == EEXIST ? .alreadyThere(file) : .cannotCreate(file, FileBytes.reason(problem))
      throw CommandFailure(.cannotCreate, text)
    }
    let starter = Array(StarterScenario.text(Spoken.language).utf8)
    let problem = FileBytes.write(starter, to: descriptor)
    close(descriptor)
    if let problem {
      unlink(file)
      throw CommandFailure(.cannotWrite, .cannotWrite(file, FileBytes.reason(problem)))
    }
    StandardStream.error.writeLine(CommandText.created(file).text(Spoken.language))
  }
}
