extension HeatMap {
  /// The map as an SVG document.
  func svg(_ language: Language) -> String {
    var drawing = Drawing()
    let top = ChartLayout.drawHeading(title, subtitle, on: &drawing) + 4
    let area = Area(
      left: left, top: top, width: cellWidth * Double(columns.values.count),
      height: cellHeight * Double(rows.values.count))
    drawCells(on: &drawing, in: area)
    drawGoals(on: &drawing, in: area)
    drawing.frame(area, color: ChartStyle.edge)
    drawRows(on: &drawing, in: area)
    let below = drawColumns(on: &drawing, in: area)
    let right = drawScale(on: &drawing, at: Spot(area.right + 24, top), height: scaleHeight)
    let bottom = max(below, top + scaleHeight + 14)
    let legend = drawLegend(on: &drawing, at: Spot(area.left, bottom), language)
    return drawing.document(
      width: max(right + ChartLayout.margin, ChartLayout.headingWidth(title, subtitle)),
      height: legend, title: title, description: description, language)
  }

  private var cellWidth: Double { min(64, max(6, 640 / Double(columns.values.count))) }
  private var cellHeight: Double { min(40, max(6, 480 / Double(rows.values.count))) }
  private var scaleHeight: Double {
    min(300, max(150, cellHeight * Double(rows.values.count)))
  }

  private var rowLabelWidth: Double {
    let widths = rows.values.map { ChartStyle.width(rows.label($0), size: ChartStyle.tickSize) }
    return min(ChartLayout.turnedWidth, widths.max() ?? 0)
  }

  private var left: Double { ChartLayout.margin + 26 + rowLabelWidth }

  /// The cell of a row and a column; numbers grow upwards, categories stand in their order.
  private func cell(_ row: Int, _ column: Int, in area: Area) -> Area {
    let line = rows.numbers == nil ? row : rows.values.count - 1 - row
    return Area(
      left: area.left + Double(column) * cellWidth, top: area.top + Double(line) * cellHeight,
      width: cellWidth, height: cellHeight)
  }

  private func drawCells(on drawing: inout Drawing, in area: Area) {
    let size = textSize
    for (row, values) in cells.enumerated() {
      for (column, value) in values.enumerated() {
        let cell = cell(row, column, in: area)
        guard let value else {
          drawing.hatch(cell)
          continue
        }
        let share = share(value)
        drawing.fill(cell, color: ColorScale.text(share))
        guard let size else { continue }
        drawing.text(
          text(value), at: Spot(cell.middle.x, cell.middle.y + size * 0.36), anchor: .middle,
          size: size, color: ColorScale.ink(on: share))
      }
    }
  }

  private func share(_ value: Double) -> Double { scale.fraction(value) }

  private func text(_ value: Double) -> String { NumberText.fixed(value, decimals: decimals) }

  /// The size at which all numbers fit into their cells; `nil` where none does.
  private var textSize: Double? {
    [11.0, 10, 9, 8].first { size in
      cellHeight >= size + 4
        && values.allSatisfy { ChartStyle.width(text($0), size: size) <= cellWidth - 4 }
    }
  }

  /// Draws a line between the cells that hold a goal and those that do not.
  private func drawGoals(on drawing: inout Drawing, in area: Area) {
    for goal in goals {
      for (row, values) in cells.enumerated() {
        for (column, value) in values.enumerated() {
          guard let value else { continue }
          let cell = cell(row, column, in: area)
          if column + 1 < values.count, goal.parts(value, values[column + 1]) {
            drawing.line(
              from: Spot(cell.right, cell.top), to: Spot(cell.right, cell.bottom),
              color: ChartStyle.border, width: 2.6)
          }
          if row + 1 < cells.count, goal.parts(value, cells[row + 1][column]) {
            let y = rows.numbers == nil ? cell.bottom : cell.top
            drawing.line(
              from: Spot(cell.left, y), to: Spot(cell.right, y), color: ChartStyle.border,
              width: 2.6)
          }
        }
      }
    }
  }

  private func drawRows(on drawing: inout Drawing, in area: Area) {
    let every = Int((14 / cellHeight).rounded(.up))
    for (row, value) in rows.values.enumerated() where row % every == 0 {
      let text = ChartStyle.cut(
        rows.label(value), to: ChartLayout.turnedWidth, size: ChartStyle.tickSize)
      drawing.text(
        text, at: Spot(area.left - 6, cell(row, 0, in: area).middle.y + 4), anchor: .end,
        size: ChartStyle.tickSize)
    }
    let most = max(area.height, scaleHeight)
    drawing.text(
      rows.title(width: most, size: ChartStyle.labelSize),
      at: Spot(ChartLayout.margin + 10, area.top + most / 2), anchor: .middle,
      size: ChartStyle.labelSize, turned: -90)
  }

  /// Draws the values of the columns and their path; where the next thing may stand.
  private func drawColumns(on drawing: inout Drawing, in area: Area) -> Double {
    let size = ChartStyle.tickSize
    let widths = columns.values.map { ChartStyle.width(columns.label($0), size: size) }
    let widest = min(ChartLayout.turnedWidth, widths.max() ?? 0)
    let isTurned = columns.numbers == nil && widest > cellWidth - 4
    let every = Int(((isTurned ? 14 : widest + 6) / cellWidth).rounded(.up))
    for (column, value) in columns.values.enumerated() where column % every == 0 {
      let x = cell(0, column, in: area).middle.x
      drawing.text(
        ChartStyle.cut(columns.label(value), to: ChartLayout.turnedWidth, size: size),
        at: isTurned ? Spot(x + 4, area.bottom + 14) : Spot(x, area.bottom + 16),
        anchor: isTurned ? .end : .middle, size: size, turned: isTurned ? -40 : 0)
    }
    let below = isTurned ? 18 + 0.65 * widest : 20
    let title = columns.title(width: max(area.width, 260), size: ChartStyle.labelSize)
    let half = ChartStyle.width(title, size: ChartStyle.labelSize) / 2
    drawing.text(
      title, at: Spot(max(area.middle.x, half + 4), area.bottom + below + 16), anchor: .middle,
      size: ChartStyle.labelSize)
    return area.bottom + below + 26
  }
}

extension ChartGoal {
  /// Whether one of two values holds the goal and the other does not.
  fileprivate func parts(_ one: Double, _ other: Double?) -> Bool {
    other.map { holds(one) != holds($0) } ?? false
  }
}
