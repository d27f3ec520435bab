public import ContactCenterModel

/// A drawing of the IVR in text: each node with its announcement, its ways and where they end.
///
/// A node that several ways lead to is drawn where the first of them does.
public struct IVRTree: Sendable {
  /// What a line of the drawing leads to.
  enum End {
    case node(Int)
    case leaf(String)
  }

  /// A way out of a node.
  struct Branch {
    /// By which callers take it, such as a share; `nil` where all do.
    let label: String?
    let end: End
  }

  let scenario: Scenario
  let language: Language

  public init(_ scenario: Scenario, _ language: Language) {
    self.scenario = scenario
    self.language = language
  }

  /// The drawing, each line ended by a line feed.
  public var text: String {
    guard let ivr = scenario.ivr else { return absence + "\n" }
    var drawn: Set<Int> = [0]
    let lines = [heading(ivr), described(ivr.nodes[0])] + below(0, ivr, &drawn)
    return lines.map { $0 + "\n" }.joined()
  }

  /// The lines under a node, without the indentation of the node itself.
  private func below(_ node: Int, _ ivr: IVR, _ drawn: inout Set<Int>) -> [String] {
    let branches = branches(of: ivr.nodes[node].step)
    let width = branches.compactMap(\.label).map(DisplayWidth.columns).max() ?? 0
    var lines: [String] = []
    for (index, branch) in branches.enumerated() {
      let isLast = index == branches.count - 1
      let label = width == 0 ? "" : DisplayWidth.padded(branch.label ?? "", to: width) + " "
      let start = (isLast ? "└─ " : "├─ ") + label + "→ "
      switch branch.end {
      case .leaf(let text): lines.append(start + text)
      case .node(let next) where !drawn.insert(next).inserted:
        lines.append(start + drawnAbove(ivr.nodes[next].name))
      case .node(let next):
        lines.append(start + described(ivr.nodes[next]))
        let margin = isLast ? "   " : "│  "
        lines += below(next, ivr, &drawn).map { margin + $0 }
      }
    }
    return lines
  }

  private func branches(of step: IVRStep) -> [Branch] {
    switch step {
    case .go(let target): [Branch(label: nil, end: end(target))]
    case .needs(let targets, _):
      zip(scenario.callTypes, targets).map { Branch(label: $0.name, end: end($1)) }
    case .shares(let options):
      options.map { Branch(label: NumberText.percent($0.share), end: end($0.target)) }
    case .selfService(let service): branches(of: service)
    case .sms(let message, let refused):
      offer(.leaf(self.message(message)), refused: refused)
    case .callback(let refused): offer(.leaf(callback), refused: refused)
    }
  }

  private func branches(of service: SelfService) -> [Branch] {
    let done = Branch(
      label: NumberText.percent(service.completed), end: .leaf(self.service(service)))
    guard service.completed < 1 else { return [done] }
    let rest = NumberText.percent(1 - service.completed)
    return [done, Branch(label: rest, end: end(service.failed))]
  }

  private func offer(_ leaf: End, refused: IVRTarget) -> [Branch] {
    [Branch(label: accepts, end: leaf), Branch(label: refuses, end: end(refused))]
  }

  private func end(_ target: IVRTarget) -> End {
    switch target {
    case .node(let node): .node(node.index)
    case .queue(let type): .leaf(queue(type.map { scenario.callTypes[$0.index].name }))
    case .hangUp: .leaf(hangUp)
    }
  }
}
