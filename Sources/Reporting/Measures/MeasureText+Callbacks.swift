import ContactCenterModel

extension Measure {
  static let callbackTexts: [(String, MeasureTexts)] = [
    (
      "callback.offered",
      MeasureTexts(
        en: MeasureText(
          "Callbacks offered",
          "Times that a callback is offered to a customer.",
          elsewhere: "Callback offers."),
        ja: MeasureText(
          "折り返し提案数",
          "折り返しを提案した回数です。",
          elsewhere: "コールバック提案数。"))
    ),
    (
      "callback.accepted",
      MeasureTexts(
        en: MeasureText(
          "Callbacks accepted",
          "Callbacks that customers accept.",
          elsewhere: "Callback requests; Genesys Cloud: callbacks offered to the queue."),
        ja: MeasureText(
          "折り返し受付数",
          "受け入れられた折り返しの数です。",
          elsewhere: "コールバック予約数。"))
    ),
    (
      "callback.reached",
      MeasureTexts(
        en: MeasureText(
          "Customers reached by callback",
          "Accepted callbacks whose customer is reached; not all of them come to an operator.",
          elsewhere: "Contacts, right-party connects."),
        ja: MeasureText(
          "折り返し接続数",
          "電話がつながった折り返しの数です(対応に至ったとは限りません)。",
          elsewhere: "折り返し応答数。"))
    ),
    (
      "callback.served",
      MeasureTexts(
        en: MeasureText(
          "Callbacks served",
          "Accepted callbacks in which an operator serves the customer.",
          elsewhere: "Callbacks handled, completed."),
        ja: MeasureText(
          "折り返し対応数",
          "オペレーターが対応した折り返しの数です。",
          elsewhere: "コールバック完了数。"))
    ),
    (
      "callback.abandoned",
      MeasureTexts(
        en: MeasureText(
          "Callbacks abandoned on return",
          "Customers whom the system reaches and who hang up before an operator comes.",
          elsewhere: "Outbound abandons, dropped calls."),
        ja: MeasureText(
          "折り返し時の放棄数",
          "つながったのに、オペレーターが出る前に切られた折り返しの数です。",
          elsewhere: "アウトバウンド放棄。"))
    ),
    (
      "callback.givenUp",
      MeasureTexts(
        en: MeasureText(
          "Callbacks given up",
          "Accepted callbacks all of whose attempts failed.",
          elsewhere: "Not reached, max attempts."),
        ja: MeasureText(
          "折り返し断念数",
          "規定の回数かけてもつながらなかった折り返しの数です。",
          elsewhere: "不通終了。"))
    ),
    (
      "callback.expired",
      MeasureTexts(
        en: MeasureText(
          "Callbacks expired",
          "Accepted callbacks that were open when the center closed for them.",
          elsewhere: "Expired, timed-out callbacks."),
        ja: MeasureText(
          "折り返し期限切れ数",
          "終業で打ち切られた折り返しの数です。",
          elsewhere: "タイムアウト。"))
    ),
    (
      "callback.cancelled",
      MeasureTexts(
        en: MeasureText(
          "Callbacks cancelled",
          "Accepted callbacks whose customers called in first.",
          elsewhere: "Cancelled callbacks."),
        ja: MeasureText(
          "折り返し取消数",
          "顧客が先にかけてきたために不要となった折り返しの数です。",
          elsewhere: "キャンセル数。"))
    ),
    (
      "callback.pending",
      MeasureTexts(
        en: MeasureText(
          "Callbacks pending at the end",
          "Accepted callbacks that are open still when the run ends.",
          elsewhere: "Open callbacks."),
        ja: MeasureText(
          "終了時の折り返し残数",
          "シミュレーション終了時に残っている折り返しの数です。",
          elsewhere: "未処理コールバック。"))
    ),
    (
      "callback.atClose",
      MeasureTexts(
        en: MeasureText(
          "Callbacks open at close",
          "Accepted callbacks that are open at a close: carried over, to be finished by "
            + "who stays, or appointments to come. Of a day, at its own close; in total, the "
            + "mean over closes.",
          elsewhere: "Callback backlog at the end of a day."),
        ja: MeasureText(
          "終業時の折り返し残数",
          "終業の時点で残っている折り返しの数です(持ち越し、残った要員が対応するもの、先の予約)。日別はその日の終業時、全体は終業ごとの平均です。",
          elsewhere: "日次のコールバック残。"))
    ),
    (
      "callback.uptake",
      MeasureTexts(
        en: MeasureText(
          "Callback uptake",
          "Share of the offered callbacks that are accepted.",
          elsewhere: "Acceptance rate, take rate; work that is moved, not removed."),
        ja: MeasureText(
          "折り返し承諾率",
          "提案した折り返しのうち、受け入れられた割合です。",
          elsewhere: "コールバック利用率。仕事は減らず、移るだけです。"))
    ),
    (
      "callback.servedShare",
      MeasureTexts(
        en: MeasureText(
          "Share of callbacks served",
          "Share of the accepted callbacks in which an operator serves the customer.",
          elsewhere: "Completion rate, callback success."),
        ja: MeasureText(
          "折り返し対応率",
          "受け付けた折り返しのうち、オペレーターが対応した割合です。",
          elsewhere: "コールバック完了率。"))
    ),
    (
      "callback.promiseKept",
      MeasureTexts(
        en: MeasureText(
          "Callback promises kept",
          "Share of the promises that fell due whose first attempt came in time.",
          elsewhere: "Callback service level, on-time callbacks."),
        ja: MeasureText(
          "折り返し約束遵守率",
          "期限の来た約束のうち、約束の時間内に最初の発信をした割合です。",
          elsewhere: "折り返しSL、時間内発信率。"))
    ),
    (
      "callback.reachedInTime",
      MeasureTexts(
        en: MeasureText(
          "Customers reached as promised",
          "Share of the promises that fell due whose customer was reached by the promised "
            + "time, at whatever attempt.",
          elsewhere: "Callbacks connected on time."),
        ja: MeasureText(
          "折り返し時間内接続率",
          "期限の来た約束のうち、約束の時間内に電話がつながった割合です(何回目の発信でも)。",
          elsewhere: "時間内コールバック接続率。"))
    ),
    (
      "callback.delay",
      MeasureTexts(
        en: MeasureText(
          "Callback delay",
          "Mean time from acceptance to the operator, of the callbacks served.",
          elsewhere: "Time to callback, average callback time."),
        ja: MeasureText(
          "折り返しまでの時間",
          "受付からオペレーターの対応までの時間の平均です(対応した折り返し)。",
          elsewhere: "平均折り返し時間。"))
    ),
    (
      "callback.attempts",
      MeasureTexts(
        en: MeasureText(
          "Attempts per callback",
          "Mean number of dials for a callback that is dialled at all.",
          elsewhere: "Dials per contact, attempts per record."),
        ja: MeasureText(
          "折り返し一件あたりの発信数",
          "一度でも発信した折り返し一件あたりの発信回数の平均です。",
          elsewhere: "平均発信回数。"))
    ),
    (
      "callback.failedAttempts",
      MeasureTexts(
        en: MeasureText(
          "Failed callback attempts",
          "Dials that do not reach the customer.",
          elsewhere: "No answer, unsuccessful dials."),
        ja: MeasureText(
          "折り返し不通数",
          "つながらなかった折り返しの発信の数です。",
          elsewhere: "不在・不応答件数。"))
    ),
    (
      "callback.work",
      MeasureTexts(
        en: MeasureText(
          "Callback work",
          "Operator-hours that callbacks take: ringing, talk and after-call work.",
          elsewhere: "Outbound handle time."),
        ja: MeasureText(
          "折り返しの対応時間",
          "折り返しに要する要員の延べ時間です(呼び出し・通話・後処理)。",
          elsewhere: "アウトバウンド処理時間。"))
    ),
    (
      "callback.outstanding",
      MeasureTexts(
        en: MeasureText(
          "Callbacks outstanding",
          "Mean number of accepted callbacks that are open.",
          elsewhere: "Callback backlog, waiting callbacks."),
        ja: MeasureText(
          "平均折り返し残数",
          "未完了の折り返しの数の時間平均です。",
          elsewhere: "コールバック滞留数。"))
    ),
  ]
}
