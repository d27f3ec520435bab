/// A key of a mapping.
struct Key: Sendable {
  let name: String
  let shape: Shape
  let isRequired: Bool
  /// What it says, for editors.
  let documentation: String
  /// How it is written.
  let example: String

  init(
    _ name: String, _ shape: Shape, required: Bool = false, _ documentation: String,
    _ example: String
  ) {
    self.name = name
    self.shape = shape
    isRequired = required
    self.documentation = documentation
    self.example = example
  }
}
