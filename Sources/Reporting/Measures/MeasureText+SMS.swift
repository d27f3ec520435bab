import ContactCenterModel

extension Measure {
  static let smsTexts: [(String, MeasureTexts)] = [
    (
      "sms.offered",
      MeasureTexts(
        en: MeasureText(
          "SMS offers",
          "Times that an SMS is offered to a caller.",
          elsewhere: "Deflection offers."),
        ja: MeasureText(
          "SMS提案数",
          "SMSの送信を提案した回数です。",
          elsewhere: "Web誘導の提案数。"))
    ),
    (
      "sms.accepted",
      MeasureTexts(
        en: MeasureText(
          "SMS offers accepted",
          "Offers of an SMS that callers accept.",
          elsewhere: "Deflection opt-ins."),
        ja: MeasureText(
          "SMS承諾数",
          "SMSの提案が受け入れられた回数です。",
          elsewhere: "Web誘導の承諾数。"))
    ),
    (
      "sms.sent",
      MeasureTexts(
        en: MeasureText(
          "SMS sent",
          "Text messages of all kinds that are sent.",
          elsewhere: "Message submissions."),
        ja: MeasureText(
          "SMS送信数",
          "送信したSMSの数です(種類は問いません)。",
          elsewhere: "配信要求数。"))
    ),
    (
      "sms.delivered",
      MeasureTexts(
        en: MeasureText(
          "SMS delivered",
          "Text messages that arrive.",
          elsewhere: "Delivery receipts."),
        ja: MeasureText(
          "SMS到達数",
          "届いたSMSの数です。",
          elsewhere: "着信数、到達通知数。"))
    ),
    (
      "sms.opened",
      MeasureTexts(
        en: MeasureText(
          "SMS opened",
          "Text messages whose link is opened.",
          elsewhere: "Clicks, click-throughs."),
        ja: MeasureText(
          "SMS開封数",
          "リンクが開かれたSMSの数です。",
          elsewhere: "クリック数。"))
    ),
    (
      "sms.visited",
      MeasureTexts(
        en: MeasureText(
          "Web visits after an SMS",
          "Visits to the web page to which an SMS led, as far as they happen; "
            + "announcements of callbacks lead to none.",
          elsewhere: "Landing page visits."),
        ja: MeasureText(
          "SMSからのWeb訪問数",
          "SMSから開いたWebページの、実際に行われた訪問の数です(折り返しの予告は含みません)。",
          elsewhere: "ランディングページの訪問数。"))
    ),
    (
      "sms.resolved",
      MeasureTexts(
        en: MeasureText(
          "Needs met after an SMS",
          "Needs that the web page behind an SMS meets.",
          elsewhere: "Digital resolutions."),
        ja: MeasureText(
          "SMSによる解決数",
          "SMSから開いたWebページで済んだ用件の数です。",
          elsewhere: "Web解決数。"))
    ),
    (
      "sms.acceptance",
      MeasureTexts(
        en: MeasureText(
          "SMS acceptance",
          "Share of the offers of an SMS that are accepted.",
          elsewhere: "Opt-in rate, take rate."),
        ja: MeasureText(
          "SMS承諾率",
          "SMSの提案のうち、受け入れられた割合です。",
          elsewhere: "誘導承諾率。"))
    ),
    (
      "sms.delivery",
      MeasureTexts(
        en: MeasureText(
          "SMS delivery",
          "Share of the sent messages that arrive.",
          elsewhere: "Delivery rate."),
        ja: MeasureText(
          "SMS到達率",
          "送信したSMSのうち、届いた割合です。",
          elsewhere: "配信到達率。"))
    ),
    (
      "sms.opening",
      MeasureTexts(
        en: MeasureText(
          "SMS opening",
          "Share of the delivered messages that are opened.",
          elsewhere: "Open rate, click-through rate."),
        ja: MeasureText(
          "SMS開封率",
          "届いたSMSのうち、開かれた割合です。",
          elsewhere: "クリック率。"))
    ),
    (
      "sms.resolution",
      MeasureTexts(
        en: MeasureText(
          "SMS resolution",
          "Share of the visits to a web page after an SMS that meet the need.",
          elsewhere: "Web completion rate."),
        ja: MeasureText(
          "SMS解決率",
          "SMSからのWeb訪問のうち、用件が済んだ割合です。",
          elsewhere: "Web完了率。"))
    ),
  ]
}
