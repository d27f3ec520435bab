public import ContactCenterModel

/// What a measure is, in a planner's words.
public struct MeasureText: Sendable, Hashable {
  /// The name, for headings.
  public let title: String
  /// One sentence.
  public let explanation: String
  /// What other systems, calculators and books call it, or how theirs differs.
  public let elsewhere: String

  init(_ title: String, _ explanation: String, elsewhere: String) {
    self.title = title
    self.explanation = explanation
    self.elsewhere = elsewhere
  }
}

extension Measure {
  /// The measure's texts in a language.
  public func text(_ language: Language) -> MeasureText {
    if let texts = Self.texts[id] { return texts.text(language) }
    if let quantile = quantileText(language) { return quantile }
    preconditionFailure("the measure \(id) has no text")
  }

  private static let texts: [String: MeasureTexts] = Dictionary(
    uniqueKeysWithValues: serviceLevelTexts + outcomeTexts + waitTexts + staffTexts + loadTexts
      + volumeTexts + attemptTexts + customerTexts + ivrTexts + smsTexts + callbackTexts
      + ticketTexts + predictionTexts + operatorTexts + moneyTexts + loyaltyTexts)
}

/// The texts of one measure in both languages.
struct MeasureTexts: Sendable {
  let en: MeasureText
  let ja: MeasureText

  func text(_ language: Language) -> MeasureText {
    switch language {
    case .en: en
    case .ja: ja
    }
  }
}
