/// Reads `20..40:2`, `80%..95%:5%` and `1min..5min:30s`.
struct SweepRangeReader {
  let path: String
  let text: String
  let timeUnits: [SweepAxisReader.TimeUnit]

  /// The range whose dots stand at a place of the text.
  mutating func read(_ dots: Range<String.Index>) throws(SweepDesignError) -> SweepRange {
    let parts = text[dots.upperBound...].split(
      separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let texts = [text[..<dots.lowerBound]] + parts
    let quantities = texts.compactMap { SweepQuantity(Substring(SweepAxisReader.trimmed($0))) }
    guard quantities.count == texts.count, quantities.allSatisfy({ isUnit($0.unitName) }) else {
      throw mistake(.notARange(path: path, text: text))
    }
    let units = try factors(of: quantities)
    let decimals = quantities.map(\.decimals).max() ?? 0
    let numbers = zip(quantities, units.factors).compactMap {
      $0.scaled(decimals: decimals, times: $1)
    }
    guard numbers.count == texts.count else {
      throw mistake(.notARange(path: path, text: text))
    }
    return try range(numbers, decimals: decimals, unit: units.unit)
  }

  /// A unit has no digits, no dots and no colons.
  private func isUnit(_ name: String) -> Bool {
    !name.contains { $0.isNumber || $0 == "." || $0 == ":" }
  }

  /// The unit that all are put into, and how many of it each one's unit is.
  private func factors(
    of quantities: [SweepQuantity]
  ) throws(SweepDesignError) -> (unit: String, factors: [Int]) {
    let names = quantities.map(\.unitName)
    if Set(names).count == 1 { return (quantities[0].unit, names.map { _ in 1 }) }
    let seconds = names.compactMap { name in
      timeUnits.first { $0.names.contains(name) }?.seconds
    }
    guard seconds.count == names.count, let least = seconds.min(),
      let finest = seconds.firstIndex(of: least)
    else { throw mistake(.unitsDiffer(path: path, text: text, example: example(quantities))) }
    return (quantities[finest].unit, seconds.map { Int($0 / least) })
  }

  private func range(
    _ numbers: [Int], decimals: Int, unit: String
  ) throws(SweepDesignError) -> SweepRange {
    let (first, last) = (numbers[0], numbers[1])
    if numbers.count == 3 {
      let step = numbers[2]
      guard step != 0 else { throw mistake(.stepOfZero(path: path, text: text)) }
      guard (last - first).signum() * step.signum() >= 0 else {
        let right = SweepRange(first: -step, last: -step, step: nil, decimals: decimals, unit: unit)
        throw mistake(.stepAway(path: path, text: text, step: right.value(at: 0)))
      }
    }
    return SweepRange(
      first: first, last: last, step: numbers.count == 3 ? numbers[2] : nil, decimals: decimals,
      unit: unit)
  }

  /// The range with the one unit that it names at all its numbers.
  private func example(_ quantities: [SweepQuantity]) -> String {
    let unit = quantities.first { !$0.unitName.isEmpty }?.unit ?? ""
    let texts = quantities.map { quantity in
      SweepRange(
        first: quantity.digits, last: quantity.digits, step: nil, decimals: quantity.decimals,
        unit: unit
      ).value(at: 0)
    }
    return texts[0] + ".." + texts[1] + texts.dropFirst(2).map { ":" + $0 }.joined()
  }

  private func mistake(_ problem: SweepProblem) -> SweepDesignError { SweepDesignError([problem]) }
}
