import ContactCenterModel
import Probability

/// Where and when calls can come at all.
extension Scenario {
  /// Whether a call of a type may arrive in the rows of the record that an address covers.
  ///
  /// Who calls again, or has the type changed in the IVR, may come to any type in any row.
  func mayArrive(_ type: CallTypeID, in address: MeasureAddress) -> Bool {
    if isOfBacklog(type, in: address) { return true }
    if callsAgain || ivr != nil {
      return !backlog.isEmpty
        || demands.contains { mayBring($0.arrivals, MeasureAddress(address.measure)) }
    }
    return demands.contains { brings($0.source, type) && mayBring($0.arrivals, address) }
  }

  /// Whether calls may arrive before an opening or after a close.
  func comesOutsideHours(_ arrivals: Arrivals) -> Bool {
    guard let openings = horizon.days?.openings else { return false }
    switch arrivals {
    case .random(let days, _):
      let closings = [-Double.infinity] + openings.map(\.close)
      return zip(closings, openings.map(\.open) + [.infinity]).contains { close, open in
        days.contains { $0.profile.mayBring(from: close, to: open) }
      }
    case .steady: return true
    case .replay(let calls): return calls.contains { horizon.close(at: $0.time) == nil }
    }
  }

  /// Whether the backlog, which counts before the first opening, holds something of a type.
  private func isOfBacklog(_ type: CallTypeID, in address: MeasureAddress) -> Bool {
    guard address.interval == nil || address.interval == .before else { return false }
    return backlog.contains { $0.type == type && $0.calls + $0.requests > 0 }
  }

  private func brings(_ source: DemandSource, _ type: CallTypeID) -> Bool {
    switch source {
    case .callType(let only): only == type
    case .entry(_, let shares): shares.contains { $0.type == type && $0.share > 0 }
    }
  }

  private func mayBring(_ arrivals: Arrivals, _ address: MeasureAddress) -> Bool {
    switch arrivals {
    case .random(let days, _):
      switch address.interval {
      case .before, .after: return comesOutsideHours(arrivals)
      case .interval(let number):
        return mayBring(days, interval: number, day: address.day)
      case nil:
        guard let day = address.day else { return days.contains { $0.profile.total > 0 } }
        return days.contains { abs($0.day + 1 - day) <= 1 && $0.profile.total > 0 }
      }
    case .steady(let rate): return rate > 0
    case .replay(let calls): return !calls.isEmpty
    }
  }

  /// Whether calls may come in a planning interval, of one day (both from 1) or of any.
  private func mayBring(_ profiles: [DayProfile], interval: Int, day: Int?) -> Bool {
    let open = horizon.openIntervals.filter {
      $0.interval + 1 == interval && (day == nil || $0.day + 1 == day)
    }
    return open.contains { open in
      profiles.contains { $0.profile.mayBring(from: open.from, to: open.to) }
    }
  }
}
