import ContactCenterModel

extension Measure {
  static let staffTexts: [(String, MeasureTexts)] = [
    (
      "occupancy",
      MeasureTexts(
        en: MeasureText(
          "Occupancy",
          "Share of their time at work that operators are busy with contacts; a part of "
            + "the day in which nobody is scheduled has none.",
          elsewhere: "Agent occupancy; often called utilization in queueing books (ρ). In Japanese "
            + "占有率; some vendors say 稼働率."),
        ja: MeasureText(
          "占有率",
          "オペレーターの受付可能時間と対応時間の合計のうち、対応していた割合です。要員の予定がない時間帯にはありません。",
          elsewhere: "オキュパンシー。待ち行列理論の利用率ρ。これを稼働率と呼ぶベンダーもあります。"))
    ),
    (
      "utilization.productive",
      MeasureTexts(
        en: MeasureText(
          "Productive utilization",
          "Share of the paid time that operators are at work: busy or available.",
          elsewhere: "In Japanese 稼働率: time logged in and ready or busy ÷ paid time. Some vendors "
            + "call the occupancy so."),
        ja: MeasureText(
          "稼働率",
          "給与の対象となる時間のうち、受付可能または対応中だった割合です。",
          elsewhere: "稼働率は給与対象時間に対する割合です。占有率を稼働率と呼ぶベンダーもあるので、定義を確かめてください。"))
    ),
    (
      "utilization.paid",
      MeasureTexts(
        en: MeasureText(
          "Utilization of paid time",
          "Share of the paid time that operators are busy with contacts.",
          elsewhere: "Utilization, shift utilization; occupancy × productive utilization."),
        ja: MeasureText(
          "給与対象時間の対応率",
          "給与の対象となる時間のうち、対応していた割合です。",
          elsewhere: "利用率。占有率と稼働率の積です。"))
    ),
    (
      "handling.mean",
      MeasureTexts(
        en: MeasureText(
          "Average handling time (AHT)", "Mean of talk and after-call work of the answered calls.",
          elsewhere: "AHT everywhere; hold counts as talk."),
        ja: MeasureText(
          "平均処理時間(AHT)", "応答呼の通話時間と後処理時間の合計の平均です。",
          elsewhere: "AHT。保留は通話に含みます。"))
    ),
    (
      "talk.mean",
      MeasureTexts(
        en: MeasureText(
          "Average talk time", "Mean talk time of the answered calls, hold included.",
          elsewhere: "ATT; Avaya: Avg ACD Time."),
        ja: MeasureText(
          "平均通話時間", "応答呼の通話時間(保留を含む)の平均です。",
          elsewhere: "ATT。Avaya: Avg ACD Time。"))
    ),
    (
      "wrapUp.mean",
      MeasureTexts(
        en: MeasureText(
          "Average after-call work", "Mean after-call work of the answered calls.",
          elsewhere: "ACW, wrap-up; Avaya: Avg ACW Time."),
        ja: MeasureText(
          "平均後処理時間", "応答呼の後処理時間の平均です。",
          elsewhere: "ACW、アフターコールワーク。Avaya: Avg ACW Time。"))
    ),
    (
      "staff.productive",
      MeasureTexts(
        en: MeasureText(
          "Operators at work", "Mean number of productive operators, in whole heads.",
          elsewhere: "Positions staffed, agents open; N of Erlang formulas."),
        ja: MeasureText(
          "稼働要員数", "受付に就く要員(整数)の時間平均です。",
          elsewhere: "座席数、着台数。アーラン式のN。"))
    ),
    (
      "staff.planned",
      MeasureTexts(
        en: MeasureText(
          "Operators as planned",
          "Mean number of productive operators as planned, before rounding to whole heads.",
          elsewhere: "FTE required or scheduled, net of shrinkage."),
        ja: MeasureText(
          "計画要員数", "整数に丸める前の、計画上の要員の時間平均です。",
          elsewhere: "必要FTE(シュリンケージ控除後)。"))
    ),
    (
      "staff.paid",
      MeasureTexts(
        en: MeasureText(
          "Paid hours",
          "Operator-hours paid in a day, of the operators who are simulated, shrinkage and overtime included.",
          elsewhere: "Paid hours, FTE hours, payroll hours."),
        ja: MeasureText(
          "給与対象時間",
          "一日に給与の対象となる、シミュレーション上の要員の延べ時間です(シュリンケージと残業を含む)。",
          elsewhere: "総労働時間、FTE時間。"))
    ),
    (
      "staff.paid.planned",
      MeasureTexts(
        en: MeasureText(
          "Paid hours as planned",
          "Operator-hours to pay in a day as planned, before rounding to whole heads and without overtime.",
          elsewhere: "Budgeted hours."),
        ja: MeasureText(
          "計画上の給与対象時間", "整数に丸める前の、計画上の給与対象の延べ時間です(残業を含まない)。",
          elsewhere: "予算時間。"))
    ),
    (
      "overtime",
      MeasureTexts(
        en: MeasureText(
          "Overtime",
          "Operator-hours worked beyond the schedule: calls finished late, and queues after close.",
          elsewhere: "Overrun, late finish."),
        ja: MeasureText(
          "残業時間", "予定を超えて働いた延べ時間です(シフト終了後の対応、終業後の待ち呼の対応)。",
          elsewhere: "超過勤務、延長対応。"))
    ),
  ]
}
