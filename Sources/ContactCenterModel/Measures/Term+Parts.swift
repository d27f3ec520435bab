extension Term {
  /// What a count is the sum of, by the accounts of calls; the count itself where it has no parts.
  ///
  /// A = T + B(lines) + R + still announced; R = B(queue) + K + O; O = S + L + H + D + M + still waiting. Behind
  /// an IVR, which ends calls and changes their types, A is left whole.
  package func parts(behindIVR: Bool) -> [Term] {
    guard case .type(let count) = count else { return [self] }
    let parts: [Term]
    switch count {
    case .arrived where !behindIVR:
      parts = [.plus(.turnedAway), .plus(.blocked), .plus(.reachedQueue), .plus(.stillAnnounced)]
    case .reachedQueue: parts = [.plus(.queueFull), .plus(.balked), .plus(.offered)]
    case .offered:
      parts = [
        .plus(.answered), .plus(.abandoned), .plus(.hungUp), .plus(.stillWaiting),
        .customers(.leftForCallback), .customers(.leftForSMS), .customers(.leftMessage),
      ]
    default: return [self]
    }
    return parts.flatMap { $0.parts(behindIVR: behindIVR) }
      .map { Term(count: $0.count, coefficient: $0.coefficient * coefficient) }
  }
}
