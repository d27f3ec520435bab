import Probability
import Testing

/// Known answers of Philox2x64 from Random123's `kat_vectors`, with ten rounds and with the seven in use.
struct PhiloxTests {
  @Test func `the known answers with as many rounds as are used`() {
    #expect(
      Philox2x64.block(counter: (0, 0), key: 0) == (0xb41d_a69f_bfef_c666, 0x511e_9ce1_a553_4056))
    #expect(
      Philox2x64.block(counter: (.max, .max), key: .max)
        == (0xa469_6cc0_4462_015d, 0x7247_82da_e171_69e9))
    let block = Philox2x64.block(
      counter: (0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344), key: 0xa409_3822_299f_31d0)
    #expect(block == (0x98ed_1534_392b_f372, 0x6752_8b15_6888_2fd5))
  }

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
