import ContactCenterModel
import Probability

/// What a scenario makes certain of shares: that all of a whole has the property, or that there is no chance
/// in it at all.
extension Scenario {
  /// Whether the sum of `part` equals that of `whole` in every replication that could be.
  ///
  /// So it is where the accounts of calls leave between them only what is certainly 0: with endless patience
  /// and without other ways out, every call offered is answered.
  func isCertainlyWhole(_ part: [Term], of whole: [Term], _ address: MeasureAddress) -> Bool {
    let rest = (whole + part.map(\.negated)).flatMap { $0.parts(behindIVR: ivr != nil) }
    var sums: [Term.Count: Double] = [:]
    for term in rest { sums[term.count, default: 0] += term.coefficient }
    return rest.allSatisfy { term in
      sums[term.count] == 0 || isCertainlyZero([term], of: address)
    }
  }

  /// Whether every replication is the same, because nothing is drawn: all calls come from lists that give
  /// their handling and patience, or by laws that have one value, and none is left from before; and no
  /// fraction of an agent is made whole by chance.
  var leavesNothingToChance: Bool {
    demands.allSatisfy(isGiven) && callTypes.allSatisfy(isPlain) && ivr == nil && sms == nil
      && callback == nil && tickets == nil && dayFactor == nil && backlog.isEmpty
      && agentChoice != .random && groups.allSatisfy(isPlain)
  }

  private func isGiven(_ demand: Demand) -> Bool {
    guard case .replay(let calls) = demand.arrivals else { return false }
    return calls.allSatisfy { call in
      let source: CallTypeID? = if case .callType(let id) = demand.source { id } else { nil }
      guard let id = call.type ?? source else { return false }
      let type = callTypes[id.index]
      let isTimed = isConstant(type.handling) || call.talk != nil && call.wrapUp != nil
      return isTimed && (call.patience != nil || type.patience.map(isConstant) ?? true)
    }
  }

  /// Whether a call of a type does nothing that is drawn besides its handling and patience.
  private func isPlain(_ type: CallType) -> Bool {
    type.balking.allSatisfy { $0.probability == 0 } && type.queueRules.isEmpty && type.again == nil
      && type.resolved == 1 && type.announcement.map { $0.variance == 0 } ?? true
  }

  private func isPlain(_ group: AgentGroup) -> Bool {
    group.staffing.rounding == .nearest
      && group.skills.allSatisfy { $0.handling.map(isConstant) ?? true }
  }

  private func isConstant(_ handling: Handling) -> Bool {
    isConstant(handling.talk) && handling.wrapUp.map(isConstant) ?? true
  }

  private func isConstant(_ law: ByInterval<Distribution>) -> Bool {
    law.values.allSatisfy { $0.variance == 0 }
  }
}
