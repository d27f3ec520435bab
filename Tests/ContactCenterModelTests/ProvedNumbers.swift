import Foundation

/// How many random centers a law is tried on: a sample, or all where everything is to be proved.
enum ProvedNumbers {
  /// Whether `KORYO_PROVE` is set, as `make prove` does.
  static var isProof: Bool { ProcessInfo.processInfo.environment["KORYO_PROVE"] != nil }

  static func some(of all: Int, sample: Int) -> Range<Int> { 0..<(isProof ? all : sample) }
}
