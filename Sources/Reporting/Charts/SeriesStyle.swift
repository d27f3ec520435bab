/// How one of several lines looks: told apart by its mark and its strokes, too, for those who see no
/// colours and for paper without them.
struct SeriesStyle {
  let color: String
  let dash: String
  let mark: Mark

  enum Mark {
    case disc, square, diamond, triangle, wedge
  }

  /// More lines than this cannot be told apart.
  static let most = 8

  /// The style of a line, counted from 0.
  init(_ index: Int) { self = Self.all[index % Self.all.count] }

  private init(_ color: String, _ dash: String, _ mark: Mark) {
    self.color = color
    self.dash = dash
    self.mark = mark
  }

  /// The colours of Okabe and Ito (2008), which people with any kind of colour vision tell apart.
  private static let all = [
    SeriesStyle("#0072B2", "", .disc), SeriesStyle("#D55E00", "7 3", .square),
    SeriesStyle("#009E73", "2 3", .triangle), SeriesStyle("#CC79A7", "9 3 2 3", .diamond),
    SeriesStyle("#E69F00", "", .wedge), SeriesStyle("#56B4E9", "7 3", .disc),
    SeriesStyle("#000000", "2 3", .square), SeriesStyle("#7F7F7F", "9 3 2 3", .triangle),
  ]
}

extension Drawing {
  /// Draws the mark of a line.
  mutating func mark(_ style: SeriesStyle, at spot: Spot) {
    func shape(_ corners: [(Double, Double)]) {
      self.shape(corners.map { Spot(spot.x + $0.0, spot.y + $0.1) }, color: style.color)
    }
    switch style.mark {
    case .disc: disc(at: spot, radius: 3.8, color: style.color)
    case .square: shape([(-3.4, -3.4), (3.4, -3.4), (3.4, 3.4), (-3.4, 3.4)])
    case .diamond: shape([(0, -4.8), (4.8, 0), (0, 4.8), (-4.8, 0)])
    case .triangle: shape([(0, -4.6), (4.4, 3.4), (-4.4, 3.4)])
    case .wedge: shape([(0, 4.6), (4.4, -3.4), (-4.4, -3.4)])
    }
  }
}
