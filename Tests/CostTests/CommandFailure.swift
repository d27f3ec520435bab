/// A command that did not succeed, with what it said.
struct CommandFailure: Error {
  let command: String
  let status: Int32
  let error: String
}
