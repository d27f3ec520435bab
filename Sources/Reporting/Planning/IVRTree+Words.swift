import ContactCenterModel
import Probability

extension IVRTree {
  /// What there is to say without an IVR.
  var absence: String {
    language.pick(
      "no IVR: calls go straight to the queue of their type",
      "IVRなし: 呼はそのまま窓口の待ち行列に入ります")
  }

  func heading(_ ivr: IVR) -> String {
    let hours = NumberText.bound(ivr.repeatWindow / 3600, .hours, language)
    let closed = ivr.answersWhenClosed
    return language.pick(
      "IVR (repeat window \(hours)\(closed ? "; answers outside opening hours, too" : "")):",
      "IVR(再入電の判定 \(hours)\(closed ? "、営業時間外も応答" : "")):")
  }

  /// A node's name with its announcement and the callers who leave it before its end.
  func described(_ node: IVRNode) -> String {
    let percent = NumberText.percent
    var parts: [String] = []
    if let say = node.say {
      let time = self.time(say)
      parts.append(language.pick("announcement \(time)", "案内 \(time)"))
    }
    if node.hangUp > 0 {
      parts.append(language.pick("hang up \(percent(node.hangUp))", "切断 \(percent(node.hangUp))"))
    }
    if node.hangUpRate > 0 {
      let rate = NumberText.bound(node.hangUpRate * 3600, .calls, language)
      parts.append(language.pick("hang up \(rate)/h", "切断 毎時\(rate)"))
    }
    if node.operatorKey > 0 {
      let share = percent(node.operatorKey)
      parts.append(language.pick("press 0 \(share)", "0番 \(share)"))
    }
    if case .needs(_, let wrong) = node.step, wrong > 0 {
      parts.append(language.pick("wrong choice \(percent(wrong))", "選び違い \(percent(wrong))"))
    }
    guard !parts.isEmpty else { return node.name }
    return node.name + ": " + parts.joined(separator: language.pick(", ", "、"))
  }

  func drawnAbove(_ name: String) -> String {
    language.pick("\(name) (see above)", "\(name)(前出)")
  }

  /// A queue by its type; that of the call's own type without one.
  func queue(_ type: String?) -> String {
    guard let type else { return language.pick("queue of the call's type", "呼の窓口の待ち行列") }
    return language.pick("queue of \(type)", "\(type)の待ち行列")
  }

  var hangUp: String { language.pick("the system hangs up", "システムが切断") }
  var accepts: String { language.pick("accepts", "受ける") }
  var refuses: String { language.pick("refuses", "断る") }
  var callback: String { language.pick("callback", "コールバック") }

  func message(_ id: SMSMessageID) -> String {
    guard let messages = scenario.sms?.messages, messages.indices.contains(id.index) else {
      return "SMS"
    }
    return language.pick("SMS \(messages[id.index].name)", "SMS「\(messages[id.index].name)」")
  }

  /// Self-service to its end: how long it takes and how many needs it meets.
  func service(_ service: SelfService) -> String {
    let time = service.duration.map { " " + self.time($0) } ?? ""
    let resolved = resolved(service.resolved)
    return language.pick(
      "self-service\(time), resolved: \(resolved)", "自動応答\(time)、解決: \(resolved)")
  }

  /// One share where all are the same, or the share of each type.
  private func resolved(_ shares: [Double]) -> String {
    if let first = shares.first, shares.allSatisfy({ $0 == first }) {
      return NumberText.percent(first)
    }
    return zip(scenario.callTypes, shares).map { "\($0.name) \(NumberText.percent($1))" }
      .joined(separator: language.pick(", ", "、"))
  }

  /// A time that is always the same, or a mean.
  private func time(_ law: Distribution) -> String {
    let seconds = NumberText.bound(law.mean, .seconds, language)
    if case .constant = law { return seconds }
    return language.pick("\(seconds) on average", "平均\(seconds)")
  }
}
