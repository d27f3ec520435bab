/// How well the wait is predicted, of offered calls that had to wait.
extension Measure {
  static let predictions: [Measure] =
    WaitPredictor.allCases.flatMap { errors(of: $0) } + [
      Measure(
        "expectedWait.censored", .share, .neither, "left before an answer / predicted",
        rule: .ratio(
          [.customers(.predictedCensored)],
          [.customers(.predictedAnswered), .customers(.predictedCensored)]))
    ]

  private static func errors(of predictor: WaitPredictor) -> [Measure] {
    let stem = "expectedWait.\(predictor)."
    let counts = predictor.counts
    return [
      Measure(
        stem + "bias", .seconds, .neither, "Σ (predicted − wait) / predicted and answered",
        isSigned: true, rule: .ratio([.customers(counts.error)], [.customers(.predictedAnswered)])),
      Measure(
        stem + "meanAbsoluteError", .seconds, .lower,
        "Σ |predicted − wait| / predicted and answered",
        rule: .ratio([.customers(counts.miss)], [.customers(.predictedAnswered)])),
      Measure(
        stem + "coverage", .share, .neither, "P(W ≤ predicted), of those answered",
        rule: .ratio([.customers(counts.kept)], [.customers(.predictedAnswered)])),
    ]
  }
}

extension WaitPredictor {
  /// The sums of errors and of their magnitudes, and the calls that waited no longer than predicted.
  fileprivate var counts: (error: CustomerCount, miss: CustomerCount, kept: CustomerCount) {
    switch self {
    case .queueLength: (.errorQueueLength, .missQueueLength, .keptQueueLength)
    case .queueLengthWithAbandonment:
      (
        .errorQueueLengthWithAbandonment, .missQueueLengthWithAbandonment,
        .keptQueueLengthWithAbandonment
      )
    case .headOfLine: (.errorHeadOfLine, .missHeadOfLine, .keptHeadOfLine)
    case .lastWait: (.errorLastWait, .missLastWait, .keptLastWait)
    }
  }
}
