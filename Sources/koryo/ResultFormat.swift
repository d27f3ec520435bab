import ArgumentParser

/// The form in which results are given.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case table, json, csv, markdown
}
