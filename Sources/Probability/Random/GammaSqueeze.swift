/// The constants of Marsaglia and Tsang's gamma method for one shape of at least 1.
struct GammaSqueeze: BitwiseCopyable, Sendable {
  /// d = shape − 1/3.
  let centre: Double
  /// c = 1 / √(9 d).
  let slope: Double

  init(shape: Double) {
    centre = shape - 1.0 / 3
    slope = 1 / (9 * centre).squareRoot()
  }
}
