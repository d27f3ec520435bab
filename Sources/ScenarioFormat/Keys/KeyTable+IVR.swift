extension KeyTable {
  static let ivr: [Key] = [
    Key("start", .name, "Where calls enter; the first node when left out.", "start: welcome"),
    Key(
      "repeatWindow", .duration,
      "A contained call whose customer comes back within this time was none; 24 h when left out.",
      "repeatWindow: 24 h"),
    Key(
      "whenClosed", .yesNo,
      "Whether it answers outside opening hours, too, where a call that comes to a queue is then "
        + "turned away; no when left out.", "whenClosed: yes"),
    Key(
      "nodes", .names(.mapping(.ivrNode)), required: true,
      "The announcements and menus, by name. A node says where calls go from it: to another node, "
        + "queue, queue(orders) or hangUp.",
      "nodes: {welcome: {say: 14 s, menu: {orders: queue, other: desk}}, desk: {next: queue}}"),
  ]

  /// The keys of a node that say what happens at its end, one of which a node has.
  static let ivrSteps = ["menu", "next", "selfService", "sms", "callback"]

  static let ivrNode: [Key] = [
    Key("say", .time, "The announcement; a time alone is always the same.", "say: 14 s"),
    Key(
      "hangUp", .either([.share, .scalar(.rate)]),
      "Share of the callers who hang up at the end of the announcement, or a rate at which they do "
        + "as long as they are at this node.", "hangUp: 2 %"),
    Key(
      "operator", .share, "Share of the callers who press 0 and are queued for an operator.",
      "operator: 3 %"),
    Key(
      "menu", .either([.list(.mapping(.ivrOption)), .names(.name)]),
      "By call type, where each goes, other standing for those not named; or options with shares.",
      "menu: {orders: queue, returns: returnsDesk, other: queue}"),
    Key(
      "wrongChoice", .share,
      "Menu by call type: share of the callers who take one of the other options.",
      "wrongChoice: 3 %"),
    Key("next", .name, "Where all go.", "next: queue"),
    Key(
      "selfService", .mapping(.selfService), "What callers can do without an operator.",
      "selfService: {duration: 40 s, completed: 90 %, resolved: 80 %}"),
    Key("sms", .name, "Offers this message.", "sms: faq"),
    Key("callback", .yesNo, "Offers a callback.", "callback: yes"),
    Key(
      "refused", .name,
      "SMS or callback: where those go who do not take it; queue when left out.",
      "refused: queue"),
  ]

  static let ivrOption: [Key] = [
    Key("share", .share, required: true, "Share of the callers who take it.", "share: 60 %"),
    Key("to", .name, required: true, "Where they go.", "to: balance"),
  ]

  static let selfService: [Key] = [
    Key(
      "duration", .time,
      "How long it takes; a time alone is the mean of an exponential "
        + "distribution.", "duration: 40 s"),
    Key(
      "completed", .share, "Share of the callers who get to its end; 100 % when left out.",
      "completed: 90 %"),
    Key(
      "resolved", .sharesByType,
      "Share of those who get to its end whose need it meets, for all types or by type; 100 % when "
        + "left out, none for types that are not listed.", "resolved: {orders: 80 %}"),
    Key(
      "failed", .name, "Where those go who do not get to its end; queue when left out.",
      "failed: queue"),
  ]
}
