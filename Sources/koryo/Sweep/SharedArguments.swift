/// What all shards of a sweep have in common on their command lines.
enum SharedArguments {
  /// The arguments without those that name the share and its place, or only how it is run.
  static func of(_ arguments: [String]) -> [String] {
    var shared: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let name = argument.prefix { $0 != "=" }
      if withValue.contains(String(name)) {
        if name.count == argument.count { rest = rest.dropFirst() }
      } else if !flags.contains(argument) {
        shared.append(argument)
      }
    }
    return shared
  }

  private static let withValue: Set = [
    "--shard", "--output", "-o", "--threads", "--color", "--format",
  ]
  private static let flags: Set = ["--force", "--quiet", "-q", "--resume", "--csv-bom"]
}
