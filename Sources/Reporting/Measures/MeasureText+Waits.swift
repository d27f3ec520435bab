import ContactCenterModel

extension Measure {
  static let waitTexts: [(String, MeasureTexts)] = [
    (
      "asa",
      MeasureTexts(
        en: MeasureText(
          "Average speed of answer (ASA)",
          "Mean wait of the answered calls, from entry into the queue to the answer.",
          elsewhere: "Avaya: Avg Speed Ans; Erlang C calculators: ASA. CCmath's ASA is the virtual "
            + "wait, that of a caller who never hangs up, and is longer."),
        ja: MeasureText(
          "平均応答時間(ASA)", "応答呼が待ち行列に入ってから応答されるまでの平均時間です。",
          elsewhere: "平均応答速度。Avaya: Avg Speed Ans。CCmathのASAは放棄しない顧客の仮想待ち時間で、"
            + "これより長くなります。"))
    ),
    (
      "wait.mean",
      MeasureTexts(
        en: MeasureText(
          "Mean wait", "Mean wait of the answered and the abandoned calls.",
          elsewhere: "Average queue time, average delay; E[W] of Erlang A."),
        ja: MeasureText(
          "平均待ち時間", "応答呼と放棄呼の平均待ち時間です。",
          elsewhere: "平均キュー時間。アーランAのE[W]。"))
    ),
    (
      "wait.abandoned.mean",
      MeasureTexts(
        en: MeasureText(
          "Mean wait until abandonment", "Mean wait of the calls that are abandoned.",
          elsewhere: "Avaya: Avg Aban Time; average time to abandon. Not the mean patience: who "
            + "is answered never shows theirs."),
        ja: MeasureText(
          "平均放棄時間", "放棄呼が切られるまでの平均待ち時間です。",
          elsewhere: "Avaya: Avg Aban Time。平均がまん時間とは異なります(応答呼のがまん時間は観測されません)。"))
    ),
    (
      "announcement.mean",
      MeasureTexts(
        en: MeasureText(
          "Mean announcement",
          "Mean time that calls with a line spend in the announcement, before their wait begins.",
          elsewhere: "IVR or prompt time; often hidden in the queue time."),
        ja: MeasureText(
          "平均案内時間", "回線を得た呼が、待ち始める前に案内を聞く時間の平均です。", elsewhere: "IVR時間、ガイダンス時間。待ち時間に含める製品もあります。"))
    ),
  ]

  /// The texts of a quantile of waits; `nil` for any other measure.
  func quantileText(_ language: Language) -> MeasureText? {
    guard case .quantile(let share, let waits) = rule else { return nil }
    let percent = NumberText.exact((share * 1000).rounded() / 10)
    switch language {
    case .en:
      return MeasureText(
        "Wait\(waits == .answeredAndAbandoned ? "" : " (\(waits.name(.en)))"), "
          + "\(NumberText.ordinal(percent)) percentile",
        "The wait that \(percent) % of the \(waits.name(.en)) calls do not exceed.",
        elsewhere: "Percentile (P\(percent)) of the queue time; few ACDs show it, wait-band counts "
          + "give it roughly.")
    case .ja:
      return MeasureText(
        "待ち時間\(percent)%点(\(waits.name(.ja)))",
        "\(waits.name(.ja))の\(percent)%がこの時間以内で待ち終えます。",
        elsewhere: "待ち時間のパーセンタイル(P\(percent))。ACDでは待ち時間帯別の件数からおおよそ分かります。")
    }
  }
}

extension WaitsOf {
  fileprivate func name(_ language: Language) -> String {
    switch self {
    case .answered: language.pick("answered", "応答呼")
    case .abandoned: language.pick("abandoned", "放棄呼")
    case .answeredAndAbandoned: language.pick("answered and abandoned", "応答呼と放棄呼")
    }
  }
}
