import ContactCenterModel

extension Measure {
  static let loyaltyTexts: [(String, MeasureTexts)] = [
    (
      "customers.satisfied",
      MeasureTexts(
        en: MeasureText(
          "Satisfied customers",
          "Customers expected to be satisfied, by how their need ended.",
          elsewhere: "CSAT, top boxes."),
        ja: MeasureText(
          "満足した顧客数",
          "用件の終わり方から見込まれる、満足した顧客の数です。",
          elsewhere: "顧客満足数(CSAT)。"))
    ),
    (
      "customers.dissatisfied",
      MeasureTexts(
        en: MeasureText(
          "Dissatisfied customers",
          "Customers expected to be dissatisfied, by how their need ended.",
          elsewhere: "Detractors, bottom boxes."),
        ja: MeasureText(
          "不満を持つ顧客数",
          "用件の終わり方から見込まれる、不満を持つ顧客の数です。",
          elsewhere: "不満足数。"))
    ),
    (
      "repurchase",
      MeasureTexts(
        en: MeasureText(
          "Repurchase",
          "Share of the customers whose need has ended who are expected to buy again.",
          elsewhere: "Retention, repurchase rate; Goodman's loyalty arithmetic."),
        ja: MeasureText(
          "再購入率",
          "用件が終わった顧客のうち、再び購入すると見込まれる割合です。",
          elsewhere: "リピート率。グッドマンの法則に基づく計算。"))
    ),
    (
      "repurchase.value",
      MeasureTexts(
        en: MeasureText(
          "Value of repurchases",
          "What the customers expected to buy again are worth.",
          elsewhere: "Retained revenue."),
        ja: MeasureText(
          "再購入の価値",
          "再び購入すると見込まれる顧客の購入額です。",
          elsewhere: "維持売上。"))
    ),
    (
      "wordOfMouth",
      MeasureTexts(
        en: MeasureText(
          "People told of a bad experience",
          "People whom dissatisfied customers are expected to tell.",
          elsewhere: "Negative word of mouth."),
        ja: MeasureText(
          "悪い評判が伝わる人数",
          "不満を持つ顧客が悪い体験を話すと見込まれる人数です。",
          elsewhere: "ネガティブな口コミ。"))
    ),
    (
      "wordOfMouth.good",
      MeasureTexts(
        en: MeasureText(
          "People told of a good experience",
          "People whom satisfied customers are expected to tell.",
          elsewhere: "Positive word of mouth."),
        ja: MeasureText(
          "良い評判が伝わる人数",
          "満足した顧客が良い体験を話すと見込まれる人数です。",
          elsewhere: "ポジティブな口コミ。"))
    ),
  ]
}
