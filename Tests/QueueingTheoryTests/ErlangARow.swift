import QueueingTheory
import Testing

/// One set-up of Erlang A and what it is expected to give.
struct ErlangARow: Sendable, CustomTestStringConvertible {
  let arrivalRate: Double
  let meanHandling: Double
  let agents: Int
  let meanPatience: Double?
  let lines: Int?
  let balking: Double
  let within: Double
  /// One number for each of `columns`.
  let expected: [Double]

  var testDescription: String { "rate \(arrivalRate), agents \(agents), lines \(lines ?? 0)" }

  /// The order of the numbers in `expected`; where the formula's sum is 0 and ours is nil, 0.
  static let columns: [(String, @Sendable (ErlangA, ServiceLevels) -> Double)] = [
    ("P_block", { system, _ in system.blocked }),
    ("P_all_busy_time", { system, _ in system.allBusy }),
    ("P_wait_offered", { system, _ in system.waits }),
    ("P_wait_accepted", { system, _ in system.waitsOfAccepted }),
    ("P_served", { system, _ in system.served }),
    ("P_abandon", { system, _ in system.abandoned }),
    ("P_abandon_given_wait", { system, _ in system.abandonedOfWaiting ?? 0 }),
    ("E_queue", { system, _ in system.meanQueue }),
    ("Var_queue", { system, _ in system.varianceOfQueue }),
    ("E_busy", { system, _ in system.meanBusy }),
    ("occupancy", { system, _ in system.occupancy }),
    ("E_N", { system, _ in system.meanInSystem }),
    ("E_wait_entered", { system, _ in system.meanWaitEntered }),
    ("E_wait_offered", { system, _ in system.meanWaitOffered }),
    ("E_wait_served", { system, _ in system.meanWaitServed }),
    ("E_wait_served_given_wait", { system, _ in system.meanWaitServedWhoWaited ?? 0 }),
    ("sd_wait_served", { system, _ in system.standardDeviationOfWaitServed }),
    ("E_wait_abandoned", { system, _ in system.meanWaitAbandoned ?? 0 }),
    ("E_virtual_wait", { system, _ in system.meanVirtualWait }),
    ("sd_virtual_wait", { system, _ in system.standardDeviationOfVirtualWait }),
    ("SL_served_within_over_offered", { _, levels in levels.offered }),
    ("SL_served_within_over_served", { _, levels in levels.answered }),
    ("SL_excl_short_abandons", { _, levels in levels.abandonedIgnored }),
    ("SL_wait_le_T_any_outcome", { _, levels in levels.abandonedPositive }),
    ("SL_virtual", { _, levels in levels.virtual }),
    ("P_abandon_within_T", { _, levels in levels.abandonedWithin }),
  ]

  var system: ErlangA? {
    ErlangA(
      arrivalRate: arrivalRate, meanHandling: meanHandling, agents: agents,
      meanPatience: meanPatience, lines: lines, balking: balking)
  }
}
