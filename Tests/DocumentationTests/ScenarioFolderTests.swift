import Testing

/// The examples that readers copy from.
struct ScenarioFolderTests {
  @Test("Every scenario is sound even strictly, and runs", arguments: Repository.scenarios)
  func scenario(path: String) throws {
    try withWorkplace { workplace in
      let check = try workplace.run("koryo validate --strict \(path)")
      #expect(check.status == 0, "\(check.error)")
      let run = try workplace.run("koryo run --quiet --replications 2 \(path)")
      #expect([0, 3].contains(run.status), "\(run.error)")
    }
  }

  @Test("Every file of the folder is told of in the pages")
  func mentioned() {
    let all = Repository.pages.map(Repository.text).joined()
    let files = Repository.files(in: "Scenarios").filter {
      !$0.hasPrefix("Scenarios/invalid") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".csv"))
    }
    #expect(!files.isEmpty)
    let missing = files.filter { !all.contains($0) }
    #expect(missing == [], "no page tells of these")
  }

  @Test("Every whole scenario in a page is sound even strictly", arguments: Repository.pages)
  func shown(page: String) throws {
    let blocks = FencedBlock.all(in: Repository.text(page)).filter {
      $0.language == "yaml" && $0.lines.contains { $0.hasPrefix("koryo: 1") }
    }
    try withWorkplace { workplace in
      for block in blocks {
        try workplace.write(block.text, to: "Scenarios/shown.yaml")
        let check = try workplace.run("koryo validate --strict Scenarios/shown.yaml")
        #expect(check.status == 0, "\(page):\(block.line): \(check.error)")
      }
    }
  }

  @Test(
    "The README shows the scenario that its command runs",
    arguments: ["README.md", "README.ja.md"])
  func shownInReadme(page: String) {
    let shown = FencedBlock.all(in: Repository.text(page)).filter { $0.language == "yaml" }
    let lines = Repository.text("Scenarios/small-center.yaml").split(separator: "\n")
    let bare = lines.map { ConsoleExample(String($0), line: 0).command }
    for block in shown {
      #expect(block.lines.map { ConsoleExample($0, line: 0).command } == bare)
    }
  }
}
