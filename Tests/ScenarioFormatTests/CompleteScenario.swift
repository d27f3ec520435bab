/// Scenarios that use every key between them, and the files that they name.
enum CompleteScenario {
  static let files = [
    "volumes.csv": "time,calls\n9:00,60\n10:00,80\n",
    "staff.csv": "heads\n10\n12\n",
    "talk.csv": "seconds\n60\n120\n180\n",
    "calls.csv": "time,talk,patience\n9:05,100,60\n10:30,120,90\n",
  ]

  static let day = """
    koryo: 1
    name: Everything in a day
    currency: JPY
    run: {seed: 7, replications: 20, confidence: 90 %, margins: {serviceLevel.offered: 1 %, asa: 2 s}}
    day:
      open: 9:00
      close: 11:00
      interval: 1 h
      atClose: drain
      afterClose: {staff: {first: 3}}
    callTypes:
      a:
        calls: [60, 80]
        shape: linear
        variability: {perInterval: 20 %}
        handling: {talk: {distribution: lognormal, mean: 3 min, cv: 110 %}, wrapUp: 45 s}
        patience: {distribution: weibull, scale: 2 min, shape: 0.8, shift: 1 s}
        announcement: {distribution: uniform, low: 5 s, high: 9 s}
        serviceLevel: 80 % in 20 s
        shortAbandonment: 5 s
        priority: 2
        balking: [{waiting: 10, probability: 30 %}]
        queue: {capacity: 20}
        resolved: 88 %
        lostSale: 5200
        contactWithin: 5 min
        again:
          blocked: {probability: 70 %, delay: 4 min}
          abandoned: {probability: 40 %, delay: {distribution: gamma, mean: 12 min, cv: 2}}
          turnedAway: {probability: 60 %, delay: 30 min, as: b, channel: call, waitsForOpening: yes}
          disconnected: 50 %
          ivr: 50 %
          sms: 60 %
          smsNotDelivered: 80 %
          smsNotOpened: 30 %
          smsNotResolved: 60 %
          callbackMissed: 50 %
          unresolved: {probability: 12 %, delay: 1 day}
          attempts: 4
          nextAttempt: {patience: same, patienceFactor: 80 %, handling: same, handlingFactor: 90 %}
      b:
        csv: {file: volumes.csv, column: calls, encoding: utf-8}
        handling: {talk: {distribution: erlang, mean: 3 min, phases: 3}}
        patience: {distribution: lognormal, median: 2 min, sigma: 0.9}
      c:
        replay: {file: calls.csv, encoding: auto}
        handling: {talk: {distribution: triangular, low: 1 min, mode: 2 min, high: 5 min}, wrapUp: 9 s}
        patience: {distribution: lognormal, mu: 4.5, sigma: 0.9}
      d:
        erlangs: 2
        handling: {talk: {distribution: empirical, csv: {file: talk.csv}}, wrapUp: 10 s}
        patience: {byInterval: [2 min, 100 s]}
      e:
        handling: {talk: {distribution: mixture, of: [1 min, {mean: 5 min}], weights: [3, 1]}}
        patience: {distribution: empirical, values: [30 s, 90 s]}
        aging: 2 min
    entries:
      main: {rate: [60/h, 80/h], shares: {a: 40 %, e: 60 %}}
    agents:
      first:
        skills: [a, b, c]
        shifts:
          - {heads: 14, from: 9:00, to: 11:00,
             breaks: [{at: 10:00, for: 15 min, paid: true, keep: end}]}
        shrinkage: 12 %
        rounding: chance
      second:
        skills:
          a: {preference: 2, after: 40 s, when: busy, priority: 1, speed: 85 %, handling: 5 min}
          d: {}
          e: {}
        staff: {csv: {file: staff.csv}}
    lines:
      main: {lines: 48, types: [a, b]}
      rest: {lines: [20, 22], types: [c]}
    waitingRooms:
      shared: {types: [b, c], capacity: 30}
    dayFactor: {distribution: lognormal, cv: 12 %, correlation: 100 %}
    routing: {chooseAgent: random}
    scale: {demand: 100 %, handling: 95 %, patience: 120 %, staff: 105 %}
    targets:
      - serviceLevel.offered >= 80 %
      - abandonment{type=a,interval=10:00} <= 5 %
      - {measure: serviceLevel.offered, type: a, atLeast: 80 %, onDays: 90 %}
      - {measure: occupancy, group: first, interval: 1, atMost: 85 %}
    """

