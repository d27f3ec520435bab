import Foundation
import Testing

@Suite struct ProgramTests {
  // A program for debugging is linked faster with shared libraries.
  #if os(Linux) && !DEBUG
    /// In the Executable and Linkable Format, shared libraries are asked for in a segment of type 2
    /// (`PT_DYNAMIC`) and loaded by the program that one of type 3 (`PT_INTERP`) names.
    @Test func `the program needs no shared library`() throws {
      let program = try Data(contentsOf: CommandLineProgram.binary, options: .alwaysMapped)
      func number<Number: FixedWidthInteger>(at offset: Int) -> Number {
        program.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) }
      }
      let (start, size, count) = (
        Int(number(at: 32) as UInt64), Int(number(at: 54) as UInt16),
        Int(number(at: 56) as UInt16)
      )
      let types: [UInt32] = (0..<count).map { number(at: start + $0 * size) }
      let loaded: UInt32 = 1
      #expect(types.contains(loaded))
      #expect(!types.contains(2) && !types.contains(3))
    }
  #endif
}
