extension CompleteScenario {
  /// An IVR with every kind of step, and rules of the queue with every way out.
  static let ivr = """
    koryo: 1
    callTypes:
      orders:
        rate: 120/h
        handling: {talk: 4 min, wrapUp: 0 s}
        patience: 2 min
        balking: [{waiting: 10, probability: 30 %}, {expectedWait: 5 min, probability: 50 %}]
        queueRules:
          - {after: 1 min, when: not(busy), do: overflow, to: reserve}
          - {after: 5 min, do: message, accepted: 30 %, for: 20 s}
          - {when: expectedWait > 2 min, do: sms, message: faq}
          - {after: 2 min, do: callback}
          - {after: 10 min, do: disconnect}
      returns: {rate: 30/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: 2 min}
      question: {rate: 30/h, handling: 2 min, patience: 2 min}
    agents:
      team: {staff: 10}
      reserve: {staff: 2, skills: [returns]}
    ivr:
      start: welcome
      repeatWindow: 48 h
      whenClosed: yes
      nodes:
        desk: {next: queue(returns)}
        welcome:
          say: 14 s
          hangUp: 2 %
          operator: 3 %
          wrongChoice: 4 %
          menu: {orders: queue, returns: choice, other: faqBySMS}
        choice:
          say: {distribution: uniform, low: 5 s, high: 9 s}
          hangUp: 6/h
          menu:
            - {share: 60 %, to: balance}
            - {share: 30 %, to: desk}
            - {share: 10 %, to: hangUp}
        balance:
          selfService:
            duration: 40 s
            completed: 90 %
            resolved: {returns: 80 %}
            failed: desk
        faqBySMS: {sms: faq, refused: offer}
        offer: {callback: yes, refused: queue}
    sms:
      messages: {faq: {accepted: 80 %, resolved: 55 %}}
    callback: {accepted: 40 %}
    targets:
      - {measure: ivr.hangUps, node: desk, atMost: 5 %}
      - ivr.hangUps{node=welcome} <= 5 %
    """
}
