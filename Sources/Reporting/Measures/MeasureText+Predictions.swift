import ContactCenterModel

extension Measure {
  static let predictionTexts: [(String, MeasureTexts)] = [
    (
      "expectedWait.queueLength.bias",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by queue length: bias",
          "Mean of predicted minus actual wait, of the answered calls that had to wait; "
            + "nearest 0 is best.",
          elsewhere: "(Q + 1)/(N·μ); QL of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(待ち呼数による): 偏り",
          "待った応答呼について、予測から実際の待ち時間を引いた値の平均です。0に近いほど良い値です。",
          elsewhere: "(Q + 1)/(N·μ)。Ibrahim・Whitt(2009)のQL。"))
    ),
    (
      "expectedWait.queueLength.meanAbsoluteError",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by queue length: mean error",
          "Mean distance between predicted and actual wait, of the answered calls that "
            + "had to wait.",
          elsewhere: "MAE. (Q + 1)/(N·μ); QL of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(待ち呼数による): 平均絶対誤差",
          "待った応答呼について、予測と実際の待ち時間の差の大きさの平均です。",
          elsewhere: "MAE。(Q + 1)/(N·μ)。Ibrahim・Whitt(2009)のQL。"))
    ),
    (
      "expectedWait.queueLength.coverage",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by queue length: coverage",
          "Share of the answered calls that had to wait and waited no longer than predicted.",
          elsewhere: "Announcements kept. (Q + 1)/(N·μ); QL of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(待ち呼数による): 予測内の割合",
          "待った応答呼のうち、待ち時間が予測以下だった割合です。",
          elsewhere: "案内どおりだった割合。(Q + 1)/(N·μ)。Ibrahim・Whitt(2009)のQL。"))
    ),
    (
      "expectedWait.queueLengthWithAbandonment.bias",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by queue length with abandonment: bias",
          "Mean of predicted minus actual wait, of the answered calls that had to wait; "
            + "nearest 0 is best.",
          elsewhere: "Σ 1/(N·μ + i·θ); the Markovian QL predictor of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(待ち呼数と放棄による): 偏り",
          "待った応答呼について、予測から実際の待ち時間を引いた値の平均です。0に近いほど良い値です。",
          elsewhere: "Σ 1/(N·μ + i·θ)。Ibrahim・Whitt(2009)の放棄を考慮したQL。"))
    ),
    (
      "expectedWait.queueLengthWithAbandonment.meanAbsoluteError",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by queue length with abandonment: mean error",
          "Mean distance between predicted and actual wait, of the answered calls that "
            + "had to wait.",
          elsewhere: "MAE. Σ 1/(N·μ + i·θ); the Markovian QL predictor of Ibrahim and "
            + "Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(待ち呼数と放棄による): 平均絶対誤差",
          "待った応答呼について、予測と実際の待ち時間の差の大きさの平均です。",
          elsewhere: "MAE。Σ 1/(N·μ + i·θ)。Ibrahim・Whitt(2009)の放棄を考慮したQL。"))
    ),
    (
      "expectedWait.queueLengthWithAbandonment.coverage",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by queue length with abandonment: coverage",
          "Share of the answered calls that had to wait and waited no longer than predicted.",
          elsewhere: "Announcements kept. Σ 1/(N·μ + i·θ); the Markovian QL predictor "
            + "of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(待ち呼数と放棄による): 予測内の割合",
          "待った応答呼のうち、待ち時間が予測以下だった割合です。",
          elsewhere: "案内どおりだった割合。Σ 1/(N·μ + i·θ)。Ibrahim・Whitt(2009)の放棄を考慮したQL。"))
    ),
    (
      "expectedWait.headOfLine.bias",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by the head of the line: bias",
          "Mean of predicted minus actual wait, of the answered calls that had to wait; "
            + "nearest 0 is best.",
          elsewhere: "HOL of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(先頭の待ちによる): 偏り",
          "待った応答呼について、予測から実際の待ち時間を引いた値の平均です。0に近いほど良い値です。",
          elsewhere: "Ibrahim・Whitt(2009)のHOL。"))
    ),
    (
      "expectedWait.headOfLine.meanAbsoluteError",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by the head of the line: mean error",
          "Mean distance between predicted and actual wait, of the answered calls that "
            + "had to wait.",
          elsewhere: "MAE. HOL of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(先頭の待ちによる): 平均絶対誤差",
          "待った応答呼について、予測と実際の待ち時間の差の大きさの平均です。",
          elsewhere: "MAE。Ibrahim・Whitt(2009)のHOL。"))
    ),
    (
      "expectedWait.headOfLine.coverage",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by the head of the line: coverage",
          "Share of the answered calls that had to wait and waited no longer than predicted.",
          elsewhere: "Announcements kept. HOL of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(先頭の待ちによる): 予測内の割合",
          "待った応答呼のうち、待ち時間が予測以下だった割合です。",
          elsewhere: "案内どおりだった割合。Ibrahim・Whitt(2009)のHOL。"))
    ),
    (
      "expectedWait.lastWait.bias",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by the last wait: bias",
          "Mean of predicted minus actual wait, of the answered calls that had to wait; "
            + "nearest 0 is best.",
          elsewhere: "LES of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(直前の応答呼の待ちによる): 偏り",
          "待った応答呼について、予測から実際の待ち時間を引いた値の平均です。0に近いほど良い値です。",
          elsewhere: "Ibrahim・Whitt(2009)のLES。"))
    ),
    (
      "expectedWait.lastWait.meanAbsoluteError",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by the last wait: mean error",
          "Mean distance between predicted and actual wait, of the answered calls that "
            + "had to wait.",
          elsewhere: "MAE. LES of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(直前の応答呼の待ちによる): 平均絶対誤差",
          "待った応答呼について、予測と実際の待ち時間の差の大きさの平均です。",
          elsewhere: "MAE。Ibrahim・Whitt(2009)のLES。"))
    ),
    (
      "expectedWait.lastWait.coverage",
      MeasureTexts(
        en: MeasureText(
          "Predicted wait by the last wait: coverage",
          "Share of the answered calls that had to wait and waited no longer than predicted.",
          elsewhere: "Announcements kept. LES of Ibrahim and Whitt (2009)."),
        ja: MeasureText(
          "予測待ち時間(直前の応答呼の待ちによる): 予測内の割合",
          "待った応答呼のうち、待ち時間が予測以下だった割合です。",
          elsewhere: "案内どおりだった割合。Ibrahim・Whitt(2009)のLES。"))
    ),
    (
      "expectedWait.censored",
      MeasureTexts(
        en: MeasureText(
          "Predicted waits never seen",
          "Share of the predictions whose call left before an answer, so that its wait "
            + "is not known.",
          elsewhere: "Censored observations."),
        ja: MeasureText(
          "予測の打ち切り率",
          "予測した呼のうち、応答の前に離れて実際の待ち時間が分からない割合です。",
          elsewhere: "打ち切りデータの割合。"))
    ),
  ]
}
