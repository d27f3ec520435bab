public import ContactCenterModel

extension Scenario {
  /// The measures that a planner wants to see of any center.
  var usualMeasures: [MeasureAddress] {
    let refuses = !linePools.isEmpty || !waitingRooms.isEmpty
    return Self.usualIdentifiers.filter { refuses || $0 != "blocking" }
      .compactMap { Measure.named($0).map { MeasureAddress($0) } }
  }

  /// The same, and those of what the scenario has besides calls and agents, each once.
  public var usualMeasuresOfAll: [MeasureAddress] {
    var seen: Set<MeasureAddress> = []
    return (usualMeasures + ReportSection.addresses(in: self)).filter { seen.insert($0).inserted }
  }

  private static let usualIdentifiers = [
    "serviceLevel.offered", "abandonment", "asa", "wait.p95", "delayed", "occupancy", "blocking",
    "answerRate", "handling.mean", "load.offered", "staff.productive", "calls.arrived",
    "calls.offered", "calls.answered", "calls.abandoned",
  ]
}
