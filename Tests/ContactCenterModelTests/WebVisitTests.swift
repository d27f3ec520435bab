import ContactCenterModel
import Experiments
import Probability
import Testing

/// Visits to web pages count when they happen. The agent talks 0…100; a message of 10 is opened at 30 and
/// read until 60.
@Suite struct WebVisitTests {
  private func center(resolved: Double, stays: Bool) -> ScriptedCenter {
    var message = SMSMessage.scripted(resolved: resolved)
    message.callerStays = stays
    var center = ScriptedCenter.team(1)
    center.offerSMS(message)
    center.calls = [.at(0), .at(10)]
    return center
  }

  @Test(arguments: [0.0, 1], [true, false])
  func `a visit that comes to its end counts`(resolved: Double, stays: Bool) {
    let record = center(resolved: resolved, stays: stays).run().record
    #expect(record.total(.smsVisited) == 1)
    #expect(record.total(.smsResolved) == resolved)
  }

  @Test(arguments: [0.0, 1]) func `who is answered before does not come to the page`(
    resolved: Double
  ) {
    var center = center(resolved: resolved, stays: true)
    center.calls[0].talk = 45
    #expect(center.run().record.total(.smsVisited) == 0)
  }

  @Test(arguments: [0.0, 1]) func `who hangs up before does not come to the page`(resolved: Double)
  {
    var center = center(resolved: resolved, stays: true)
    center.calls[1].patience = 40
    #expect(center.run().record.total(.smsVisited) == 0)
  }

  @Test(arguments: [0.0, 1], [true, false])
  func `a visit beyond the horizon does not happen`(resolved: Double, stays: Bool) {
    // The page is read until a day and 10 s later: the horizon ends at midnight.
    var center = center(resolved: resolved, stays: stays)
    center.sms?.messages[0].openDelay = .constant(86_370)
    let record = center.run().record
    #expect(record.total(.smsVisited) == 0)
    #expect(record.total(.smsResolved) == 0)
    if resolved == 1, !stays { #expect(record.endings == [.servedAtOnce: 1, .stillOpen: 1]) }
  }

  @Test func `a page helps as the type that it is read as`() {
    // Offered in the IVR to a, who comes to the queue of b by 40 and is helped there at 60.
    var center = ScriptedCenter.pair(1)
    var message = SMSMessage.scripted(types: 2)
    message.callerStays = true
    center.sms = SMSChannel(messages: [message])
    center.types[1].announcement = .constant(40)
    center.ivr = IVR(nodes: [
      IVRNode(
        name: "link", step: .sms(SMSMessageID(0), refused: .queue(CallTypeID(1))))
    ])
    center.calls = [.at(0), .at(10)]
    center.groups = [ScriptedCenter.group("team", agents: 0)]
    let record = center.run().record
    for type in 0...1 {
      #expect(record.total(.smsResolved, type: type) == record.total(.smsVisited, type: type))
    }
    #expect(record.total(.smsVisited, type: 1) == 2)
  }
}
