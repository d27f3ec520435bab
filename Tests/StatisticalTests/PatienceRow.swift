import Probability

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Exact figures of M/M/20+G with one law of patience.
///
/// 21 calls in 100 s, handling 100 s, mean patience 100 s before any cut, τ = 10 s. Computed from
/// the integrals of Zeltyn and Mandelbaum (2005) for M/M/n+G by mpmath's quadrature with 40 digits,
/// in units of the handling time.
struct PatienceRow: Sendable, CustomStringConvertible {
  let name: String
  let patience: Distribution
  let delayed: Double
  let abandonment: Double
  let wait: Double
  let queue: Double
  let asa: Double
  let waitAbandoned: Double
  let occupancy: Double
  let offered: Double
  let answered: Double
  let abandonedIgnored: Double
  let abandonedPositive: Double
  let virtual: Double

  var description: String { name }

  /// min(exponential of mean 100, 50) as its 20,000 quantiles at the middles of equal shares: no case
  /// of `Distribution` cuts another, and these differ from it by less than 0.01 s.
  private static var cutExponential: Distribution {
    let quantiles = (0..<20_000).map { min(50, -100 * log1p(-(Double($0) + 0.5) / 20_000)) }
    guard let values = try? EmpiricalDistribution(values: quantiles) else {
      preconditionFailure("quantiles are above 0")
    }
    return .empirical(values)
  }

  /// All laws.
  static let all: [PatienceRow] = [
    PatienceRow(
      name: "exponential",
      patience: .exponential(mean: 100),
      delayed: 0.6157372277, abandonment: 0.1119032886, wait: 11.1903288562,
      queue: 2.3499690598, asa: 10.7344334647,
      waitAbandoned: 14.8084459207, occupancy: 0.932501547,
      offered: 0.5519415528, answered: 0.6214881169,
      abandonedIgnored: 0.5812045154,
      abandonedPositive: 0.6022903747, virtual: 0.5604628883),
    PatienceRow(
      name: "Erlang of two phases",
      patience: .gamma(shape: 2, scale: 50),
      delayed: 0.7200948263, abandonment: 0.0944450556, wait: 19.1354400461,
      queue: 4.0184424097, asa: 18.1902217676,
      waitAbandoned: 28.1983505449, occupancy: 0.9508326916,
      offered: 0.4115049659, answered: 0.4544229684,
      abandonedIgnored: 0.4161301024,
      abandonedPositive: 0.4226196065, virtual: 0.4123216624),
    PatienceRow(
      name: "lognormal, cv 1",
      patience: .lognormal(mu: log(100) - log(2) / 2, sigma: log(2).squareRoot()),
      delayed: 0.7037625082, abandonment: 0.0971773282, wait: 17.0006612443,
      queue: 3.5701388613, asa: 15.873811992,
      waitAbandoned: 27.4696160004, occupancy: 0.9479638053,
      offered: 0.4364329294, answered: 0.4834093594,
      abandonedIgnored: 0.4388898648,
      abandonedPositive: 0.4420309978, virtual: 0.4367354016),
    PatienceRow(
      name: "lognormal, cv 2",
      patience: .lognormal(mu: log(100) - log(5) / 2, sigma: log(5).squareRoot()),
      delayed: 0.5716857849, abandonment: 0.1192727601, wait: 8.3298362192,
      queue: 1.749265606, asa: 7.6527313628,
      waitAbandoned: 13.3296760048, occupancy: 0.9247636019,
      offered: 0.6167223896, answered: 0.7002422108,
      abandonedIgnored: 0.6517895061,
      abandonedPositive: 0.67052368, virtual: 0.6260782379),
    PatienceRow(
      name: "hyperexponential",
      patience: .hyperexponential(probability: 0.5, mean1: 50, mean2: 150),
      delayed: 0.5824533319, abandonment: 0.1174714313, wait: 9.2093468973,
      queue: 1.9339628484, asa: 8.7461346909,
      waitAbandoned: 12.6893249723, occupancy: 0.9266549971,
      offered: 0.595095656, answered: 0.6743075262,
      abandonedIgnored: 0.6332085805,
      abandonedPositive: 0.6552858141, virtual: 0.6069926231),
    PatienceRow(
      name: "constant",
      patience: .constant(100),
      delayed: 0.8932564378, abandonment: 0.0654764342, wait: 54.7225114687,
      queue: 11.4917274084, asa: 51.5501907193,
      waitAbandoned: 100.0, occupancy: 0.9812497441,
      offered: 0.1574095132, answered: 0.1684382492,
      abandonedIgnored: 0.1574095132,
      abandonedPositive: 0.1574095132, virtual: 0.1574095132),
    PatienceRow(
      name: "exponential cut at half its mean",
      patience: cutExponential,
      delayed: 0.6076189336, abandonment: 0.1132614175, wait: 10.3808243322,
      queue: 2.1799731098, asa: 9.6231793435,
      waitAbandoned: 16.3125269228, occupancy: 0.9310755117,
      offered: 0.5636023855, answered: 0.6355902366,
      abandonedIgnored: 0.5928924865,
      abandonedPositive: 0.61300443, virtual: 0.5723037506),
    PatienceRow(
      name: "a tenth has none",
      patience: .mixture([
        MixtureComponent(weight: 0.1, .constant(0)),
        MixtureComponent(weight: 0.9, .exponential(mean: 100)),
      ]),
      delayed: 0.5300443627, abandonment: 0.1262390535, wait: 7.3234617231,
      queue: 1.5379269619, asa: 7.288070028,
      waitAbandoned: 7.5684245943, occupancy: 0.9174489938,
      offered: 0.6372488701, answered: 0.7293171807,
      abandonedIgnored: 0.7002047563,
      abandonedPositive: 0.7271595507, virtual: 0.6649607446),
  ]
}
