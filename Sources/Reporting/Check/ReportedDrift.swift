public import ContactCenterModel
public import Experiments

/// A measure against its baseline, with the name of what it is about.
public struct ReportedDrift: Sendable {
  public let drift: Drift
  public let scope: Scope
  /// In which money is shown.
  let currency: String?

  init(_ drift: Drift, in scenario: Scenario) {
    self.drift = drift
    scope = Scope(drift.address, in: scenario)
    currency = scenario.currency
  }

  public var measure: Measure { drift.address.measure }

  /// The measure's address, the same in every language.
  public var address: String { scope.address(of: measure) }

  var finding: Finding {
    switch drift.verdict {
    case .same, .notWorse: .pass
    case .improved: .improved
    case .regressed: .regression
    case .undecided: .undecided
    }
  }

  /// The verdict in a word or two.
  func verdictText(_ language: Language) -> String {
    switch drift.verdict {
    case .same: language.pick("same", "同等")
    case .notWorse: language.pick("not worse", "悪化なし")
    case .improved: language.pick("improved", "改善")
    case .regressed:
      measure.better == .neither
        ? language.pick("changed", "変化") : language.pick("regression", "悪化")
    case .undecided: language.pick("undecided", "判定できず")
    }
  }

  func title(_ language: Language) -> String { scope.title(of: measure, language) }

  /// A value with the decimals that a baseline's error, a quarter of the margin at most, warrants.
  func value(_ value: Double?, _ language: Language) -> String {
    guard let value else { return "-" }
    let scale = measure.unit.shownScale
    let text = NumberText.fixed(value * scale, decimals: decimals(drift.margin / 4))
    return NumberText.withUnit(text, measure.unit, language, currency)
  }

  /// `± δ`, of shares in percentage points.
  func margin(_ language: Language) -> String {
    let shown = drift.margin * measure.unit.shownScale
    // A margin that somebody chose is shown as it was written; 5 % of a value is not.
    let isChosen = (shown * 100 - (shown * 100).rounded()).magnitude < 1e-6
    let number =
      isChosen
      ? NumberText.bound(shown, .number, language)
      : NumberText.fixed(shown, decimals: decimals(drift.margin))
    let sign = measure.unit == .share ? "pt" : measure.unit.sign(language, currency)
    return "± " + number + (sign.isEmpty ? "" : " " + sign)
  }

  /// The difference as a cell, such as `+4.6 s ± 0.4`.
  func differenceCell(_ language: Language) -> TableCell {
    NumberText.cell(
      difference: drift.difference, drift.interval, measure.unit, language, currency: currency)
  }

  private func decimals(_ width: Double) -> Int {
    let scale = measure.unit.shownScale
    return min(measure.unit.mostDecimals(currency), NumberText.decimals(halfWidth: width * scale))
  }
}

extension ReportedDrift {
  /// What was found, as a sentence.
  func message(_ language: Language) -> String {
    let values = value(drift.baseline, language) + " → " + value(drift.current, language)
    let by = differenceCell(language).whole
    let facts =
      title(language)
      + language.pick(
        ": \(values), \(by), margin \(margin(.en))", ": \(values)、差 \(by)、許容幅 \(margin(.ja))")
    return facts + language.pick(": ", ": ") + verdictText(language) + remark(language)
  }

  /// What to do about a verdict; empty where there is nothing to do.
  func remark(_ language: Language) -> String {
    switch drift.verdict {
    case .same, .notWorse, .regressed: ""
    case .improved: language.pick("; record the baseline anew", "(基準値を記録し直してください)")
    case .undecided(let doubt): language.pick(" (", "(") + doubt.text(language) + ")"
    }
  }
}

extension DriftDoubt {
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .nothingToMeasure: language.pick("there is nothing to measure", "対象がありません")
    case .tooFewReplications:
      language.pick(
        "more replications may decide it: --max-replications",
        "反復を増やせば判定できる可能性があります: --max-replications")
    case .baselineTooShort:
      language.pick(
        "the baseline's own error forbids it; record the baseline with more replications or a wider "
          + "margin",
        "基準値自体の誤差が大きすぎます。反復を増やすか許容幅を広げて基準値を記録し直してください")
    case .otherBatches:
      language.pick(
        "its batches have another length or warm-up than the baseline's, so that sums over them are "
          + "not comparable; record the baseline anew",
        "バッチの長さまたはウォームアップが基準値と異なるため、バッチごとの合計は比較できません。"
          + "基準値を記録し直してください")
    }
  }
}
