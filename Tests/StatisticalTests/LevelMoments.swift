/// The time average of a number of overlapping stretches of time, and of its square, in a window.
struct LevelMoments {
  private let window: ClosedRange<Double>
  private var changes: [(time: Double, by: Double)] = []

  init(from start: Double, to end: Double) { window = start...end }

  /// A stretch of time.
  mutating func add(from start: Double, to end: Double) {
    guard start < window.upperBound, end > window.lowerBound else { return }
    changes.append((max(start, window.lowerBound), 1))
    changes.append((min(end, window.upperBound), -1))
  }

  /// The averages.
  func means() -> (level: Double, square: Double) {
    var (level, time) = (0.0, window.lowerBound)
    var sums = (level: 0.0, square: 0.0)
    for change in changes.sorted(by: { $0.time < $1.time }) {
      sums.level += level * (change.time - time)
      sums.square += level * level * (change.time - time)
      (level, time) = (level + change.by, change.time)
    }
    let length = window.upperBound - window.lowerBound
    return (sums.level / length, sums.square / length)
  }
}
