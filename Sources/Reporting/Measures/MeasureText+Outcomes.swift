import ContactCenterModel

extension Measure {
  static let outcomeTexts: [(String, MeasureTexts)] = [
    (
      "abandonment",
      MeasureTexts(
        en: MeasureText(
          "Abandonment", "Share of the offered calls whose callers hang up while they wait.",
          elsewhere: "Abandon rate, % abandoned, lost in queue; P(Ab) of Erlang A."),
        ja: MeasureText(
          "放棄率", "受付対象呼のうち、待っている間に切られた割合です。",
          elsewhere: "途中放棄率、アバンダン率。アーランAのP(Ab)。"))
    ),
    (
      "abandonment.net",
      MeasureTexts(
        en: MeasureText(
          "Abandonment without short ones",
          "Share abandoned of the offered calls, short abandonments left out above and below.",
          elsewhere: "Abandon rate excluding short calls."),
        ja: MeasureText(
          "放棄率(早期放棄を除く)", "早期放棄呼を分子と分母から除いた放棄率です。",
          elsewhere: "早期放棄を除くアバンダン率。"))
    ),
    (
      "abandonment.live",
      MeasureTexts(
        en: MeasureText(
          "Abandonment of the live calls",
          "Share abandoned of the offered calls that did not leave for a callback or an SMS.",
          elsewhere: "Abandon rate, callbacks excluded."),
        ja: MeasureText(
          "放棄率(待ち続けた呼のみ)",
          "折り返しやSMSへ移った呼を除いた受付対象呼のうち、待っている間に切られた割合です。",
          elsewhere: "コールバックを除くアバンダン率。"))
    ),
    (
      "blocking",
      MeasureTexts(
        en: MeasureText(
          "Blocking", "Share of the arrived calls that meet a busy tone or a full queue.",
          elsewhere: "Busy rate, overflow; P(B) of Erlang B and of M/M/c/K calculators."),
        ja: MeasureText(
          "呼損率(あふれ呼)", "着信呼のうち、話中または待ち呼の満員であふれた割合です。",
          elsewhere: "話中率、あふれ率。アーランBの呼損率。"))
    ),
    (
      "blocking.lines",
      MeasureTexts(
        en: MeasureText(
          "Blocking by lines", "Share of the arrived calls that find all lines busy.",
          elsewhere: "Trunk blocking, all trunks busy (ATB), grade of service of the trunks."),
        ja: MeasureText(
          "回線あふれ率", "着信呼のうち、全回線が使用中だった割合です。",
          elsewhere: "回線話中率、全回線話中(ATB)。"))
    ),
    (
      "blocking.queue",
      MeasureTexts(
        en: MeasureText(
          "Blocking by the full queue",
          "Share of the calls that come to the queue and find no room to wait.",
          elsewhere: "Queue full, forced busy, forced disconnect."),
        ja: MeasureText(
          "待ち呼満員率", "待ち行列に来た呼のうち、満員で入れなかった割合です。",
          elsewhere: "キューあふれ、強制話中。"))
    ),
    (
      "blocking.fresh",
      MeasureTexts(
        en: MeasureText(
          "Blocking of fresh calls",
          "Share of the first attempts that meet a busy tone or a full queue.",
          elsewhere: "First-attempt blocking; repeats make plain blocking look worse."),
        ja: MeasureText(
          "呼損率(新規呼)", "用件の最初の呼のうち、話中または待ち呼の満員であふれた割合です。",
          elsewhere: "初回話中率。再呼を含む呼損率はこれより高くなりがちです。"))
    ),
    (
      "balking",
      MeasureTexts(
        en: MeasureText(
          "Balking", "Share of the calls that come to the queue and leave at once on meeting one.",
          elsewhere: "Counted among abandonments at zero wait by most ACDs."),
        ja: MeasureText(
          "即時離脱率", "待ち行列に来た呼のうち、待ちと知ってすぐに切った割合です。",
          elsewhere: "多くのACDでは待ち時間0の放棄呼に含まれます。"))
    ),
    (
      "lostCalls",
      MeasureTexts(
        en: MeasureText(
          "Lost calls",
          "Share of the calls within opening hours that are blocked, balk, abandon or are "
            + "disconnected by the center.",
          elsewhere: "Lost call rate; calls of closed hours do not count in it."),
        ja: MeasureText(
          "損失呼率",
          "受付時間内の着信呼のうち、あふれ・即時離脱・放棄・センターからの切断となった割合です。",
          elsewhere: "取りこぼし率。時間外呼は含みません。"))
    ),
    (
      "answerRate",
      MeasureTexts(
        en: MeasureText(
          "Answer rate",
          "Share of the calls within opening hours, without those contained in the IVR, "
            + "that an operator answers, however late.",
          elsewhere: "Answered rate, call completion rate. What vendors call 応答率 or % answered is "
            + "mostly S / O, which no busy tone lowers: see answerRate.acd."),
        ja: MeasureText(
          "応答率",
          "受付時間内の着信呼(IVRで完結した呼を除く)のうち、オペレーターが応答した割合です。時間は問わず、あふれ呼は未応答に数えます。",
          elsewhere: "完了呼率。ACDベンダーのいう応答率は多くがS/Oで、あふれ呼を含みません(answerRate.acd)。"))
    ),
    (
      "answerRate.acd",
      MeasureTexts(
        en: MeasureText(
          "Answer rate of the ACD",
          "Share of the offered calls that an operator answers, however late.",
          elsewhere: "What most telephone systems print as 応答率, % answered or answer rate; busy "
            + "tones and full queues are unknown to them."),
        ja: MeasureText(
          "応答率(ACD)",
          "受付対象呼のうち、オペレーターが応答した割合です。",
          elsewhere: "多くのACDのレポートにある応答率。話中や待ち満員の呼はACDに届かないため含まれません。"))
    ),
    (
      "answerRate.live",
      MeasureTexts(
        en: MeasureText(
          "Answer rate of live calls",
          "The same as the answer rate, without the calls that left for a callback or an SMS.",
          elsewhere: "Answer rate, callbacks excluded; some vendors take callback requests off the "
            + "calls offered."),
        ja: MeasureText(
          "応答率(待ち続けた呼のみ)",
          "応答率の分母から、折り返しやSMSへ移った呼を除いた割合です。",
          elsewhere: "コールバック予約を受付数から除くベンダーの応答率。"))
    ),
    (
      "answerRate.withCallbacks",
      MeasureTexts(
        en: MeasureText(
          "Answer rate with callbacks",
          "The same as the answer rate, with the callbacks served as answered calls; "
            + "those of calls outside opening hours count neither above nor below.",
          elsewhere: "Some vendors count a callback made as an answered call."),
        ja: MeasureText(
          "応答率(折り返しを含む)",
          "折り返しで対応した呼も応答に数えた応答率です。時間外呼への折り返しは分子にも分母にも含みません。",
          elsewhere: "コールバックの完了を応答に数えるベンダーの応答率。"))
    ),
    (
      "delayed",
      MeasureTexts(
        en: MeasureText(
          "Calls that wait", "Share of the offered calls that no operator can take at once.",
          elsewhere: "Probability of waiting, P(W > 0); the Erlang C probability; PWait."),
        ja: MeasureText(
          "待ち呼率", "受付対象呼のうち、すぐには応答されず待った割合です。",
          elsewhere: "待ち合わせ率、アーランCの待ち確率。"))
    ),
  ]
}
