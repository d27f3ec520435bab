import ContactCenterModel
import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the calls of each type come to an operator, in means and as if nobody waited: through the IVR, and
/// again, or as a ticket, when a need was not met.
struct PlannedFlow {
  /// More attempts than these bring nothing that counts.
  private static let mostAttempts = 200
  /// Below this share of the first calls, later attempts are left out.
  private static let leastShare = 1e-9

  /// Calls that come to operators of each type, for each fresh call of a type.
  private(set) var reached: [[PlannedShare]] = []
  /// Tickets of each type, for each fresh call of a type.
  private(set) var tickets: [[PlannedShare]] = []
  /// The share of the calls of a type that come to an operator of that type at their first attempt.
  private(set) var direct: [Double] = []

  init(_ scenario: Scenario) {
    let passes = PlannedPass.all(scenario)
    for type in scenario.callTypes.indices {
      direct.append(passes[type].served.first { $0.type == type }?.share ?? 0)
      let (calls, written) = Self.attempts(of: type, passes)
      reached.append(calls)
      tickets.append(written)
    }
  }

  /// What one fresh call of a type brings to operators in all its attempts.
  private static func attempts(
    of type: Int, _ passes: [PlannedPass]
  ) -> (reached: [PlannedShare], tickets: [PlannedShare]) {
    var reached = PlannedShares(passes.count)
    var tickets = PlannedShares(passes.count)
    var calls = PlannedShares(passes.count)
    calls.add(1, type)
    for attempt in 1...mostAttempts {
      var next = PlannedShares(passes.count)
      for (type, share) in calls.parts where share > leastShare {
        for part in passes[type].served { reached.add(share * part.share, part.type) }
        for again in passes[type].repeats where attempt < again.most {
          let part = share * again.share
          if again.isWritten { tickets.add(part, again.type) } else { next.add(part, again.type) }
        }
      }
      if next.types.isEmpty { break }
      calls = next
    }
    return (reached.parts, tickets.parts)
  }
}

/// A share of calls, of a type.
typealias PlannedShare = (type: Int, share: Double)

/// Shares by type, of which most are 0.
struct PlannedShares {
  private var shares: [Double]
  /// The types with a share.
  private(set) var types: [Int] = []

  init(_ count: Int) { shares = Array(repeating: 0, count: count) }

  mutating func add(_ share: Double, _ type: Int) {
    guard share > 0 else { return }
    if shares[type] == 0 { types.append(type) }
    shares[type] += share
  }

  var parts: [PlannedShare] { types.map { ($0, shares[$0]) } }
}
