import ContactCenterModel

extension Measure {
  static let moneyTexts: [(String, MeasureTexts)] = [
    (
      "cost.staff",
      MeasureTexts(
        en: MeasureText(
          "Cost of staff",
          "Wages of the paid hours, overtime at its factor.",
          elsewhere: "Payroll, labour cost."),
        ja: MeasureText(
          "人件費",
          "給与対象時間の賃金です。残業は割増で計算します。",
          elsewhere: "給与、労務費。"))
    ),
    (
      "cost.telephone",
      MeasureTexts(
        en: MeasureText(
          "Cost of incoming lines",
          "Price of the time that incoming calls hold lines, waiting included.",
          elsewhere: "Toll-free charges, inbound telco."),
        ja: MeasureText(
          "着信通話料",
          "着信呼が回線を使う時間の料金です(待ち時間を含みます)。",
          elsewhere: "フリーダイヤル料金。"))
    ),
    (
      "cost.outbound",
      MeasureTexts(
        en: MeasureText(
          "Cost of outgoing lines",
          "Price of the dials of callbacks, and of the minutes from the answer on.",
          elsewhere: "Outbound telco."),
        ja: MeasureText(
          "発信通話料",
          "折り返しの発信ごとの料金と、相手(留守番電話を含む)が出てからの通話料です。",
          elsewhere: "発信料金。"))
    ),
    (
      "cost.ivr",
      MeasureTexts(
        en: MeasureText(
          "Cost of the IVR",
          "Price of the calls that enter the IVR.",
          elsewhere: "IVR usage fees."),
        ja: MeasureText(
          "IVR費用",
          "IVRに入った呼の料金です。",
          elsewhere: "IVR利用料。"))
    ),
    (
      "cost.sms",
      MeasureTexts(
        en: MeasureText(
          "Cost of text messages",
          "Price of the messages sent, by their length.",
          elsewhere: "SMS fees."),
        ja: MeasureText(
          "SMS費用",
          "送信したSMSの料金です(文字数によります)。",
          elsewhere: "SMS配信料。"))
    ),
    (
      "cost.outsourced",
      MeasureTexts(
        en: MeasureText(
          "Cost of outsourcing",
          "Price of the calls, callbacks and tickets of groups that are paid by the call.",
          elsewhere: "BPO fees, per-call fees."),
        ja: MeasureText(
          "外部委託費",
          "一件ごとに支払うグループの対応(呼、折り返し、チケット)の料金です。",
          elsewhere: "BPO費用、件数課金。"))
    ),
    (
      "cost.attrition",
      MeasureTexts(
        en: MeasureText(
          "Cost of attrition",
          "Hiring and training in place of the own operators expected to leave, by the hours "
            + "simulated; an outsourcer's are not counted.",
          elsewhere: "Turnover cost."),
        ja: MeasureText(
          "離職費用",
          "離職すると見込まれる自社要員の採用・育成の費用です(対象期間の勤務時間に応じた分。委託先の要員は除きます)。",
          elsewhere: "離職コスト。"))
    ),
    (
      "lostSales",
      MeasureTexts(
        en: MeasureText(
          "Cost of lost sales",
          "Value of the needs that were never met.",
          elsewhere: "Opportunity cost."),
        ja: MeasureText(
          "機会損失額",
          "満たされなかった用件の価値です。",
          elsewhere: "逸失利益。"))
    ),
    (
      "cost.total",
      MeasureTexts(
        en: MeasureText(
          "Total cost",
          "Sum of all costs above; repurchases are not part of it.",
          elsewhere: "Total cost of operation, with lost sales."),
        ja: MeasureText(
          "総費用",
          "上の費用の合計です(再購入の価値は含みません)。",
          elsewhere: "総コスト(機会損失を含む)。"))
    ),
    (
      "cost.perNeed",
      MeasureTexts(
        en: MeasureText(
          "Cost per need",
          "Total cost for each customer with a need.",
          elsewhere: "Cost per contact counts attempts instead."),
        ja: MeasureText(
          "用件あたりの費用",
          "用件一つあたりの総費用です。",
          elsewhere: "コール単価は呼あたりの費用です。"))
    ),
    (
      "customers.unmet",
      MeasureTexts(
        en: MeasureText(
          "Needs not met",
          "Needs that were never met: lost, or served without success.",
          elsewhere: "Missed opportunities."),
        ja: MeasureText(
          "満たされなかった用件数",
          "満たされなかった用件の数です(対応なし、または未解決)。",
          elsewhere: "機会損失件数。"))
    ),
  ]
}
