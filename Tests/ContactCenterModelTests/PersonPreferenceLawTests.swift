import ContactCenterModel
import Testing

/// Preference holds for persons of shifts: who is idle, as the own shift, breaks and contacts tell, is not left
/// aside for a group that calls of the type prefer less.
@Suite struct PersonPreferenceLawTests {
  @Test(arguments: RandomFairCenter.numbers, [false, true])
  func `no idle person sees a call go to a group that it prefers less`(
    number: Int, hasPolicies: Bool
  ) {
    // A dial is told of by no answer: with policies, callbacks are left out.
    let center =
      hasPolicies
      ? RandomFairCenter.make(number).withoutCallbacks : RandomFairCenter.makePlain(number)
    guard center.horizon.days?.count == 1, let pair = ShiftsTogetherAndApart(center, number)
    else { return }
    let (persons, answers) = answersElsewhere(pair)
    for answer in answers {
      #expect(!persons.contains { $0.isIdle(at: answer) }, "\(answer)")
    }
  }

  /// The persons of the group with shifts, and when others took a call that it would rather have had.
  private func answersElsewhere(
    _ pair: ShiftsTogetherAndApart
  ) -> (persons: [TracedPerson], answers: [Double]) {
    let (scenario, group) = (pair.together, pair.group)
    let calls = Simulator(scenario).traced(replication: 0, seed: 5).calls
    let answers = calls.compactMap { call -> Double? in
      guard call.channel == .call, let answer = call.answer, let by = call.group?.index,
        by != group,
        let taken = skill(call.type, by, scenario), let better = skill(call.type, group, scenario),
        better.condition == .always, better.preference < taken.preference,
        answer >= (call.queueEntry ?? 0) + better.after
      else { return nil }
      return answer
    }
    return (TracedPerson.all(of: group, scenario, calls), answers)
  }

  @Test(arguments: RandomFairCenter.numbers)
  func `nobody takes a call outside the own shift or in a break`(number: Int) {
    guard let pair = ShiftsTogetherAndApart(RandomFairCenter.makePlain(number), number) else {
      return
    }
    let calls = Simulator(pair.together).traced(replication: 0, seed: 5).calls
    let close = pair.together.horizon.days?.day.close ?? 0
    for person in TracedPerson.all(of: pair.group, pair.together, calls) {
      // After close, who was there stays while something waits.
      for contact in person.contacts where contact.lowerBound < close {
        #expect(person.isAtWork(at: contact.lowerBound), "\(contact)")
      }
    }
  }

  @Test func `there are calls and idle persons to hold the law against`() {
    let found = (0..<30).compactMap {
      ShiftsTogetherAndApart(RandomFairCenter.makePlain($0), $0).map(answersElsewhere)
    }
    #expect(found.reduce(0) { $0 + $1.answers.count } > 50)
    let moments = stride(from: 28_800.5, to: 34_200, by: 60)
    let idle = found.flatMap(\.persons).count { person in moments.contains(where: person.isIdle) }
    #expect(idle > 50)
  }

  private func skill(_ type: CallTypeID, _ group: Int, _ scenario: Scenario) -> Skill? {
    scenario.groups[group].skills.first { $0.type == type }
  }
}

/// What the trace and the own shift tell of a person on a day.
struct TracedPerson {
  let from: Double
  let to: Double
  /// From the answer to the end of the wrap-up, in order of time.
  let contacts: [ClosedRange<Double>]
  /// As they were taken: a break that falls due in a contact begins when that ends.
  let breaks: [ClosedRange<Double>]

  /// The persons of the shifts of a group, of whole heads and one day, in order of their numbers.
  static func all(of group: Int, _ scenario: Scenario, _ calls: [CallRecord]) -> [TracedPerson] {
    let open = scenario.horizon.days?.day.open ?? 0
    let byAgent = Dictionary(grouping: calls.filter { $0.group?.index == group }) { $0.agent ?? -1 }
    let shifts = scenario.groups[group].staffing.shifts.sorted { $0.line < $1.line }
    let heads = shifts.flatMap { Array(repeating: $0, count: Int($0.heads)) }
    return heads.enumerated().map { TracedPerson($1, open: open, byAgent[$0] ?? []) }
  }

  private init(_ shift: Shift, open: Double, _ calls: [CallRecord]) {
    (from, to) = (max(shift.from, open), shift.to)
    contacts = calls.compactMap { call in
      call.answer.map { $0...(call.wrapUpEnd ?? $0) }
    }.sorted { $0.lowerBound < $1.lowerBound }
    var taken: [ClosedRange<Double>] = []
    for planned in shift.breaks {
      var start = max(planned.at, taken.last?.upperBound ?? 0)
      if let contact = contacts.first(where: { $0.lowerBound < start && start < $0.upperBound }) {
        start = contact.upperBound
      }
      let end = planned.keeps == .end ? planned.end : start + planned.length
      if start < end { taken.append(start...end) }
    }
    breaks = taken
  }

  /// Whether the shift and the breaks say so; at their very edges, too.
  func isAtWork(at time: Double) -> Bool {
    from <= time && time <= to
      && !breaks.contains { $0.lowerBound < time && time < $0.upperBound }
  }

  /// Whether the person has been at work without a contact since before a time, and still is.
  func isIdle(at time: Double) -> Bool {
    from < time && time < to && !(breaks + contacts).contains { $0.contains(time) }
  }
}
