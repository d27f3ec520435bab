/// The parameter of a distribution that an error speaks of.
public enum DistributionParameter: String, Sendable, CaseIterable {
  case value, low, mode, high, mean, shape, scale, mu, sigma, probability, cv, phases, weight, shift
}
