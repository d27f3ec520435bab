/// What a row rests on beside its point: the plan of the whole sweep, and what simulated it.
public struct SweepOrigin: Sendable, Hashable {
  /// A hash of all points with their values, scenarios, plans and measures; nothing of the machine.
  public let plan: String
  /// The program and the kind of machine, such as `koryo 0.1.0 GSL 2.7.1 x86_64+avx2+fma glibc 2.36`.
  public let machine: String

  public init(plan: String, machine: ToolDescription) {
    self.plan = plan
    self.machine = "koryo \(machine.version) GSL \(machine.gsl) \(machine.cpu) \(machine.libm)"
  }
}
