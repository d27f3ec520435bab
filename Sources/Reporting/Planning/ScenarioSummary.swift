import ContactCenterModel
public import ScenarioFormat

/// What a scenario says, in a planner's words and with the arithmetic of load and staff.
public struct ScenarioSummary: Sendable {
  let loaded: LoadedScenario
  let load: PlannedWork

  public init(_ loaded: LoadedScenario) {
    self.loaded = loaded
    load = PlannedWork(loaded.scenario)
  }

  /// The summary for reading; every line ends in a line feed.
  public func text(_ language: Language) -> String {
    let lines =
      [opening(language), parts(language)] + demandLines(language) + staffLines(language)
      + policyLines(language) + loaded.tables.map { ReadTable($0).text(language) }
    return lines.map { "  " + $0 + "\n" }.joined() + "\n" + typeTable(language).text()
  }

  private func opening(_ language: Language) -> String {
    switch loaded.scenario.horizon {
    case .days(let days):
      let day = days.day
      let hours = NumberText.clock(day.open) + "-" + NumberText.clock(day.close)
      let minutes = NumberText.exact(day.interval / 60)
      let stretch = days.count == 1 ? "" : stretch(days, language)
      return language.pick(
        "\(stretch)open \(hours) in \(day.intervals) intervals of \(minutes) min; "
          + closing(day, language),
        "\(stretch)受付 \(hours)、\(minutes)分×\(day.intervals)時間帯。\(closing(day, language))")
    case .steadyState(let steady): return window(steady, language)
    }
  }

  private func window(_ steady: SteadyState, _ language: Language) -> String {
    let hours = [steady.start, steady.length].map { NumberText.fixed($0 / 3600, decimals: 1) }
    if steady.isWarmUpAutomatic, let batches = steady.batches {
      return language.pick(
        "steady state: long runs of \(hours[1]) h; MSER-5 finds the warm-up, the rest is cut into "
          + "\(batches) batches",
        "定常状態: \(hours[1]) 時間の長い実行。ならし期間をMSER-5で除き、残りを\(batches)バッチに分割")
    }
    let batches = steady.batches.map {
      language.pick(", cut into \($0) batches", "し、\($0)バッチに分割")
    }
    return language.pick(
      "steady state: a window of \(hours[1]) h after a warm-up of \(hours[0]) h\(batches ?? "")",
      "定常状態: ならし期間 \(hours[0]) 時間の後、\(hours[1]) 時間を観測\(batches ?? "")")
  }

  /// How many days there are, and on how many of them the hours are others.
  private func stretch(_ days: PlanningDays, _ language: Language) -> String {
    let closed = days.count - days.openDays.count
    let shorter = days.hours.count { $0 != nil && $0 != 0..<days.day.intervals }
    var exceptions: [String] = []
    if shorter > 0 {
      exceptions.append(language.pick("\(shorter) with shorter hours", "短縮\(shorter)日"))
    }
    if closed > 0 { exceptions.append(language.pick("\(closed) closed", "休業\(closed)日")) }
    if exceptions.isEmpty { return language.pick("\(days.count) days, ", "\(days.count)日間、") }
    return language.pick(
      "\(days.count) days (\(exceptions.joined(separator: ", "))), ",
      "\(days.count)日間(\(exceptions.joined(separator: "、")))、")
  }

  private func closing(_ day: PlanningDay, _ language: Language) -> String {
    switch day.atClose {
    case .drain: language.pick("who waits at close is served", "終業時に待っている呼には最後まで応答します")
    case .hangUp: language.pick("who waits at close is disconnected", "終業時に待つ呼は切断します")
    case .carryOver:
      language.pick(
        "who waits at close keeps the place until the next opening",
        "終業時に待つ呼は順番を保って翌営業日に持ち越します")
    }
  }

  private func parts(_ language: Language) -> String {
    let scenario = loaded.scenario
    let lines = scenario.linePools.isEmpty
    return language.pick(
      "call types: \(scenario.callTypes.count), agent groups: \(scenario.groups.count), "
        + (lines ? "lines without limit" : "pools of lines: \(scenario.linePools.count)"),
      "窓口 \(scenario.callTypes.count)、グループ \(scenario.groups.count)、"
        + (lines ? "回線は無制限" : "回線群 \(scenario.linePools.count)"))
  }

