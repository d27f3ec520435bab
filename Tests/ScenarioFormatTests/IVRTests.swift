import ContactCenterModel
import Probability
import ScenarioFormat
import Testing

@Suite struct IVRTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func ivr(_ overrides: String...) throws -> IVR {
    try #require(try folder.load(CompleteScenario.ivr, set: overrides).scenario.ivr)
  }

  private func node(_ name: String, _ overrides: String...) throws -> IVRNode {
    let ivr = try #require(
      try folder.load(CompleteScenario.ivr, set: overrides).scenario.ivr)
    return try #require(ivr.nodes.first { $0.name == name })
  }

  private func mistakes(_ overrides: String...) throws -> [String] {
    try folder.mistakes(CompleteScenario.ivr, set: overrides)
  }

  @Test func `targets name nodes in the order of the description, where calls enter first`() throws
  {
    let targets = try folder.load(CompleteScenario.ivr).scenario.targets
    #expect(targets.map(\.address.node) == [IVRNodeID(1), IVRNodeID(0)])
  }

  @Test func `calls enter at the node that is named, or else at the first`() throws {
    let ivr = try ivr()
    #expect(
      ivr.nodes.map(\.name) == ["welcome", "desk", "choice", "balance", "faqBySMS", "offer"])
    #expect(ivr.repeatWindow == 172_800 && ivr.answersWhenClosed)
    let text = smallScenario + "\nivr: {nodes: {a: {next: b}, b: {next: queue}}}"
    let plain = try #require(try folder.load(text).scenario.ivr)
    #expect(plain.nodes.map(\.name) == ["a", "b"])
    #expect(plain.repeatWindow == 86_400 && !plain.answersWhenClosed)
    #expect(try folder.load(smallScenario).scenario.ivr == nil)
  }

  @Test func `callers hang up with a share or at a rate`() throws {
    let welcome = try node("welcome")
    #expect(welcome.hangUp == 0.02 && welcome.hangUpRate == 0 && welcome.operatorKey == 0.03)
    guard case .constant(14)? = welcome.say else {
      Issue.record("a time alone is always the same")
      return
    }
    let choice = try node("choice")
    #expect(choice.hangUp == 0 && choice.hangUpRate == 6.0 / 3600)
    #expect(choice.say?.mean == 7)
  }

  @Test func `in a menu by type a queue is that of the option, and other stands for the rest`()
    throws
  {
    guard case .needs(let targets, wrongChoice: 0.04) = try node("welcome").step else {
      Issue.record("not a menu by type")
      return
    }
    let (choice, faq) = (IVRNodeID(2), IVRNodeID(4))
    #expect(targets == [.queue(CallTypeID(0)), .node(choice), .node(faq)])
  }

  @Test func `options with shares lead to nodes, to other queues or to an end`() throws {
    guard case .shares(let options) = try node("choice").step,
      case .go(let beyond) = try node("desk").step
    else {
      Issue.record("not a menu with shares")
      return
    }
    #expect(options.map(\.share) == [0.6, 0.3, 0.1])
    #expect(options.map(\.target) == [.node(IVRNodeID(3)), .node(IVRNodeID(1)), .hangUp])
    #expect(beyond == .queue(CallTypeID(1)))
  }

  @Test func `self-service has a time, a share that gets to its end and a success by type`() throws
  {
    guard case .selfService(let service) = try node("balance").step,
      case .selfService(let plain) = try node(
        "balance", "ivr.nodes.balance={selfService: {completed: 80 %}}",
        "ivr.nodes.choice.menu[0].to=balance"
      ).step
    else {
      Issue.record("not self-service")
      return
    }
    guard case .exponential(mean: 40)? = service.duration else {
      Issue.record("a time alone is an exponential mean")
      return
    }
    #expect(service.completed == 0.9 && service.resolved == [0, 0.8, 0])
    #expect(service.failed == .node(IVRNodeID(1)))
    #expect(plain.resolved == [1, 1, 1] && plain.failed == .queue(nil) && plain.duration == nil)
  }

  @Test func `offers name their message and where those go who refuse`() throws {
    guard case .sms(let message, let refused) = try node("faqBySMS").step,
      case .callback(let declined) = try node("offer", "ivr.nodes.offer.refused=null").step
    else {
      Issue.record("no offers")
      return
    }
    #expect(message == SMSMessageID(0) && refused == .node(IVRNodeID(5)))
    #expect(declined == .queue(nil))
  }

  @Test func `a type that never arrives needs no option, unless callers choose wrongly`() throws {
    let text = """
      koryo: 1
      callTypes:
        orders: {rate: 60/h, handling: 4 min, patience: 2 min}
        complaints: {handling: 8 min, patience: 2 min}
      agents: {team: {staff: 10}}
      ivr: {nodes: {welcome: {menu: {orders: queue}}}}
      """
    #expect(try folder.mistakes(text).isEmpty)
    let again = "callTypes.orders.again={unresolved: {probability: 10 %, as: complaints}}"
    for override in [again, "ivr.nodes.welcome.wrongChoice=3 %"] {
      #expect(
        try folder.mistakes(text, set: [override]) == [
          "scenario.yaml:6:31: ivr.nodes.welcome.menu: the menu has no option for 'complaints'; add "
            + "one, or 'other: queue' for all that are not named"
        ])
    }
  }

  @Test func `a type that calls get in the IVR has calls`() throws {
    let text = """
      koryo: 1
      callTypes:
        orders: {rate: 60/h, handling: {talk: 4 min, wrapUp: 9 s}, patience: 2 min}
        complaints: {handling: {talk: 4 min, wrapUp: 9 s}, patience: 2 min}
      agents: {team: {staff: 10}}
      """
    let ivr = "\nivr: {nodes: {welcome: {menu: [{share: 1, to: queue(complaints)}]}}}"
    #expect(try folder.warnings(text) == ["unused-type callTypes.complaints"])
    #expect(try folder.warnings(text + ivr) == [])
    let nobody = text.replacing("{staff: 10}", with: "{staff: 10, skills: [orders]}")
    #expect(try folder.mistakes(nobody).isEmpty)
    #expect(try folder.mistakes(nobody + ivr).count == 1)
  }

  @Test(
    "what a tree cannot be is told",
    arguments: [
      ("ivr.start=desc", "start: there is no node of the IVR 'desc' (did you mean 'desk'?)"),
      (
        "ivr.nodes.desk.next=hangup",
        "there is no node of the IVR 'hangup' (did you mean 'hangUp'?)"
      ),
      ("ivr.nodes.desk.next=queue(return)", "no call type 'return' (did you mean 'returns'?)"),
      (
        "ivr.nodes.desk.next=welcome",
        "this way comes back to a node that it has passed: "
      ),
      (
        "ivr.nodes.desk.callback=yes",
        "these keys exclude one another: next, callback; keep one of them"
      ),
      (
        "ivr.nodes.desk={say: 5 s}",
        "one of these keys is needed: menu, next, selfService, sms, callback"
      ),
      (
        "ivr.nodes.offer={callback: no}",
        "one of these keys is needed: menu, next, selfService, sms, callback"
      ),
      ("ivr.nodes.desk.refused=queue", "'refused' has no meaning with 'next'; leave it out"),
      ("ivr.nodes.choice.wrongChoice=1 %", "'wrongChoice' has no meaning with 'menu: [{share"),
      ("ivr.nodes.choice.menu[0].share=50 %", "the shares sum to 90 %, not to 100 %"),
      (
        "ivr.nodes.lonely={next: queue}",
        "no call comes to the node 'lonely' on any way from 'welcome'"
      ),
      (
        "ivr.nodes.welcom.say=9 s",
        "--set: ivr.nodes.welcom.say: there is no node of the IVR 'welcom' (did you mean 'welcome'?)"
      ),
      ("ivr.nodes.faqBySMS.sms=fag", "there is no message 'fag' (did you mean 'faq'?)"),
      ("ivr.nodes.welcome.menu.order=queue", "no call type 'order' (did you mean 'orders'?)"),
      ("ivr.nodes.welcome.menu.other=null", "the menu has no option for 'question'; add one"),
      ("ivr.nodes.welcome.hangUp=2", "did you mean '2 %'?"),
      ("ivr.nodes.welcome.hangUp=6/fortnight", "is not a rate such as '120/h'"),
      ("callback=null", "callback"),
    ])
  func mistakes(override: String, words: String) throws {
    let mistakes = try mistakes(override)
    #expect(mistakes.contains { $0.contains(words) }, "\(mistakes)")
  }

  @Test func `a node cannot be called as a place where calls go`() throws {
    for name in ["queue", "hangUp", "queue(returns)"] {
      let nodes = "{nodes: {start: {next: \(name)}, \(name): {next: hangUp}}}"
      let found = try folder.mistakes(smallScenario + "\nivr: \(nodes)")
      #expect(found.contains { $0.contains("a node cannot be called '\(name)'") }, "\(found)")
    }
  }

  @Test func `a node may be reached from several places, but no way comes back`() throws {
    #expect(try mistakes("ivr.nodes.offer.refused=desk").isEmpty)
    #expect(
      try mistakes("ivr.nodes.desk.next=choice") == [
        "--set: ivr.nodes.desk.next: this way comes back to a node that it has passed: "
          + "choice → balance → desk → choice"
      ])
    #expect(try mistakes("ivr.nodes.desk.next=desk").count == 1)
  }

  @Test func `more nodes than a call can count are refused`() throws {
    let nodes = (1...256).map { "n\($0): {next: \($0 == 256 ? "queue" : "n\($0 + 1)")}" }
    let text = smallScenario + "\nivr: {nodes: {\(nodes.joined(separator: ", "))}}"
    let found = try folder.mistakes(text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("the IVR has 256 nodes; 255 are the most") == true, "\(found)")
  }
}
