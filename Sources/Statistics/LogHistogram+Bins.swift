/// The bins: 128 to each doubling, cut out of the bit pattern.
///
/// The top 7 bits of the mantissa split each octave [2ᵉ, 2ᵉ⁺¹) into 128 bins of equal width, from
/// 2⁻¹⁰ to 2²¹ (in seconds: a millisecond to 24 days), 31 octaves. Bin 0 takes zero and all below
/// 2⁻¹⁰; the last bin all from 2²¹ on.
///
/// Relative error: the bin with lower bound l = 2ᵉ (1 + m/128) is 2ᵉ/128 wide and shown by its
/// middle, at most 2ᵉ/256 away. Its values are at least l ≥ 2ᵉ, so the error is at most 1/256 of
/// the value, below 0.4 %. In bin 0 the error is absolute, below 2⁻¹⁰.
extension LogHistogram {
  private static var lowestExponent: Int64 { -10 }
  private static var octaves: Int { 31 }
  private static var bitsPerOctave: Int64 { 7 }
  /// Mantissa bits that do not count: 52 − 7.
  private static var shift: Int64 { 52 - bitsPerOctave }
  /// The bit pattern of 2⁻¹⁰ without the mantissa bits that do not count, less one.
  private static var offset: Int64 { (1023 + lowestExponent) << bitsPerOctave - 1 }

  /// Number of bins, those for "zero" and "beyond" included: 3970.
  public static var binCount: Int { octaves << Int(bitsPerOctave) + 2 }

  /// The bin that `value` falls into; negative values fall into bin 0.
  ///
  /// Shift, subtract, clamp: as an integer the bit pattern of a positive number rises with it, and
  /// that of a negative number is negative.
  @inline(__always)
  public static func bin(of value: Double) -> Int {
    let key = Int64(bitPattern: value.bitPattern) &>> shift &- offset
    return Int(truncatingIfNeeded: min(max(key, 0), Int64(binCount) - 1))
  }

  /// The least value of a bin.
  public static func lowerBound(ofBin bin: Int) -> Double {
    precondition(0..<binCount ~= bin, "no such bin")
    return bin == 0 ? 0 : Double(bitPattern: UInt64(Int64(bin) + offset) << UInt64(shift))
  }

  /// The value at which the next bin begins; infinite for the last, which has no end.
  public static func upperBound(ofBin bin: Int) -> Double {
    bin == binCount - 1 ? .infinity : lowerBound(ofBin: bin + 1)
  }

  /// The value that stands for a bin: its middle; 0 for bin 0, and the bound 2²¹ for the last.
  public static func value(ofBin bin: Int) -> Double {
    let lower = lowerBound(ofBin: bin)
    if bin == 0 || bin == binCount - 1 { return lower }
    return (lower + upperBound(ofBin: bin)) / 2
  }
}
