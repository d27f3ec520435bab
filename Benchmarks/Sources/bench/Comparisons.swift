/// Everything that is compared with the bare C programs of `limits/`.
///
/// The C program is the limit and the engine the subject, with all its measures on; the last pair
/// shows what real abandonment events cost in C.
enum Comparisons {
  static let seed = "1"

  static func all(limits folder: String) throws -> [Comparison] {
    [
      Comparison(
        name: "W1: M/M/100+M, 1,000,000 calls",
        limit: .program("\(folder)/erlang_a_general", ["100", "1000000", seed]),
        subject: Workloads.erlangA(agents: 100, calls: 1_000_000)),
      Comparison(
        name: "W2: M/M/1000+M, 1,000,000 calls",
        limit: .program("\(folder)/erlang_a_general", ["1000", "1000000", seed]),
        subject: Workloads.erlangA(agents: 1_000, calls: 1_000_000)),
      Comparison(
        name: "W3: 48 half-hours, lognormal, 30 days of 30,000 calls",
        limit: .program("\(folder)/intervals", ["30", seed]),
        subject: try Workloads.intervals(
          days: 30, rates: DayProfile.rates, staff: DayProfile.staff)),
      Comparison(
        name: "C: M/M/100+M, abandonment events against deadlines",
        limit: .program("\(folder)/erlang_a_lazy", ["100", "1000000", seed]),
        subject: .program("\(folder)/erlang_a_general", ["100", "1000000", seed])),
    ]
  }
}
