/// What is counted of the calls of a type that a group answers: the group's part and the type's part
/// are sums of these.
enum SkillCount: Int, CaseIterable {
  case answered, answeredWithin, waitAnswered, talkTime, wrapUpTime
  /// ∫ agents of the group busy with the type dt, in the row in which the time passes.
  case busy

  /// The number of cases.
  static var width: Int { SkillCount.busy.rawValue + 1 }

  /// The count of the type that it is a part of.
  var ofType: TypeCount {
    switch self {
    case .answered: .answered
    case .answeredWithin: .answeredWithin
    case .waitAnswered: .waitAnswered
    case .talkTime: .talkTime
    case .wrapUpTime: .wrapUpTime
    case .busy: .busyIntegral
    }
  }

  /// The count of the group that it is a part of.
  var ofGroup: GroupCount {
    switch self {
    case .answered: .answered
    case .answeredWithin: .answeredWithin
    case .waitAnswered: .waitAnswered
    case .talkTime: .talkTime
    case .wrapUpTime: .wrapUpTime
    case .busy: .busy
    }
  }
}
