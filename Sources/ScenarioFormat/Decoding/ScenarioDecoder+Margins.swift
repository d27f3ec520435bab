import ContactCenterModel

extension ScenarioDecoder {
  /// How far measures may move and still count as the same, in the measures' own units.
  func readMargins() -> [MeasureAddress: Double] {
    var margins: [MeasureAddress: Double] = [:]
    for (name, location, value) in root["run"]?.section?["margins"]?.names ?? [] {
      do throws(MeasureAddressError) {
        let address = try reader.read(name)
        margins[address] = margin(value, of: address.measure)
      } catch {
        decoding.report(error.problem, at: location, path: value.path)
      }
    }
    return margins
  }

  /// A half-width, with or without its sign; `nil` for a mistake, which is reported.
  private func margin(_ value: Value, of measure: Measure) -> Double? {
    guard let text = value.text else { return nil }
    let width = ScalarKind.trimmed(text.hasPrefix("±") ? String(text.dropFirst()) : text)
    do throws(TargetMistake) {
      let margin = try self.value(width, of: measure)
      if let problem = Self.problem(margin, width, measure) { throw TargetMistake(problem) }
      return margin
    } catch {
      if let problem = error.problem { value.report(problem) }
      return nil
    }
  }

  private static func problem(_ margin: Double, _ text: String, _ measure: Measure) -> Problem? {
    if margin <= 0 { return .value(.outOfRange(text, .positive)) }
    // A tenth of everything is no margin; who writes 0.5 means half a percentage point.
    guard measure.unit == .share, margin >= 0.1, !text.hasSuffix("%") else { return nil }
    return .target(.marginOfShare(text, percent: "\(NumberText.text(margin * 100)) %"))
  }
}
