import ContactCenterModel
import Probability
import Reporting
import Testing

@Suite struct IVRTreeTests {
  /// Three types; a menu by type, options with shares, self-service, an SMS and a callback. The node
  /// of the SMS is reached from two places.
  private func scenario(_ names: [String], answersWhenClosed: Bool = false) throws -> Scenario {
    let small = try SmallCenter.scenario()
    let faq = SMSMessage(
      name: "FAQ", isOffered: [true, true], accepted: [1, 1], resolved: [1, 1])
    let nodes = [
      IVRNode(
        name: names[0], say: .constant(14), hangUp: 0.02, operatorKey: 0.03,
        step: .needs([.node(IVRNodeID(1)), .queue(CallTypeID(1))], wrongChoice: 0.04)),
      IVRNode(
        name: names[1], say: .exponential(mean: 8), hangUpRate: 6.0 / 3600,
        step: .shares([
          IVROption(share: 0.6, target: .node(IVRNodeID(2))),
          IVROption(share: 0.3, target: .node(IVRNodeID(3))),
          IVROption(share: 0.1, target: .hangUp),
        ])),
      IVRNode(
        name: names[2],
        step: .selfService(
          SelfService(
            duration: .constant(40), completed: 0.9, resolved: [0.8, 0.5],
            failed: .node(IVRNodeID(3))))),
      IVRNode(name: names[3], step: .sms(SMSMessageID(0), refused: .node(IVRNodeID(4)))),
      IVRNode(name: names[4], step: .callback(refused: .queue(nil))),
    ]
    return Scenario(
      name: small.name, horizon: small.horizon, callTypes: small.callTypes, demands: small.demands,
      groups: small.groups, ivr: IVR(nodes: nodes, answersWhenClosed: answersWhenClosed),
      sms: SMSChannel(messages: [faq]))
  }

  @Test func `a tree shows every node once, with its ways and their ends`() throws {
    let names = ["welcome", "choice", "balance", "faqBySMS", "offer"]
    #expect(
      IVRTree(try scenario(names), .en).text == """
        IVR (repeat window 24 h):
        welcome: announcement 14 s, hang up 2 %, press 0 3 %, wrong choice 4 %
        ├─ orders → choice: announcement 8 s on average, hang up 6/h
        │  ├─ 60 % → balance
        │  │  ├─ 90 % → self-service 40 s, resolved: orders 80 %, a,b 50 %
        │  │  └─ 10 % → faqBySMS
        │  │     ├─ accepts → SMS FAQ
        │  │     └─ refuses → offer
        │  │        ├─ accepts → callback
        │  │        └─ refuses → queue of the call's type
        │  ├─ 30 % → faqBySMS (see above)
        │  └─ 10 % → the system hangs up
        └─ a,b    → queue of a,b

        """)
  }

  @Test func `a tree is told in Japanese, its arrows in line after wide names`() throws {
    let names = ["案内", "選択", "残高照会", "FAQのSMS", "折り返し"]
    #expect(
      IVRTree(try scenario(names, answersWhenClosed: true), .ja).text == """
        IVR(再入電の判定 24 時間、営業時間外も応答):
        案内: 案内 14 秒、切断 2 %、0番 3 %、選び違い 4 %
        ├─ orders → 選択: 案内 平均8 秒、切断 毎時6
        │  ├─ 60 % → 残高照会
        │  │  ├─ 90 % → 自動応答 40 秒、解決: orders 80 %、a,b 50 %
        │  │  └─ 10 % → FAQのSMS
        │  │     ├─ 受ける → SMS「FAQ」
        │  │     └─ 断る   → 折り返し
        │  │        ├─ 受ける → コールバック
        │  │        └─ 断る   → 呼の窓口の待ち行列
        │  ├─ 30 % → FAQのSMS(前出)
        │  └─ 10 % → システムが切断
        └─ a,b    → a,bの待ち行列

        """)
  }

  @Test func `a plain way has one branch without a label`() throws {
    let small = try SmallCenter.scenario()
    let nodes = [
      IVRNode(name: "welcome", step: .go(.node(IVRNodeID(1)))),
      IVRNode(name: "news", say: .constant(30), step: .go(.queue(nil))),
    ]
    let scenario = Scenario(
      name: small.name, horizon: small.horizon, callTypes: small.callTypes, demands: small.demands,
      groups: small.groups, ivr: IVR(nodes: nodes, repeatWindow: 5400))
    #expect(
      IVRTree(scenario, .en).text == """
        IVR (repeat window 1.5 h):
        welcome
        └─ → news: announcement 30 s
           └─ → queue of the call's type

        """)
  }

  @Test func `a scenario without an IVR says so`() throws {
    let scenario = try SmallCenter.scenario()
    #expect(
      IVRTree(scenario, .en).text == "no IVR: calls go straight to the queue of their type\n")
    #expect(IVRTree(scenario, .ja).text == "IVRなし: 呼はそのまま窓口の待ち行列に入ります\n")
  }
}
