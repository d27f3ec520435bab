extension PartHeader {
  /// What all rows of a sweep depend on, by name, as a database of results says it: the same for a part,
  /// for all parts joined, and for a single run.
  public var facts: [(key: String, value: String)] {
    let limit = mostReplications.map { String($0) }
    let facts: [(key: String, value: String?)] = [
      ("tool", "koryo"), ("version", tool.version), ("gsl", tool.gsl), ("cpu", tool.cpu),
      ("libm", tool.libm), ("scenario", scenario), ("fingerprint", fingerprint),
      ("points", String(points)), ("seed", String(seed)), ("replications", String(replications)),
      ("confidence", NumberText.exact(confidence)),
      ("precision", precision.isEmpty ? nil : precision.joined(separator: ", ")),
      ("maxReplications", limit), ("measures", measures), ("plan", plan),
      ("arguments", JSONValue.strings(arguments).line()),
    ]
    return facts.compactMap { fact in fact.value.map { (fact.key, $0) } }
  }
}
