import Reporting
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    (nil, [:], Language.en),
    ("ja", ["KORYO_LANG": "en"], .ja),
    (nil, ["KORYO_LANG": "ja", "LC_ALL": "C"], .ja),
    (nil, ["LC_ALL": "C", "LANG": "ja_JP.UTF-8"], .en),
    (nil, ["LC_ALL": "", "LC_MESSAGES": "ja_JP", "LANG": "en_US"], .ja),
    (nil, ["LANG": "ja-JP"], .ja),
    (nil, ["LANG": "fr_FR.UTF-8"], .en),
  ])
  func `the first that is given and not empty decides`(
    option: String?, environment: [String: String], language: Language
  ) {
    #expect(Language.detected(option: option) { environment[$0] } == language)
  }
}
