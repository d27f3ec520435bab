/// What a program took and left when it had ended.
struct Completion {
  var cost: Cost
  var status: Int32
  /// Its standard output, where that was kept.
  var output: String
}
