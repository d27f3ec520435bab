import ContactCenterModel

extension Measure {
  static let ivrTexts: [(String, MeasureTexts)] = [
    (
      "ivr.entered",
      MeasureTexts(
        en: MeasureText(
          "Calls in the IVR",
          "Calls that enter the IVR; of a node, the times that callers come to it.",
          elsewhere: "IVR calls, IVR entries."),
        ja: MeasureText(
          "IVR入呼数",
          "IVRに入った呼の数です。ノード別では、そのノードに来た回数です。",
          elsewhere: "IVR着信数。"))
    ),
    (
      "containment.gross",
      MeasureTexts(
        en: MeasureText(
          "Containment, gross",
          "Share of the calls in the IVR that end there by self-service or with an SMS.",
          elsewhere: "IVR containment rate, deflection rate; systems that count "
            + "hang-ups too show more."),
        ja: MeasureText(
          "IVR完結率(総)",
          "IVRに入った呼のうち、自己解決またはSMSでIVR内で終わった割合です。",
          elsewhere: "IVR完了率、呼減率。切断も数える製品では高く出ます。"))
    ),
    (
      "containment.net",
      MeasureTexts(
        en: MeasureText(
          "Containment, net",
          "The same without those who call again within the repeat window.",
          elsewhere: "True containment, resolved in IVR."),
        ja: MeasureText(
          "IVR完結率(純)",
          "IVR完結率(総)から、再呼の対象期間内にかけ直した人を除いた割合です。",
          elsewhere: "真のIVR完結率。"))
    ),
    (
      "ivr.completed",
      MeasureTexts(
        en: MeasureText(
          "IVR completions",
          "Share that come to the end of a self-service, or accept an SMS or a callback; "
            + "of a node, of the calls that came to it.",
          elsewhere: "Task completion rate."),
        ja: MeasureText(
          "IVR完了率",
          "自己解決の手順を終えた、またはSMSか折り返しを受け入れた割合です。ノード別では、来た呼に対する割合です。",
          elsewhere: "タスク完了率。"))
    ),
    (
      "ivr.hangUps",
      MeasureTexts(
        en: MeasureText(
          "Hang-ups in the IVR",
          "Share of the calls whose callers hang up in the IVR; of a node, of the calls "
            + "that came to it.",
          elsewhere: "IVR abandonment, drop-off."),
        ja: MeasureText(
          "IVR離脱率",
          "IVRの途中で切られた割合です。ノード別では、来た呼に対する割合です。",
          elsewhere: "IVR放棄率、ドロップ率。"))
    ),
    (
      "ivr.optOuts",
      MeasureTexts(
        en: MeasureText(
          "Zero-outs",
          "Share of the calls whose callers press 0 for an operator; of a node, of the "
            + "calls that came to it.",
          elsewhere: "Opt-out rate, zero-out rate, agent requests."),
        ja: MeasureText(
          "有人希望率",
          "IVRで0を押してオペレーターを求めた割合です。ノード別では、来た呼に対する割合です。",
          elsewhere: "ゼロアウト率、オプトアウト率。"))
    ),
    (
      "ivr.time",
      MeasureTexts(
        en: MeasureText(
          "Time in the IVR",
          "Mean time that a call spends in the IVR; of a node, at the node.",
          elsewhere: "IVR duration, self-service time; Avaya: VRU time."),
        ja: MeasureText(
          "IVR滞在時間",
          "一つの呼がIVRで過ごす時間の平均です。ノード別では、そのノードでの時間です。",
          elsewhere: "IVR利用時間、ガイダンス時間。"))
    ),
  ]
}
