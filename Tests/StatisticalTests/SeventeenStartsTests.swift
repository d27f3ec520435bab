import ContactCenterModel
import Experiments
import Probability
import Statistics
import Testing

/// A day of 136 persons with 17 starts, four lunches for each and two heads for each of those, as an independent
/// simulation found it over 700 days (standard errors 0.02 and 0.06 points, 0.02 h).
@Suite struct SeventeenStartsTests {
  @Test func `late breaks that keep their length give the measures of an independent simulation`()
    async throws
  {
    let outcome = await run(.length)
    agrees(outcome, "abandonment", 0.1824, 0.0002)
    agrees(outcome, "serviceLevel.offered", 0.497, 0.0006)
    agrees(outcome, "overtime", 7.15, 0.02)
    // Every person is paid eight hours of the shift and the overtime.
    let paid = try #require(estimate(outcome, "staff.paid"))
    let overtime = try #require(estimate(outcome, "overtime"))
    #expect(paid.value <= 136 * 8 + overtime.value + 1e-6)
  }

  @Test func `breaks that end on time give others`() async throws {
    let outcome = await run(.end)
    agrees(outcome, "abandonment", 0.18, 0.0002)
    agrees(outcome, "serviceLevel.offered", 0.501, 0.0006)
  }

  /// Within 4.5 standard errors of both simulations together.
  private func agrees(
    _ outcome: RunOutcome, _ id: String, _ published: Double, _ standardError: Double
  ) {
    guard let (value, error) = known(estimate(outcome, id), id, at: #_sourceLocation) else {
      return
    }
    let together = (error * error + standardError * standardError).squareRoot()
    #expect(
      abs(value - published) <= 4.5 * together,
      "\(id): \(value) ± \(error), published \(published)")
    #expect(error <= 0.01 * published, "\(id): ± \(error) has no power")
  }

  private func estimate(_ outcome: RunOutcome, _ id: String) -> Estimate? {
    Measure.named(id).flatMap { outcome.estimate(MeasureAddress($0)).estimate }
  }

  private func run(_ keeps: BreakRule) async -> RunOutcome {
    await Run.run(scenario(keeps), plan: RunPlan(seed: 1, replications: 100, threads: 2))
  }

  private func scenario(_ keeps: BreakRule) -> Scenario {
    let day = PlanningDay(open: 0, close: 59_400, interval: 900)
    let profile = try! RateProfile(edges: day.edges, expected: Self.rates.map { $0 / 4 })
    let type = CallType(
      name: "q", handling: Handling(talk: ByInterval(.gamma(shape: 18, scale: 20))),
      patience: ByInterval(.gamma(shape: 4, scale: 30)), linePool: LinePoolID(0))
    return Scenario(
      name: "seventeen starts", horizon: .day(day), callTypes: [type],
      demands: [
        Demand(
          source: .callType(CallTypeID(0)), arrivals: .random(profile: profile, pattern: .poisson))
      ],
      groups: [
        AgentGroup(
          name: "team", skills: [Skill(type: CallTypeID(0))],
          staffing: StaffingPlan(shifts: shifts(keeps)))
      ],
      linePools: [LinePool(name: "lines", lines: ByInterval(150))])
  }

  /// Starts every half hour from 0:00, eight and a half hours each; the lunch of half an hour begins three, three
  /// and a half, four or four and a half hours after the start.
  private func shifts(_ keeps: BreakRule) -> [Shift] {
    (0..<17).flatMap { start in
      (0..<4).map { lunch in
        let from = Double(start) * 1_800
        return Shift(
          line: 4 * start + lunch, from: from, to: from + 30_600, heads: 2,
          breaks: [
            ShiftBreak(at: from + Double(6 + lunch) * 1_800, length: 1_800, keeps: keeps)
          ])
      }
    }
  }

  /// Calls an hour, by quarter of an hour.
  private static let rates: [Double] = [
    0.4517, 3.1588, 8.5583, 16.6210, 27.3031, 40.5469, 56.2804, 74.4186,
    94.8629, 117.5028, 142.2154, 168.8669, 197.3129, 227.3991, 258.9626, 291.8323,
    325.8300, 360.7716, 396.4677, 432.7248, 469.3466, 506.1344, 542.8890, 579.4111,
    615.5030, 650.9689, 685.6167, 719.2586, 751.7123, 782.8020, 812.3592, 840.2236,
    866.2444, 890.2804, 912.2015, 931.8889, 949.2357, 964.1482, 976.5454, 986.3601,
    993.5392, 998.0438, 999.8494, 998.9463, 995.3394, 989.0482, 980.1068, 968.5636,
    954.4813, 937.9361, 919.0177, 897.8286, 874.4836, 849.1093, 821.8431, 792.8328,
    762.2356, 730.2173, 696.9515, 662.6184, 627.4040, 591.4993, 555.0987, 518.3995,
    481.6005, 444.9013,
  ]
}
