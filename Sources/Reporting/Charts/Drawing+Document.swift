extension Drawing {
  /// The drawing as a whole document on white paper, with what a screen reader tells of it.
  func document(
    width: Double, height: Double, title: String, description: String, _ language: Language
  ) -> String {
    let size = [width, height].map { SVG.number($0.rounded(.up)) }
    let head = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("width", size[0]), ("height", size[1]),
      ("viewBox", "0 0 \(size[0]) \(size[1])"), ("role", "img"), ("xml:lang", language.rawValue),
      ("font-family", ChartStyle.fonts(language)),
    ].map { " \($0.0)=\"\(SVG.escaped($0.1))\"" }.joined()
    return "<svg\(head)>\n" + SVG.element("title", [], text: title)
      + SVG.element("desc", [], text: description)
      + SVG.element("rect", [("width", "100%"), ("height", "100%"), ("fill", "#fff")])
      + body + "</svg>\n"
  }
}
