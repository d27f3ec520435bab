import ContactCenterModel

/// The counts of customers, of the ways around an operator and of money, in words.
extension CountText {
  static func text(_ count: CustomerCount, _ language: Language) -> String {
    switch count {
    case .servedAtOnce: language.pick("needs met within τ at the first attempt", "初回にτ以内で済んだ用件")
    case .servedLate: language.pick("needs met by operators otherwise", "それ以外でオペレーターが済ませた用件")
    case .calledBack:
      language.pick("needs met in a callback made as promised", "約束どおりの折り返しで済んだ用件")
    case .promiseBroken:
      language.pick("needs met after a broken promise", "折り返しの約束が破られた後に済んだ用件")
    case .contained: language.pick("needs met in the IVR or on the web", "IVRやWebで済んだ用件")
    case .unresolved: language.pick("needs served but not met", "対応を受けても済まなかった用件")
    case .lostBlocked: language.pick("needs lost after busy lines", "あふれで失った用件")
    case .lostAbandoned: language.pick("needs lost in the queue", "放棄で失った用件")
    case .lostTurnedAway: language.pick("needs lost to closed hours", "時間外で失った用件")
    case .lostDisconnected: language.pick("needs lost to disconnection", "切断で失った用件")
    case .lostIVR: language.pick("needs lost in the IVR", "IVRで失った用件")
    case .lostSMS: language.pick("needs lost after an SMS", "SMS後に失った用件")
    case .lostCallback: language.pick("needs lost after a callback", "折り返しで失った用件")
    case .stillOpen: language.pick("needs open at the end", "終了時に未決の用件")
    case .attempts: language.pick("attempts of the needs", "用件のための呼")
    case .contactedWithin:
      language.pick("needs with an operator in time", "目標時間内につながった用件")
    case .repeatsCut: language.pick("repeats at once that were cut", "打ち切った間隔なしのかけ直し")
    case .openAtClose: language.pick("needs open at close", "終業時に未決の用件")
    default: attempt(count, language)
    }
  }

  private static func attempt(_ count: CustomerCount, _ language: Language) -> String {
    switch count {
    case .repeatBlocked: language.pick("repeats after busy lines", "あふれ後の再呼")
    case .repeatAbandoned: language.pick("repeats after abandonment", "放棄後の再呼")
    case .repeatTurnedAway: language.pick("repeats after closed hours", "時間外後の再呼")
    case .repeatDisconnected: language.pick("repeats after disconnection", "切断後の再呼")
    case .repeatIVR: language.pick("repeats after the IVR", "IVR後の再呼")
    case .repeatSMS: language.pick("repeats after an SMS", "SMS後の再呼")
    case .repeatCallback: language.pick("repeats around a callback", "折り返し関連の再呼")
    case .repeatUnresolved: language.pick("repeats after a service", "未解決後の再呼")
    case .blockedFresh: language.pick("first attempts blocked", "あふれた新規呼")
    case .blockedClosed:
      language.pick("calls blocked outside opening hours", "時間外の回線あふれ呼")
    case .leftForCallback: language.pick("calls that left for a callback", "折り返しへ移った呼")
    case .leftForSMS: language.pick("calls that left for an SMS", "SMSへ移った呼")
    case .leftMessage: language.pick("calls that left a message M", "伝言を残した呼 M")
    case .ivrEntered: language.pick("calls that entered the IVR", "IVRに入った呼")
    case .ivrTime: language.pick("time in the IVR", "IVR滞在時間の和")
    case .ivrEnded: language.pick("calls ended in the IVR E", "IVRで終わった呼 E")
    case .ivrEndedClosed:
      language.pick("others ended in the IVR outside opening hours", "時間外にIVRで終わったその他の呼")
    case .ivrCallbackClosed:
      language.pick(
        "calls that left the IVR for a callback outside opening hours", "時間外に折り返しでIVRを離れた呼")
    case .ivrContainedClosed:
      language.pick("calls contained in the IVR outside opening hours", "時間外にIVRで完結した呼")
    case .ivrSelfServed: language.pick("calls self-served", "自己解決した呼")
    case .ivrSMS: language.pick("calls that left the IVR with an SMS", "SMSでIVRを離れた呼")
    case .ivrCallback:
      language.pick("calls that left the IVR for a callback", "折り返しでIVRを離れた呼")
    case .ivrHungUp: language.pick("calls hung up in the IVR", "IVRで切られた呼")
    case .ivrDisconnected: language.pick("calls disconnected by the IVR", "IVRが切断した呼")
    case .ivrReturned: language.pick("contained calls that came back", "完結後にかけ直された呼")
    case .ivrOptedOut: language.pick("calls with 0 pressed", "0を押した呼")
    case .transferredIn: language.pick("calls from another type", "他の窓口から来た呼")
    case .transferredOut: language.pick("calls to another type", "他の窓口へ移った呼")
    default: afterwards(count, language)
    }
  }

