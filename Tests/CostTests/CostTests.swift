import Testing

/// How fast the engine is, counted and not timed, so that it holds on any machine: M/M/100+M as users run it.
@Suite(
  .enabled(if: Valgrind.isThere, "valgrind or objcopy is missing here; 'make guards' installs them")
)
struct CostTests {
  @Test func `a call takes no more instructions than it did`() throws {
    let cost = try Center.plain.cost.get()
    // Shown also where all is well: the bound is set by it.
    print("M/M/100+M takes \(cost.instructionsPerCall) instructions for a call")
    #expect(cost.calls > 40_000)
    #if arch(x86_64)
      #expect(cost.instructionsPerCall <= CostBound.instructionsPerCall)
      // A bound far above what is needed guards nothing, and wants to be set anew.
      #expect(cost.instructionsPerCall > 0.8 * CostBound.instructionsPerCall)
    #endif
  }

  @Test func `ten times the agents make a call cost hardly more`() throws {
    let many = try CallCost(of: Center.erlangA(agents: 1000), from: 1, to: 3).instructionsPerCall
    #expect(many < CostBound.tenfold * (try Center.plain.cost.get().instructionsPerCall))
  }

  /// Otherwise the next two could not fail.
  @Test func `the profile has the names of what the loop must not call`() throws {
    let cost = try Center.plain.cost.get()
    for name in ["malloc", "swift_allocObject", "swift_retain", "swift_release"] {
      #expect(cost.hasSeen(name), "\(name)")
    }
    #expect(cost.inLoop { $0.contains("ContactCenterModel") } != [])
  }

  @Test(arguments: Center.allCases) func `the loop allocates nothing`(_ center: Center) throws {
    let found = try center.cost.get().inLoop(\.allocates)
    #expect(found == [])
  }

  /// A generic kernel that is not compiled for its types asks the runtime for metadata and witnesses, an
  /// engine kept in an object counts references and checks exclusive access.
  @Test(arguments: Center.allCases)
  func `the loop is compiled for its types: it calls nothing of the Swift runtime`(
    _ center: Center
  ) throws {
    let found = try center.cost.get().inLoop(\.isOfSwiftRuntime)
    #expect(found == [])
  }
}
