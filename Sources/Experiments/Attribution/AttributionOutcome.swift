import ContactCenterModel
public import Statistics

/// How much of the changes of some measures comes from each part that differs between two scenarios.
public struct AttributionOutcome: Sendable {
  public let measures: [AttributedMeasure]
  /// The measures that not every mixture of the two scenarios has.
  public let missing: [NamedAddress]
  /// The replications of each mixture.
  public let replications: Int
  /// How many intervals hold together, how surely, and the confidence of each of them.
  public let familySize: Int
  public let wholeConfidence: Double
  public let confidence: Double

  /// - Parameters:
  ///   - values: of each mixture, the measures; `nil` where there is nothing to measure.
  ///   - looks: how often the replications were looked at before it was settled that they suffice.
  init(
    _ values: [[MixtureValue?]], of addresses: [NamedAddress], replications: Int, looks: Int,
    confidence whole: Double
  ) {
    let complete = addresses.indices.filter { place in values.allSatisfy { $0[place] != nil } }
    let parts = values.count.trailingZeroBitCount
    // The shares and the whole change of each measure.
    let family = max(1, complete.count * (parts + 1) * looks)
    let each = Bonferroni.confidence(ofEachOf: family, together: whole)
    missing = addresses.indices.filter { !complete.contains($0) }.map { addresses[$0] }
    measures = complete.map { place in
      AttributedMeasure(addresses[place], values.compactMap { $0[place] }, confidence: each)
    }
    self.replications = replications
    familySize = family
    wholeConfidence = whole
    confidence = each
  }
}

/// A measure with what each part brings to its change.
public struct AttributedMeasure: Sendable {
  public let address: NamedAddress
  public let attribution: Attribution
  /// Whether so little happened in some mixture that the spread says too little of the error.
  public let isRare: Bool
  /// The confidence of each interval.
  public let confidence: Double

  init(_ address: NamedAddress, _ values: [MixtureValue], confidence: Double) {
    self.address = address
    self.confidence = confidence
    attribution = Attribution(values.map(\.estimate))
    isRare = values.contains(where: \.isRare)
  }

  /// The interval of a share or of the whole change; `nil` where it cannot be told.
  public func interval(of difference: PairedDifference) -> ClosedRange<Double>? {
    guard !isRare else { return nil }
    if difference.isNothing { return 0...0 }
    let interval = difference.interval(confidence: confidence)
    return address.measure.unit == .share ? interval?.clamped(to: -1...1) : interval
  }

  /// Whether a change cannot be told from none; `nil` where there is no interval to tell by.
  public func isNoise(_ difference: PairedDifference) -> Bool? {
    interval(of: difference).map { $0 != 0...0 && $0.contains(0) }
  }

  /// The part of the whole change that a share makes up; `nil` for a share within noise, and where the
  /// whole change is not known to a half, for so is every fraction of it.
  public func fraction(of share: PairedDifference) -> Double? {
    let total = attribution.total
    guard let interval = interval(of: total), total.value != 0, isNoise(share) == false else {
      return nil
    }
    let halfWidth = (interval.upperBound - interval.lowerBound) / 2
    return halfWidth <= abs(total.value) / 2 ? share.value / total.value : nil
  }
}

extension PairedDifference {
  /// Whether every replication gave the same in both.
  fileprivate var isNothing: Bool { value == 0 && standardError == 0 }
}

/// What a mixture gave of a measure.
struct MixtureValue {
  let estimate: LinearizedEstimate
  let isRare: Bool

  /// `nil` where the scenario of a run has nothing of the kind, or there is nothing to measure.
  init?(_ name: NamedAddress, of run: RunOutcome) {
    guard let address = name.address(in: run.scenario),
      let estimate = run.sample(address)?.linearized
    else { return nil }
    let figure = run.estimate(address)
    let interval = figure.estimate?.interval
    self.estimate = estimate
    // What the scenario rules out is 0 for certain.
    isRare = interval != 0...0 && (run.isRare(figure) || interval == nil)
  }
}
