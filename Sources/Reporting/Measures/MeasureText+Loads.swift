import ContactCenterModel

extension Measure {
  static let loadTexts: [(String, MeasureTexts)] = [
    (
      "load.offered",
      MeasureTexts(
        en: MeasureText(
          "Offered load",
          "The work that the arriving calls bring in opening hours, in Erlangs; a call "
            + "that the IVR leads to another type brings that of the type in whose queue it "
            + "stands.",
          elsewhere: "Traffic intensity, workload; a or λ·AHT of Erlang formulas."),
        ja: MeasureText(
          "呼量(加わる呼量)",
          "受付時間の着信呼がもたらす仕事量(アーラン)です。IVRで他の窓口へ移った呼は、移った先の窓口の仕事量で数えます。",
          elsewhere: "トラヒック密度、ワークロード。アーラン式のa(=到着率×AHT)。"))
    ),
    (
      "load.operators",
      MeasureTexts(
        en: MeasureText(
          "Load carried by operators",
          "Mean number of operators busy with contacts in opening hours; what is finished "
            + "after close is not in it.",
          elsewhere: "Carried load, busy agents."),
        ja: MeasureText(
          "運ばれた呼量(要員)",
          "受付時間中に対応中だったオペレーター数の時間平均です。終業後の対応は含みません。",
          elsewhere: "運ばれた呼量、平均対応中席数。"))
    ),
    (
      "load.operators.wholeDay",
      MeasureTexts(
        en: MeasureText(
          "Load carried by operators, whole day",
          "All the time that operators are busy with contacts, before opening and after "
            + "close too, over the opening hours: what stands against the offered load.",
          elsewhere: "Carried load including overtime."),
        ja: MeasureText(
          "運ばれた呼量(要員、終業後を含む)",
          "開始前と終業後も含む対応時間の合計を、受付時間で割った値です。加わる呼量と比べられます。",
          elsewhere: "残業を含む運ばれた呼量。"))
    ),
    (
      "load.lines",
      MeasureTexts(
        en: MeasureText(
          "Load on the lines",
          "Mean number of lines in use in opening hours, waiting and announcements "
            + "included; what is finished after close is not in it.",
          elsewhere: "Trunk usage, trunk Erlangs; CCS is 36 times it."),
        ja: MeasureText(
          "回線の呼量",
          "受付時間中に使用中の回線数(案内・待ちを含む)の時間平均です。終業後の使用は含みません。",
          elsewhere: "回線使用呼量。CCSはこの36倍です。"))
    ),
    (
      "load.lines.wholeDay",
      MeasureTexts(
        en: MeasureText(
          "Load on the lines, whole day",
          "All the time that lines are in use, before opening and after close too, over "
            + "the opening hours.",
          elsewhere: "Trunk usage of a day; what the telephone bill follows."),
        ja: MeasureText(
          "回線の呼量(終業後を含む)",
          "開始前と終業後も含む回線の使用時間の合計を、受付時間で割った値です。",
          elsewhere: "一日の回線使用量。通話料はこれに従います。"))
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
          "Occupancy of the lines",
          "Share of the limited lines that are in use in opening hours; a line that a "
            + "call holds beyond those in service counts as in service.",
          elsewhere: "Trunk utilization, port utilization."),
        ja: MeasureText(
          "回線使用率",
          "受付時間中、本数に限りのある回線のうち使用中の割合です。運用を終えても呼がふさいでいる回線は運用中に数えます。",
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
