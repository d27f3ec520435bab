/// What is drawn so far of a picture.
struct Drawing {
  /// The side of its spot on which a text stands.
  enum Anchor: String {
    case start, middle, end
  }

  private(set) var body = ""

  /// Draws a line.
  ///
  /// - Parameter dash: lengths of strokes and gaps; empty for an unbroken line.
  mutating func line(
    from start: Spot, to end: Spot, color: String, width: Double = 1, dash: String = ""
  ) {
    let ends = [("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y)]
    body += SVG.element(
      "line",
      ends.map { ($0.0, SVG.number($0.1)) }
        + [("stroke", color), ("stroke-width", SVG.number(width))] + Self.dashes(dash))
  }

  /// Draws a line through several spots.
  mutating func path(through spots: [Spot], color: String, width: Double, dash: String = "") {
    body += SVG.element(
      "polyline",
      [
        ("points", Self.points(spots)), ("fill", "none"), ("stroke", color),
        ("stroke-width", SVG.number(width)), ("stroke-linejoin", "round"),
      ] + Self.dashes(dash))
  }

  /// Fills what lies between several spots.
  mutating func fill(_ spots: [Spot], color: String, opacity: Double = 1) {
    body += SVG.element(
      "polygon", [("points", Self.points(spots)), ("fill", color)] + Self.opacity(opacity))
  }

  /// Fills a rectangle.
  mutating func fill(_ area: Area, color: String, opacity: Double = 1) {
    body += SVG.element(
      "rect",
      Self.place(area) + [("fill", color), ("shape-rendering", "crispEdges")]
        + Self.opacity(opacity))
  }

  /// Draws the edge of a rectangle.
  mutating func frame(_ area: Area, color: String, width: Double = 1) {
    body += SVG.element(
      "rect",
      Self.place(area)
        + [("fill", "none"), ("stroke", color), ("stroke-width", SVG.number(width))])
  }

  /// Draws a disc with a white edge.
  mutating func disc(at spot: Spot, radius: Double, color: String) {
    body += SVG.element(
      "circle",
      [
        ("cx", SVG.number(spot.x)), ("cy", SVG.number(spot.y)), ("r", SVG.number(radius)),
        ("fill", color), ("stroke", "#fff"), ("stroke-width", "0.8"),
      ])
  }

  /// Fills a shape and gives it a white edge.
  mutating func shape(_ spots: [Spot], color: String) {
    body += SVG.element(
      "polygon",
      [
        ("points", Self.points(spots)), ("fill", color), ("stroke", "#fff"),
        ("stroke-width", "0.8"),
      ])
  }

  /// Writes a text; `turned` in degrees clockwise around its spot.
  mutating func text(
    _ text: String, at spot: Spot, anchor: Anchor = .start, size: Double = 12,
    color: String = ChartStyle.ink, isBold: Bool = false, turned: Double = 0
  ) {
    var attributes = [
      ("x", SVG.number(spot.x)), ("y", SVG.number(spot.y)), ("font-size", SVG.number(size)),
      ("fill", color),
    ]
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    if isBold { attributes.append(("font-weight", "bold")) }
    if turned != 0 {
      let around = [turned, spot.x, spot.y].map(SVG.number).joined(separator: " ")
      attributes.append(("transform", "rotate(\(around))"))
    }
    body += SVG.element("text", attributes, text: text)
  }

  private static func points(_ spots: [Spot]) -> String {
    spots.map { SVG.number($0.x) + "," + SVG.number($0.y) }.joined(separator: " ")
  }

  private static func place(_ area: Area) -> [(String, String)] {
    [("x", area.left), ("y", area.top), ("width", area.width), ("height", area.height)]
      .map { ($0.0, SVG.number($0.1)) }
  }

  private static func dashes(_ dash: String) -> [(String, String)] {
    dash.isEmpty ? [] : [("stroke-dasharray", dash)]
  }

  private static func opacity(_ opacity: Double) -> [(String, String)] {
    opacity == 1 ? [] : [("fill-opacity", SVG.number(opacity))]
  }
}
