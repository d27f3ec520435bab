/// Colours for small to large values: from a light yellow over green-blue to a dark blue, ever darker,
/// so that every kind of colour vision and a print in grey keep the order.
enum ColorScale {
  /// The colour of a share of the way, 0 at the light end and 1 at the dark.
  static func color(_ share: Double) -> (red: Int, green: Int, blue: Int) {
    let place = min(max(share, 0), 1) * Double(anchors.count - 1)
    let index = min(Int(place), anchors.count - 2)
    let rest = place - Double(index)
    func mixed(_ part: KeyPath<Anchor, Double>) -> Int {
      let (one, next) = (anchors[index][keyPath: part], anchors[index + 1][keyPath: part])
      return Int((one + (next - one) * rest).rounded())
    }
    return (mixed(\.red), mixed(\.green), mixed(\.blue))
  }

  /// The colour as SVG writes it.
  static func text(_ share: Double) -> String {
    let color = color(share)
    return "#" + [color.red, color.green, color.blue].map(hex).joined()
  }

  /// The colour of letters that can be read on it.
  static func ink(on share: Double) -> String {
    let color = color(share)
    let lightness = 0.299 * Double(color.red) + 0.587 * Double(color.green)
    return lightness + 0.114 * Double(color.blue) < 140 ? "#fff" : ChartStyle.ink
  }

  private static func hex(_ part: Int) -> String {
    let digits = String(part, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }

  private struct Anchor {
    let red, green, blue: Double
  }

  private static let anchors = [
    Anchor(red: 254, green: 247, blue: 209), Anchor(red: 205, green: 228, blue: 176),
    Anchor(red: 133, green: 198, blue: 170), Anchor(red: 66, green: 157, blue: 170),
    Anchor(red: 38, green: 112, blue: 158), Anchor(red: 30, green: 66, blue: 127),
    Anchor(red: 16, green: 26, blue: 78),
  ]
}
