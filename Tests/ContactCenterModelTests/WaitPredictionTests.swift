import ContactCenterModel
import Probability
import Testing

/// Predictions of the wait. One agent, μ = 1/100, θ = 1/400. The first call talks 0…100. The caller of
/// 10 finds nobody waiting and is answered at 100; that of 30 finds one, and is answered at 200.
@Suite struct WaitPredictionTests {
  private var center: ScriptedCenter {
    var center = ScriptedCenter.team(1)
    center.types[0].patience = ByInterval(.constant(400))
    center.measuresPredictions = true
    center.calls = [.at(0), .at(10), .at(30)]
    return center
  }

  @Test func `the length of the queue predicts (Q + 1) / (N μ)`() {
    // 100 for 90, 200 for 170.
    let record = center.run().record
    #expect(record.total(.predictedAnswered) == 2)
    #expect(record.total(.predictedCensored) == 0)
    #expect(record.total(.errorQueueLength) == 10 + 30)
    #expect(record.total(.missQueueLength) == 10 + 30)
    #expect(record.total(.keptQueueLength) == 2)
  }

  @Test func `with abandonment it predicts the sum of 1 / (N μ + i θ)`() {
    // 100 for 90; 100 + 1 / 0.0125 = 180 for 170.
    let record = center.run().record
    #expect(abs(record.total(.errorQueueLengthWithAbandonment) - 20) < 1e-9)
    #expect(abs(record.total(.missQueueLengthWithAbandonment) - 20) < 1e-9)
    #expect(record.total(.keptQueueLengthWithAbandonment) == 2)
  }

  @Test func `the head of the line predicts what it has waited`() {
    // 0 for 90; 20 for 170.
    let record = center.run().record
    #expect(record.total(.errorHeadOfLine) == -90 - 150)
    #expect(record.total(.missHeadOfLine) == 90 + 150)
    #expect(record.total(.keptHeadOfLine) == 0)
  }

  @Test func `the last wait predicts that of the last who was answered`() {
    // 0 for 90, and 0 for 170; the caller of 150 hears 90 and is answered at 300, after 150.
    var center = center
    center.calls.append(.at(150))
    let record = center.run().record
    #expect(record.total(.errorLastWait) == -90 - 170 - 60)
    #expect(record.total(.missLastWait) == 90 + 170 + 60)
    #expect(record.total(.keptLastWait) == 0)
  }

  @Test func `errors cancel in the bias and not in the miss`() {
    // The first talks 0…150: 100 for 140, 200 for 220 − 10 = 210 … and the last 300 for 250 − 10.
    var center = center
    center.calls = [.at(0, talk: 150), .at(10, talk: 50), .at(30)]
    // 10: 100 predicted, 140 waited. 30: 200 predicted, 170 waited.
    let record = center.run().record
    #expect(record.total(.errorQueueLength) == -40 + 30)
    #expect(record.total(.missQueueLength) == 40 + 30)
    #expect(record.total(.keptQueueLength) == 1)
  }

  @Test func `a wait that is not seen to its end is censored`() {
    // The caller of 30 hangs up at 50; that of 960 is disconnected at 1,000.
    var center = center
    center.calls[2].patience = 20
    center.atClose = .hangUp
    center.calls += [.at(950), .at(960)]
    let record = center.run().record
    #expect(record.total(.predictedAnswered) == 1)
    #expect(record.total(.predictedCensored) == 2)
    #expect(record.total(.errorQueueLength) == 10)
  }

  @Test func `who is answered at once had nothing to predict`() {
    var center = center
    center.calls = [.at(0), .at(200)]
    #expect(center.run().record.total(.predictedAnswered) == 0)
  }

  @Test func `a rule may go by the last wait`() {
    // The caller of 10 waits 90; from then on callers balk who hear more than 50 s.
    var center = ScriptedCenter.team(1)
    center.predictor = .lastWait
    center.types[0].balking = [BalkingStep(expectedWait: 50, probability: 1)]
    center.calls = [.at(0), .at(10), .at(120)]
    #expect(center.run().calls.map(\.outcome) == [.answered, .answered, .balked])
  }
}
