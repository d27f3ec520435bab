import ContactCenterModel
import Experiments
import Foundation
import Probability
import Reporting
import Statistics
import Testing

/// What is told of a run in batches.
@Suite struct BatchReportTests {
  private let tool = ToolDescription(version: "1", gsl: "2", cpu: "cpu", libm: "libm")
  private static let automatic = SteadyState(warmUp: .automatic, length: 720_000, batches: 20)

  private func scenario(_ steady: SteadyState, targets: [Target] = []) throws -> Scenario {
    let small = try SmallCenter.scenario()
    return Scenario(
      name: "steady", horizon: .steadyState(steady), callTypes: small.callTypes,
      demands: [Demand(source: .callType(CallTypeID(0)), arrivals: .steady(rate: 0.01))],
      groups: [
        AgentGroup(
          name: "desk", skills: [Skill(type: CallTypeID(0))], staffing: StaffingPlan(constant: 4))
      ], targets: targets)
  }

  private func report(
    _ steady: SteadyState, replications: Int = 1, by: [Breakdown] = [], targets: [Target] = []
  ) async throws -> RunReport {
    let scenario = try scenario(steady, targets: targets)
    let outcome = await Run.run(scenario, plan: RunPlan(replications: replications))
    return RunReport(outcome, of: SmallCenter.loaded(scenario), by: by)
  }

  /// The report of batches of 2 h of which a test invents how they were cut.
  private func report(_ batching: Batching) throws -> RunReport {
    let scenario = try scenario(SteadyState(warmUp: 0, length: 7_200))
    let simulator = Simulator(scenario)
    let outcome = RunOutcome(
      scenario: scenario, plan: RunPlan(replications: 1),
      records: (0..<20).map { simulator.run(replication: $0, seed: 1) }, replications: 1,
      batching: batching)
    return RunReport(outcome, of: SmallCenter.loaded(scenario))
  }

