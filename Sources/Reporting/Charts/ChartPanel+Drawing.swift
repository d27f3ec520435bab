extension ChartPanel {
  /// Draws the axes, the goals, the points and the lines into an area.
  func draw(on drawing: inout Drawing, in area: Area, values: ValueAxis, goals: [ChartGoal]) {
    drawGrid(on: &drawing, in: area, values: values)
    drawTicks(on: &drawing, in: area)
    if isJoined { drawBands(on: &drawing, in: area, values: values) }
    for (index, series) in series.enumerated() {
      drawPoints(series, index, on: &drawing, in: area, values: values)
    }
    for goal in goals { draw(goal, on: &drawing, in: area, values: values) }
    drawing.frame(area, color: ChartStyle.edge)
  }

  private func drawGrid(on drawing: inout Drawing, in area: Area, values: ValueAxis) {
    for tick in values.ticks {
      let y = area.bottom - values.fraction(tick) * area.height
      drawing.line(from: Spot(area.left, y), to: Spot(area.right, y), color: ChartStyle.grid)
      drawing.text(
        values.label(tick), at: Spot(area.left - 6, y + 4), anchor: .end,
        size: ChartStyle.tickSize)
    }
  }

  private func drawTicks(on drawing: inout Drawing, in area: Area) {
    let isTurned = turnsTicks(width: area.width)
    let (most, size) = (ChartLayout.turnedWidth, ChartStyle.tickSize)
    for tick in ticks(width: area.width) {
      let x = area.left + tick.fraction * area.width
      drawing.line(
        from: Spot(x, area.bottom), to: Spot(x, area.bottom + 4), color: ChartStyle.edge)
      let text = isTurned ? ChartStyle.cut(tick.text, to: most, size: size) : tick.text
      let spot = isTurned ? Spot(x + 4, area.bottom + 14) : Spot(x, area.bottom + 17)
      drawing.text(
        text, at: spot, anchor: isTurned ? .end : .middle, size: size, turned: isTurned ? -40 : 0)
    }
    let title = axis.title(width: area.width, size: ChartStyle.labelSize)
    let below = ChartLayout.tickHeight(of: self, width: area.width)
    drawing.text(
      title, at: Spot(area.middle.x, area.bottom + below + 16), anchor: .middle,
      size: ChartStyle.labelSize)
  }

  private func drawBands(on drawing: inout Drawing, in area: Area, values: ValueAxis) {
    guard axis.numbers != nil else { return }
    for (index, series) in series.enumerated() {
      for run in series.points.split(whereSeparator: { $0.interval == nil }) where run.count > 1 {
        let lower = run.map { spot($0, $0.interval?.lowerBound, area, values) }
        let upper = run.map { spot($0, $0.interval?.upperBound, area, values) }
        drawing.fill(
          (lower + upper.reversed()).compactMap(\.self), color: SeriesStyle(index).color,
          opacity: 0.16)
      }
    }
  }

  private func drawPoints(
    _ series: ChartSeries, _ index: Int, on drawing: inout Drawing, in area: Area,
    values: ValueAxis
  ) {
    let style = SeriesStyle(index)
    let shift = shift(of: index, in: area)
    let spots = series.points.map { spot($0, $0.value, area, values, shift: shift) }
    if isJoined {
      for run in spots.split(whereSeparator: { $0 == nil }) where run.count > 1 {
        drawing.path(
          through: run.compactMap(\.self), color: style.color, width: 1.8, dash: style.dash)
      }
    }
    for (index, (point, spot)) in zip(series.points, spots).enumerated() {
      let isInBand = isJoined && axis.numbers != nil && !series.isAlone(index)
      if let spot, let interval = point.interval, !isInBand {
        drawBar(interval, at: spot.x, color: style.color, on: &drawing, in: area, values: values)
      }
      if let spot { drawing.mark(style, at: spot) }
    }
  }

  private func drawBar(
    _ interval: ClosedRange<Double>, at x: Double, color: String, on drawing: inout Drawing,
    in area: Area, values: ValueAxis
  ) {
    let ends = [interval.lowerBound, interval.upperBound]
      .map { Spot(x, area.bottom - values.fraction($0) * area.height) }
    drawing.line(from: ends[0], to: ends[1], color: color, width: 1.2)
    for end in ends {
      drawing.line(
        from: Spot(x - 3, end.y), to: Spot(x + 3, end.y), color: color, width: 1.2)
    }
  }

  private func draw(
    _ goal: ChartGoal, on drawing: inout Drawing, in area: Area, values: ValueAxis
  ) {
    let y = area.bottom - values.fraction(goal.value) * area.height
    drawing.line(
      from: Spot(area.left, y), to: Spot(area.right, y), color: ChartStyle.goal, width: 1.3,
      dash: "6 4")
    let width = ChartStyle.width(goal.text, size: ChartStyle.tickSize)
    let text = y - area.top < 18 ? y + 14 : y - 5
    drawing.fill(
      Area(left: area.right - width - 9, top: text - 10.5, width: width + 6, height: 13),
      color: "#fff", opacity: 0.85)
    drawing.text(
      goal.text, at: Spot(area.right - 6, text), anchor: .end, size: ChartStyle.tickSize,
      color: ChartStyle.goal)
  }

  private func spot(
    _ point: ChartPoint, _ value: Double?, _ area: Area, _ values: ValueAxis, shift: Double = 0
  ) -> Spot? {
    value.map {
      Spot(
        area.left + fraction(point.at) * area.width + shift,
        area.bottom - values.fraction($0) * area.height)
    }
  }

  /// Lines over categories stand beside each other, so that their bars can be told apart.
  private func shift(of index: Int, in area: Area) -> Double {
    guard axis.numbers == nil, series.count > 1 else { return 0 }
    let room = min(14, 0.7 * area.width / Double(axis.values.count * series.count))
    return room * (Double(index) - Double(series.count - 1) / 2)
  }
}

extension ChartSeries {
  /// Whether a point has no neighbour with which a band could be drawn.
  fileprivate func isAlone(_ index: Int) -> Bool {
    [index - 1, index + 1].allSatisfy {
      !points.indices.contains($0) || points[$0].interval == nil
    }
  }
}
