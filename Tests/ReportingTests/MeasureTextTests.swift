import ContactCenterModel
import Reporting
import Testing

@Suite struct MeasureTextTests {
  @Test(arguments: Measure.all, Language.allCases)
  func `every measure has all its texts in every language`(measure: Measure, language: Language) {
    let text = measure.text(language)
    for words in [
      text.title, text.explanation, text.elsewhere, measure.formulaInWords(language),
      measure.formula(language), measure.unitText(language), measure.betterText(language),
    ] {
      #expect(!words.isEmpty)
    }
    #expect(text.explanation.hasSuffix(language == .en ? "." : "。"))
  }

  @Test(arguments: Language.allCases)
  func `no two measures have the same title`(language: Language) {
    let titles = Measure.all.map { $0.text(language).title }
    #expect(Set(titles).count == titles.count)
  }

  @Test(arguments: Measure.all)
  func `Japanese texts are Japanese`(measure: Measure) {
    let text = measure.text(.ja)
    for words in [text.title, text.explanation] {
      #expect(words.unicodeScalars.contains { $0.value > 0x3040 })
    }
  }

  @Test func `formulas are told in words with their counts`() throws {
    let level = try #require(Measure.named("serviceLevel.abandonedIgnored"))
    #expect(
      level.formulaInWords(.en)
        == "calls answered within τ S≤ / (calls offered O − calls abandoned within τ L≤)")
  }

  @Test(arguments: [
    ("customers.needs", "customers a day", "人/日"), ("sms.sent", "messages a day", "通/日"),
    ("callback.accepted", "callbacks a day", "件/日"),
    ("attempts.perNeed", "attempts a need", "呼/用件"),
    ("cost.total", "money a day", "金額/日"), ("wordOfMouth", "people a day", "人/日"),
  ])
  func `units are words of the field`(id: String, en: String, ja: String) throws {
    let measure = try #require(Measure.named(id))
    #expect(measure.unitText(.en) == en)
    #expect(measure.unitText(.ja) == ja)
  }

  @Test(arguments: [
    ("occupancy", "占有率"), ("utilization.productive", "稼働率"), ("answerRate", "応答率"),
    ("calls.atClose", "終業時の残呼数"),
  ])
  func `Japanese names mean what the field means by them`(id: String, title: String) throws {
    #expect(try #require(Measure.named(id)).text(.ja).title == title)
  }

  @Test func `counts that have a name together are told by it`() throws {
    let repurchase = try #require(Measure.named("repurchase"))
    #expect(
      repurchase.formulaInWords(.en)
        == "customers expected to buy again / (needs N − needs open at the end)")
    let fresh = try #require(Measure.named("blocking.fresh"))
    #expect(fresh.formulaInWords(.ja) == "あふれた新規呼 / (着信呼 A − 再呼)")
  }

  @Test func `the list has a line for each measure`() {
    let lines = MeasureListing.table(Measure.all, .ja).text().split(separator: "\n")
    #expect(lines.count == Measure.all.count + 2)
  }
}
