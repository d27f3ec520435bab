import ContactCenterModel
import Experiments
import Probability
import Testing

/// Days that start empty and are served to their end.
///
/// Would catch a day that starts in steady state, calls forgotten at close, and figures put into the
/// interval in which a call ends instead of that in which it came.
@Suite struct FiniteDayTests {
  // umontreal-simul/contactcenters, doc/examples/MMC and MMCBlocked: 480 min, 4.2 calls a minute of
  // 2 min, 12 agents, τ = 20 s, 1,000 days; exact figures by Kolmogorov's equations.
  private static func eightHours(places: Int? = nil) -> FiniteDay {
    FiniteDay(
      interval: 28_800, expected: [2_016], agents: [12], talk: .exponential(mean: 120),
      places: places)
  }

  @Test func `eight hours with a queue that all wait in`() async throws {
    let outcome = try await Self.eightHours().run(days: 4_000)
    outcome.agrees(with: [
      "calls.answered": 2_016, "calls.answeredWithin": 1_815.2713097, "asa": 6.0408449925,
      "serviceLevel.offered": 0.9004321973,
    ])
    outcome.agrees(with: ["occupancy": 0.6969343493], row: 1)
    outcome.agrees("calls.answeredWithin", withPublished: 1_816.158, standardError: 3.54 / 1.96)
    outcome.agrees("asa", withPublished: 5.94, standardError: 0.15 / 1.96)
    outcome.agrees("occupancy", withPublished: 0.695, standardError: 0.0015 / 1.96, row: 1)
  }

  @Test func `eight hours with five places to wait`() async throws {
    let outcome = try await Self.eightHours(places: 5).run(days: 4_000)
    outcome.agrees(with: [
      "calls.queueFull": 18.8633137959, "calls.answeredWithin": 1_854.0683692419,
      "serviceLevel.answered": 0.9283632823, "asa": 3.6270086193,
    ])
    outcome.agrees(with: ["occupancy": 0.6904729177], row: 1)
    outcome.agrees("calls.queueFull", withPublished: 18.655, standardError: 0.61 / 1.96)
    outcome.agrees("calls.answeredWithin", withPublished: 1_854.284, standardError: 2.617 / 1.96)
    outcome.agrees("asa", withPublished: 3.6, standardError: 0.06 / 1.96)
    outcome.agrees("serviceLevel.answered", withPublished: 0.929, standardError: 0.001 / 1.96)
  }

  /// What an hour of the overload brings: calls, ∫ waiting, ∫ busy (in minutes), delayed, answered
  /// within τ, answered or abandoned within τ, and thought of as answered within τ.
  struct Hour: Sendable {
    let row: Int
    let calls: Double
    let waiting: Double
    let busy: Double
    let delayed: Double
    let answeredWithin: Double
    let endedWithin: Double
    let virtualWithin: Double
  }

  /// Exact by Kolmogorov's equations with calls in service finished at every change.
  static let overload = [
    Hour(
      row: 1, calls: 180, waiting: 11.8803487473, busy: 495.5170049175, delayed: 29.4029016036,
      answeredWithin: 162.8279835488, endedWithin: 166.2862016311, virtualWithin: 163.7990614969),
    Hour(
      row: 2, calls: 360, waiting: 236.6389902313, busy: 703.9019670991, delayed: 317.3413416380,
      answeredWithin: 81.8945535038, endedWithin: 127.6646126149, virtualWithin: 85.5281708355),
    Hour(
      row: 3, calls: 180, waiting: 19.5954849759, busy: 531.7463200689, delayed: 39.1014359960,
      answeredWithin: 155.8174760387, endedWithin: 160.5446331456, virtualWithin: 157.0161997805),
  ]

  @Test func `an hour of twice the calls between two hours that twelve agents can serve`()
    async throws
  {
    let day = FiniteDay(
      interval: 3_600, expected: [180, 360, 180], agents: [12, 12, 12],
      talk: .exponential(mean: 180), patience: .exponential(mean: 120))
    let outcome = try await day.run(days: 12_000)
    for hour in Self.overload {
      outcome.agrees(
        with: [
          "calls.arrived": hour.calls, "queue.length": hour.waiting / 60,
          "load.operators": hour.busy / 60, "delayed": hour.delayed / hour.calls,
          "serviceLevel.offered": hour.answeredWithin / hour.calls,
          "serviceLevel.abandonedPositive": hour.endedWithin / hour.calls,
          "serviceLevel.virtual": hour.virtualWithin / hour.calls,
        ], row: hour.row)
    }
    outcome.agrees(with: [
      "calls.abandoned": 134.0990280418, "calls.answered": 585.9009719591,
      "abandonment": 134.0990280418 / 720,
    ])
    // Talks that close finds going on.
    outcome.ratioAgrees("∫ busy after close", with: 26.5376236218 * 60) { record in
      (record.count(.busyIntegral, type: CallTypeID(0), row: 4), 1)
    }
  }

  @Test func `thirteen hours of changing staff, a random day and a tenth without patience`()
    async throws
  {
    // umontreal-simul/ssj, docs/examples/tutorial/CallCenter with α₀ = 400, 10,000 days; its shares
    // are of 1,660 calls. Exact: Kolmogorov's equations and quadrature over the day factor, to 5e-5.
    var day = FiniteDay(
      interval: 3_600,
      expected: [100, 150, 150, 180, 200, 150, 150, 150, 120, 100, 80, 70, 60],
      agents: [4, 6, 8, 8, 8, 7, 8, 8, 6, 6, 4, 4, 4], talk: .exponential(mean: 100),
      patience: .mixture([
        MixtureComponent(weight: 0.1, .constant(0)),
        MixtureComponent(weight: 0.9, .exponential(mean: 1_000)),
      ]))
    day.dayFactor = try DayFactor(.gamma, cv: 0.05)
    let outcome = try await day.run(days: 3_000)
    outcome.agrees(with: [
      "calls.arrived": 1_660, "wait.mean": 4.723604123,
      "serviceLevel.abandonedPositive": 0.92467089,
      "abandonment": 0.0198592462, "serviceLevel.offered": 0.9074817668,
    ])
    outcome.agrees("calls.arrived", withPublished: 1_660.366, standardError: 1.54 / 1.645)
    outcome.agrees("wait.mean", withPublished: 4.713, standardError: 0.033 / 1.645)
  }
}
