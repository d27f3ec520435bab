/// A measure over one path or several, as lines or as single points, ready to be drawn.
struct LineChart {
  let title: String
  let subtitle: String
  /// What the vertical axis shows, with its unit.
  let valueTitle: String
  let panels: [ChartPanel]
  let values: ValueAxis
  let goals: [ChartGoal]
  /// The path whose values the lines stand for; `nil` where there is one line only.
  let legend: PathAxis?
}

extension LineChart {
  /// The chart as an SVG document.
  func svg(_ language: Language) -> String {
    var drawing = Drawing()
    let top = ChartLayout.drawHeading(title, subtitle, on: &drawing)
    var (right, bottom) = (0.0, 0.0)
    var rowTop = top
    for row in rows {
      let height = panelHeight + 34 + (row.map { tickHeight($0) }.max() ?? 0)
      for (column, panel) in row.enumerated() {
        let area = Area(
          left: left + Double(column) * (panelWidth + gap), top: rowTop, width: panelWidth,
          height: panelHeight)
        panel.draw(on: &drawing, in: area, values: values, goals: goals)
        right = max(right, area.right)
      }
      drawing.text(
        ChartStyle.cut(valueTitle, to: panelHeight + 40, size: ChartStyle.labelSize),
        at: Spot(ChartLayout.margin + 10, rowTop + panelHeight / 2), anchor: .middle,
        size: ChartStyle.labelSize, turned: -90)
      rowTop += height
      bottom = rowTop
    }
    if let legend {
      drawLegend(legend, on: &drawing, at: Spot(right + 18, top))
      right += 18 + legendWidth
      bottom = max(bottom, top + 20 * Double(lines.count + 1))
    }
    let width = max(
      right + ChartLayout.margin, ChartLayout.headingWidth(title, subtitle))
    return drawing.document(
      width: width, height: bottom + 2, title: title, description: description(language), language)
  }

  /// Panels side by side, three in a row at most.
  private var rows: [[ChartPanel]] {
    stride(from: 0, to: panels.count, by: 3).map { Array(panels[$0..<min($0 + 3, panels.count)]) }
  }

  private var panelWidth: Double { panels.count == 1 ? 560 : 300 }
  private var panelHeight: Double { panels.count == 1 ? 340 : 230 }

  /// The room to the left of a panel, for its ticks.
  private var gap: Double {
    24
      + (values.ticks.map { ChartStyle.width(values.label($0), size: ChartStyle.tickSize) }.max()
        ?? 0)
  }

  private var left: Double { ChartLayout.margin + 6 + gap }

  private func tickHeight(_ panel: ChartPanel) -> Double {
    ChartLayout.tickHeight(of: panel, width: panelWidth)
  }

  private var lines: [ChartSeries] { panels[0].series }

  private var legendWidth: Double {
    let names = lines.map { ChartStyle.width($0.name, size: ChartStyle.tickSize) + 40 }
    let title = ChartStyle.width(legend?.title ?? "", size: ChartStyle.tickSize)
    return min(ChartLayout.legendWidth, max(title, names.max() ?? 0))
  }

  private func drawLegend(
    _ legend: PathAxis, on drawing: inout Drawing, at corner: Spot
  ) {
    let size = ChartStyle.tickSize
    drawing.text(
      legend.title(width: legendWidth, size: size), at: Spot(corner.x, corner.y + 11), size: size,
      color: ChartStyle.faintInk)
    for (index, series) in lines.enumerated() {
      let y = corner.y + 20 * Double(index + 1) + 8
      let style = SeriesStyle(index)
      drawing.line(
        from: Spot(corner.x, y), to: Spot(corner.x + 28, y), color: style.color, width: 1.8,
        dash: style.dash)
      drawing.mark(style, at: Spot(corner.x + 14, y))
      drawing.text(
        ChartStyle.cut(series.name, to: legendWidth - 36, size: size),
        at: Spot(corner.x + 36, y + 4), size: size)
    }
  }

  /// What the chart shows, for those who cannot see it: each line with its values.
  private func description(_ language: Language) -> String {
    let lines = panels.flatMap { panel in
      panel.series.map { series in
        let points = series.points.compactMap { point in
          point.value.map { point.at + ": " + NumberText.fixed($0, decimals: values.decimals + 1) }
        }
        let line = legend.map { "; " + $0.title + " " + series.name } ?? ""
        return panel.axis.path + line + " – " + points.joined(separator: ", ")
      }
    }
    return ([subtitle, valueTitle] + lines).joined(separator: ". ")
  }
}
