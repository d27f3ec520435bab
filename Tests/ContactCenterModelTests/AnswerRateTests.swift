import ContactCenterModel
import Experiments
import Probability
import Testing

/// The answer rates (応答率), each with its own whole.
@Suite struct AnswerRateTests {
  /// One agent; closed from 1,000 on. Answered at 0; of 10, left for a callback, served 100…200; of 300,
  /// answered; of 1,200 and 1,300, turned away.
  private func center() -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.offerCallbacks(.virtualHold)
    center.calls = [.at(0), .at(10), .at(300), .at(1_200), .at(1_300)]
    return center
  }

  @Test func `calls of closed hours are not unanswered`() {
    // S = 2 of A − T = 3.
    #expect(close(center().value("answerRate"), 2.0 / 3))
    #expect(center().value("lostCalls") == 0)
  }

  @Test func `what a telephone system prints is of the offered calls`() {
    #expect(close(center().value("answerRate.acd"), 2.0 / 3))
    // A busy tone is unknown to it: the call of 10 finds the only line taken.
    var center = center()
    center.callback = nil
    center.types[0].queueRules = []
    center.limitLines(to: 1)
    #expect(center.value("answerRate.acd") == 1)
    #expect(close(center.value("answerRate"), 2.0 / 3))
    #expect(close(center.value("lostCalls"), 1.0 / 3))
  }

  @Test func `who left for a callback is left out, or counts when served`() {
    #expect(center().value("answerRate.live") == 1)
    #expect(center().value("answerRate.withCallbacks") == 1)
  }

  @Test func `callbacks of closed hours count neither above nor below`() {
    // The callers of 1,200 and 1,300 accept a callback for the next day, when both are served.
    var center = center()
    center.hours = [0..<10, 0..<10]
    center.callback?.whenClosed = true
    #expect(center.run().record.total(.callbackServed) == 3)
    #expect(center.value("answerRate.withCallbacks") == 1)
    #expect(close(center.value("answerRate"), 2.0 / 3))
  }

  /// An IVR that answers at night, too, and offers a self-service, then hangs up, or leads to a callback.
  private func atNight(_ step: IVRStep, say: Double = 10) -> ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.ivr = IVR(
      nodes: [
        IVRNode(
          name: "menu", say: .constant(say),
          step: .shares([IVROption(share: 1, target: .node(IVRNodeID(1)))])),
        IVRNode(name: "step", step: step),
      ], answersWhenClosed: true)
    center.calls = [.at(0), .at(1_200), .at(1_300)]
    return center
  }

  @Test func `who is contained at night is taken off once`() {
    // Two of three would give −1/3 of a whole if contained and closed hours were both taken off.
    let service = SelfService(duration: .constant(10), resolved: [1])
    let center = atNight(.selfService(service))
    #expect(center.value("answerRate") == nil)
    #expect(center.run().record.total(.turnedAway) == 0)
    #expect(center.run().record.total(.ivrContainedClosed) == 2)
  }

  @Test func `who is told at night that the center is closed is not unanswered`() {
    // By day the call of 0 is disconnected by the IVR, and counts: 0 of 1.
    let record = atNight(.go(.hangUp)).run().record
    #expect(record.total(.ivrEndedClosed) == 2)
    #expect(atNight(.go(.hangUp)).value("answerRate") == 0)
  }

  @Test func `who comes to a queue at night is taken off once`() {
    // Answered by day; turned away twice after the IVR.
    let center = atNight(.go(.queue(nil)))
    #expect(center.run().record.total(.turnedAway) == 2)
    #expect(center.value("answerRate") == 1)
  }

  @Test func `who meets busy lines at night is not lost to those at work`() {
    // The call of 1,200 hears on the only line until 1,210 that the center is closed; that of 1,205 is blocked.
    for step in [IVRStep.go(.queue(nil)), .shares([IVROption(share: 1, target: .hangUp)])] {
      var center = atNight(step)
      center.limitLines(to: 1)
      center.calls = [.at(0), .at(1_200), .at(1_205)]
      #expect(center.run().record.total(.blocked) == 1)
      #expect(center.run().record.total(.blockedClosed) == 1)
      #expect(center.value("lostCalls") == 0)
      #expect(center.value("blocking") == 1.0 / 3)
    }
    var center = atNight(.go(.queue(nil)))
    center.limitLines(to: 1)
    center.calls = [.at(0), .at(1_200), .at(1_205)]
    #expect(center.value("answerRate") == 1)
    // By day a busy line counts: one of two.
    center.calls = [.at(0), .at(50), .at(1_200), .at(1_205)]
    #expect(center.value("answerRate") == 0.5)
    #expect(center.value("lostCalls") == 0.5)
  }

  @Test func `calls of the night do not thin out the lost calls of the day`() {
    // Of two by day, one hangs up after 10 s; the IVR ends two calls at night, which are of another type.
    let service = SelfService(duration: .constant(10), resolved: [1, 1])
    for end in [IVRTarget.hangUp, .node(IVRNodeID(1))] {
      var center = ScriptedCenter.pair(1)
      center.ivr = IVR(
        nodes: [
          IVRNode(name: "menu", step: .needs([.queue(nil), end], wrongChoice: 0)),
          IVRNode(name: "service", step: .selfService(service)),
        ], answersWhenClosed: true)
      center.calls = [.at(0), .at(10, patience: 10), .at(1_200, type: 1), .at(1_300, type: 1)]
      #expect(center.value("lostCalls") == 0.5)
    }
  }

  @Test func `a callback taken in the IVR leaves the live calls, by day and by night`() {
    // The caller of 0 is called back at 10; those of the night at the next opening.
    var center = atNight(.callback(refused: .hangUp))
    center.hours = [0..<10, 0..<10]
    center.offerCallbacks(.virtualHold)
    center.types[0].queueRules = []
    center.calls.append(.at(86_500))
    center.calls.append(.at(86_600))
    let record = center.run().record
    #expect(record.total(.ivrCallback) == 5 && record.total(.ivrCallbackClosed) == 2)
    #expect(record.total(.callbackServed) == 5 && record.total(.callbackServedClosed) == 2)
    #expect(center.value("answerRate.live") == nil)
    #expect(center.value("answerRate") == 0)
    #expect(center.value("answerRate.withCallbacks") == 1)
  }

  private func close(_ value: Double?, _ wanted: Double) -> Bool {
    value.map { abs($0 - wanted) < 1e-12 } ?? false
  }
}
