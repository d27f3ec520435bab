public import Probability

/// What is wrong with the distribution of a time.
public enum LawProblem: Sendable, Hashable {
  /// The sets of keys by which it can be given; no name when the name itself is missing.
  case needs(DistributionName?, [[String]])
  case takesNo(DistributionName, String, sets: [[String]])
  case impossible(DistributionError)
}
