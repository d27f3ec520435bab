extension Measure {
  /// Every measure, in the order in which they are listed.
  public static let all: [Measure] =
    serviceLevels + outcomes + waits + staff + loads + volumes + attempts + customers + ivr + sms
    + callbacks + tickets + predictions + operators + money + loyalty

  /// The measure with an identifier; `nil` when there is none.
  public static func named(_ id: String) -> Measure? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  static let serviceLevels: [Measure] = [
    Measure(
      "serviceLevel.offered", .share, .higher, "S≤ / O",
      rule: .ratio([.plus(.answeredWithin)], [.plus(.offered)])),
    Measure(
      "serviceLevel.answered", .share, .higher, "S≤ / S",
      rule: .ratio([.plus(.answeredWithin)], [.plus(.answered)]),
      groupRule: .ratio([.agents(.answeredWithin)], [.agents(.answered)])),
    Measure(
      "serviceLevel.abandonedIgnored", .share, .higher, "S≤ / (O − L≤)",
      rule: .ratio([.plus(.answeredWithin)], [.plus(.offered), .minus(.abandonedWithin)])),
    Measure(
      "serviceLevel.abandonedPositive", .share, .higher, "(S≤ + L≤) / O",
      rule: .ratio([.plus(.answeredWithin), .plus(.abandonedWithin)], [.plus(.offered)])),
    Measure(
      "serviceLevel.net", .share, .higher, "S≤ / (O − L°)",
      rule: .ratio([.plus(.answeredWithin)], [.plus(.offered), .minus(.shortAbandoned)])),
    Measure(
      "serviceLevel.live", .share, .higher, "S≤ / (O − D)",
      rule: .ratio([.plus(.answeredWithin)], Term.offeredLive)),
    Measure(
      "serviceLevel.virtual", .share, .higher, "P(V ≤ τ)",
      rule: .ratio([.plus(.virtualWithin)], [.plus(.offered)])),
    Measure(
      "attainment.days", .share, .higher, "days with S≤ ≥ Σ goal·O / days with O > 0",
      rule: .attainmentOfDays),
    Measure(
      "attainment.intervals", .share, .higher,
      "intervals with S≤ ≥ Σ goal·O / intervals with O > 0", rule: .attainmentOfIntervals),
  ]

  static let outcomes: [Measure] = [
    Measure(
      "abandonment", .share, .lower, "L / O",
      rule: .ratio([.plus(.abandoned)], [.plus(.offered)])),
    Measure(
      "abandonment.net", .share, .lower, "(L − L°) / (O − L°)",
      rule: .ratio(
        [.plus(.abandoned), .minus(.shortAbandoned)], [.plus(.offered), .minus(.shortAbandoned)])),
    Measure(
      "abandonment.live", .share, .lower, "L / (O − D)",
      rule: .ratio([.plus(.abandoned)], Term.offeredLive)),
    Measure(
      "blocking", .share, .lower, "B / A",
      rule: .ratio([.plus(.blocked), .plus(.queueFull)], Term.fromTheQueueOn)),
    Measure(
      "blocking.lines", .share, .lower, "B(lines) / A",
      rule: .ratio([.plus(.blocked)], [.plus(.arrived)])),
    Measure(
      "blocking.queue", .share, .lower, "B(queue full) / R",
      rule: .ratio([.plus(.queueFull)], [.plus(.reachedQueue)])),
    Measure(
      "blocking.fresh", .share, .lower, "B of first attempts / (A − repeats)",
      rule: .ratio([.customers(.blockedFresh)], Term.fresh)),
    Measure(
      "balking", .share, .lower, "K / R", rule: .ratio([.plus(.balked)], [.plus(.reachedQueue)])),
    Measure(
      "lostCalls", .share, .lower, "(B + K + L + H) / (A − T)",
      rule: .ratio(
        [
          .plus(.blocked), .customers(.blockedClosed, -1), .plus(.queueFull), .plus(.balked),
          .plus(.abandoned), .plus(.hungUp),
        ], Term.toBeKept)),
    Measure(
      "answerRate", .share, .higher, "S / (A − T − contained)",
      rule: .ratio([.plus(.answered)], Term.toBeAnswered)),
    Measure(
      "answerRate.acd", .share, .higher, "S / O",
      rule: .ratio([.plus(.answered)], [.plus(.offered)])),
    Measure(
      "answerRate.live", .share, .higher, "S / (A − T − contained − D)",
      rule: .ratio([.plus(.answered)], Term.toBeAnswered + Term.leftForAnotherWay.map(\.negated))),
    Measure(
      "answerRate.withCallbacks", .share, .higher,
      "(S + callbacks served) / (A − T − contained)",
      rule: .ratio(
        [.plus(.answered), .customers(.callbackServed), .customers(.callbackServedClosed, -1)],
        Term.toBeAnswered)),
    Measure(
      "delayed", .share, .lower, "P(W > 0) = offered calls that had to wait / O",
      rule: .ratio([.plus(.delayed)], [.plus(.offered)])),
  ]

  static let waits: [Measure] =
    [
      Measure(
        "asa", .seconds, .lower, "Σ wait of answered / S",
        rule: .ratio([.plus(.waitAnswered)], [.plus(.answered)]),
        groupRule: .ratio([.agents(.waitAnswered)], [.agents(.answered)])),
      Measure(
        "wait.mean", .seconds, .lower, "Σ wait of answered and abandoned / (S + L)",
        rule: .ratio(
          [.plus(.waitAnswered), .plus(.waitAbandoned)], [.plus(.answered), .plus(.abandoned)])),
      Measure(
        "wait.abandoned.mean", .seconds, .neither, "Σ wait of abandoned / L",
        rule: .ratio([.plus(.waitAbandoned)], [.plus(.abandoned)])),
      Measure(
        "announcement.mean", .seconds, .neither,
        "Σ announcement / (A − T − B(lines) − E − backlog)",
        rule: .ratio(
          [.plus(.announcementTime)],
          Term.withinHours + [
            .minus(.blocked), .customers(.ivrEnded, -1), .minus(.fromBacklog),
          ])),
    ] + quantiles("wait", .answeredAndAbandoned) + quantiles("wait.answered", .answered)
    + quantiles("wait.abandoned", .abandoned)

  private static func quantiles(_ stem: String, _ waits: WaitsOf) -> [Measure] {
    [50, 80, 90, 95, 99].map { percent in
      Measure(
        "\(stem).p\(percent)", .seconds, waits == .abandoned ? .neither : .lower,
        "the wait that \(percent) % do not exceed",
        rule: .quantile(Double(percent) / 100, waits))
    }
  }
}
