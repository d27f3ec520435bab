/// What a program took and left when it had ended.
struct Completion {
  var cost: Cost
  /// The most memory that it had at a time, in bytes.
  var peak: Double
  var status: Int32
  /// Its standard output, where that was kept.
  var output: String
}
