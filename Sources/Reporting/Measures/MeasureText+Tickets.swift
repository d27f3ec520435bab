import ContactCenterModel

extension Measure {
  static let ticketTexts: [(String, MeasureTexts)] = [
    (
      "tickets.created",
      MeasureTexts(
        en: MeasureText(
          "Tickets created",
          "Written requests that come in: messages left, and answers to missed-call messages.",
          elsewhere: "Cases, e-mails received."),
        ja: MeasureText(
          "チケット発生数",
          "文書での依頼の数です(伝言、不在着信SMSへの返信)。",
          elsewhere: "起票数、受信件数。"))
    ),
    (
      "tickets.worked",
      MeasureTexts(
        en: MeasureText(
          "Tickets worked on",
          "Written requests that an operator works on.",
          elsewhere: "Closed cases."),
        ja: MeasureText(
          "チケット処理数",
          "オペレーターが処理したチケットの数です。",
          elsewhere: "完了件数。"))
    ),
    (
      "tickets.pending",
      MeasureTexts(
        en: MeasureText(
          "Tickets pending at the end",
          "Written requests that nobody has worked on when the run ends.",
          elsewhere: "Backlog."),
        ja: MeasureText(
          "終了時のチケット残数",
          "シミュレーション終了時に未処理のチケットの数です。",
          elsewhere: "残件数、バックログ。"))
    ),
    (
      "tickets.atClose",
      MeasureTexts(
        en: MeasureText(
          "Tickets pending at close",
          "Written requests that nobody has worked on at a close. Of a day, at its own "
            + "close; in total, the mean over closes.",
          elsewhere: "Backlog at the end of a day."),
        ja: MeasureText(
          "終業時のチケット残数",
          "終業の時点で未処理のチケットの数です。日別はその日の終業時、全体は終業ごとの平均です。",
          elsewhere: "日次残件数、バックログ。"))
    ),
    (
      "tickets.delay",
      MeasureTexts(
        en: MeasureText(
          "Ticket delay",
          "Mean time from a ticket's creation to the start of work on it.",
          elsewhere: "First response time."),
        ja: MeasureText(
          "チケット着手までの時間",
          "チケットの発生から着手までの時間の平均です。",
          elsewhere: "初回応答時間。"))
    ),
    (
      "tickets.work",
      MeasureTexts(
        en: MeasureText(
          "Ticket work",
          "Operator-hours that tickets take.",
          elsewhere: "Back-office handle time."),
        ja: MeasureText(
          "チケットの処理時間",
          "チケットに要する要員の延べ時間です。",
          elsewhere: "バックオフィス処理時間。"))
    ),
  ]
}
