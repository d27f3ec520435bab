/// Finds what a misspelt word was meant to be.
package enum Suggestion {
  /// The nearest of some words, when it is near enough to be meant; the first among equals.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let typed = Array(word.lowercased())
    var best: (word: String, distance: Int)?
    for candidate in known {
      let distance = distance(typed, Array(candidate.lowercased()))
      if distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.distance <= max(1, min(typed.count, best.word.count) / 3) else {
      return nil
    }
    return best.word
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string
  /// alignment; Damerau 1964, Levenshtein 1966), in time proportional to the product of lengths.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var twoBack: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
          cost = min(cost, twoBack[j - 1] + 1)
        }
        row.append(cost)
      }
      twoBack = previous
      previous = row
    }
    return previous[b.count]
  }
}
