import ContactCenterModel

/// The counts that measures rest on, in words and in the letters of the accounts.
enum CountText {
  /// The words for a count, its letter first where it has one.
  static func text(_ count: Term.Count, _ language: Language) -> String {
    switch count {
    case .type(let count): text(count, language)
    case .group(let count): text(count, language)
    case .lines(let count): text(count, language)
    case .customer(let count): text(count, language)
    case .node(let count): text(count, language)
    case .value(let valuation): text(valuation, language)
    case .duration: language.pick("duration of the rows T", "時間帯の長さ T")
    case .openingTime: language.pick("opening hours T", "受付時間 T")
    case .closes: language.pick("closes", "終業の回数")
    }
  }

  static func text(_ count: TypeCount, _ language: Language) -> String {
    switch count {
    case .arrived: language.pick("calls arrived A", "着信呼 A")
    case .turnedAway: language.pick("calls turned away T", "時間外呼 T")
    case .blocked: language.pick("calls blocked by lines B", "回線あふれ呼 B")
    case .reachedQueue: language.pick("calls that reached the queue R", "待ち行列に来た呼 R")
    case .fromBacklog: language.pick("calls of the backlog", "開始時の待ち呼")
    case .queueFull: language.pick("calls refused by a full queue", "待ち満員呼")
    case .balked: language.pick("calls that balked K", "即時離脱呼 K")
    case .offered: language.pick("calls offered O", "受付対象呼 O")
    case .delayed: language.pick("offered calls that had to wait", "待った受付対象呼")
    case .answered: language.pick("calls answered S", "応答呼 S")
    case .answeredWithin: language.pick("calls answered within τ S≤", "τ以内の応答呼 S≤")
    case .abandoned: language.pick("calls abandoned L", "放棄呼 L")
    case .abandonedWithin: language.pick("calls abandoned within τ L≤", "τ以内の放棄呼 L≤")
    case .shortAbandoned: language.pick("short abandonments L°", "早期放棄呼 L°")
    case .hungUp: language.pick("calls disconnected at close H", "終業時切断呼 H")
    case .stillWaiting: language.pick("calls still waiting", "終了時の待ち呼")
    case .stillAnnounced: language.pick("calls still in the announcement", "終了時の案内中呼")
    case .leftAtClose:
      language.pick("calls in the queue, the announcement or the IVR at close", "終業時に待ち・案内・IVR中の呼")
    case .virtualWithin: language.pick("virtual waits within τ", "τ以内の仮想待ち")
    case .waitAnswered: language.pick("wait of answered calls", "応答呼の待ち時間の和")
    case .waitAbandoned: language.pick("wait of abandoned calls", "放棄呼の待ち時間の和")
    case .waitOther: language.pick("wait of the other calls", "その他の呼の待ち時間の和")
    case .announcementTime: language.pick("announcement time", "案内時間の和")
    case .talkTime: language.pick("talk time", "通話時間の和")
    case .wrapUpTime: language.pick("after-call work", "後処理時間の和")
    case .offeredWork: language.pick("work of the arrived calls", "着信呼の仕事量")
    case .blockedWork: language.pick("work of the blocked calls", "あふれ呼の仕事量")
    case .waitingIntegral: language.pick("∫ calls waiting dt", "∫ 待ち呼数 dt")
    case .busyIntegral: language.pick("∫ operators busy dt", "∫ 対応中の要員数 dt")
    case .announcedIntegral: language.pick("∫ calls announced dt", "∫ 案内中の呼数 dt")
    case .wrapUpIntegral: language.pick("∫ operators wrapping up dt", "∫ 後処理中の要員数 dt")
    }
  }

  static func text(_ count: GroupCount, _ language: Language) -> String {
    switch count {
    case .answered: language.pick("calls answered S", "応答呼 S")
    case .answeredWithin: language.pick("calls answered within τ S≤", "τ以内の応答呼 S≤")
    case .waitAnswered: language.pick("wait of answered calls", "応答呼の待ち時間の和")
    case .talkTime: language.pick("talk time", "通話時間の和")
    case .wrapUpTime: language.pick("after-call work", "後処理時間の和")
    case .callbacks: language.pick("callbacks served", "対応した折り返し")
    case .tickets: language.pick("tickets worked on", "処理したチケット")
    case .angry: language.pick("angry contacts", "不満の強い対応")
    case .stressed: language.pick("operator time under stress", "高負荷の要員時間")
    case .agents: language.pick("operators at work", "出勤した要員")
    case .occupancySum: language.pick("Σ occupancy of operators", "Σ 各要員の占有率")
    case .occupancySquares: language.pick("Σ occupancy² of operators", "Σ 各要員の占有率²")
    case .occupancyHighest: language.pick("highest occupancy of an operator", "要員の占有率の最大")
    case .occupancyLowest: language.pick("lowest occupancy of an operator", "要員の占有率の最小")
    case .paidElsewhere:
      language.pick("work that is paid in another row", "別の時間帯に計上した労働時間")
    case .busy: language.pick("∫ operators busy dt", "∫ 対応中の要員数 dt")
    case .present: language.pick("∫ operators busy or available dt", "∫ 対応中または受付可の要員数 dt")
    case .overtime: language.pick("∫ operators beyond the schedule dt", "∫ 予定時間外の要員数 dt")
    case .staffed: language.pick("∫ operators in whole heads dt", "∫ 要員数(整数) dt")
    case .planned: language.pick("∫ operators as planned dt", "∫ 計画要員数 dt")
    case .paid: language.pick("∫ paid heads dt", "∫ 給与対象の要員数 dt")
    case .paidAsPlanned:
      language.pick("∫ paid heads as planned dt", "∫ 計画上の給与対象の要員数 dt")
    }
  }

  static func text(_ count: LineCount, _ language: Language) -> String {
    switch count {
    case .inUse: language.pick("∫ lines in use dt", "∫ 使用中の回線数 dt")
    case .inUseLimited: language.pick("∫ limited lines in use dt", "∫ 使用中の回線数(有限) dt")
    case .inService: language.pick("∫ lines in service dt", "∫ 運用中の回線数 dt")
    }
  }
}
