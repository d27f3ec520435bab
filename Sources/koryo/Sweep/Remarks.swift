import Experiments
import Reporting

/// What is said against points of a sweep: each remark once, with the first point that it is about and
/// how many more.
struct Remarks: Sendable {
  private struct Remark: Sendable {
    let text: String
    let first: SweepPoint
    var count: Int
  }

  /// So many are told.
  private static let mostLines = 20
  private var remarks: [Remark] = []
  private var indices: [String: Int] = [:]

  var isEmpty: Bool { remarks.isEmpty }

  /// Adds a remark on a point; of those with one key, the text of the first stays.
  mutating func add(_ text: String, key: String, at point: SweepPoint) {
    add(Remark(text: text, first: point, count: 1), key)
  }

  /// Adds what is said of later points.
  mutating func add(_ later: Remarks) {
    for (key, index) in later.indices.sorted(by: { $0.value < $1.value }) {
      add(later.remarks[index], key)
    }
  }

  private mutating func add(_ remark: Remark, _ key: String) {
    if let index = indices[key] {
      remarks[index].count += remark.count
    } else {
      indices[key] = remarks.count
      remarks.append(remark)
    }
  }

  /// The remarks as lines; the point is named where not all points are meant.
  func lines(of design: SweepDesign) -> [String] {
    let lines = remarks.prefix(Self.mostLines).map { remark in
      guard remark.count < design.points.count else { return remark.text }
      let values = zip(design.paths, remark.first.values).map { "\($0)=\($1)" }
      return remark.text
        + SweepText.atPoint(remark.first.number, values: values, more: remark.count - 1)
        .text(Spoken.language)
    }
    let more = remarks.count - Self.mostLines
    return lines + (more > 0 ? ["koryo: " + SweepText.moreRemarks(more).text(Spoken.language)] : [])
  }
}
