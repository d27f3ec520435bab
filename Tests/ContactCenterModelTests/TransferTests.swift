import ContactCenterModel
import Experiments
import Probability
import Testing

/// Calls that the IVR leads to the queue of another type belong there from then on.
@Suite struct TransferTests {
  /// Of four calls of a and one of b, the first two of a go to b, which wait for two minutes of talk each;
  /// both types hear an announcement of 10 s.
  private func center(announcement: Double? = 10) -> ScriptedCenter {
    var center = ScriptedCenter.pair(5)
    center.types[1] = ScriptedCenter.type("b", talk: 120)
    for type in center.types.indices {
      center.types[type].announcement = announcement.map { .constant($0) }
    }
    // Callers of a press 0 for their own queue, or go on to that of b.
    center.ivr = IVR(nodes: [
      IVRNode(name: "menu", step: .needs([.node(IVRNodeID(1)), .queue(nil)], wrongChoice: 0)),
      IVRNode(name: "on", step: .go(.queue(CallTypeID(1)))),
    ])
    center.calls = [.at(0), .at(10), .at(20), .at(30), .at(40, type: 1)]
    return center
  }

  @Test func `announcements are told of the type whose queue they lead to`() {
    // All five calls come to b and hear 10 s; nobody of a is left.
    let center = center()
    #expect(center.value("announcement.mean", type: 0) == nil)
    #expect(center.value("announcement.mean", type: 1) == 10)
    #expect(center.value("announcement.mean") == 10)
  }

  @Test func `a type that was led to answers no more than its own`() {
    // Five answered of the one that arrived and the four that came.
    let center = center()
    #expect(center.value("answerRate", type: 1) == 1)
    #expect(center.value("answerRate", type: 0) == nil)
    #expect(center.value("calls.arrived", type: 1) == 1)
    #expect(center.value("calls.transferred", type: 1) == 4)
  }

  @Test func `callers lost in the queue of another type are lost there`() {
    // Nobody at work, patience 5 s: five of five are lost in b.
    var center = center()
    center.groups = [ScriptedCenter.group("team", agents: 0)]
    center.types[1].patience = ByInterval(.constant(5))
    #expect(center.value("lostCalls", type: 1) == 1)
    #expect(center.value("lostCalls", type: 0) == nil)
  }

  @Test func `offered load follows the call`() {
    // Five calls of 120 s in 1,000 s, as carried; a list's own talk stays with its call.
    var center = center(announcement: nil)
    #expect(center.value("load.offered", type: 1) == 0.6)
    #expect(center.value("load.offered", type: 0) == 0)
    #expect(center.value("load.operators", type: 1) == 0.6)
    center.calls[0].talk = 320
    #expect(center.value("load.offered", type: 1) == 0.8)
    #expect(center.value("load.offered", type: 0) == 0)
    #expect(center.value("load.operators", type: 1) == 0.8)
  }

  @Test func `blocked calls keep the type of the need`() {
    // One line: the first call of a holds it; the other three of a and that of b are blocked.
    var center = center()
    center.limitLines(to: 1)
    #expect(center.value("blocking", type: 0) == 1)
    #expect(center.value("blocking.lines", type: 0) == 0.75)
    #expect(center.value("blocking", type: 1) == 0.5)
    #expect(center.value("blocking.lines", type: 1) == 1)
    #expect(center.value("blocking") == 0.8)
  }

  @Test func `a full queue of another type blocks the first attempt of the need's type`() {
    // Nobody at work and no room: all five are refused by b, four of them needs of a.
    var center = center()
    center.groups = [ScriptedCenter.group("team", agents: 0)]
    center.waitingRooms = [WaitingRoom(name: "none", capacity: 0)]
    center.types[1].waitingRoom = WaitingRoomID(0)
    #expect(center.value("blocking.fresh", type: 0) == 1)
    #expect(center.value("blocking.fresh", type: 1) == 1)
    #expect(center.value("blocking", type: 1) == 1)
  }
}
