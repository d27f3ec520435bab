/// The distributions that a scenario can name.
public enum DistributionName: String, Sendable, CaseIterable {
  case constant, uniform, triangular, exponential, erlang, gamma, lognormal, weibull
  case hyperexponential, empirical, mixture
}
