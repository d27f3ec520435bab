import ContactCenterModel

extension Measure {
  static let attemptTexts: [(String, MeasureTexts)] = [
    (
      "calls.fresh",
      MeasureTexts(
        en: MeasureText(
          "Fresh calls",
          "First attempts: calls of customers who have not called for this need before.",
          elsewhere: "Unique callers, net demand; most reports count attempts instead."),
        ja: MeasureText(
          "新規呼数",
          "その用件で初めてかけた呼の数です(再呼を除きます)。",
          elsewhere: "初回入電、ユニーク入電。多くのレポートは再呼を含みます。"))
    ),
    (
      "calls.repeated",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls",
          "Attempts after the first of a need, whatever led to them.",
          elsewhere: "Redials, retrials, repeat calls."),
        ja: MeasureText(
          "再呼数",
          "同じ用件で二回目以降にかけた呼の数です。理由は問いません。",
          elsewhere: "かけ直し、再入電、リピートコール。"))
    ),
    (
      "calls.repeated.blocked",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after a busy tone",
          "Attempts that follow busy lines or a full queue.",
          elsewhere: "Redials after busy."),
        ja: MeasureText(
          "再呼数(あふれ後)",
          "回線あふれや待ち満員の後にかけ直した呼の数です。",
          elsewhere: "話中後のかけ直し。"))
    ),
    (
      "calls.repeated.abandoned",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after abandonment",
          "Attempts that follow an abandonment or balking.",
          elsewhere: "Redials after abandonment."),
        ja: MeasureText(
          "再呼数(放棄後)",
          "放棄や即時離脱の後にかけ直した呼の数です。",
          elsewhere: "放棄後のかけ直し。"))
    ),
    (
      "calls.repeated.turnedAway",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after closed hours",
          "Attempts that follow a call outside opening hours.",
          elsewhere: "Retries after hours."),
        ja: MeasureText(
          "再呼数(時間外後)",
          "受付時間外にかけた後でかけ直した呼の数です。",
          elsewhere: "時間外後の再入電。"))
    ),
    (
      "calls.repeated.disconnected",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after disconnection",
          "Attempts that follow a disconnection by the center.",
          elsewhere: "Retries after forced disconnect."),
        ja: MeasureText(
          "再呼数(切断後)",
          "センター側から切断された後にかけ直した呼の数です。",
          elsewhere: "強制切断後の再入電。"))
    ),
    (
      "calls.repeated.ivr",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after the IVR",
          "Attempts that follow an IVR which left the need unmet.",
          elsewhere: "IVR bounce-back."),
        ja: MeasureText(
          "再呼数(IVR後)",
          "IVRで用件が済まずにかけ直した呼の数です。",
          elsewhere: "IVR後の再入電。"))
    ),
    (
      "calls.repeated.sms",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after an SMS",
          "Attempts that follow an SMS which did not arrive, was not opened or did not help.",
          elsewhere: "Digital bounce-back, failed deflection."),
        ja: MeasureText(
          "再呼数(SMS後)",
          "SMSの不達・未開封・未解決の後にかけ直した呼の数です。",
          elsewhere: "Web誘導後の再入電。"))
    ),
    (
      "calls.repeated.callback",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls around a callback",
          "Attempts of customers whose callback was missed or who called in before it.",
          elsewhere: "Callback failures that return."),
        ja: MeasureText(
          "再呼数(折り返し関連)",
          "折り返しがつながらなかった、または待ちきれずにかけ直した呼の数です。",
          elsewhere: "折り返し不成立後の再入電。"))
    ),
    (
      "calls.repeated.unresolved",
      MeasureTexts(
        en: MeasureText(
          "Repeated calls after a service",
          "Attempts that follow a service which did not meet the need.",
          elsewhere: "Repeat contacts, failed first contact resolution."),
        ja: MeasureText(
          "再呼数(未解決後)",
          "対応を受けても解決せずにかけ直した呼の数です。",
          elsewhere: "再問い合わせ、一次解決に至らなかった呼。"))
    ),
    (
      "calls.leftForCallback",
      MeasureTexts(
        en: MeasureText(
          "Calls left for a callback",
          "Offered calls that leave the queue with a callback accepted.",
          elsewhere: "Callback requests in queue; Genesys Cloud: callbacks created."),
        ja: MeasureText(
          "折り返しへ移った呼数",
          "待ち呼のうち、折り返しを受け入れて待ち行列を離れた呼の数です。",
          elsewhere: "コールバック予約への転換数。"))
    ),
    (
      "calls.leftForSMS",
      MeasureTexts(
        en: MeasureText(
          "Calls left for an SMS",
          "Offered calls that leave the queue with an SMS accepted.",
          elsewhere: "Deflected in queue, call-to-web."),
        ja: MeasureText(
          "SMSへ移った呼数",
          "待ち呼のうち、SMSを受け入れて待ち行列を離れた呼の数です。",
          elsewhere: "Web誘導への転換数。"))
    ),
    (
      "calls.leftMessage",
      MeasureTexts(
        en: MeasureText(
          "Calls that left a message",
          "Offered calls that leave the queue after speaking a message.",
          elsewhere: "Voicemails."),
        ja: MeasureText(
          "伝言を残した呼数",
          "待ち呼のうち、伝言を残して待ち行列を離れた呼の数です。",
          elsewhere: "留守録、ボイスメール。"))
    ),
    (
      "calls.endedInIVR",
      MeasureTexts(
        en: MeasureText(
          "Calls ended in the IVR",
          "Calls that end in the IVR, contained or not.",
          elsewhere: "IVR disconnects of all kinds."),
        ja: MeasureText(
          "IVRで終わった呼数",
          "IVRの中で終わった呼の数です(用件が済んだかは問いません)。",
          elsewhere: "IVR終了呼。"))
    ),
    (
      "calls.transferred",
      MeasureTexts(
        en: MeasureText(
          "Calls transferred in",
          "Calls that came to the queue of this type from another one by the IVR.",
          elsewhere: "Re-routed calls."),
        ja: MeasureText(
          "転入呼数",
          "IVRで他の窓口から回ってきた呼の数です。",
          elsewhere: "振り分け変更による流入。"))
    ),
    (
      "calls.transferredAway",
      MeasureTexts(
        en: MeasureText(
          "Calls transferred away",
          "Calls of this type that the IVR sent to the queue of another one.",
          elsewhere: "Re-routed calls."),
        ja: MeasureText(
          "転出呼数",
          "IVRで他の窓口へ回った呼の数です。",
          elsewhere: "振り分け変更による流出。"))
    ),
  ]
}
