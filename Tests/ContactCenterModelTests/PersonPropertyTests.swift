import ContactCenterModel
import Probability
import Testing

/// A group with several shifts is the same as equally preferred groups with one shift each.
@Suite struct PersonPropertyTests {
  @Test(arguments: 0..<(isProving ? 400 : 60))
  func `several shifts of a group give the waits of groups with one shift each`(number: Int) {
    let plan = RandomShiftPlan(number)
    let together = Simulator(plan.scenario(apart: false)).traced(replication: 0, seed: 5)
    let apart = Simulator(plan.scenario(apart: true)).traced(replication: 0, seed: 5)
    #expect(together.calls.count > 20)
    #expect(together.calls.map(\.queueEntry) == apart.calls.map(\.queueEntry))
    #expect(together.calls.map(\.answer) == apart.calls.map(\.answer))
    #expect(together.calls.map(\.left) == apart.calls.map(\.left))
    for count in [GroupCount.overtime, .paid, .present, .staffed] {
      let sum = (0..<plan.shifts.count).reduce(0) { $0 + apart.record.total(count, group: $1) }
      #expect(abs(together.record.total(count, group: 0) - sum) < 1e-6, "\(count)")
    }
  }
}

extension SeededGenerator {
  /// Up to two breaks of a shift, each half a step long or a whole one.
  mutating func breaks(from: Double, to: Double, step: Double) -> [ShiftBreak] {
    var breaks: [ShiftBreak] = []
    var at = from
    for _ in 0..<below(3) {
      at += Double(1 + below(3)) * step
      let length = Double(1 + below(2)) * step / 2
      guard at + length <= to else { break }
      breaks.append(
        ShiftBreak(at: at, length: length, isPaid: chance(0.4), keeps: pick(BreakRule.allCases)))
      at += length
    }
    return breaks
  }
}

/// A day of random shifts with random breaks, and calls for them.
struct RandomShiftPlan {
  let shifts: [Shift]
  private let calls: [ReplayedCall]
  private let patience: Double?
  private let close = 6_000.0
  private let talk: Distribution
  private let policy: Int

  init(_ number: Int) {
    var random = SeededGenerator(seed: UInt64(number) &* 60_013 &+ 3)
    let step = number.isMultiple(of: 2) ? 300.0 : 61.7
    let shifts = (0..<2 + random.below(4)).map { line -> Shift in
      let from = Double(random.below(12)) * step
      let to = from + Double(4 + random.below(8)) * step
      return Shift(
        line: line, from: from, to: to, heads: Double(1 + random.below(3)),
        breaks: random.breaks(from: from, to: to, step: step))
    }
    // Persons are numbered by what their shifts are, groups by name.
    self.shifts = StaffingPlan(shifts: shifts).shifts.sorted { $0.line < $1.line }
    policy = number / 2 % 4
    talk = number.isMultiple(of: 3) ? .constant(300) : .exponential(mean: 200)
    patience = random.chance(0.5) ? 400 : nil
    var time = 0.0
    var calls: [ReplayedCall] = []
    while time < close {
      calls.append(.at(time))
      time +=
        number.isMultiple(of: 3) ? Double(random.below(5)) * 50 : Double(random.below(200)) + 0.37
    }
    self.calls = calls
  }

  /// In three plans of four something goes on besides calls: callbacks of either kind, or messages that become
  /// tickets.
  private func addPolicies(to center: inout ScriptedCenter) {
    switch policy {
    case 1: center.offerCallbacks(.virtualHold)
    case 2: center.offerCallbacks(.whenIdle(reserve: 1))
    case 3:
      center.types[0].queueRules = [
        QueueRule(after: 120, action: .message(accepted: 0.5, length: .constant(20)))
      ]
      center.tickets = TicketPolicy(reserve: 0)
    default: break
    }
  }

  /// All shifts in one group, or each in a group of its own.
  func scenario(apart: Bool) -> Scenario {
    var center = ScriptedCenter()
    center.close = close
    center.interval = 1_000
    center.types[0].handling = Handling(talk: ByInterval(talk))
    center.types[0].patience = patience.map { ByInterval(.exponential(mean: $0)) }
    center.calls = calls
    addPolicies(to: &center)
    center.groups =
      apart
      ? shifts.enumerated().map { ScriptedCenter.group("team \($0)", shifts: [$1]) }
      : [ScriptedCenter.group("team", shifts: shifts)]
    return center.scenario
  }
}
