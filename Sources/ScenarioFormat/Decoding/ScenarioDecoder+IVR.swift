import ContactCenterModel

extension ScenarioDecoder {
  /// The names of the IVR's nodes in the order of the description, the one where calls enter first.
  var nodeNames: [String] {
    let section = root["ivr"]?.section
    let names = (section?["nodes"]?.names ?? []).map(\.name)
    guard let start = section?["start"]?.text, names.contains(start) else { return names }
    return [start] + names.filter { $0 != start }
  }

  /// The IVR; `nil` without one, and when it is wrong.
  func ivr(_ reached: ReachedTypes) -> IVR? {
    guard let section = root["ivr"]?.section, let nodes = section["nodes"]?.names else {
      return nil
    }
    var reader = IVRReader(self, nodes, start: section["start"], arriving: reached.arriving)
    let window = section["repeatWindow"]?.number ?? 86_400
    let answers = section["whenClosed"]?.isYes == true
    guard let read = reader.read() else { return nil }
    return IVR(nodes: read, repeatWindow: window, answersWhenClosed: answers)
  }
}