  @Test func `replications that still fill up say how long their warm-up should be`() async throws {
    // Calls of minutes come to an empty center, of which five minutes are left out, or one in a run of two.
    let report = try await report(SteadyState(warmUp: 300, length: 900), replications: 200)
    let note = try #require(report.notes.first { $0.id == "warm-up-too-short" })
    let text = note.text(.en)
    #expect(
      text.hasPrefix("The center still fills up in the window: of the calls that are in it in "))
    #expect(
      text.hasSuffix(
        "% are missing, and waits lack more. Lengthen steadyState.warmUp to about 2 h."))
    #expect(note.text(.ja).hasSuffix("steadyState.warmUp を約2時間に延ばしてください。"))
    let brief = try await self.report(SteadyState(warmUp: 60, length: 60), replications: 200)
    #expect(
      brief.notes.first { $0.id == "warm-up-too-short" }?.text(.en)
        == "The center fills up as long as the run lasts: make steadyState.warmUp many times longer."
    )
    let none = try await self.report(SteadyState(warmUp: 0, length: 900), replications: 20)
    #expect(none.notes.contains { $0.id == "no-warm-up" })
    let long = try await self.report(SteadyState(warmUp: 7_200, length: 300), replications: 50)
    #expect(!long.notes.contains { ["warm-up-too-short", "no-warm-up"].contains($0.id) })
  }

  @Test func `the head of a report tells batches, their length and the warm-up`() throws {
    let batching = Batching(
      batches: 20, length: 7_200, warmUp: 9_000, foundWarmUp: 1_800, isSettled: true,
      autocorrelation: 0.01, pValueOfIndependence: 0.4)
    let report = try report(batching)
    let english = report.text(.en).split(separator: "\n")
    #expect(
      english[1]
        == "1 long run in 20 batches of 2.0 h after a warm-up of 2.5 h (MSER-5: 30.0 min), seed 1; "
        + "± is the interval of 95 % confidence, by batch means")
    #expect(
      report.text(.ja).split(separator: "\n")[1]
        == "ならし期間 2.5 時間(MSER-5: 30.0 分)の後を 2.0 時間×20 バッチに分ける長い実行を1回(シード 1)。"
        + "± はバッチ平均法による 95 % 信頼区間")
    #expect(report.markdown(.en).contains(english[1]))
    #expect(report.notes.map(\.id) == ["batch-means"])
  }

  @Test func `a run too short and batches too alike are told`() throws {
    let batching = Batching(
      batches: 20, length: 7_200, warmUp: 9_000, foundWarmUp: nil, isSettled: false,
      autocorrelation: 0.5, pValueOfIndependence: 0.0004)
    let report = try report(batching)
    #expect(!report.text(.en).contains("MSER-5:"))
    #expect(report.notes.map(\.id) == ["batch-means", "warm-up-unsettled", "batches-correlated"])
    let texts = report.notes.map { $0.text(.en) }
    #expect(texts[1].contains("make steadyState.length longer"))
    #expect(texts[2].contains("correlated (0.50, p < 0.001)"))
    let japanese = report.notes.map { $0.text(.ja) }
    #expect(japanese[2].contains("(0.50、p < 0.001)"))
    #expect(japanese.allSatisfy { !$0.contains("batches") || $0.contains("steadyState.batches") })
  }

  @Test func `a run that is short against the memory of the center says how long it should be`()
    throws
  {
    // 20 · 7,200 s are 72 memories of 2,000 s; 2 · 700 · 2,000 s = 777.8 h, in two digits and rounded up 780 h.
    let batching = Batching(
      batches: 20, length: 7_200, warmUp: 9_000, foundWarmUp: nil, isSettled: true,
      autocorrelation: 0.1, pValueOfIndependence: 0.4, memory: 2_000)
    let report = try report(batching)
    #expect(report.notes.map(\.id) == ["batch-means", "run-too-short"])
    #expect(
      report.notes[1].text(.en)
        == "This run is too short for intervals that you can trust: it is 72 times as long as the center "
        + "remembers (33.3 min), and should be 700 times: lengthen steadyState.length to about 780 h."
    )
    #expect(
      report.notes[1].text(.ja)
        == "信頼できる区間を得るには実行が短すぎます。センターの状態が影響し続ける時間(33.3 分)の72倍しかなく、"
        + "700倍が必要です。steadyState.length を約780時間に延ばしてください。")
    let json = report.json(tool, .en).document()
    #expect(json.contains("\"tooShort\": true"))
    #expect(json.contains("run-too-short"))
  }

  @Test func `where no run may be long enough the note says what to do instead`() throws {
    // 700 memories of 55 h are 38,500 h, and twice that is above 48,000 h.
    let batching = Batching(
      batches: 20, length: 3_600_000, warmUp: 9_000, foundWarmUp: nil, isSettled: true,
      autocorrelation: 0.1, pValueOfIndependence: 0.4, memory: 55 * 3600)
    let note = try #require(try report(batching).notes.first { $0.id == "run-too-short" })
    #expect(
      note.text(.en).hasSuffix(
        "that would be about 77,000 h, and a run is 48,000 h long at most; so leave out "
          + "steadyState.batches, give steadyState.warmUp as a time, and make several replications."
      ))
    #expect(note.text(.ja).contains("約77,000時間に当たり、1回の実行の上限48,000時間を超えます。"))
  }

  @Test func `JSON has the cut in batches, and only where there is one`() async throws {
    let text = try await report(Self.automatic).json(tool, .en).document()
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let run = try #require(object?["run"] as? [String: Any])
    let cut = try #require(run["batchMeans"] as? [String: Any])
    #expect(run["replications"] as? Int == 1)
    #expect(cut["batches"] as? Int == 20)
    #expect(cut["warmUpRule"] as? String == "mser5")
    let (warmUp, length) = (cut["warmUp"] as? Double ?? 0, cut["batchLength"] as? Double ?? 0)
    #expect(abs(warmUp + 20 * length - 720_000) < 1e-6)
    let names = [
      "batches", "batchLength", "warmUp", "warmUpRule", "warmUpFound", "settled", "correlated",
      "autocorrelation", "pValueOfIndependence", "memory", "tooShort", "lengthWanted",
    ]
    #expect(Set(cut.keys) == Set(names))
    let estimates = try #require(object?["estimates"] as? [[String: Any]])
    #expect(estimates.first?["replications"] as? Int == 20)
    let plain = try await report(SteadyState(warmUp: 0, length: 72_000), replications: 2)
    #expect(!plain.json(tool, .en).document().contains("batchMeans"))
  }

  @Test func `a table by interval has the window, not its batches`() async throws {
    let report = try await report(Self.automatic, by: [.interval, .typeAndInterval])
    #expect(report.tables.map(\.rows.count) == [1, 2])
    #expect(report.tables[0].rows[0].scope.row == .window)
    let stopped = RunOutcome(
      scenario: try scenario(Self.automatic), plan: RunPlan(), records: [], wasInterrupted: true)
    let empty = RunReport(
      stopped, of: SmallCenter.loaded(stopped.scenario), by: [.interval])
    #expect(empty.tables[0].rows.count == 1)
  }

  @Test
  func
    `as many operators as are planned are exact in a long run, and meet a bound that they equal`()
    async throws
  {
    let staff = MeasureAddress(try #require(Measure.named("staff.productive")))
    // Batches of lengths that no binary number has.
    let steady = SteadyState(warmUp: .automatic, length: 777_777.7, batches: 30)
    let targets = [TargetBound.atLeast(4), .atMost(4)].map { Target(address: staff, bound: $0) }
    let report = try await report(steady, targets: targets)
    #expect(report.targets.map(\.verdict) == [.met, .met])
    #expect(report.targets[0].figure.estimate?.standardError == 0)
    #expect(
      !report.notes.contains { note in
        if case .measureTooShort(let measure, _) = note {
          measure.measure.id == staff.measure.id
        } else {
          false
        }
      })
  }

  @Test func `the runs that would decide a target are long runs`() async throws {
    // 9.9 half-widths from the value to the bound: (20 · 9.9² − 20) / 20 = 97.01 runs of 20 batches.
    let measure = MeasureAddress(try #require(Measure.named("occupancy")))
    let steady = SteadyState(warmUp: .fixed(0), length: 720_000, batches: 20)
    let plain = await Run.run(try scenario(steady), plan: RunPlan(replications: 1))
    let estimate = try #require(plain.estimate(measure).estimate)
    let distance = try #require(estimate.halfWidth) / 9.9
    let report = try await report(
      steady, targets: [Target(address: measure, bound: .atLeast(estimate.value + distance))])
    #expect(report.targets.first?.furtherReplications == 98)
  }

  @Test func `a trace tells the warm-up from the window`() throws {
    // Slices of 360 s: the first four lie in a warm-up of 1,440 s.
    let scenario = try scenario(Self.automatic)
    let writer = TraceWriter(scenario, form: .csv, warmUp: 1_440)
    var bytes: [UInt8] = []
    var arrivals: [Double] = []
    _ = Simulator(scenario).run(replication: 0, seed: 1) {
      writer.append($0, to: &bytes)
      arrivals.append($0.arrival)
    }
    let names = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).first { field in
        ["before", "window", "after"].contains(field)
      }
    }
    for (name, arrival) in zip(names, arrivals) {
      #expect(name == (arrival < 1_440 ? "before" : arrival < 720_000 ? "window" : "after"))
    }
    #expect(names.contains("before"))
  }

  @Test func `the summary tells how a window will be cut`() throws {
    let summary = { (steady: SteadyState) in
      ScenarioSummary(SmallCenter.loaded(try scenario(steady))).text(.en)
    }
    #expect(
      try summary(Self.automatic).contains(
        "steady state: long runs of 200.0 h; MSER-5 finds the warm-up, the rest is cut into 20 batches"
      ))
    #expect(
      try summary(SteadyState(warmUp: .fixed(7_200), length: 72_000, batches: 12)).contains(
        "a window of 20.0 h after a warm-up of 2.0 h, cut into 12 batches\n"))
    #expect(
      try summary(SteadyState(warmUp: 7_200, length: 72_000)).contains(
        "a window of 20.0 h after a warm-up of 2.0 h\n"))
  }
}
