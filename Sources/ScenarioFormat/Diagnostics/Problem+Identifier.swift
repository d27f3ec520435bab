extension Problem {
  /// A stable identifier for scripts, the same in every language.
  public var id: String {
    switch self {
    case .noSuchFile: "no-such-file"
    case .unreadableFile: "unreadable-file"
    case .fileTooLarge: "file-too-large"
    case .unknownEncoding: "unknown-encoding"
    case .emptyFile: "empty-file"
    case .tooDeep: "too-deep"
    case .tooManyValues: "too-many-values"
    case .syntax: "syntax"
    case .fullWidth: "full-width"
    case .duplicateKey: "duplicate-key"
    case .mergeKey: "merge-key"
    case .customTag: "custom-tag"
    case .keyIsNotText: "key-not-text"
    case .extendsCycle: "extends-cycle"
    case .overrideNotAPath: "override-path"
    case .noSuchIndex: "no-such-index"
    case .table: "table"
    case .warning(let warning): warning.id
    default: identifierOfValue
    }
  }

  private var identifierOfValue: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey, .missingOneOf: "missing-key"
    case .conflictingKeys, .staffAndShifts: "conflicting-keys"
    case .emptyValue: "empty-value"
    case .wrongKind: "wrong-kind"
    case .badScalar, .badChoice, .notWhole, .negative: "bad-value"
    case .missingUnit: "missing-unit"
    case .barePercent: "bare-percent"
    case .outOfRange: "out-of-range"
    case .badName: "bad-name"
    case .unsupportedVersion: "unsupported-version"
    default: identifierOfScenario
    }
  }

  private var identifierOfScenario: String {
    switch self {
    case .closeNotAfterOpen, .unevenIntervals: "bad-day"
    case .wrongCount: "wrong-count"
    case .onlyForDays: "only-for-days"
    case .unknownName: "unknown-name"
    case .namedTwice, .takenByBoth: "named-twice"
    case .sharesDoNotSum: "shares-sum"
    case .scaledReplay: "scaled-replay"
    case .distributionNeeds, .distributionTakesNo, .distribution: "distribution"
    case .shiftEndsBeforeItStarts, .breakOutsideShift, .breaksOverlap: "bad-shift"
    case .typeWithoutSkill: "type-without-skill"
    default: "target"
    }
  }
}