  private func demandLines(_ language: Language) -> [String] {
    let calls = NumberText.fixed(load.calls, decimals: load.calls < 100 ? 1 : 0)
    let erlangs = NumberText.fixed(load.meanLoad, decimals: 2)
    var lines = [
      language.pick(
        "demand: \(calls) calls come to operators and bring a mean load of \(erlangs) Erl",
        "需要: オペレーターに \(calls) 呼、平均呼量 \(erlangs) Erl")
    ]
    if let busiest = load.busiest {
      let peak = NumberText.fixed(load.erlangs[busiest], decimals: 2)
      let name = name(load.intervals[busiest], language)
      lines.append(
        language.pick("busiest: \(name) with \(peak) Erl", "最繁時: \(name)、\(peak) Erl"))
    }
    return lines
  }

  /// An interval by its times, with its day where there are several.
  private func name(_ open: OpenInterval, _ language: Language) -> String {
    let horizon = loaded.scenario.horizon
    let times = RowName(.interval(open.interval + 1), horizon: horizon).text(language)
    if horizon.dayCount == 1 { return times }
    return DayName(open.day + 1, horizon: horizon).text(language) + " " + times
  }

  private func staffLines(_ language: Language) -> [String] {
    let staff = NumberText.fixed(load.meanStaff, decimals: 1)
    var line = language.pick("staff: \(staff) operators on average", "要員: 平均 \(staff) 人")
    if load.meanStaff > 0 {
      let share = NumberText.value(load.meanLoad / load.meanStaff, .share, language)
      line += language.pick("; load / staff = \(share)", "、呼量÷要員 = \(share)")
    }
    return [line] + shortLines(language)
  }

  /// The intervals in which the load is not below the staff, the first few by name.
  private func shortLines(_ language: Language) -> [String] {
    let short = load.intervals.indices.filter { interval in
      load.erlangs[interval] > 0 && load.erlangs[interval] >= load.staff[interval]
    }
    if short.isEmpty { return [] }
    let shown = short.prefix(6).map { name(load.intervals[$0], language) }.joined(separator: ", ")
    let names = short.count > 6 ? shown + ", …" : shown
    return [
      language.pick(
        "the load is not below the staff in \(names): \(consequence(language))",
        "呼量が要員以上の時間帯: \(names)。\(consequence(language))")
    ]
  }

  /// What becomes of a queue that the staff cannot serve, by whether anything but agents shortens it.
  private func consequence(_ language: Language) -> String {
    let endless = loaded.scenario.callTypes.map(\.waitsForever)
    if !endless.contains(true) {
      return language.pick(
        "there, callers give up or are turned away until the rest can be served",
        "待ち呼は、放棄や話中・満員などで減る分だけ短くなります")
    }
    return endless.contains(false)
      ? language.pick(
        "there the queue grows, for some callers never give up",
        "放棄しない顧客がいるため、待ち呼が増え続けます")
      : language.pick(
        "there the queue grows, for callers never give up", "顧客は放棄しないため、待ち呼が増え続けます")
  }

  private func typeTable(_ language: Language) -> TextTable {
    var headings = [ReportText.type.text(language)]
    headings.append(language.pick("calls to operators", "オペレーターへの呼数"))
    headings += [
      language.pick("mean handling time", "平均処理時間"), language.pick("load", "呼量"),
    ]
    let rows = loaded.scenario.callTypes.enumerated().map { index, type in
      let calls = load.callsByType[index]
      return [
        TableCell(type.name), .number(NumberText.fixed(calls, decimals: calls < 100 ? 1 : 0)),
        .number(
          calls > 0
            ? NumberText.value(load.workByType[index] / calls, .seconds, language) : "-"),
        .number(NumberText.value(load.workByType[index] / load.duration, .erlangs, language)),
      ]
    }
    return TextTable(headings: headings, rows: rows)
  }
}
