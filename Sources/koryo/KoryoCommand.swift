import ArgumentParser
import Reporting
import Statistics

/// The program: its commands and what they have in common.
struct KoryoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "koryo",
    abstract: Spoken.pick(
      "Simulates contact centers for those who plan their staff.",
      "要員計画のためのコンタクトセンター・シミュレーター。"),
    discussion: Spoken.pick(
      """
      A scenario file says who calls, how calls are handled and who works when. Koryo simulates it \
      many times and tells service level, abandonment, waits and occupancy, each with its interval \
      of confidence.

        koryo init weekday.yaml        write a scenario to begin with
        koryo validate weekday.yaml    check it and see load and staff
        koryo run weekday.yaml         simulate it
        koryo compare a.yaml b.yaml    compare it with another
        koryo sweep weekday.yaml …     simulate it with values that vary
        koryo baseline weekday.yaml    keep what it gives
        koryo check                    see whether it still does
        koryo measures                 list the measures, and what they mean

      Exit status: 0 done, 3 a target is missed, 4 worse than the baseline, 5 undecided, 64 bad \
      usage, 65 bad scenario or data, 66 no such file, 69 a program is missing, 70 internal error, \
      71 the system refuses what is needed, 73 cannot create a file, 74 cannot write, 130 interrupted.
      """,
      """
      シナリオファイルには、呼の需要、処理時間、要員の配置を書きます。
      Koryoはそれを何度もシミュレーションし、サービスレベル、放棄率、待ち時間、占有率を
      信頼区間つきで示します。

        koryo init weekday.yaml        ひな形のシナリオを書き出す
        koryo validate weekday.yaml    点検し、呼量と要員を見る
        koryo run weekday.yaml         シミュレーションする
        koryo compare a.yaml b.yaml    別のシナリオと比べる
        koryo sweep weekday.yaml …     値を変えながらシミュレーションする
        koryo baseline weekday.yaml    結果を基準値として記録する
        koryo check                    基準値と変わっていないか検査する
        koryo measures                 指標とその意味を一覧する

      終了コード: 0 完了、3 目標未達、4 基準値より悪化、5 判定できず、64 使い方の誤り、\
      65 シナリオ・データの誤り、
      66 ファイルなし、69 必要なプログラムなし、70 内部エラー、71 システムの資源不足、73 作成不可、74 書き込み不可、130 中断。
      """),
    version: "koryo \(Program.version) (GSL \(GSLVersion.linked))",
    subcommands: [
      RunCommand.self, CompareCommand.self, SweepCommand.self, MergeCommand.self,
      BaselineCommand.self, CheckCommand.self, ValidateCommand.self, InitCommand.self,
      MeasuresCommand.self, SchemaCommand.self,
    ])

  @OptionGroup var language: LanguageOption

  /// The names of the commands.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
