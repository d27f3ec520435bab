import ContactCenterModel
import Experiments
import Statistics

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a simulation found: the proof that two programs did the same work.
struct Figures: Decodable {
  var calls: Double
  var serviceLevel: Double
  var abandonment: Double
  /// Seconds.
  var speedOfAnswer: Double
  var occupancy: Double

  /// The names in the line that the C programs and the scripts print.
  private enum CodingKeys: String, CodingKey {
    case calls
    case serviceLevel = "sl"
    case abandonment = "aban"
    case speedOfAnswer = "asa"
    case occupancy = "occ"
  }

  /// The figures that a program printed as one line of JSON.
  init(printedBy program: String, _ output: String) throws(BenchmarkError) {
    do {
      self = try JSONDecoder().decode(Figures.self, from: Data(output.utf8))
    } catch {
      throw .unreadable(program: program, output: output)
    }
  }

  /// The figures of the engine's replications, their calls added up.
  init(_ outcome: RunOutcome) {
    calls = outcome.value("calls.arrived") * Double(outcome.replications)
    serviceLevel = outcome.value("serviceLevel.offered")
    abandonment = outcome.value("abandonment")
    speedOfAnswer = outcome.value("asa")
    occupancy = outcome.value("occupancy")
  }
}

extension RunOutcome {
  /// The estimate of a measure of the whole center; 0 where there was nothing to measure.
  func value(_ measure: String) -> Double {
    guard let measure = Measure.named(measure) else { preconditionFailure("no measure \(measure)") }
    return estimate(MeasureAddress(measure)).estimate?.value ?? 0
  }
}
