import Probability
import Testing

struct DistributionPlanningTests {
  @Test(arguments: [0.01, 0.3, 0.5, 1, 1.7, 4, 30])
  func `distributions by mean and cv have this mean and cv`(cv: Double) throws {
    let made = [
      try Distribution.gamma(mean: 240, cv: cv), try .lognormal(mean: 240, cv: cv),
      try .weibull(mean: 240, cv: cv),
      try .hyperexponential(mean: 240, cv: max(1, cv)),
      try .uniform(mean: 240, cv: min(0.57, cv)),
    ]
    let cvs = [cv, cv, cv, max(1, cv), min(0.57, cv)]
    for (distribution, cv) in zip(made, cvs) {
      #expect(abs(distribution.mean / 240 - 1) < 1e-11, "\(distribution)")
      #expect(abs(distribution.cv / cv - 1) < 1e-9, "\(distribution)")
    }
  }

  @Test func `the Weibull distribution with cv 1 is the exponential`() throws {
    guard case .weibull(let shape, let scale) = try Distribution.weibull(mean: 60, cv: 1) else {
      Issue.record("not a Weibull distribution")
      return
    }
    #expect(abs(shape - 1) < 1e-12)
    #expect(abs(scale - 60) < 1e-9)
  }

  @Test func `the ends of the range of Weibull's cv can be solved`() throws {
    for cv in [0.001, 1000] {
      #expect(abs(try Distribution.weibull(mean: 1, cv: cv).cv / cv - 1) < 1e-6)
    }
  }

  @Test func `Erlang phases give cv 1 over root phases`() throws {
    #expect(try Distribution.erlang(mean: 90, phases: 9) == .gamma(shape: 9, scale: 10))
    #expect(try abs(Distribution.erlang(mean: 90, phases: 9).cv - 1.0 / 3) < 1e-15)
  }

  @Test func `balanced means bring half of the mean each`() throws {
    guard
      case .hyperexponential(let share, let mean1, let mean2) =
        try Distribution.hyperexponential(mean: 10, cv: 2)
    else {
      Issue.record("not hyperexponential")
      return
    }
    #expect(abs(share * mean1 - 5) < 1e-12 && abs((1 - share) * mean2 - 5) < 1e-12)
  }

  @Test func `a cv of 0 gives the constant`() throws {
    #expect(try Distribution.gamma(mean: 3, cv: 0) == .constant(3))
    #expect(try Distribution.lognormal(mean: 3, cv: 0) == .constant(3))
    #expect(try Distribution.weibull(mean: 3, cv: 0) == .constant(3))
    #expect(try Distribution.uniform(mean: 3, cv: 0) == .constant(3))
  }

  @Test func `parameters out of range are named with what they may be`() {
    typealias Fault = DistributionError
    #expect(throws: Fault.outOfRange(.mean, value: 0, allowed: .positive)) {
      try Distribution.gamma(mean: 0, cv: 1)
    }
    #expect(throws: Fault.outOfRange(.cv, value: -1, allowed: .nonnegative)) {
      try Distribution.lognormal(mean: 5, cv: -1)
    }
    #expect(throws: Fault.outOfRange(.cv, value: 0.5, allowed: .between(1, 1000))) {
      try Distribution.hyperexponential(mean: 5, cv: 0.5)
    }
    #expect(throws: Fault.outOfRange(.phases, value: 0, allowed: .atLeast(1))) {
      try Distribution.erlang(mean: 5, phases: 0)
    }
    #expect(throws: Fault.outOfRange(.cv, value: 2000, allowed: .between(0.001, 1000))) {
      try Distribution.weibull(mean: 5, cv: 2000)
    }
    #expect(throws: Fault.self) { try Distribution.uniform(mean: 5, cv: 0.6) }
    #expect(throws: Fault.self) { try Distribution.weibull(mean: .nan, shape: 2) }
  }

  @Test func `validation finds faults at any depth`() throws {
    typealias Fault = DistributionError
    #expect(throws: Fault.outOfRange(.mode, value: 9, allowed: .between(1, 4))) {
      try Distribution.triangular(low: 1, mode: 9, high: 4).validated()
    }
    #expect(throws: Fault.outOfRange(.mean, value: -3, allowed: .positive)) {
      let part = MixtureComponent(weight: 1, .shifted(by: 1, .exponential(mean: -3)))
      return try Distribution.mixture([part]).validated()
    }
    #expect(throws: Fault.outOfRange(.shift, value: -6, allowed: .atLeast(-5))) {
      try Distribution.shifted(by: -6, .uniform(low: 5, high: 9)).validated()
    }
    #expect(throws: Fault.noComponents) { try Distribution.mixture([]).validated() }
    #expect(throws: Fault.noTotalWeight) {
      try Distribution.mixture([MixtureComponent(weight: 0, .constant(1))]).validated()
    }
    #expect(throws: Fault.noValues) { try EmpiricalDistribution(values: []) }
    #expect(throws: Fault.weightsDoNotMatch(values: 2, weights: 1)) {
      try EmpiricalDistribution(values: [1, 2], weights: [1])
    }
    for distribution in try Distribution.examples() {
      #expect(try distribution.validated() == distribution)
    }
  }
}
