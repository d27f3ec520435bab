import ContactCenterModel

/// Counts that together have a name of their own.
struct TermFamily: Sendable {
  let terms: [Term]
  let en: String
  let ja: String

  /// From the largest to the smallest, for each takes its counts away from the others.
  static let all = [
    TermFamily(terms: Term.needs, en: "needs N", ja: "用件 N"),
    TermFamily(terms: Term.repeats, en: "repeats", ja: "再呼"),
    TermFamily(
      terms: Term.fromTheQueueOn, en: "calls A, each of the type in whose queue it stands",
      ja: "着信呼 A(待った窓口の呼として)"),
    TermFamily(terms: Term.lost, en: "needs lost", ja: "失った用件"),
    TermFamily(terms: Term.served, en: "needs met by operators", ja: "オペレーターが済ませた用件"),
  ]
}
