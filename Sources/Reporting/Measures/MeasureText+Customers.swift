import ContactCenterModel

extension Measure {
  static let customerTexts: [(String, MeasureTexts)] = [
    (
      "customers.needs",
      MeasureTexts(
        en: MeasureText(
          "Customers with a need",
          "Customers whose first attempt falls in the time, each with one need.",
          elsewhere: "Unique customers, contacts by need."),
        ja: MeasureText(
          "用件数(顧客数)",
          "最初の呼がその時間に当たる顧客の数です。顧客一人に用件一つです。",
          elsewhere: "実顧客数、ユニーク顧客。"))
    ),
    (
      "customers.served",
      MeasureTexts(
        en: MeasureText(
          "Customers served",
          "Customers whose need an operator meets, at the first attempt or later.",
          elsewhere: "Resolved by agents."),
        ja: MeasureText(
          "対応完了の顧客数",
          "オペレーターの対応で用件が済んだ顧客の数です(何回目でも)。",
          elsewhere: "有人解決数。"))
    ),
    (
      "customers.served.calledBack",
      MeasureTexts(
        en: MeasureText(
          "Customers called back as promised",
          "Customers whose need an operator meets in a callback whose first attempt came "
            + "in time.",
          elsewhere: "Callbacks resolved on time."),
        ja: MeasureText(
          "約束どおりの折り返しで完了した顧客数",
          "最初の発信が約束の時間内だった折り返しで用件が済んだ顧客の数です。",
          elsewhere: "時間内コールバックでの解決数。"))
    ),
    (
      "customers.served.promiseBroken",
      MeasureTexts(
        en: MeasureText(
          "Customers served after a broken promise",
          "Customers whose need an operator meets after a promise of a callback had been "
            + "broken, in whatever way.",
          elsewhere: "Late callbacks resolved."),
        ja: MeasureText(
          "約束が破られた後に完了した顧客数",
          "折り返しの約束が破られた後に、何らかの形でオペレーターの対応で用件が済んだ顧客の数です。",
          elsewhere: "遅延コールバックでの解決数。"))
    ),
    (
      "customers.contained",
      MeasureTexts(
        en: MeasureText(
          "Customers helped without an operator",
          "Customers whose need is met in the IVR or on the web.",
          elsewhere: "Self-service resolutions, true deflection."),
        ja: MeasureText(
          "無人で解決した顧客数",
          "IVRやWebで用件が済んだ顧客の数です。",
          elsewhere: "自己解決数。"))
    ),
    (
      "customers.unresolved",
      MeasureTexts(
        en: MeasureText(
          "Customers left unresolved",
          "Customers who were served without their need being met and gave up.",
          elsewhere: "Unresolved contacts."),
        ja: MeasureText(
          "未解決の顧客数",
          "対応を受けても用件が済まず、あきらめた顧客の数です。",
          elsewhere: "未解決件数。"))
    ),
    (
      "customers.lost",
      MeasureTexts(
        en: MeasureText(
          "Customers lost",
          "Customers who give up without having been served.",
          elsewhere: "Lost customers, lost opportunities."),
        ja: MeasureText(
          "失った顧客数",
          "対応を受けられないまま、あきらめた顧客の数です。",
          elsewhere: "機会損失件数。"))
    ),
    (
      "customers.lost.blocked",
      MeasureTexts(
        en: MeasureText(
          "Customers lost to busy lines",
          "Customers who give up after busy lines or a full queue.",
          elsewhere: "Lost to busy."),
        ja: MeasureText(
          "失った顧客数(あふれ)",
          "回線あふれや待ち満員であきらめた顧客の数です。",
          elsewhere: "話中による損失。"))
    ),
    (
      "customers.lost.abandoned",
      MeasureTexts(
        en: MeasureText(
          "Customers lost in the queue",
          "Customers who give up after hanging up while waiting, or on meeting a queue.",
          elsewhere: "Lost to abandonment."),
        ja: MeasureText(
          "失った顧客数(放棄)",
          "放棄または即時離脱の後であきらめた顧客の数です。",
          elsewhere: "放棄による損失。"))
    ),
    (
      "customers.lost.turnedAway",
      MeasureTexts(
        en: MeasureText(
          "Customers lost to closed hours",
          "Customers who give up after calling outside opening hours.",
          elsewhere: "Lost after hours."),
        ja: MeasureText(
          "失った顧客数(時間外)",
          "受付時間外の呼の後であきらめた顧客の数です。",
          elsewhere: "時間外による損失。"))
    ),
    (
      "customers.lost.disconnected",
      MeasureTexts(
        en: MeasureText(
          "Customers lost to disconnection",
          "Customers who give up after the center disconnected them.",
          elsewhere: "Lost to forced disconnect."),
        ja: MeasureText(
          "失った顧客数(切断)",
          "センター側から切断されてあきらめた顧客の数です。",
          elsewhere: "強制切断による損失。"))
    ),
    (
      "customers.lost.ivr",
      MeasureTexts(
        en: MeasureText(
          "Customers lost in the IVR",
          "Customers who give up after leaving the IVR with their need unmet.",
          elsewhere: "IVR abandonment."),
        ja: MeasureText(
          "失った顧客数(IVR)",
          "IVRで用件が済まず、あきらめた顧客の数です。",
          elsewhere: "IVR離脱による損失。"))
    ),
    (
      "customers.lost.sms",
      MeasureTexts(
        en: MeasureText(
          "Customers lost after an SMS",
          "Customers who give up after an SMS that failed.",
          elsewhere: "Failed deflection."),
        ja: MeasureText(
          "失った顧客数(SMS)",
          "SMSが役に立たず、あきらめた顧客の数です。",
          elsewhere: "Web誘導の失敗による損失。"))
    ),
    (
      "customers.lost.callback",
      MeasureTexts(
        en: MeasureText(
          "Customers lost after a callback",
          "Customers who give up after a callback that was missed, given up or expired.",
          elsewhere: "Failed callbacks."),
        ja: MeasureText(
          "失った顧客数(折り返し)",
          "折り返しがつながらない、または来ないまま、あきらめた顧客の数です。",
          elsewhere: "折り返し不成立による損失。"))
    ),
    (
      "customers.open",
      MeasureTexts(
        en: MeasureText(
          "Needs open at the end",
          "Customers whose need is neither met nor given up when the run ends.",
          elsewhere: "Open cases."),
        ja: MeasureText(
          "終了時に未決の用件数",
          "シミュレーション終了時に、まだ決着していない用件の数です。",
          elsewhere: "未決件数。"))
    ),
    (
      "customers.atClose",
      MeasureTexts(
        en: MeasureText(
          "Needs open at close",
          "Customers whose need is neither met nor given up at a close, unless an "
            + "operator is just meeting it. Of a day, at its own close; in total, the mean "
            + "over closes.",
          elsewhere: "Backlog of open cases at the end of a day."),
        ja: MeasureText(
          "終業時の未決の用件数",
          "終業の時点でまだ決着していない用件の数です(対応中で済むことが確かなものを除きます)。日別はその日の終業時、全体は終業ごとの平均です。",
          elsewhere: "日次の未決残。"))
    ),
    (
      "customers.served.share",
      MeasureTexts(
        en: MeasureText(
          "Needs met by operators",
          "Share of the needs that an operator meets.",
          elsewhere: "Resolution rate of agents."),
        ja: MeasureText(
          "対応完了率(顧客)",
          "用件のうち、オペレーターの対応で済んだ割合です。",
          elsewhere: "有人解決率。"))
    ),
    (
      "customers.contained.share",
      MeasureTexts(
        en: MeasureText(
          "Needs met without an operator",
          "Share of the needs that the IVR or the web meets.",
          elsewhere: "True deflection rate, self-service rate."),
        ja: MeasureText(
          "無人解決率",
          "用件のうち、IVRやWebで済んだ割合です。",
          elsewhere: "自己解決率、真の呼減率。"))
    ),
    (
      "customers.unresolved.share",
      MeasureTexts(
        en: MeasureText(
          "Needs unresolved",
          "Share of the needs that were served but not met, and given up.",
          elsewhere: "Unresolved rate."),
        ja: MeasureText(
          "未解決率",
          "用件のうち、対応を受けても済まずに終わった割合です。",
          elsewhere: "未解決率。"))
    ),
    (
      "customers.lost.share",
      MeasureTexts(
        en: MeasureText(
          "Needs lost",
          "Share of the needs that are given up without a service.",
          elsewhere: "Lost customer rate; lower than the share of lost calls, for some "
            + "call again."),
        ja: MeasureText(
          "損失率(顧客)",
          "用件のうち、対応を受けられずに終わった割合です。",
          elsewhere: "機会損失率。かけ直しがあるため損失呼率より低くなります。"))
    ),
    (
      "customers.open.share",
      MeasureTexts(
        en: MeasureText(
          "Needs open",
          "Share of the needs that are open when the run ends.",
          elsewhere: "Open rate."),
        ja: MeasureText(
          "未決率",
          "用件のうち、シミュレーション終了時に決着していない割合です。",
          elsewhere: "未決率。"))
    ),
    (
      "attempts.perNeed",
      MeasureTexts(
        en: MeasureText(
          "Attempts per need",
          "Mean number of attempts that a need takes, the first included.",
          elsewhere: "Contacts per issue, calls per customer."),
        ja: MeasureText(
          "用件あたりの呼数",
          "一つの用件にかかる呼の数の平均です(最初の呼を含みます)。",
          elsewhere: "一件あたり入電回数。"))
    ),
    (
      "need.answeredWithin",
      MeasureTexts(
        en: MeasureText(
          "Needs answered in time",
          "Share of the needs whose customer reaches an operator in the time wanted after "
            + "first entering a queue: that of calls, or for who never came to one, that of "
            + "callbacks or tickets.",
          elsewhere: "Customer-level service level."),
        ja: MeasureText(
          "用件単位の応答率(目標時間内)",
          "用件のうち、最初に待ち始めてから目標時間内にオペレーターにつながった割合です。呼として待たなかった顧客は、折り返しの受付またはチケットの発生から数えます。",
          elsewhere: "顧客単位のサービスレベル。"))
    ),
  ]
}
