/// What customers do after their needs have ended, as expected values.
extension Loyalty {
  /// A value of the customers whose needs ended as the counts say; open needs have not ended.
  func worth(_ valuation: Valuation, _ count: (CustomerCount) -> Double) -> Double {
    NeedFate.allCases.reduce(0) { total, fate in
      let customers = fate.counts.reduce(0) { $0 + count($1) }
      return total + customers * worth(valuation, of: fate)
    }
  }

  /// The same of one customer of an ending.
  private func worth(_ valuation: Valuation, of fate: NeedFate) -> Double {
    let share = satisfied[fate] ?? 0
    switch valuation {
    case .satisfied: return share
    case .dissatisfied: return 1 - share
    case .rebuyers: return repurchase(share)
    case .repurchases: return repurchase(share) * value
    case .toldOfGood: return share * satisfiedTells
    case .toldOfBad: return (1 - share) * dissatisfiedTells
    default: return 0
    }
  }

  /// The probability to buy again where such a share is satisfied: s·p(satisfied) + (1 − s)·(c·(w·p(won
  /// back) + (1 − w)·p(complained in vain)) + (1 − c)·p(silent)).
  private func repurchase(_ share: Double) -> Double {
    let complained = wonBack * repurchaseWonBack + (1 - wonBack) * repurchaseComplained
    let dissatisfied = complains * complained + (1 - complains) * repurchaseSilent
    return share * repurchaseSatisfied + (1 - share) * dissatisfied
  }
}

extension NeedFate {
  /// The counts of the needs that ended so.
  var counts: [CustomerCount] {
    switch self {
    case .servedAtOnce: [.servedAtOnce]
    case .calledBack: [.calledBack]
    case .servedLate: [.servedLate]
    case .promiseBroken: [.promiseBroken]
    case .contained: [.contained]
    case .unresolved: [.unresolved]
    case .lost: CustomerCount.lost
    }
  }
}
