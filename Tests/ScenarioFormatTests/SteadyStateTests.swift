import ContactCenterModel
import ScenarioFormat
import Testing

/// How the window of a steady state is written.
@Suite struct SteadyStateTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func text(_ steady: String, more: String = "") -> String {
    """
    koryo: 1
    steadyState: {\(steady)}
    callTypes: {a: {erlangs: 8, handling: 4 min, patience: endless}}
    agents: {team: {staff: 10}}
    \(more)
    """
  }

  private func steady(_ keys: String) throws -> SteadyState? {
    guard case .steadyState(let steady) = try folder.load(text(keys)).scenario.horizon else {
      return nil
    }
    return steady
  }

  @Test func `without batches each replication is a run of its own`() throws {
    #expect(
      try steady("warmUp: 1 h, length: 10 h") == SteadyState(warmUp: 3_600, length: 36_000))
    #expect(try steady("length: 10 h") == SteadyState(warmUp: 0, length: 36_000))
  }

  @Test func `batches cut one long run after a warm-up`() throws {
    #expect(
      try steady("warmUp: 1 h, length: 10 h, batches: 20")
        == SteadyState(warmUp: .fixed(3_600), length: 36_000, batches: 20))
  }

  @Test func `an automatic warm-up cuts 30 batches unless it is told how many`() throws {
    #expect(
      try steady("warmUp: auto, length: 10 h")
        == SteadyState(warmUp: .automatic, length: 36_000, batches: 30))
    #expect(
      try steady("warmUp: auto, length: 10 h, batches: 12")
        == SteadyState(warmUp: .automatic, length: 36_000, batches: 12))
  }

  @Test(
    "what cannot be cut is a mistake",
    arguments: [
      ("warmUp: automatic, length: 10 h", "warmUp: 'automatic' is not a length of time"),
      ("length: 10 h, batches: 9", "batches: '9' is out of range"),
      ("length: 10 h, batches: 1001", "batches: '1001' is out of range"),
      ("length: 10 h, batches: 20.5", "batches: "),
      ("length: 1 h, batches: 20", "batches: 60 min in 20 batches are 180 s each, less than"),
      ("warmUp: auto, length: 1 h", "length: 60 min in 30 batches are 120 s each, less than"),
    ])
  func mistake(keys: String, sentence: String) throws {
    let mistakes = try folder.mistakes(text(keys))
    #expect(mistakes.count == 1)
    #expect(mistakes[0].contains("steadyState." + sentence), "\(mistakes)")
  }

  @Test func `single operators are watched in batches that are known beforehand`() throws {
    let watched = "operators: {stressOccupancy: 90 %}"
    let unknown = try folder.mistakes(text("warmUp: auto, length: 10 h", more: watched))
    #expect(unknown.count == 1)
    #expect(unknown[0].contains("operators: the load of single operators"))
    let known = text("warmUp: 1 h, length: 10 h, batches: 20", more: watched)
    #expect(try folder.load(known).scenario.strain != nil)
  }

  @Test func `the fingerprint tells how a window is cut`() throws {
    let prints = try ["length: 10 h", "warmUp: auto, length: 10 h", "length: 10 h, batches: 20"]
      .map { try folder.load(text($0)).fingerprint }
    #expect(Set(prints).count == 3)
  }
}
