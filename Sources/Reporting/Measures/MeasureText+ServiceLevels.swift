import ContactCenterModel

extension Measure {
  static let serviceLevelTexts: [(String, MeasureTexts)] = [
    (
      "serviceLevel.offered",
      MeasureTexts(
        en: MeasureText(
          "Service level",
          "Share of the offered calls that are answered within the acceptable wait τ.",
          elsewhere: "GoS, TSF, \"80/20\"; Cisco: SL Aban Negative, Negative Abandon; Genesys "
            + "Cloud: with abandons and short abandons included."),
        ja: MeasureText(
          "サービスレベル", "受付対象呼のうち、目標待ち時間τ以内に応答した割合です。",
          elsewhere: "「80/20」、GoS、TSF。Cisco: SL Aban Negative、Negative Abandon。Genesys "
            + "Cloud: 放棄呼と早期放棄呼を含める設定。応答率とは別の指標です。"))
    ),
    (
      "serviceLevel.answered",
      MeasureTexts(
        en: MeasureText(
          "Service level of answered calls",
          "Share of the answered calls that are answered within τ; callers who gave up do not count.",
          elsewhere: "Cisco: Only Handled; Genesys Cloud: with abandons left out; what classic "
            + "ACD reports show."),
        ja: MeasureText(
          "サービスレベル(応答呼のみ)", "応答呼のうち、τ以内に応答した割合です。放棄呼は数えません。",
          elsewhere: "Cisco: Only Handled。Genesys Cloud: 放棄呼を含めない設定。従来型ACDの帳票の値。"))
    ),
    (
      "serviceLevel.abandonedIgnored",
      MeasureTexts(
        en: MeasureText(
          "Service level, quick abandonments ignored",
          "Share answered within τ of the offered calls without those abandoned within τ.",
          elsewhere: "Cisco: SL Aban Ignored, Without Abandon."),
        ja: MeasureText(
          "サービスレベル(τ以内の放棄を除く)",
          "τ以内に放棄した呼を除いた受付対象呼のうち、τ以内に応答した割合です。",
          elsewhere: "Cisco: SL Aban Ignored、Without Abandon。"))
    ),
    (
      "serviceLevel.abandonedPositive",
      MeasureTexts(
        en: MeasureText(
          "Service level, quick abandonments as answered",
          "Share of the offered calls answered or abandoned within τ.",
          elsewhere: "Cisco: SL Aban Positive, Positive Abandon."),
        ja: MeasureText(
          "サービスレベル(τ以内の放棄を応答扱い)",
          "受付対象呼のうち、τ以内に応答または放棄となった割合です。",
          elsewhere: "Cisco: SL Aban Positive、Positive Abandon。"))
    ),
    (
      "serviceLevel.net",
      MeasureTexts(
        en: MeasureText(
          "Service level without short abandonments",
          "Share answered within τ of the offered calls without short abandonments.",
          elsewhere: "Genesys Cloud: with abandons included and short abandons left out."),
        ja: MeasureText(
          "サービスレベル(早期放棄を除く)",
          "早期放棄呼を除いた受付対象呼のうち、τ以内に応答した割合です。",
          elsewhere: "Genesys Cloud: 放棄呼を含め、早期放棄呼を含めない設定。"))
    ),
    (
      "serviceLevel.live",
      MeasureTexts(
        en: MeasureText(
          "Service level of the live calls",
          "Share answered within τ of the offered calls that did not leave for a callback or an SMS.",
          elsewhere:
            "Service level, callbacks excluded; what most reports show where callbacks are "
            + "a queue of their own."),
        ja: MeasureText(
          "サービスレベル(待ち続けた呼のみ)",
          "折り返しやSMSへ移った呼を除いた受付対象呼のうち、τ以内に応答した割合です。",
          elsewhere: "コールバックを除くサービスレベル。折り返しを別キューで集計する製品の値。"))
    ),
    (
      "serviceLevel.virtual",
      MeasureTexts(
        en: MeasureText(
          "Service level of a patient caller",
          "Probability that a caller with endless patience, in the place of an offered one, waits "
            + "at most τ.",
          elsewhere: "The virtual (offered) waiting time of queueing books; the service level of "
            + "calculators that count no abandonment against the center."),
        ja: MeasureText(
          "サービスレベル(仮想待ち時間)",
          "放棄しない顧客が同じ時点で待ったとして、待ち時間がτ以内となる確率です。",
          elsewhere: "待ち行列理論の仮想待ち時間。放棄を不利に数えないアーラン計算ツールの値。"))
    ),
    (
      "attainment.days",
      MeasureTexts(
        en: MeasureText(
          "Days that meet the service level",
          "Share of the days on which the service level of the day meets its goal.",
          elsewhere: "Days in target, goal attainment."),
        ja: MeasureText(
          "サービスレベル達成日の割合", "一日のサービスレベルが目標を満たす日の割合です。",
          elsewhere: "目標達成日率。"))
    ),
    (
      "attainment.intervals",
      MeasureTexts(
        en: MeasureText(
          "Intervals that meet the service level",
          "Share of the planning intervals in which the service level meets its goal.",
          elsewhere: "Intervals met, interval consistency, % of intervals in SLA."),
        ja: MeasureText(
          "サービスレベル達成時間帯の割合", "サービスレベルが目標を満たす時間帯の割合です。",
          elsewhere: "インターバル達成率。"))
    ),
  ]
}
