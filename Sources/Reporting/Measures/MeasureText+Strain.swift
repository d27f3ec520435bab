import ContactCenterModel

extension Measure {
  static let operatorTexts: [(String, MeasureTexts)] = [
    (
      "occupancy.agents.mean",
      MeasureTexts(
        en: MeasureText(
          "Mean of the operators' occupancies",
          "Mean over operators of each one's occupancy, however long each was at work.",
          elsewhere: "Average agent occupancy in agent reports."),
        ja: MeasureText(
          "要員別占有率の平均",
          "要員ごとの占有率を単純に平均した値です。",
          elsewhere: "要員レポートの平均占有率。"))
    ),
    (
      "occupancy.agents.spread",
      MeasureTexts(
        en: MeasureText(
          "Spread of occupancy",
          "Standard deviation of occupancy between the operators of a replication.",
          elsewhere: "Fairness, workload balance."),
        ja: MeasureText(
          "要員別占有率のばらつき",
          "要員ごとの占有率の標準偏差です。",
          elsewhere: "負荷の公平さ、偏り。"))
    ),
    (
      "occupancy.agents.highest",
      MeasureTexts(
        en: MeasureText(
          "Highest occupancy of an operator",
          "Occupancy of the busiest operator of a replication.",
          elsewhere: "Maximum agent occupancy."),
        ja: MeasureText(
          "要員別占有率の最大",
          "最も忙しい要員の占有率です。",
          elsewhere: "最大占有率。"))
    ),
    (
      "occupancy.agents.lowest",
      MeasureTexts(
        en: MeasureText(
          "Lowest occupancy of an operator",
          "Occupancy of the least busy operator of a replication.",
          elsewhere: "Minimum agent occupancy."),
        ja: MeasureText(
          "要員別占有率の最小",
          "最も手すきの要員の占有率です。",
          elsewhere: "最小占有率。"))
    ),
    (
      "stress",
      MeasureTexts(
        en: MeasureText(
          "Time under stress",
          "Share of operators' time in intervals in which their own occupancy is above "
            + "the threshold of stress.",
          elsewhere: "Over-occupancy; 85 to 90 % is the usual limit."),
        ja: MeasureText(
          "高負荷時間の割合",
          "要員の時間のうち、自分の占有率が高負荷の基準を超えた時間帯の割合です。",
          elsewhere: "過負荷率。基準は85〜90%が一般的です。"))
    ),
    (
      "angryContacts",
      MeasureTexts(
        en: MeasureText(
          "Angry contacts",
          "Contacts with angry customers for each hour of an operator's presence.",
          elsewhere: "Difficult calls, emotional load."),
        ja: MeasureText(
          "不満の強い対応",
          "要員の在席1時間あたりの、不満の強い顧客への対応件数です。",
          elsewhere: "クレーム対応、感情的負荷。"))
    ),
    (
      "attrition.monthly",
      MeasureTexts(
        en: MeasureText(
          "Monthly attrition",
          "Share of the operators expected to leave in a month under this load.",
          elsewhere: "Turnover, attrition rate."),
        ja: MeasureText(
          "月間離職率",
          "この負荷のもとで、一か月に離職すると見込まれる要員の割合です。",
          elsewhere: "離職率、ターンオーバー。"))
    ),
  ]
}
