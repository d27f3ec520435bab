import Probability
import ScenarioFormat

extension EnglishDiagnostics {
  private static func clock(_ time: Double) -> String { DiagnosticNumbers.clock(time) }
  private static func number(_ value: Double) -> String { DiagnosticNumbers.number(value) }

  static func text(_ problem: PlanProblem) -> String {
    switch problem {
    case .closeNotAfterOpen(let open, let close):
      "the center closes at \(clock(close)), not after it opens at \(clock(open)); past midnight "
        + "count on: 26:00 is two in the morning"
    case .unevenIntervals(let open, let close, let interval):
      "the opening hours from \(clock(open)) to \(clock(close)) are not a whole number of intervals "
        + "of \(number(interval / 60)) min"
    case .tooManyIntervals(let count, let most):
      "the day has \(count) intervals, at most \(most) are possible; make them longer"
    case .windowTooLong(let length, let most):
      "warm-up and length are \(number(length / 3600)) h together; at most "
        + "\(number(most / 3600)) h are possible"
    case .batchesTooShort(let batches, let length, let handling):
      "\(number(length / 60)) min in \(batches) batches are \(number(length / Double(batches))) s "
        + "each, less than a call takes on average (\(number(handling)) s); make 'length' longer, "
        + "\(number((Double(batches) * handling * 10 / 3600).rounded(.up))) h for example"
    case .watchesUnknownBatches:
      "the load of single operators cannot be told where 'warmUp: auto' finds the batches after the "
        + "run; write the warm-up as a time, for example 'warmUp: 2 h'"
    case .emptyProfile(let day):
      "the profile has no calls in the opening hours of day \(day)"
    case .wrongDayCount(let found, let days):
      "the list holds lists for \(count(found, "day")), the horizon has \(count(days, "day"))"
    case .dayWithoutList:
      "this is no list, but lists for days stand beside it; write one list for each day"
    case .wrongCount(let found, let intervals):
      "found \(count(found, "value")), but the day has \(count(intervals, "interval")); give one for "
        + "each"
    case .onlyForDays(let instead):
      "this is only for a day, not for a steady state"
        + (instead.map { "; write for example '\($0)'" } ?? "")
    case .oneDrawForBatches:
      "one draw would round for all batches of a run; write 'rounding: nearest', or leave out "
        + "steadyState.batches"
    case .namedTwice(let thing, let name): "the \(noun(thing)) '\(name)' is here twice"
    case .sharesDoNotSum(let sum):
      "the shares sum to \(DiagnosticNumbers.percent(sum)), not to 100 %"
    case .notWhole(let value):
      "fixed counts of calls must be whole numbers, found \(number(value)); round it or leave "
        + "'variability: fixed' out"
    case .negative(let value): "\(number(value)) is negative; it must be 0 or more"
    case .scaledReplay:
      "a replayed list has just its calls, so scale.demand cannot multiply them"
    case .tooManyCalls(let calls, let most):
      "\(number(calls)) calls in one interval are too many; at most \(number(most)) are possible"
    case .tooManyCallsByChance(let calls, let factor, let most):
      "\(number(calls)) calls in one interval can become \(number(factor)) times as many by chance; "
        + "at most \(number(most)) are possible; make cv smaller"
    case .namesCollide(let first, let second):
      "'\(first)' and '\(second)' would share their random numbers; rename one of them"
    case .hoursOffIntervals(let open, let close, let all, let interval):
      "the hours from \(clock(open)) to \(clock(close)) do not begin and end with intervals of "
        + "\(number(interval / 60)) min between \(clock(all.lowerBound)) and "
        + "\(clock(all.upperBound)), the hours of the day"
    case .neverOpen: "the center is closed on all days of the horizon"
    case .dayTooLong(let open, let close):
      "one of several days opens before 24:00 and lasts at most 24 hours, found \(clock(open)) to "
        + clock(close)
    case .needsFirstWeekday:
      "the days of the week are not known; say on which one the first day is, for example "
        + "'horizon: {from: monday}'"
    case .nobodyStays:
      "nobody stays after close where 'atClose: carryOver' keeps the calls; leave it out"
    case .notOutsideHours(let from, let to, let open, let close):
      "\(clock(from)) to \(clock(to)) is not a time outside the hours of the day, \(clock(open)) to "
        + clock(close)
    case .timesOverlap: "the times outside hours overlap, or are longer than a day together"
    case .takenByBoth(let thing, let name, let first, let second):
      "the \(noun(thing)) '\(name)' is in '\(first)' and in '\(second)'; it can be in one only"
    }
  }

  static func text(_ problem: StaffProblem) -> String {
    switch problem {
    case .shiftTooLong(let hours):
      "the shift lasts \(number(hours)) h; a person works at most 24 h in one, so write several shifts"
    case .shiftEndsBeforeItStarts(let from, let to):
      "the shift ends at \(clock(to)), not after it starts at \(clock(from)) "
        + "(did you mean \(clock(to + 86400)), past midnight?)"
    case .breakOutsideShift(let from, let to, let meant):
      "the break does not lie within its shift from \(clock(from)) to \(clock(to))"
        + (meant.map { " (did you mean \(clock($0)), past midnight?)" } ?? "")
    case .breaksOverlap: "the break overlaps another one of the shift"
    case .staffAndShifts: "a group has staff or shifts, not both; keep one of them"
    case .typeWithoutSkill(let type):
      "'\(type)' has calls, but no group of agents has it among its skills"
    }
  }

