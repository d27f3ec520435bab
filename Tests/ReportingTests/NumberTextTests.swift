import ContactCenterModel
import Reporting
import Statistics
import Testing

@Suite struct NumberTextTests {
  @Test(arguments: [
    (0.4, 1), (0.04, 2), (0.14, 2), (0.014, 3), (1.4, 1), (2, 0), (9, 0), (14, 0), (350, 0),
    (1e-9, 6),
  ])
  func `digits follow the half-width: one significant, two after a leading 1`(
    halfWidth: Double, decimals: Int
  ) {
    #expect(NumberText.decimals(halfWidth: halfWidth) == decimals)
  }

  @Test(arguments: [
    (0.8134, 0.8094...0.8174, MeasureUnit.share, "81.3 % ± 0.4"),
    (0.8134, 0.7634...0.8634, .share, "81 % ± 5"),
    (7.81, 7.31...8.31, .seconds, "7.8 s ± 0.5"),
    (12.31, 12.24...12.38, .erlangs, "12.31 Erl ± 0.07"),
    (1481.2, 1462.2...1500.2, .calls, "1,481 ± 19"),
    (0.98, 0.9...0.99, .share, "98 % [90, 99]"),
    (0.5, 0.5...0.5, .share, "50.0 % ± 0"),
  ])
  func `an estimate is shown with its interval`(
    value: Double, interval: ClosedRange<Double>, unit: MeasureUnit, text: String
  ) {
    let estimate = Estimate(
      value: value, standardError: nil, interval: interval, confidence: 0.95, replications: 100)
    #expect(NumberText.text(estimate, unit, .en) == text)
  }

  @Test(arguments: [
    ("JPY", Language.en, "1,234,567 JPY ± 1,204"), ("JPY", .ja, "1,234,567 円 ± 1,204"),
    ("EUR", .en, "1,234,567 EUR ± 1,204"),
  ])
  func `money is shown in its currency`(currency: String, language: Language, text: String) {
    let estimate = Estimate(
      value: 1_234_567.2, standardError: nil, interval: 1_233_363.2...1_235_771.2,
      confidence: 0.95, replications: 100)
    #expect(NumberText.text(estimate, .money, language, currency: currency) == text)
    #expect(NumberText.value(519.7, .money, .en, currency: "JPY") == "520 JPY")
    #expect(NumberText.value(519.7, .money, .en, currency: "EUR") == "519.70 EUR")
  }

  @Test func `what is not known is not made up`() {
    let lonely = Estimate(
      value: 0.5, standardError: nil, interval: nil, confidence: 0.95, replications: 1)
    #expect(NumberText.text(lonely, .share, .en) == "50.0 % ± ?")
    #expect(NumberText.text(nil, .share, .en) == "-")
  }

  @Test(arguments: [0, 1, -1, 0.1, 1.0 / 3, 1e-9, 12_345_678.9, 1e21, 2.5e-308, 0.8832460732984293])
  func `exact numbers read back the same`(value: Double) {
    #expect(Double(NumberText.exact(value)) == value)
  }

  @Test(arguments: [
    (0.0, 0, "0"), (-0.04, 1, "0.0"), (-1.25, 1, "-1.3"), (999.95, 1, "1,000.0"),
    (1_234_567, 0, "1,234,567"), (0.05, 2, "0.05"),
  ])
  func `fixed decimals are rounded and thousands set apart`(
    value: Double, decimals: Int, text: String
  ) {
    #expect(NumberText.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (0.8, MeasureUnit.share, "80 %"), (0.125, .share, "12.5 %"), (20, .seconds, "20 s"),
    (0.07, .share, "7 %"),
  ])
  func `a bound keeps the digits it was written with`(
    value: Double, unit: MeasureUnit, text: String
  ) {
    #expect(NumberText.bound(value, unit, .en) == text)
  }

  @Test(arguments: [
    (0.0, "00:00"), (34_200, "09:30"), (90_000, "25:00"), (34_215, "09:30:15"),
  ])
  func `times of day go on after midnight`(seconds: Double, text: String) {
    #expect(NumberText.clock(seconds) == text)
  }

  @Test func `no percentage and no wait has more than three decimals`() {
    let estimate = Estimate(
      value: 0.5, standardError: nil, interval: 0.4999999...0.5000001, confidence: 0.95,
      replications: 9)
    #expect(NumberText.text(estimate, .share, .en) == "50.000 % ± <0.001")
  }

  @Test func `a wait of nought has no interval made of the bin that counts it`() {
    let estimate = Estimate(
      value: 0, standardError: nil, interval: 0...0.0009765625, confidence: 0.95, replications: 9)
    #expect(NumberText.text(estimate, .seconds, .en) == "0 s")
  }
}
