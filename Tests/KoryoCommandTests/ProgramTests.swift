import Foundation
import Testing

@Suite struct ProgramTests {
  // A program for debugging is linked faster without.
  #if os(Linux) && !DEBUG
    @Test(arguments: [
      "libswiftCore.so", "libFoundation.so", "libgsl.so", "libsqlite3.so", "libstdc++.so",
    ])
    func `the program needs no shared library`(library: String) throws {
      let program = try Data(contentsOf: CommandLineProgram.binary, options: .alwaysMapped)
      #expect(program.range(of: Data(library.utf8)) == nil)
    }
  #endif
}
