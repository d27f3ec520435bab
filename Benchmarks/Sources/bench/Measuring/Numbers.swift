extension [Double] {
  /// The middle value, or the mean of the two in the middle; there must be a value.
  var median: Double {
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

extension Double {
  /// The number in decimal notation with `digits` digits after the point.
  func rounded(to digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let units = Int((magnitude * Double(scale)).rounded())
    let fraction = String(units % scale)
    let padding = String(repeating: "0", count: max(0, digits - fraction.count))
    let tail = digits > 0 ? ".\(padding)\(fraction)" : ""
    return "\(self < 0 ? "-" : "")\(units / scale)\(tail)"
  }
}
