import Foundation
import Testing

/// The links between the pages.
struct LinkTests {
  @Test("Every link within the repository leads somewhere", arguments: Repository.pages)
  func links(page: String) {
    let folder = URL(fileURLWithPath: "/" + page).deletingLastPathComponent()
    for link in Repository.text(page).matches(of: /\]\(([^)#]+)(#[^)]*)?\)/) {
      let target = String(link.output.1)
      guard !target.contains("://") else { continue }
      let path = folder.appendingPathComponent(target).standardizedFileURL.path.dropFirst()
      #expect(Repository.has(String(path)), "\(page): \(target)")
    }
  }
}
