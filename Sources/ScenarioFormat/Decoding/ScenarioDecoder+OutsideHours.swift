import ContactCenterModel
import Probability

extension ScenarioDecoder {
  /// The calls of a source outside opening hours, which have random numbers of their own, so that they
  /// change no other call.
  func outsideHours(_ section: Section, _ source: DemandSource) -> [DecodedDemand] {
    guard let value = section["outsideHours"], let days = horizon.days, !section.has("replay"),
      let windows = windows(value, days.day), !windows.isEmpty
    else { return [] }
    let volumes = (0..<days.count).map { volume(windows, day: $0) }
    guard let arrivals = random(volumes, .constant, value, section) else { return [] }
    let demand = Demand(source: source, arrivals: arrivals, isOutsideHours: true)
    return [DecodedDemand(demand: demand, path: value.path)]
  }

  private struct Window {
    let from: Double
    let to: Double
    let calls: Double
  }

  /// The times in ascending order; `nil` when one is wrong.
  private func windows(_ value: Value, _ day: PlanningDay) -> [Window]? {
    let items = value.items ?? []
    let all = items.compactMap { $0.section.flatMap { window($0, day) } }
    guard all.count == items.count else { return nil }
    let windows = all.sorted { $0.from < $1.from }
    let next = windows.dropFirst().map(\.from) + windows.prefix(1).map { $0.from + 86_400 }
    guard zip(windows, next).allSatisfy({ $0.to <= $1 }) else {
      value.report(.plan(.timesOverlap))
      return nil
    }
    return windows
  }

  /// A time that ends before opening, or lies between close and the opening of the next day.
  private func window(_ section: Section, _ day: PlanningDay) -> Window? {
    guard let from = section["from"]?.number, let to = section["to"]?.number,
      let calls = section["calls"]?.number
    else { return nil }
    let isOutside = to <= day.open || from >= day.close && to <= day.open + 86_400
    guard to > from, isOutside else {
      section.report(
        .plan(.notOutsideHours(from: from, to: to, open: day.open, close: day.close)))
      return nil
    }
    return Window(from: from, to: to, calls: calls * scale.demand)
  }

  /// The windows of a day, with intervals of no calls between them.
  private func volume(_ windows: [Window], day: Int) -> DayVolume {
    let midnight = Double(day) * PlanningDays.length
    var edges: [Double] = []
    var expected: [Double] = []
    for window in windows {
      if let last = edges.last, last < midnight + window.from { expected.append(0) }
      if edges.last != midnight + window.from { edges.append(midnight + window.from) }
      edges.append(midnight + window.to)
      expected.append(window.calls)
    }
    return DayVolume(day: day, edges: edges, expected: expected, hours: 0..<expected.count)
  }
}
