/// All scenarios between two: each part that differs from the one or from the other.
public struct ScenarioMixtures: Sendable {
  /// The parts to be told apart; those that only make a scenario together stand together.
  public let parts: [[ScenarioPart]]
  /// 2^k scenarios for k parts: in the one numbered m, a part is the second scenario's where its bit
  /// of m is set. The first of them is the first scenario, the last one the second.
  public let scenarios: [LoadedScenario]

  /// Reads all 2^k mixtures of a pair.
  ///
  /// Where some parts of the second scenario make none with the rest of the first, as two lists of
  /// different lengths, they are joined with the fewest further parts that mend it.
  public init(of pair: ScenarioPair) {
    var parts = pair.parts.map { [$0] }
    var read: [Set<ScenarioPart>: LoadedScenario?] = [:]
    while true {
      let scenarios = (0..<1 << parts.count).map { mask -> LoadedScenario? in
        let taken = Self.taken(mask, of: parts)
        if let known = read[taken] { return known }
        let scenario = try? pair.mixture(taken)
        read[taken] = .some(scenario)
        return scenario
      }
      let complete = scenarios.compactMap(\.self)
      if complete.count == scenarios.count {
        (self.parts, self.scenarios) = (parts, complete)
        return
      }
      parts = Self.joined(parts, mending: scenarios.map { $0 != nil })
    }
  }

  /// The parts whose bits are set.
  private static func taken(_ mask: Int, of parts: [[ScenarioPart]]) -> Set<ScenarioPart> {
    Set(parts.indices.filter { mask & 1 << $0 != 0 }.flatMap { parts[$0] })
  }

  /// The parts with those as one that mend the smallest mixture which is none.
  private static func joined(_ parts: [[ScenarioPart]], mending isScenario: [Bool])
    -> [[ScenarioPart]]
  {
    let bySize = isScenario.indices.sorted {
      ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1)
    }
    guard let broken = bySize.first(where: { !isScenario[$0] }),
      let mended = bySize.first(where: { isScenario[$0] && $0 & broken == broken })
    else { return parts }
    let together = parts.indices.filter { mended & 1 << $0 != 0 }
    var joined = parts.indices.filter { !together.contains($0) }.map { parts[$0] }
    joined.insert(together.flatMap { parts[$0] }, at: together[0])
    return joined
  }
}
