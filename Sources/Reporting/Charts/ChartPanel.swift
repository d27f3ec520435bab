/// A pair of axes with lines or single points in it.
struct ChartPanel {
  let axis: PathAxis
  let series: [ChartSeries]
  /// Whether neighbouring points are joined: not where other paths vary from one to the next.
  let isJoined: Bool

  /// How far along the axis a value lies, 0 at the left end and 1 at the right.
  func fraction(_ value: String) -> Double {
    guard let index = axis.values.firstIndex(of: value) else { return 0.5 }
    guard let numbers = axis.numbers, let least = numbers.first, let most = numbers.last,
      least < most
    else { return (Double(index) + 0.5) / Double(axis.values.count) }
    return 0.04 + 0.92 * (numbers[index] - least) / (most - least)
  }

  /// The ticks of the axis with their places: each value where all fit, else round numbers, or as many
  /// of the values as fit.
  func ticks(width: Double) -> [(text: String, fraction: Double)] {
    let all = axis.values.map { (text: axis.label($0), fraction: fraction($0)) }
    if Self.fit(all, width: width) { return all }
    guard let numbers = axis.numbers, let least = numbers.first, let most = numbers.last else {
      return all
    }
    for intervals in [8, 5, 3, 2] {
      let round = ValueAxis(holding: [least, most], intervals: intervals, isTight: true)
      let ticks = round.ticks.map {
        (text: round.label($0), fraction: 0.04 + 0.92 * round.fraction($0))
      }
      if Self.fit(ticks, width: width) { return ticks }
    }
    return [all[0], all[all.count - 1]]
  }

  /// Whether the texts of neighbouring ticks stand apart.
  private static func fit(
    _ ticks: [(text: String, fraction: Double)], width: Double
  ) -> Bool {
    zip(ticks, ticks.dropFirst()).allSatisfy { one, next in
      let needed =
        ChartStyle.width(one.text, size: ChartStyle.tickSize)
        + ChartStyle.width(next.text, size: ChartStyle.tickSize)
      return (next.fraction - one.fraction) * width >= needed / 2 + 6
    }
  }

  /// Whether the texts of the ticks have to be turned to stand beside each other.
  func turnsTicks(width: Double) -> Bool { !Self.fit(ticks(width: width), width: width) }
}
