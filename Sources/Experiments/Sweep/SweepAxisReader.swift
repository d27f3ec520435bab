/// Reads `path=20..40:2`, `path=a,b,c` and their mixtures.
public struct SweepAxisReader {
  /// The names of a unit of time, and its length in seconds.
  public typealias TimeUnit = (names: [String], seconds: Double)

  /// Every way to write a unit of time: ranges may mix them.
  let timeUnits: [TimeUnit]
  private var problems: [SweepProblem] = []

  public init(timeUnits: [TimeUnit]) { self.timeUnits = timeUnits }

  /// The axes that texts describe, in their order.
  ///
  /// - Throws: everything that is wrong with all of them.
  public mutating func read(_ texts: [String]) throws(SweepDesignError) -> [SweepAxis] {
    problems = []
    var axes: [SweepAxis] = []
    for text in texts {
      guard let axis = axis(text) else { continue }
      if axes.contains(where: { $0.path == axis.path }) { report(.pathTwice(axis.path)) }
      axes.append(axis)
    }
    guard problems.isEmpty else { throw SweepDesignError(problems) }
    return axes
  }

  private mutating func axis(_ text: String) -> SweepAxis? {
    guard let equals = text.firstIndex(of: "=") else {
      report(.notPathAndValues(text))
      return nil
    }
    let path = Self.trimmed(text[..<equals])
    let values = text[text.index(after: equals)...]
    guard !path.isEmpty, !Self.trimmed(values).isEmpty else {
      report(.notPathAndValues(text))
      return nil
    }
    guard let items = ValueList.split(values) else {
      report(.unclosed(path: path, text: String(values)))
      return nil
    }
    let parts = items.compactMap { part(Self.trimmed($0), path) }
    return SweepAxis(path: path, parts: parts)
  }

  private mutating func part(_ text: String, _ path: String) -> SweepAxis.Part? {
    guard let first = text.first else {
      report(.emptyValue(path: path))
      return nil
    }
    // Texts and lists are values whatever they hold, and `../calls.csv` is the name of a file.
    guard "0123456789+-".contains(first), let dots = ValueList.dots(in: text) else {
      return .value(text)
    }
    var reader = SweepRangeReader(path: path, text: text, timeUnits: timeUnits)
    do throws(SweepDesignError) {
      return .range(try reader.read(dots))
    } catch {
      problems += error.problems
      return nil
    }
  }

  private mutating func report(_ problem: SweepProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
