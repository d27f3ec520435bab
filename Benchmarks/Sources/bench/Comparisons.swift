/// Everything that is compared with the bare C programs of `limits/`.
///
/// The engine's workloads have their place here: one `Comparison` each, the C program as the limit
/// and `Work.function` or `Work.program` as the subject.
enum Comparisons {
  static let seed = "1"

  static func all(limits folder: String) -> [Comparison] {
    [
      Comparison(
        name: "C: M/M/100+M, abandonment events against deadlines",
        limit: .program("\(folder)/erlang_a_lazy", ["100", "5000000", seed]),
        subject: .program("\(folder)/erlang_a_general", ["100", "5000000", seed])),
      Comparison(
        name: "C: M/M/1000+M, abandonment events against deadlines",
        limit: .program("\(folder)/erlang_a_lazy", ["1000", "5000000", seed]),
        subject: .program("\(folder)/erlang_a_general", ["1000", "5000000", seed])),
    ]
  }
}
