import Testing

/// What the pages tell a reader to type.
struct ShownCommandTests {
  @Test("Every command of a page ends and prints as the page says", arguments: Repository.pages)
  func commands(page: String) throws {
    try withWorkplace { workplace in
      let blocks = FencedBlock.all(in: Repository.text(page))
      for (block, next) in zip(blocks, blocks.dropFirst().map(Optional.init) + [nil]) {
        if let name = block.fileName { try workplace.write(block.text, to: name) }
        if block.language == "bash" { try run(block, shown: next, page, workplace) }
        guard block.language == "sh" else { continue }
        for example in ConsoleExample.all(in: block) {
          for step in example.steps { try follow(step, example, page, workplace) }
        }
      }
    }
  }

  /// A script is run whole; a block of text behind it is what it prints.
  private func run(
    _ script: FencedBlock, shown next: FencedBlock?, _ page: String, _ workplace: Workplace
  ) throws {
    let outcome = try workplace.run(script.text)
    #expect(outcome.status == 0, "\(page):\(script.line)\n\(outcome.error)")
    guard let next, next.language == "text" else { return }
    #expect(
      Outline(outcome.output).isShown(by: Outline(next.lines)),
      "\(page):\(script.line) prints\n\(outcome.output)")
  }

  private func follow(
    _ step: String, _ example: ConsoleExample, _ page: String, _ workplace: Workplace
  ) throws {
    let place = "\(page):\(example.line): \(step)"
    let words = step.split(separator: " ").map(String.init)
    if words[0] == "make" {
      let missing = words.dropFirst().filter { !$0.contains("=") && !Self.targets.contains($0) }
      #expect(missing == [], "\(place): the Makefile has no such target")
      return
    }
    let program = step.replacing(".build/release/koryo", with: "koryo")
    guard program.hasPrefix("koryo ") else {
      #expect(Self.otherPrograms.contains(words[0]), "\(place): what is this?")
      return
    }
    let outcome = try workplace.run(program)
    #expect(outcome.status == example.status, "\(place)\n\(outcome.error)")
    guard !example.output.isEmpty else { return }
    let text = outcome.output.isEmpty ? outcome.error : outcome.output
    #expect(Outline(text).isShown(by: Outline(example.output)), "\(place) prints\n\(text)")
  }

  /// Programs that pages name and that are not run here.
  private static let otherPrograms = ["git", "cd", "sudo", "apt-get"]

  private static let targets: Set<String> = Set(
    Repository.text("Makefile").split(separator: "\n").compactMap { line in
      line.first?.isLetter == true && line.contains(":") && !line.contains("=")
        ? line.split(separator: ":").first.map(String.init) : nil
    })

  @Test("An outline holds against other digits, and not against other words")
  func outlines() {
    let page = Outline("a  1.5 s\n...\nend 12,000")
    #expect(Outline("a 22.75 s\nmiddle\nend 7").isShown(by: page))
    #expect(!Outline("b 22.75 s\nmiddle\nend 7").isShown(by: page))
    #expect(!Outline("a 1 s\nmiddle\nend 7\nmore").isShown(by: page))
  }
}
