/// Text messages: offered → accepted → sent → delivered → opened → resolved.
extension Measure {
  static let sms: [Measure] = [
    messages("sms.offered", "offered", .smsOffered, .neither),
    messages("sms.accepted", "accepted", .smsAccepted, .neither),
    messages("sms.sent", "sent", .smsSent, .neither),
    messages("sms.delivered", "delivered", .smsDelivered, .higher),
    messages("sms.opened", "opened", .smsOpened, .higher),
    messages("sms.visited", "visits to the page", .smsVisited, .neither),
    messages("sms.resolved", "needs met on the web", .smsResolved, .higher),
    share("sms.acceptance", "accepted / offered", .smsAccepted, of: .smsOffered),
    share("sms.delivery", "delivered / sent", .smsDelivered, of: .smsSent),
    share("sms.opening", "opened / delivered", .smsOpened, of: .smsDelivered),
    share("sms.resolution", "needs met on the web / visits", .smsResolved, of: .smsVisited),
  ]

  private static func messages(
    _ id: String, _ formula: String, _ count: CustomerCount, _ better: BetterDirection
  ) -> Measure {
    Measure(id, .messages, better, formula, rule: .perReplication([.customers(count)]))
  }

  private static func share(
    _ id: String, _ formula: String, _ count: CustomerCount, of whole: CustomerCount
  ) -> Measure {
    Measure(
      id, .share, .higher, formula, rule: .ratio([.customers(count)], [.customers(whole)]))
  }
}
