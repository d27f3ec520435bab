import ContactCenterModel

/// References to a mechanism that is off are off themselves.
///
/// A mixture may have the IVR of one scenario without the messages of the other. What names a message,
/// the callbacks or a group that is not there does what it would do if nobody took the offer.
extension TreeNode {
  /// The tree without references to messages, callbacks and groups that it does not have.
  func withoutLooseReferences() -> TreeNode {
    let messages = Set(self["sms"]?["messages"]?.keys ?? [])
    let groups = Set(self["agents"]?.keys ?? [])
    let hasCallback = self["callback"].map { !$0.isNull } ?? false
    return
      changing("ivr") { ivr in
        ivr.changing("nodes") {
          $0.changingAll { $0.withoutLooseOffer(messages, hasCallback: hasCallback) }
        }
      }
      .changing("sms") { sms in
        sms.changing("missedCall") { $0.leads(to: "callback") && !hasCallback ? nil : $0 }
      }
      .changing("callback") { callback in
        callback.changing("announcement") { messages.contains($0.word ?? "") ? $0 : nil }
      }
      .changing("backlog") { hasCallback ? $0 : $0.withoutCallbacks }
      .changing("callTypes") { types in
        types.changingAll { type in
          type.changing("queueRules") {
            $0.keeping { $0.isRulePossible(messages, groups, hasCallback: hasCallback) }
          }
        }
      }
  }

  /// A backlog without callbacks.
  private var withoutCallbacks: TreeNode {
    changing("callbacks") { _ in nil }.changingAll { $0.changing("callbacks") { _ in nil } }
  }

  /// A node of the IVR that leads all callers where those go who refuse, if nobody can accept.
  private func withoutLooseOffer(_ messages: Set<String>, hasCallback: Bool) -> TreeNode {
    let isLoose = { (entry: Entry) in
      switch entry.key {
      case "sms": !messages.contains(entry.value.word ?? "")
      case "callback": !hasCallback && entry.value.isYes
      default: false
      }
    }
    guard let offer = entries.first(where: isLoose) else { return self }
    let queue = TreeNode(content: .scalar("queue", isPlain: true), location: offer.value.location)
    let next = Entry(
      key: "next", keyLocation: offer.keyLocation, value: self["refused"] ?? queue)
    let rest = entries.filter { $0.key != offer.key && $0.key != "refused" }
    return TreeNode(content: .mapping(rest + [next]), location: location)
  }

  /// Whether what a rule of a queue does is there.
  private func isRulePossible(
    _ messages: Set<String>, _ groups: Set<String>, hasCallback: Bool
  ) -> Bool {
    switch self["do"]?.word.flatMap(QueueWord.init) {
    case .sms: messages.contains(self["message"]?.word ?? "")
    case .callback: hasCallback
    case .overflow: groups.contains(self["to"]?.word ?? "")
    case .message, .disconnect, nil: true
    }
  }

  private func leads(to path: String) -> Bool { self["leadsTo"]?.word == path }
}

extension TreeNode {
  /// The text of a single value, without spaces around it.
  fileprivate var word: String? {
    if case .scalar(let text, _) = content { ScalarKind.trimmed(text) } else { nil }
  }

  fileprivate var isYes: Bool {
    guard let word, case .success(.number(let number)) = ScalarKind.yesNo.read(word) else {
      return false
    }
    return number == 1
  }

  /// The same with another value of a key; without the key if that is `nil`.
  fileprivate func changing(_ key: String, _ change: (TreeNode) -> TreeNode?) -> TreeNode {
    changing { $0.key == key ? change($0.value) : $0.value }
  }

  /// The same with all values of a mapping changed.
  fileprivate func changingAll(_ change: (TreeNode) -> TreeNode) -> TreeNode {
    changing { change($0.value) }
  }

  private func changing(_ change: (Entry) -> TreeNode?) -> TreeNode {
    guard case .mapping(let entries) = content else { return self }
    let changed = entries.compactMap { entry in
      change(entry).map {
        Entry(key: entry.key, keyLocation: entry.keyLocation, value: $0)
      }
    }
    return TreeNode(content: .mapping(changed), location: location)
  }

  /// The same with some items of a list.
  fileprivate func keeping(_ isKept: (TreeNode) -> Bool) -> TreeNode {
    guard case .list(let items) = content else { return self }
    return TreeNode(content: .list(items.filter(isKept)), location: location)
  }
}
