/// The values of a path that varies, along an axis: by size where all are numbers of one unit, else
/// side by side in the order of the design.
struct PathAxis {
  let path: String
  /// The values that differ, in order along the axis.
  let values: [String]
  /// The unit that all numbers are written with; empty without one.
  let unit: String
  /// The numbers; `nil` when the values are not numbers of one unit.
  let numbers: [Double]?

  init(path: String, values: [String]) {
    self.path = path
    let distinct = values.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let amounts = distinct.compactMap(Self.amount)
    let units = Set(amounts.map(\.unit))
    if amounts.count == distinct.count, let unit = units.first, units.count == 1 {
      let sorted = zip(distinct, amounts).sorted { $0.1.number < $1.1.number }
      self.values = sorted.map(\.0)
      numbers = sorted.map(\.1.number)
      self.unit = unit
    } else {
      self.values = distinct
      numbers = nil
      unit = ""
    }
  }

  /// The path with the unit behind it.
  var title: String { unit.isEmpty ? path : "\(path) [\(unit)]" }

  /// The title in so many pixels: the end of a path says more than its beginning.
  func title(width: Double, size: Double) -> String {
    guard ChartStyle.width(title, size: size) > width else { return title }
    var short = title
    while !short.isEmpty, ChartStyle.width("…" + short, size: size) > width { short.removeFirst() }
    return "…" + short
  }

  /// A value as a tick shows it: without the unit, which the title has.
  func label(_ value: String) -> String {
    guard numbers != nil, !unit.isEmpty else { return value }
    let number = value.dropLast(unit.count)
    return String(number.last == " " ? number.dropLast() : number)
  }

  /// A number and the letters behind it, such as `30 s`, `80%` or `12`.
  private static func amount(_ text: String) -> (number: Double, unit: String)? {
    let unit = text.reversed().prefix { $0 == "%" || $0.isASCII && $0.isLetter }.reversed()
    let head = text.dropLast(unit.count)
    let digits = head.last == " " ? head.dropLast() : head
    let isPlain = digits.allSatisfy { $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }
    guard isPlain, let number = Double(digits), number.isFinite else { return nil }
    return (number, String(unit))
  }
}
