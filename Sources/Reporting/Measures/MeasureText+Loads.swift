import ContactCenterModel

extension Measure {
  static let loadTexts: [(String, MeasureTexts)] = [
    (
      "load.offered",
      MeasureTexts(
        en: MeasureText(
          "Offered load", "The work that the arriving calls bring, in Erlangs.",
          elsewhere: "Traffic intensity, workload; a or λ·AHT of Erlang formulas."),
        ja: MeasureText(
          "呼量(加わる呼量)", "着信呼がもたらす仕事量(アーラン)です。",
          elsewhere: "トラヒック密度、ワークロード。アーラン式のa(=到着率×AHT)。"))
    ),
    (
      "load.operators",
      MeasureTexts(
        en: MeasureText(
          "Load carried by operators", "Mean number of operators busy with calls.",
          elsewhere: "Carried load, busy agents."),
        ja: MeasureText(
          "運ばれた呼量(要員)", "対応中のオペレーター数の時間平均です。",
          elsewhere: "運ばれた呼量、平均対応中席数。"))
    ),
    (
      "load.lines",
      MeasureTexts(
        en: MeasureText(
          "Load on the lines", "Mean number of lines in use, waiting and announcements included.",
          elsewhere: "Trunk usage, trunk Erlangs; CCS is 36 times it."),
        ja: MeasureText(
          "回線の呼量", "使用中の回線数(案内・待ちを含む)の時間平均です。",
          elsewhere: "回線使用呼量。CCSはこの36倍です。"))
    ),
    (
      "load.blocked",
      MeasureTexts(
        en: MeasureText(
          "Blocked load", "The work that the calls blocked by busy lines would have brought.",
          elsewhere: "Overflow or lost traffic."),
        ja: MeasureText(
          "あふれ呼量", "回線であふれた呼がもたらすはずだった仕事量です。",
          elsewhere: "損失呼量、あふれトラヒック。"))
    ),
    (
      "lines.occupancy",
      MeasureTexts(
        en: MeasureText(
          "Occupancy of the lines", "Share of the limited lines that are in use.",
          elsewhere: "Trunk utilization, port utilization."),
        ja: MeasureText(
          "回線使用率", "本数に限りのある回線のうち、使用中の割合です。",
          elsewhere: "トランク使用率、ポート使用率。"))
    ),
    (
      "queue.length",
      MeasureTexts(
        en: MeasureText(
          "Calls waiting", "Mean number of calls that wait for an operator.",
          elsewhere: "Average queue length, Lq; Avaya: Calls Waiting."),
        ja: MeasureText(
          "平均待ち呼数", "オペレーターを待っている呼(待ち呼)の数の時間平均です。",
          elsewhere: "平均待ち行列長Lq。Avaya: Calls Waiting。"))
    ),
  ]
}