  static func text(_ problem: LawProblem) -> String {
    switch problem {
    case .needs(nil, let names):
      "the key 'distribution' is missing; it is one of \(DiagnosticNumbers.names(names.joined().map(\.self)))"
    case .needs(let name?, let sets):
      "a distribution '\(name.rawValue)' needs \(alternatives(sets))"
    case .takesNo(let name, let key, let sets):
      "a distribution '\(name.rawValue)' has no '\(key)'; it needs \(alternatives(sets))"
    case .impossible(let error): text(error)
    }
  }

  private static func alternatives(_ sets: [[String]]) -> String {
    DiagnosticNumbers.sets(sets).map { "'\($0)'" }.joined(separator: " or ")
  }

  private static func text(_ error: DistributionError) -> String {
    switch error {
    case .outOfRange(let parameter, let value, let allowed):
      "\(parameter.rawValue) is \(number(value)), but must be \(text(allowed))"
    case .meanTooLong(let mean, let most):
      "its mean is \(number(mean)) s, but must be at most \(number(most)) s"
    case .tooVariable(let cv, let most):
      "its standard deviation is \(number(cv)) times its mean, but must be at most \(number(most)) times"
    case .noValues: "the list of values is empty"
    case .noComponents: "the mixture has no parts"
    case .noTotalWeight: "the weights sum to nothing; at least one must be above 0"
    case .weightsDoNotMatch(let values, let weights):
      "there are \(count(weights, "weight")) for \(count(values, "value")); give one for each"
    }
  }

  private static func text(_ range: AllowedRange) -> String {
    switch range {
    case .positive: "above 0"
    case .nonnegative: "0 or more"
    case .finite: "a finite number"
    case .atLeast(let least): "at least \(number(least))"
    case .between(let low, let high): "between \(number(low)) and \(number(high))"
    }
  }

  static func text(_ warning: Warning) -> String {
    switch warning {
    case .overloaded(let types, let load, let agents, let times):
      "\(types.joined(separator: ", ")): callers never hang up, and \(number(load)) Erlangs of work "
        + "meet \(number(agents)) agents"
        + (times.isEmpty
          ? ", so the queue grows without end"
          : ", so the queue grows at \(DiagnosticNumbers.clocks(times))")
        + "; give patience or more staff"
    case .groupWithoutWork: "no calls come for the skills of this group"
    case .noWrapUp: "there is talk without wrapUp; after-call work belongs to handling time"
    case .longHandling(let mean, let interval):
      "handling takes \(number(mean / 60)) min on average, long against intervals of "
        + "\(number(interval / 60)) min: Erlang formulas interval by interval would mislead"
    case .fractionalStaff(let hours):
      "agents are rounded to whole numbers, \(hours < 0 ? "" : "+")\(DiagnosticNumbers.hours(hours)) agent-hours "
        + "against the plan"
    case .shrinkageOverHalf(let share):
      "\(DiagnosticNumbers.percent(share)) of paid time is lost; shrinkage is a share of paid time, "
        + "productive = scheduled × (1 − shrinkage)"
    case .rateMismatch(let load, let agents):
      "\(number(load)) Erlangs of work meet \(number(agents)) agents; are these calls per hour? "
        + "Calls are per interval, 'rate' is per hour"
    case .nobodyOnDuty(let times):
      "calls come while nobody who handles them is on duty: \(DiagnosticNumbers.clocks(times))"
    case .unusedType: "no calls of this type come"
    case .wrongSide(let measure): "'\(measure)' is bounded on its good side; is it the other sign?"
    case .rowsOutsideHours(let values, let sum):
      "\(count(values, "value")) of the table, \(NumberText.exact(sum)) in all, are for times at "
        + "which the center is closed; they are left out"
    case .callsWhenClosed(let calls):
      "\(NumberText.exact(calls)) calls are given for days or times at which the center is closed; they are "
        + "left out ('outsideHours' says calls outside opening hours)"
    case .bareTimes(let likely):
      "bare numbers are read as seconds after midnight, but these look like \(likely); say "
        + "'times: \(likely)', or 'times: seconds' if they are"
    case .longTimes(let median):
      "half of the times in this table are longer than \(DiagnosticNumbers.number(median)) s; if they are "
        + "milliseconds, say 'durations: milliseconds'"
    case .dailyRate(let perDay, let calls):
      "\(NumberText.exact(perDay)) a day are spread over 24 hours, so that the opening hours have "
        + "\(DiagnosticNumbers.number(calls)) of them; for a day's total write "
        + "'calls: {perDay: \(NumberText.exact(perDay))}', with a 'profile' where intervals differ"
    case .callsOutsideHours(let calls):
      "\(count(calls, "call")) of the list come outside opening hours and are turned away"
    case .callbackNeverOffered:
      "nothing offers these callbacks; give 'offer' a 'when' or an 'after', or let the IVR, a rule of "
        + "the queue or a missed-call message offer them"
    case .callbackNeverReached: "no attempt can reach a customer, so every callback is lost"
    case .callbackWithoutSkill(let types):
      "no group of agents has \(types.joined(separator: ", ")) among its skills, so nobody calls back"
    case .notAnnounced:
      "no message announces the callback; name one of 'sms.messages' with 'callback.announcement'"
    case .messageNeverSent:
      "nothing sends this message: no node of the IVR, no rule of a queue, no missed call and no "
        + "callback"
    case .noTickets:
      "no tickets come about: they need a rule 'do: message' or a missed-call message that leads to one"
    case .shiftOutsideHours(let from, let to):
      "the center is closed all through the shift from \(clock(from)) to \(clock(to)): it is paid, and nobody of "
        + "it takes a call"
    case .shortWarmUp(let handling):
      "the center starts empty, and while it fills up waits are too short: a warm-up lasts for many "
        + "calls of \(number(handling)) s; or write warmUp: auto"
    }
  }
}
