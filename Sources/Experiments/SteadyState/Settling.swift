import Foundation
import Statistics

/// Whether the warm-up of independent replications was long enough, as far as the number of calls in the
/// center tells.
///
/// A center that starts empty fills up. Were it to do so as N (1 − e^(−t/θ)), its means over the warm-up and
/// over the window would be in a proportion that gives θ. A queue fills fast at first and slowly in the end, so
/// that what is lacking late is taken to fall as e^(−t/3θ): a little above the law of Brownian motion that is
/// held at zero (Abate and Whitt 1987), of which θ is the area under what is lacking.
public struct Settling: Sendable, Equatable {
  /// What the window's mean number of calls in the center lacks to that of the steady state, as a share of it;
  /// `nil` where the run is too short to tell, for the center fills up as long as it lasts.
  public let lacking: Double?
  /// About how many seconds of warm-up leave a hundredth lacking at its end; `nil` likewise.
  public let warmUpWanted: Double?
  /// Whether so much is lacking that the interval of the window's mean is no longer to be trusted: more than
  /// half of its half-width.
  public let isTooShort: Bool

  /// So many times as long as θ does what is lacking late take.
  private static let lateness = 3.0
  /// Less than this share is lacking to no purpose.
  private static let least = 0.005
  /// What may be lacking of the half-width of an interval.
  private static let mostOfHalfWidth = 0.5

  /// - Parameters:
  ///   - warmUp: seconds of the warm-up, not 0.
  ///   - window: seconds of the window.
  ///   - before: the mean number of calls in the center in the warm-up of each replication.
  ///   - within: that in the window.
  public init?(
    warmUp: Double, window: Double, before: [Double], within: [Double], confidence: Double
  ) {
    let (before, within) = (Tally(before), Tally(within))
    guard let early = before.mean, let late = within.mean, late > 0,
      let interval = within.interval(confidence: confidence)
    else { return nil }
    let rise = Rise(warmUp: warmUp, window: window)
    let time = rise.time(ofProportion: early / late)
    lacking = time.map { rise.lacking(in: Self.lateness * $0) }
    warmUpWanted = time.map { -Self.lateness * $0 * log(0.01) }
    let halfWidth = (interval.upperBound - interval.lowerBound) / 2
    isTooShort =
      lacking.map { $0 > Self.least && $0 * late > halfWidth * Self.mostOfHalfWidth } ?? true
  }
}

/// How a center fills up over a warm-up and a window.
private struct Rise {
  let warmUp: Double
  let window: Double

  /// What the mean over the window lacks, as a share, where what is lacking falls as e^(−t/θ).
  func lacking(in time: Double) -> Double {
    exp(-warmUp / time) * -expm1(-window / time) * time / window
  }

  /// What the mean over the warm-up lacks.
  private func lackingBefore(in time: Double) -> Double { -expm1(-warmUp / time) * time / warmUp }

  /// θ where the means over warm-up and window are in a proportion; `nil` where it is longer than both.
  func time(ofProportion wanted: Double) -> Double? {
    func proportion(_ time: Double) -> Double {
      (1 - lackingBefore(in: time)) / (1 - lacking(in: time))
    }
    var (short, long) = (1e-3 * warmUp, warmUp + window)
    guard wanted > proportion(long) else { return nil }
    guard wanted < proportion(short) else { return short }
    // The proportion falls as the time grows.
    while long / short > 1.0001 {
      let middle = (short * long).squareRoot()
      if proportion(middle) > wanted { short = middle } else { long = middle }
    }
    return (short * long).squareRoot()
  }
}
