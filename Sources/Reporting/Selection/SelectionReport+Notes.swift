import Experiments

extension SelectionReport {
  /// What a reader has to know of the procedure, of what it cost and of what is not sure.
  var notes: [SelectionText] {
    var notes = [
      SelectionText.procedure(
        confidence: plan.confidence,
        isScreened: !goal.constraints.isEmpty, looks: outcome.looks,
        perObservation: outcome.replicationsPerObservation)
    ]
    if let margin = outcome.margin {
      notes.append(.margin { amount(margin, objective, $0) })
    }
    for (index, constraint) in goal.constraints.enumerated() {
      let address = addresses[index + 1]
      notes.append(
        .tolerance(
          { title(address, $0) + " " + demand(index, $0) },
          { amount(constraint.tolerance, address, $0) }))
    }
    notes.append(.spent(outcome.spent, naive: outcome.naive))
    if let best {
      notes.append(.fresh(best.replications, seed: seed))
      for index in goal.constraints.indices where verdict(index) == .missed {
        notes.append(.short { title(addresses[index + 1], $0) })
      }
    }
    if !outcome.isDecided && !outcome.wasInterrupted {
      notes.append(.more(most: plan.mostReplications))
    }
    return notes
  }
}
