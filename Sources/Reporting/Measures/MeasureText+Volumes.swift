import ContactCenterModel

extension Measure {
  static let volumeTexts: [(String, MeasureTexts)] = [
    (
      "calls.arrived",
      MeasureTexts(
        en: MeasureText(
          "Calls arrived", "Calls that arrive in a day, whatever becomes of them.",
          elsewhere: "Attempts, calls received, inbound calls; A in our accounts."),
        ja: MeasureText(
          "着信呼数", "一日に着信する呼の数です。結果は問いません。", elsewhere: "入電数、着信数。"))
    ),
    (
      "calls.turnedAway",
      MeasureTexts(
        en: MeasureText(
          "Calls turned away", "Calls that arrive outside opening hours.",
          elsewhere: "After-hours calls, closed calls."),
        ja: MeasureText(
          "時間外呼数", "受付時間外に着信した呼の数です。", elsewhere: "時間外入電。"))
    ),
    (
      "calls.blocked",
      MeasureTexts(
        en: MeasureText(
          "Calls blocked by lines", "Calls that find all lines busy.",
          elsewhere: "Busy signals, all trunks busy."),
        ja: MeasureText(
          "回線あふれ呼数", "全回線が使用中であふれた呼の数です。", elsewhere: "話中呼、あふれ呼。"))
    ),
    (
      "calls.queueFull",
      MeasureTexts(
        en: MeasureText(
          "Calls refused by a full queue", "Calls that find no room to wait.",
          elsewhere: "Queue overflow, forced busy."),
        ja: MeasureText(
          "待ち満員呼数", "待ち呼が満員で入れなかった呼の数です。", elsewhere: "キューあふれ。"))
    ),
    (
      "calls.balked",
      MeasureTexts(
        en: MeasureText(
          "Calls that balked", "Calls that leave at once on meeting a queue.",
          elsewhere: "Mostly counted as abandoned at zero wait."),
        ja: MeasureText(
          "即時離脱呼数", "待ちと知ってすぐに切られた呼の数です。", elsewhere: "多くは待ち時間0の放棄呼。"))
    ),
    (
      "calls.offered",
      MeasureTexts(
        en: MeasureText(
          "Calls offered",
          "Calls offered to the operators: answered, abandoned, left for another way or still waiting.",
          elsewhere: "ACD calls offered, NCO; Genesys Cloud: Offer."),
        ja: MeasureText(
          "受付対象呼数", "オペレーターに提供された呼(応答、放棄、他の手段への移行、待ち中)の数です。",
          elsewhere: "ACD着信数、NCO。Genesys Cloud: Offer。"))
    ),
    (
      "calls.answered",
      MeasureTexts(
        en: MeasureText(
          "Calls answered", "Calls that an operator answers.",
          elsewhere: "ACD calls, calls handled (NCH)."),
        ja: MeasureText(
          "応答呼数", "オペレーターが応答した呼の数です。", elsewhere: "応答件数、完了呼、NCH。"))
    ),
    (
      "calls.answeredWithin",
      MeasureTexts(
        en: MeasureText(
          "Calls answered in time", "Calls answered within the acceptable wait τ.",
          elsewhere: "Calls in SLA, ServiceLevelCalls."),
        ja: MeasureText(
          "目標内応答呼数", "目標待ち時間τ以内に応答した呼の数です。", elsewhere: "SLA内応答件数。"))
    ),
    (
      "calls.abandoned",
      MeasureTexts(
        en: MeasureText(
          "Calls abandoned", "Calls whose callers hang up while they wait.",
          elsewhere: "Avaya: Aban Calls; lost in queue."),
        ja: MeasureText(
          "放棄呼数", "待っている間に切られた呼の数です。", elsewhere: "Avaya: Aban Calls。アバンダン件数。"))
    ),
    (
      "calls.hungUp",
      MeasureTexts(
        en: MeasureText(
          "Calls disconnected at close", "Waiting calls that the center disconnects at close.",
          elsewhere: "Forced disconnect."),
        ja: MeasureText(
          "終業時切断呼数", "終業時に待っていて切断された呼の数です。", elsewhere: "強制切断。"))
    ),
    (
      "calls.stillWaiting",
      MeasureTexts(
        en: MeasureText(
          "Calls still waiting at the end", "Calls that wait still when the run ends.",
          elsewhere: "Carried-over or open calls; no ACD counter."),
        ja: MeasureText(
          "終了時の待ち呼数", "シミュレーション終了時にまだ待っている呼の数です。",
          elsewhere: "持ち越し呼。ACDに対応する項目はありません。"))
    ),
    (
      "calls.atClose",
      MeasureTexts(
        en: MeasureText(
          "Calls in the center at close",
          "Calls that wait, hear the announcement or are in the IVR at a close and are "
            + "not disconnected by it: what is carried over, or served by who stays. Of a "
            + "day, at its own close; in total, the mean over closes.",
          elsewhere: "Carried-over calls, calls in queue at close."),
        ja: MeasureText(
          "終業時の残呼数",
          "終業の時点で待ち・案内・IVR中にあり、切断されない呼の数です(持ち越すか、残った要員が対応します)。日別はその日の終業時、全体は終業ごとの平均です。",
          elsewhere: "持ち越し呼、終業時の待ち呼。"))
    ),
    (
      "calls.stillAnnounced",
      MeasureTexts(
        en: MeasureText(
          "Calls still in the announcement at the end",
          "Calls that hear the announcement, or are in the IVR, still when the run ends.",
          elsewhere: "No ACD counter."),
        ja: MeasureText(
          "終了時の案内中呼数", "シミュレーション終了時にまだ案内やIVRを聞いている呼の数です。", elsewhere: "ACDに対応する項目はありません。"))
    ),
    (
      "calls.reachedQueue",
      MeasureTexts(
        en: MeasureText(
          "Calls that reached the queue",
          "Calls that are ready for an operator: what is refused, balks or is offered.",
          elsewhere: "Calls to the split or skill, queue attempts."),
        ja: MeasureText(
          "待ち行列に来た呼数", "受付を待つところまで来た呼の数です(満員、即時離脱、受付対象の和)。", elsewhere: "キュー到達件数。"))
    ),
    (
      "calls.abandonedWithin",
      MeasureTexts(
        en: MeasureText(
          "Calls abandoned in time", "Calls abandoned within the acceptable wait τ.",
          elsewhere: "Abandoned within threshold."),
        ja: MeasureText(
          "目標内放棄呼数", "目標待ち時間τ以内に切られた呼の数です。", elsewhere: "SLA内放棄件数。"))
    ),
    (
      "calls.shortAbandoned",
      MeasureTexts(
        en: MeasureText(
          "Short abandonments", "Calls abandoned so soon that the net measures forgive them.",
          elsewhere: "Short calls, phantom abandons, aban in the first interval."),
        ja: MeasureText(
          "早期放棄呼数", "ごく短い待ち時間で切られ、netの指標では数えない呼の数です。", elsewhere: "短時間放棄、ショートコール。"))
    ),
  ]
}
