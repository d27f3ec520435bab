import Probability
import Testing

/// Known answers of Philox2x64-10 from Random123's `kat_vectors`.
struct PhiloxTests {
  @Test func `the known answer for a counter and key of zeros`() {
    let block = Philox2x64.block(counter: (0, 0), key: 0, rounds: 10)
    #expect(block == (0xca00_a045_9843_d731, 0x66c2_4222_c9a8_45b5))
  }

  @Test func `the known answer for a counter and key of ones`() {
    let block = Philox2x64.block(counter: (.max, .max), key: .max, rounds: 10)
    #expect(block == (0x65b0_21d6_0cd8_310f, 0x4d02_f322_2f86_df20))
  }

  @Test func `the known answer for the digits of pi`() {
    let block = Philox2x64.block(
      counter: (0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344), key: 0xa409_3822_299f_31d0,
      rounds: 10)
    #expect(block == (0x0a5e_742c_2997_341c, 0xb0f8_83d3_8000_de5d))
  }
}
