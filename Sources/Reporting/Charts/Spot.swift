/// A place on a drawing, in pixels from its upper left corner.
struct Spot: Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on a drawing.
struct Area: Hashable {
  var left: Double
  var top: Double
  var width: Double
  var height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Spot { Spot(left + width / 2, top + height / 2) }
}
