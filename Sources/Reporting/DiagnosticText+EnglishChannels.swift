import ScenarioFormat

extension EnglishDiagnostics {
  static func text(_ problem: ChannelProblem) -> String {
    let clock = DiagnosticNumbers.clock
    switch problem {
    case .pricesDoNotAscend(let upTo, let before):
      return "prices go from short messages to long ones, so 'upTo: \(upTo)' cannot follow "
        + "'upTo: \(before)'"
    case .onlyOfKind(let kind): return "this is only for callbacks with 'kind: \(kind)'"
    case .noSlot(let from, let to, let every):
      return "no slot of \(DiagnosticNumbers.number(every / 60)) min fits between \(clock(from)) "
        + "and \(clock(to))"
    case .tooManySlots(let most):
      return "these are more than \(most) slots a day; set them further apart"
    case .slotTwice(let time): return "the slot at \(clock(time)) is here twice"
    case .slotOutsideHours(let time, let open, let close):
      return "the slot at \(clock(time)) lies outside the opening hours from \(clock(open)) to "
        + clock(close)
    case .needsCallback:
      return "the scenario does not say how callbacks go; write for example "
        + "'callback: {accepted: 37 %}'"
    case .whoseBacklog(let key, let types):
      return
        "these may be of \(types.map { "'\($0)'" }.joined(separator: ", ")); say whose they are, "
        + "for example '\(types[0]): {\(key): 8}'"
    case .nobodyWaitsSoLong(let type, let waited):
      return
        "no caller of '\(type)' is patient for \(DiagnosticNumbers.number(waited)) s, so none can "
        + "have waited so long"
    case .needsCurrency:
      return "an amount of money needs a currency; write for example 'currency: JPY' at the top of "
        + "the file"
    }
  }
}
