import ContactCenterModel

extension KeyTable {
  static let scenario: [Key] = [
    Key(
      "koryo", .scalar(.wholeNumber(.positive)), required: true, "Version of the format: 1.",
      "koryo: 1"),
    Key("name", .text, "What the scenario is called in reports.", "name: Support, a weekday"),
    Key(
      "extends", .scalar(.file),
      "A scenario file that this one lies over: mappings merge by key, lists and single values "
        + "replace, null removes a key.", "extends: weekday.yaml"),
    Key(
      "run", .mapping(.run), "How to run it where the command line does not say.", "run: {seed: 1}"),
    Key(
      "day", .mapping(.day),
      "Opening hours of a day that starts empty and is finished after close; the default.",
      "day: {open: 9:00, close: 18:00}"),
    Key(
      "horizon", .mapping(.horizon),
      "How many days one run covers, one after the other; a single day when left out.",
      "horizon: {days: 14, from: monday}"),
    Key(
      "steadyState", .mapping(.steadyState),
      "Steady operation at unchanging rates, instead of a day.",
      "steadyState: {warmUp: 2 h, length: 100 h}"),
    Key(
      "callTypes", .names(.mapping(.callType)), required: true,
      "The classes of calls, by name: demand, handling, patience and goals.",
      "callTypes: {support: {rate: 120/h, handling: 4 min, patience: 2 min}}"),
    Key(
      "entries", .names(.mapping(.entry)),
      "Telephone numbers whose calls are shared among call types.",
      "entries: {main: {rate: 120/h, shares: {orders: 60 %, returns: 40 %}}}"),
    Key(
      "agents", .names(.mapping(.group)), required: true,
      "The groups of agents, by name: skills and staffing.", "agents: {team: {staff: 10}}"),
    Key(
      "lines",
      .either([.count, .listByInterval([.count]), .names(.mapping(.linePool))]),
      "Telephone lines: a number for all types, a list by interval, a list of these by day, or pools by name. A call holds "
        + "one until the caller hangs up; without this key there are always enough.",
      "lines: 48"),
    Key(
      "waitingRooms", .names(.mapping(.waitingRoom)),
      "Limits to how many calls of several types wait together.",
      "waitingRooms: {main: {types: [orders, returns], capacity: 30}}"),
    Key(
      "ivr", .mapping(.ivr), "The tree of announcements and menus that answers before an operator.",
      "ivr: {nodes: {welcome: {say: 14 s, next: queue}}}"),
    Key(
      "sms", .mapping(.sms), "Text messages: how they arrive, what they cost and what they say.",
      "sms: {messages: {faq: {accepted: 80 %, resolved: 55 %}}}"),
    Key(
      "callback", .mapping(.callback),
      "Callbacks: to whom the center offers to call back, and how it does.",
      "callback: {offer: {after: 60 s}, accepted: 37 %, kind: whenIdle}"),
    Key(
      "tickets", .mapping(.tickets),
      "Work on messages left in the queue and on answers to missed-call messages.",
      "tickets: {reserve: 1, handling: 3 min}"),
    Key(
      "backlog", .names(.either([.backlogCount, .mapping(.backlog)])),
      "What the first opening finds there, by call type. callbacks and tickets may stand beside the "
        + "types where there is just one whose they can be.",
      "backlog: {orders: {calls: 12, waited: 2 min}, callbacks: 8, tickets: 40}"),
    Key(
      "expectedWait", .mapping(.expectedWait),
      "How the wait is predicted that conditions and offers go by.",
      "expectedWait: {predictor: headOfLine}"),
    Key(
      "currency", .scalar(.currency), "The currency of all amounts of money, needed for any.",
      "currency: JPY"),
    Key(
      "costs", .mapping(.costs), "What calls and overtime cost.",
      "costs: {telephone: 3/min, ivr: 5}"),
    Key(
      "operators", .mapping(.operators),
      "What wears operators out, and what it costs when they leave.",
      "operators: {stressOccupancy: 90 %, angryWait: 5 min}"),
    Key(
      "loyalty", .mapping(.loyalty), "What customers do after the need has ended.",
      "loyalty: {value: 12000}"),
    Key(
      "dayFactor", .mapping(.dayFactor), "A random factor of mean 1 on a whole day's calls.",
      "dayFactor: {cv: 12 %}"),
    Key(
      "routing", .mapping(.routing), "How calls and agents find each other.",
      "routing: {chooseAgent: random}"),
    Key(
      "scale", .mapping(.scale), "Multipliers on the whole scenario, for sweeps.",
      "scale: {demand: 110 %}"),
    Key(
      "targets", .list(.either([.scalar(.target), .mapping(.target)])),
      "What measures are to reach.", "targets: [serviceLevel.offered >= 80 %]"),
  ]

  static let run: [Key] = [
    Key(
      "seed", .scalar(.seed), "The seed of all random numbers, a whole number below 2^64.",
      "seed: 1"),
    Key(
      "replications", .scalar(.wholeNumber(.positive)), "How many independent runs to make.",
      "replications: 100"),
    Key(
      "confidence", .scalar(.share(.strictlyBetween(0, 1))), "The confidence of intervals.",
      "confidence: 95 %"),
    Key(
      "margins", .measures(.text),
      "How far measures may move and still count as the same, by measure, with units. Left out: 1 "
        + "percentage point for shares, 5 % but at least 1 s for times, 5 % for all others.",
      "margins: {serviceLevel.offered: 1 %, asa: 2 s}"),
  ]

