import ArgumentParser

/// `--shard I/N`: the points whose number leaves the remainder I − 1 when 1 is taken off and N divides it.
struct Shard: Hashable, ExpressibleByArgument {
  /// From 1.
  let number: Int
  let count: Int

  init?(argument: String) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1],
      (1...100_000).contains(count), (1...count).contains(number)
    else { return nil }
    (self.number, self.count) = (number, count)
  }

  init(_ number: Int, of count: Int) { (self.number, self.count) = (number, count) }

  /// As the command line has it.
  var text: String { "\(number)/\(count)" }

  /// The name of its part in a folder: names in order of their text are in order of their numbers.
  var fileName: String {
    let (number, count) = (String(number), String(count))
    let zeros = String(repeating: "0", count: count.count - number.count)
    return "shard-\(zeros)\(number)-of-\(count).part"
  }

  /// Whether a point, counted from 1, belongs to it.
  func holds(_ point: Int) -> Bool { (point - 1) % count == number - 1 }
}