  private static func afterwards(_ count: CustomerCount, _ language: Language) -> String {
    switch count {
    case .smsOffered: language.pick("SMS offers", "SMSの提案")
    case .smsAccepted: language.pick("SMS offers accepted", "承諾されたSMS")
    case .smsSent: language.pick("SMS sent", "送信したSMS")
    case .smsCost: language.pick("price of the SMS sent", "送信したSMSの料金")
    case .smsDelivered: language.pick("SMS delivered", "届いたSMS")
    case .smsOpened: language.pick("SMS opened", "開かれたSMS")
    case .smsVisited: language.pick("visits to the page of an SMS", "SMSからのWebページ訪問")
    case .smsResolved: language.pick("needs met after an SMS", "SMSで済んだ用件")
    case .callbackOffered: language.pick("callbacks offered", "提案した折り返し")
    case .callbackAccepted: language.pick("callbacks accepted", "受け付けた折り返し")
    case .callbackServed: language.pick("callbacks served", "対応した折り返し")
    case .callbackServedClosed:
      language.pick("callbacks served of calls outside opening hours", "時間外呼への対応した折り返し")
    case .callbackAbandoned: language.pick("callbacks abandoned on return", "折り返し時の放棄")
    case .callbackGivenUp: language.pick("callbacks given up", "断念した折り返し")
    case .callbackExpired: language.pick("callbacks expired", "期限切れの折り返し")
    case .callbackCancelled: language.pick("callbacks cancelled", "取り消された折り返し")
    case .callbackPending: language.pick("callbacks pending", "終了時に残る折り返し")
    case .callbackAtClose: language.pick("callbacks open at close", "終業時に残る折り返し")
    case .callbackReachedInTime:
      language.pick("customers reached in time", "約束の時間内につながった折り返し")
    case .callbackDialled: language.pick("callbacks dialled", "発信した折り返し")
    case .callbackReached: language.pick("customers reached", "つながった折り返し")
    case .callbackDue: language.pick("promises due", "期限の来た約束")
    case .callbackKept: language.pick("promises kept", "守られた約束")
    case .callbackDials: language.pick("dials", "発信")
    case .callbackFailed: language.pick("failed dials", "つながらなかった発信")
    case .callbackDelay: language.pick("delay of the callbacks served", "対応した折り返しの遅れの和")
    case .ticketsCreated: language.pick("tickets created", "発生したチケット")
    case .ticketsWorked: language.pick("tickets worked on", "処理したチケット")
    case .ticketsPending: language.pick("tickets pending", "終了時に残るチケット")
    case .ticketsAtClose: language.pick("tickets pending at close", "終業時に残るチケット")
    case .ticketDelay: language.pick("delay of the tickets worked on", "処理したチケットの遅れの和")
    case .callbackWorkIntegral: language.pick("∫ operators on callbacks dt", "∫ 折り返し対応中の要員数 dt")
    case .ticketWorkIntegral: language.pick("∫ operators on tickets dt", "∫ チケット処理中の要員数 dt")
    case .outboundIntegral: language.pick("∫ lines of callbacks dt", "∫ 折り返しの回線数 dt")
    case .connectedIntegral:
      language.pick("∫ answered lines of callbacks dt", "∫ 折り返しの接続中の回線数 dt")
    case .otherLinesIntegral: language.pick("∫ other lines dt", "∫ その他の回線数 dt")
    case .outstandingIntegral: language.pick("∫ open callbacks dt", "∫ 折り返し残数 dt")
    default: prediction(count, language)
    }
  }

