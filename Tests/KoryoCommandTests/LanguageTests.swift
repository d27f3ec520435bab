import Testing

@Suite struct LanguageTests {
  @Test func `a misspelt command is helped in the language spoken`() throws {
    try withProgram { program in
      let english = try program.run(["runn", "x.yaml"])
      #expect(english.status == 64)
      #expect(english.error == "koryo: unknown command 'runn' (did you mean 'run'?)\n")
      let japanese = try program.run(["runn"], environment: ["LANG": "ja_JP.UTF-8"])
      #expect(japanese.error == "koryo: コマンド「runn」はありません(「run」のことですか)\n")
      let plain = try program.run(["--lang", "en", "runn"], environment: ["KORYO_LANG": "ja"])
      #expect(plain.error == english.error)
    }
  }

  @Test func `results speak Japanese where asked to, and files stay the same`() throws {
    try withProgram { program in
      try program.write(smallScenario, to: "s.yaml")
      let table = try program.run(["run", "s.yaml", "--by", "interval", "--lang", "ja"])
      #expect(table.output.contains("サービスレベル"))
      #expect(table.output.contains("時間帯別"))
      let english = try program.run(["run", "s.yaml", "--format", "csv"])
      let japanese = try program.run(["run", "s.yaml", "--format", "csv", "--lang=ja"])
      #expect(english.output == japanese.output)
    }
  }

  @Test func `help teaches in the language spoken`() throws {
    try withProgram { program in
      #expect(try program.run(["run", "--help"]).output.contains("koryo run weekday.yaml --by"))
      let help = try program.run(["run", "--help"], environment: ["LC_ALL": "ja_JP.UTF-8"])
      #expect(help.output.contains("シナリオをシミュレーション"))
    }
  }
}
