import ContactCenterModel
import Probability

/// Where and when calls can come at all.
extension Scenario {
  /// Whether a call of a type may arrive in a row of the record, or in any (`nil`).
  ///
  /// Who calls again, or has the type changed in the IVR, may come to any type in any row.
  func mayArrive(_ type: CallTypeID, row: Int?) -> Bool {
    if callsAgain || ivr != nil { return demands.contains { mayBring($0.arrivals, nil) } }
    return demands.contains { brings($0.source, type) && mayBring($0.arrivals, row) }
  }

  /// Whether calls may arrive before opening or after close.
  func comesOutsideHours(_ arrivals: Arrivals) -> Bool {
    guard case .day(let day) = horizon else { return false }
    switch arrivals {
    case .random(let profile, _): return profile.start < day.open || profile.end > day.close
    case .steady: return true
    case .replay(let calls): return calls.contains { !(day.open..<day.close).contains($0.time) }
    }
  }

  private func brings(_ source: DemandSource, _ type: CallTypeID) -> Bool {
    switch source {
    case .callType(let only): only == type
    case .entry(_, let shares): shares.contains { $0.type == type && $0.share > 0 }
    }
  }

  private func mayBring(_ arrivals: Arrivals, _ row: Int?) -> Bool {
    switch arrivals {
    case .random(let profile, _):
      guard let row else { return profile.total > 0 }
      guard 1...horizon.intervals ~= row else { return comesOutsideHours(arrivals) }
      return profile.count != horizon.intervals || profile.expected(in: row - 1) > 0
    case .steady(let rate): return rate > 0
    case .replay(let calls): return !calls.isEmpty
    }
  }
}