  static let steady = """
    koryo: 1
    steadyState: {warmUp: auto, length: 400 h, batches: 30}
    callTypes:
      a: {rate: 120/h, handling: {talk: 4 min, wrapUp: 0 s}, patience: endless}
    agents:
      team: {staff: 10}
    lines: 48
    """

  static let week = """
    koryo: 1
    horizon: {days: 14, from: monday, before: none}
    day:
      atClose: carryOver
      weekdays:
        monday: {open: 9:30}
        tuesday: {close: 17:30}
        wednesday: closed
        thursday: {open: 10:00, close: 16:00}
        friday: {close: 17:00}
        saturday: {open: 10:00, close: 15:00}
        sunday: closed
    callTypes:
      a:
        rate: 120/h
        weekdays:
          {monday: 130 %, tuesday: 1, wednesday: 1, thursday: 1, friday: 1.1, saturday: 60 %, sunday: 0}
        outsideHours: [{from: 18:00, to: 22:00, calls: 30}]
        handling: {talk: 4 min, wrapUp: 0 s}
        patience: 2 min
    entries:
      main:
        rate: 12/h
        weekdays: {monday: 130 %}
        outsideHours: [{from: 7:00, to: 9:00, calls: 3}]
        shares: {a: 100 %}
    agents:
      team: {staff: 10, weekdays: {saturday: 50 %}}
      late: {shifts: [{heads: 3, from: 12:00, to: 18:00, days: [monday, friday]}]}
    targets:
      - {measure: asa, day: 3, atMost: 20 s}
    """

  static let overlay = """
    extends: base.yaml
    name: null
    callTypes: {a: {patience: 3 min}}
    """

  static let entries = """
    koryo: 1
    day: {open: 9:00, close: 11:00, interval: 1 h}
    entries:
      one: {calls: [1, 2], shape: constant, variability: fixed, shares: {a: 100 %}}
      two: {csv: {file: volumes.csv, column: calls}, shares: {a: 100 %}}
      three: {erlangs: 2, shares: {a: 100 %}}
      four: {replay: calls.csv, shares: {a: 100 %}}
    callTypes: {a: {handling: 1 min, patience: 2 min}}
    agents: {team: {staff: [10, 11]}}
    """

  static let tables = """
    koryo: 1
    horizon: {days: 2, from: 2021-01-04}
    day: {open: 9:00, close: 11:00, interval: 1 h}
    callTypes:
      a:
        calls: {perDay: [100, 200], profile: [1, 3]}
        handling:
          talk: {byInterval: {csv: {file: profile.csv, column: aht, durations: minutes}}}
          wrapUp: 0 s
      b:
        csv: {file: export.csv, column: Anrufe, where: {Queue: b}, decimal: comma, dates: dmy}
        handling: 3 min
      c:
        replay:
          {file: utc.csv, where: {line: c}, decimal: point, dates: ymd, times: seconds, utcOffset: 9 h,
           durations: milliseconds}
        handling: 3 min
      d:
        csv: {file: fractions.csv, column: calls, times: dayFractions, utcOffset: 9 h}
        handling: 3 min
    agents: {team: {staff: [[2, 3], [4, 5]]}}
    lines:
      main: {lines: {csv: {file: profile.csv, column: lines}}, types: [a]}
    """

  static let tableFiles = [
    "profile.csv": "time,aht,lines\n9:00,3,10\n10:00,4,12\n",
    "export.csv": "Datum;Zeit;Queue;Anrufe\n"
      + "04.01.2021;9:00;b;1,5\n04.01.2021;10:00;b;2\n05.01.2021;9:00;b;3\n05.01.2021;10:00;b;4\n"
      + "04.01.2021;9:00;x;9\n",
    "utc.csv": "time,line,talk\n2021-01-04T00:30:00Z,c,185000\n2021-01-05T01:00:00Z,x,1\n",
    "fractions.csv": "time,calls\n0.375,10\n0.41666667,20\n",
  ]

  /// Writes the files that the scenarios name.
  static func prepare(_ folder: ScratchFolder) throws {
    for (name, text) in files.merging(tableFiles, uniquingKeysWith: { one, _ in one }) {
      try folder.write(name, text)
    }
    try folder.write("base.yaml", steady)
  }
}
