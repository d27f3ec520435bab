extension HeatMap {
  /// Draws the colours with their values; where the picture may end to the right.
  func drawScale(on drawing: inout Drawing, at corner: Spot, height: Double) -> Double {
    let scale = scale
    let bar = Area(left: corner.x, top: corner.y, width: 16, height: height)
    let steps = 60
    for step in 0..<steps {
      let top = bar.bottom - height * Double(step + 1) / Double(steps)
      // A little higher than a step, so that no paper shows between two.
      let slice = Area(
        left: bar.left, top: top, width: bar.width,
        height: height / Double(steps) + (step == 0 ? 0 : 0.6))
      drawing.fill(slice, color: ColorScale.text((Double(step) + 0.5) / Double(steps)))
    }
    drawing.frame(bar, color: ChartStyle.edge)
    var widest = 0.0
    for tick in values.isEmpty ? [] : scale.ticks {
      let y = bar.bottom - scale.fraction(tick) * height
      let text = scale.label(tick)
      drawing.line(from: Spot(bar.right, y), to: Spot(bar.right + 4, y), color: ChartStyle.edge)
      drawing.text(text, at: Spot(bar.right + 7, y + 4), size: ChartStyle.tickSize)
      widest = max(widest, ChartStyle.width(text, size: ChartStyle.tickSize))
    }
    let x = bar.right + 7 + widest + 18
    drawing.text(
      ChartStyle.cut(valueTitle, to: height, size: ChartStyle.labelSize),
      at: Spot(x, bar.middle.y), anchor: .middle, size: ChartStyle.labelSize, turned: -90)
    return x + 4
  }

  /// Draws what the lines and the hatching mean; where the picture may end below.
  func drawLegend(on drawing: inout Drawing, at corner: Spot, _ language: Language) -> Double {
    var y = corner.y + 8
    for goal in goals {
      drawing.line(
        from: Spot(corner.x, y), to: Spot(corner.x + 24, y), color: ChartStyle.border, width: 2.6)
      drawing.text(
        ChartText.border(goal.text).text(language), at: Spot(corner.x + 32, y + 4),
        size: ChartStyle.tickSize)
      y += 18
    }
    if cells.contains(where: { $0.contains { $0 == nil } }) {
      drawing.hatch(Area(left: corner.x, top: y - 7, width: 24, height: 13))
      drawing.text(
        ChartText.noValue.text(language), at: Spot(corner.x + 32, y + 4),
        size: ChartStyle.tickSize)
      y += 18
    }
    return y
  }

  /// What the map shows, for those who cannot see it: each row with its values.
  var description: String {
    let lines = zip(rows.values, cells).map { row, values in
      let found = zip(columns.values, values).compactMap { column, value in
        value.map { column + ": " + NumberText.fixed($0, decimals: decimals) }
      }
      return rows.path + " " + row + "; " + columns.path + " – " + found.joined(separator: ", ")
    }
    return ([subtitle, valueTitle] + lines).joined(separator: ". ")
  }
}

extension Drawing {
  /// Draws a cell in which nothing was found.
  mutating func hatch(_ area: Area) {
    fill(area, color: "#fff")
    let half = (area.width / 2, area.height / 2)
    let strokes = [
      (Spot(area.left, area.top + half.1), Spot(area.left + half.0, area.top)),
      (Spot(area.left, area.bottom), Spot(area.right, area.top)),
      (Spot(area.left + half.0, area.bottom), Spot(area.right, area.top + half.1)),
    ]
    for (from, to) in strokes { line(from: from, to: to, color: "#b5b5b5", width: 0.9) }
    frame(area, color: "#b5b5b5", width: 0.5)
  }
}
