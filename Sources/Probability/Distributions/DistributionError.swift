/// Why a distribution cannot be: the sentence for the reader is made elsewhere.
public enum DistributionError: Error, Hashable, Sendable {
  /// A parameter lies outside what it may be.
  case outOfRange(DistributionParameter, value: Double, allowed: AllowedRange)
  /// An empirical distribution without values.
  case noValues
  /// A mixture without components.
  case noComponents
  /// The weights are all 0, or their sum is not finite.
  case noTotalWeight
  /// The mean is not finite, or longer than any time that is simulated, in seconds.
  case meanTooLong(Double, most: Double)
  /// The coefficient of variation is not finite, or so large that no number of calls shows the mean.
  case tooVariable(Double, most: Double)
  /// There are not as many weights as values.
  case weightsDoNotMatch(values: Int, weights: Int)
}

extension DistributionError {
  /// Passes when `value` is allowed, else throws what is wrong with the parameter.
  static func require(
    _ parameter: DistributionParameter, _ value: Double, _ allowed: AllowedRange
  ) throws(DistributionError) {
    guard allowed.contains(value) else {
      throw .outOfRange(parameter, value: value, allowed: allowed)
    }
  }
}