  static let day: [Key] = [
    Key("open", .timeOfDay, "Opening time; 9:00 when left out.", "open: 9:00"),
    Key(
      "close", .timeOfDay,
      "Closing time; 18:00 when left out. Past midnight count on: 26:00 is two in the morning.",
      "close: 18:00"),
    Key(
      "interval", .positiveDuration,
      "Length of a planning interval, which divides the opening hours; 30 min when left out.",
      "interval: 30 min"),
    Key(
      "atClose", .choice(ClosingRule.allCases.map(\.rawValue)),
      "What becomes of waiting calls at closing time: served to the last (drain, the default), "
        + "disconnected (hangUp), or kept in their places until the next opening (carryOver).",
      "atClose: drain"),
    Key(
      "weekdays", .mapping(.weekdayHours), "Other hours, or closed, by the day of the week.",
      "weekdays: {saturday: {open: 10:00, close: 15:00}, sunday: closed}"),
    Key(
      "afterClose", .mapping(.afterClose), "Who serves the calls left at closing time.",
      "afterClose: {staff: last}"),
  ]

  static let afterClose: [Key] = [
    Key(
      "staff", .either([.choice(["last"]), .wholeHeads, .names(.wholeHeads)]), required: true,
      "Agents after close until the queues are empty: those of the last interval (last, the "
        + "default), a number for each group, or numbers by group.", "staff: {team: 4}")
  ]

  static let steadyState: [Key] = [
    Key(
      "warmUp", .either([.duration, .choice(["auto"])]),
      "Time before counting starts, 0 s when left out; auto drops of the length what MSER-5 finds "
        + "to be warm-up, and counts the rest in batches.", "warmUp: auto"),
    Key(
      "length", .positiveDuration, required: true,
      "Time that is counted; with warmUp auto, the warm-up is part of it.", "length: 400 h"),
    Key(
      "batches", .scalar(.wholeNumber(.between(10, 1000))),
      "Batches of equal length into which one long run is cut, each an observation; when left out, "
        + "30 with warmUp auto, else each run is one observation.", "batches: 30"),
  ]

  static let routing: [Key] = [
    Key(
      "chooseAgent", .choice(["longestIdle", "leastOccupied", "random"]),
      "Which of the free agents of equal preference takes a call; longestIdle when left out.",
      "chooseAgent: longestIdle")
  ]

  static let tickets: [Key] = [
    Key(
      "reserve", .count,
      "Agents who must stay idle for live calls when one works on a ticket; 0 when left out.",
      "reserve: 1"),
    Key(
      "handling", .either([.positiveDuration, .mapping(.handling)]),
      "Time on a ticket where it differs from the call type's.", "handling: 3 min"),
  ]

  static let backlog: [Key] = [
    Key("calls", .backlogCount, "Calls that stand in the queue.", "calls: 12"),
    Key(
      "waited", .duration, "How long each of them has waited at the opening; 0 s when left out.",
      "waited: 2 min"),
    Key("callbacks", .backlogCount, "Callbacks that are due.", "callbacks: 8"),
    Key("tickets", .backlogCount, "Tickets to be worked on.", "tickets: 40"),
  ]

  static let expectedWait: [Key] = [
    Key(
      "predictor", .choice(WaitPredictor.allCases.map(\.name)),
      "By the queue's length (queueLength, the default; queueLengthWithAbandonment counts on callers "
        + "to give up), by how long the first in line has waited (headOfLine), or by the wait of the "
        + "last who was answered (lastWait).", "predictor: headOfLine"),
    Key(
      "measureErrors", .yesNo,
      "Whether the errors of all predictors are measured; no when left out.", "measureErrors: yes"),
  ]

  static let scale: [Key] = [
    Key("demand", .factor, "Multiplies all calls.", "demand: 110 %"),
    Key(
      "handling", .timeFactor, "Multiplies all talk and wrap-up times.",
      "handling: 95 %"),
    Key("patience", .timeFactor, "Multiplies all patience.", "patience: 120 %"),
    Key(
      "staff", .factor, "Multiplies all agents, before rounding to whole agents.", "staff: 105 %"),
  ]

  static let target: [Key] = [
    Key("measure", .text, required: true, "The measure.", "measure: serviceLevel.offered"),
    Key("type", .name, "Only this call type.", "type: orders"),
    Key("group", .name, "Only this group of agents.", "group: team"),
    Key("node", .name, "Only this node of the IVR.", "node: welcome"),
    Key(
      "day", .scalar(.wholeNumber(.positive)), "Only this day of several, from 1.", "day: 1"),
    Key(
      "interval",
      .either([.timeOfDay, .scalar(.wholeNumber(.positive)), .choice(["before", "after"])]),
      "Only this interval: its start, its number from 1, before opening or after close.",
      "interval: 9:30"),
    Key("atLeast", .text, "The smallest value wanted, with its unit.", "atLeast: 80 %"),
    Key("atMost", .text, "The largest value wanted, with its unit.", "atMost: 20 s"),
    Key(
      "onDays", .share, "The share of days on which the day's own value must hold the bound.",
      "onDays: 90 %"),
  ]
}
