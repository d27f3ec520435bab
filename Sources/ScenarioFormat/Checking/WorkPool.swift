import ContactCenterModel

/// Call types and groups that share work, directly or through others.
struct WorkPool {
  var types: [CallTypeID]
  var groups: [Int]

  /// The pools of a scenario, in the order of their first groups: groups that have a type in common are of
  /// one.
  static func all(_ scenario: Scenario) -> [WorkPool] {
    var union = Union(scenario.groups.count)
    var firstOfType: [Int: Int] = [:]
    for (index, group) in scenario.groups.enumerated() {
      for skill in group.skills {
        if let first = firstOfType[skill.type.index] {
          union.join(first, index)
        } else {
          firstOfType[skill.type.index] = index
        }
      }
    }
    let groups = Dictionary(grouping: scenario.groups.indices) { union.root($0) }
    let types = Dictionary(grouping: firstOfType.keys) { union.root(firstOfType[$0] ?? 0) }
    return groups.sorted { $0.key < $1.key }.map { root, members in
      WorkPool(types: (types[root] ?? []).sorted().map { CallTypeID($0) }, groups: members)
    }
  }

  /// Sets that are joined one after the other, each known by its smallest member.
  private struct Union {
    private var parents: [Int]

    init(_ count: Int) { parents = Array(0..<count) }

    mutating func root(_ item: Int) -> Int {
      var item = item
      while parents[item] != item {
        parents[item] = parents[parents[item]]
        item = parents[item]
      }
      return item
    }

    mutating func join(_ one: Int, _ other: Int) {
      let (first, second) = (root(one), root(other))
      parents[max(first, second)] = min(first, second)
    }
  }
}
