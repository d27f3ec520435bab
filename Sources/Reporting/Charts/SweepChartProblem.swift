/// Why a chart cannot be drawn of a sweep.
public enum SweepChartProblem: Error, Sendable, Hashable {
  /// Lines are drawn over one path, or over one for each value of a second.
  case tooManyPaths([String])
  /// More values of the second path than lines can be told apart.
  case tooManyLines(path: String, count: Int, most: Int)
  /// A map has two axes.
  case mapNeedsTwoPaths([String])
  /// The points do not lie on a grid, so that most cells of a map would be empty.
  case mapNeedsGrid([String])
  /// A point for each of more paths than a page holds.
  case tooManyPanels(count: Int, most: Int)
}

extension SweepChartProblem {
  /// The sentence in a language.
  ///
  /// - Parameter option: the option that asked for the chart, with its value.
  public func text(option: String, _ language: Language) -> String {
    let list = { (paths: [String]) in paths.joined(separator: ", ") }
    switch self {
    case .tooManyPaths(let paths):
      return language.pick(
        "\(option): lines show one path, or two, and \(paths.count) vary (\(list(paths))); "
          + "fix the others with --set",
        "\(option): 折れ線に描けるパスは2つまでですが、\(paths.count)つ(\(list(paths)))が変化します。"
          + "残りは --set で固定してください")
    case .tooManyLines(let path, let count, let most):
      return language.pick(
        "\(option): \(count) values of \(path) would be \(count) lines, and \(most) can be told "
          + "apart; put its --vary first, vary fewer values, or use --heatmap",
        "\(option): \(path) の値が\(count)個あり、見分けられる\(most)本を超えます。"
          + "その --vary を最初に書くか、値を減らすか、--heatmap を使ってください")
    case .mapNeedsTwoPaths(let paths) where paths.count < 2:
      return language.pick(
        "\(option): a map needs two paths that vary, and \(list(paths)) alone does; use --plot",
        "\(option): ヒートマップには変化するパスが2つ必要ですが、\(list(paths)) だけです。"
          + "--plot を使ってください")
    case .mapNeedsTwoPaths(let paths):
      return language.pick(
        "\(option): a map shows two paths, and \(paths.count) vary (\(list(paths))); "
          + "fix the others with --set",
        "\(option): ヒートマップに描けるパスは2つですが、\(paths.count)つ(\(list(paths)))が変化します。"
          + "残りは --set で固定してください")
    case .mapNeedsGrid(let paths):
      return language.pick(
        "\(option): a map needs all pairs of values of \(paths.joined(separator: " and ")), "
          + "and the points of this design lie apart; use --plot",
        "\(option): ヒートマップには \(paths.joined(separator: " と ")) の値の組がそろっている必要が"
          + "ありますが、この計画の点は散らばっています。--plot を使ってください")
    case .tooManyPanels(let count, let most):
      return language.pick(
        "\(option): a panel is drawn for each path that varies, \(most) at most, and \(count) vary",
        "\(option): 変化するパスごとに1枚ずつ、最大\(most)枚まで描けますが、\(count)つ変化します")
    }
  }
}