  private static func prediction(_ count: CustomerCount, _ language: Language) -> String {
    switch count {
    case .predictedAnswered: language.pick("predicted and answered calls", "予測して応答した呼")
    case .predictedCensored: language.pick("predicted calls that left", "予測したが離れた呼")
    case .errorQueueLength, .errorQueueLengthWithAbandonment, .errorHeadOfLine, .errorLastWait:
      language.pick("sum of predicted − wait", "(予測−待ち時間)の和")
    case .missQueueLength, .missQueueLengthWithAbandonment, .missHeadOfLine, .missLastWait:
      language.pick("sum of |predicted − wait|", "|予測−待ち時間|の和")
    case .keptQueueLength, .keptQueueLengthWithAbandonment, .keptHeadOfLine, .keptLastWait:
      language.pick("calls that waited no longer than predicted", "予測以内で応答した呼")
    default: preconditionFailure("a count has words")
    }
  }

  static func text(_ count: NodeCount, _ language: Language) -> String {
    switch count {
    case .entered: language.pick("calls that came to the node", "ノードに来た呼")
    case .hungUp: language.pick("calls hung up there", "そこで切られた呼")
    case .optedOut: language.pick("calls with 0 pressed there", "そこで0を押した呼")
    case .ended: language.pick("calls completed there", "そこで完了した呼")
    case .time: language.pick("time spent there", "そこでの滞在時間の和")
    }
  }

  static func text(_ valuation: Valuation, _ language: Language) -> String {
    switch valuation {
    case .staff: language.pick("cost of staff", "人件費")
    case .telephone: language.pick("cost of incoming lines", "着信通話料")
    case .outbound: language.pick("cost of outgoing lines", "発信通話料")
    case .ivr: language.pick("cost of the IVR", "IVR費用")
    case .sms: language.pick("cost of text messages", "SMS費用")
    case .outsourced: language.pick("cost of outsourcing", "外部委託費")
    case .attrition: language.pick("cost of attrition", "離職費用")
    case .lostSales: language.pick("cost of lost sales", "機会損失額")
    case .satisfied: language.pick("customers expected to be satisfied", "満足と見込まれる顧客")
    case .dissatisfied: language.pick("customers expected to be dissatisfied", "不満と見込まれる顧客")
    case .rebuyers: language.pick("customers expected to buy again", "再購入が見込まれる顧客")
    case .repurchases: language.pick("value of their repurchases", "再購入の価値")
    case .toldOfGood: language.pick("people told of a good experience", "良い評判が伝わる人")
    case .toldOfBad: language.pick("people told of a bad experience", "悪い評判が伝わる人")
    }
  }

  static func text(_ figure: OperatorFigure, _ language: Language) -> String {
    switch figure {
    case .spread: language.pick("standard deviation of occupancy", "要員別占有率の標準偏差")
    case .highest: language.pick("highest occupancy of an operator", "要員の占有率の最大")
    case .lowest: language.pick("lowest occupancy of an operator", "要員の占有率の最小")
    case .attrition:
      language.pick(
        "monthly share of leavers, own groups weighted by scheduled paid hours",
        "月間離職率(自社グループの、残業を除く給与対象時間で加重)")
    }
  }
}
