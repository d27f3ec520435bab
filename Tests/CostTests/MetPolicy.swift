/// A policy that a share of the customers meets. There are always idle agents, and some customers
/// who go on to them, so that nothing else changes with the share.
enum MetPolicy: String, CaseIterable {
  case selfService, sms, callback, callingAgain

  /// The scenario in which so many in a hundred customers meet it.
  func scenario(met percent: Int) -> String {
    switch self {
    case .selfService:
      answered(percent, by: "selfService: {duration: 40 s}")
    case .sms:
      answered(percent, by: "sms: faq") + "sms: {messages: {faq: {resolved: 50 %}}}\n"
    case .callback:
      answered(percent, by: "callback: yes") + "callback: {accepted: 100 %, kind: whenIdle}\n"
    case .callingAgain:
      """
      callTypes:
        calls:
          rate: 6000/h
          handling: 5 min
          patience: 3 min
          resolved: 50 %
          again: {unresolved: {probability: \(percent) %, delay: 5 min}, attempts: 2}
      agents: {team: {staff: 1250}}

      """
    }
  }

  /// A share of the callers takes an option of the menu, the others queue.
  private func answered(_ percent: Int, by node: String) -> String {
    """
    callTypes: {calls: {rate: 6000/h, handling: 5 min, patience: 3 min}}
    agents: {team: {staff: 1250}}
    ivr:
      nodes:
        welcome:
          say: 10 s
          menu:
            - {share: \(percent) %, to: option}
            - {share: \(100 - percent) %, to: queue}
        option: {\(node)}

    """
  }
}
