import CGSL

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The Erlang loss formula: Poisson arrivals, any handling time, no waiting (M/G/n/n).
///
/// Loads are in Erlangs (arrival rate × mean handling time). The formula depends on the handling
/// time through its mean only.
public enum ErlangB {
  /// The share of arrivals that find all `servers` busy and are lost:
  /// (aⁿ/n!) / Σₖ₌₀ⁿ aᵏ/k!.
  ///
  /// O(servers). Below 10⁻³⁰⁸ the answer is 0.
  /// - Precondition: `servers` ≥ 0, `load` ≥ 0 and finite.
  public static func blocking(servers: Int, load: Double) -> Double {
    1 / (1 + freeRatio(servers: servers, load: load))
  }

  /// Blocking for a real number of servers, the usual analytic continuation
  /// 1/B = a ∫₀^∞ e^(−at) (1 + t)^x dt = eᵃ a⁻ˣ Γ(x + 1, a).
  ///
  /// O(servers). nil only if the incomplete gamma function fails.
  /// - Precondition: `continuousServers` ≥ 0 and finite, `load` ≥ 0 and finite.
  public static func blocking(continuousServers servers: Double, load: Double) -> Double? {
    precondition(servers >= 0 && servers.isFinite, "servers must be 0 or more")
    precondition(load >= 0 && load.isFinite, "a load must be 0 or more")
    if load == 0 { return servers == 0 ? 1 : 0 }
    let whole = servers.rounded(.down)
    guard var inverse = inverseBlocking(fraction: servers - whole, load: load) else { return nil }
    for step in stride(from: whole - 1, through: 0, by: -1) {
      inverse = 1 + (servers - step) / load * inverse
    }
    return 1 / inverse
  }

  /// The odds against all servers being busy, (1 − B)/B = Σₖ₌₀ⁿ⁻¹ pₖ / pₙ.
  ///
  /// The recurrence r(n) = (n/a)(1 + r(n−1)) adds positive terms only, so no digits cancel however
  /// light or heavy the load; it overflows to infinity where blocking is below 10⁻³⁰⁸.
  static func freeRatio(servers: Int, load: Double) -> Double {
    precondition(servers >= 0, "servers must be 0 or more")
    precondition(load >= 0 && load.isFinite, "a load must be 0 or more")
    var ratio = 0.0
    for server in 0..<servers { ratio = Double(server + 1) / load * (1 + ratio) }
    return ratio
  }

  /// 1/B(x, a) for x in 0 ..< 1, where the recurrence in x starts.
  private static func inverseBlocking(fraction: Double, load: Double) -> Double? {
    if fraction == 0 { return 1 }
    if load >= 10 { return load * scaledUpperGamma(fraction + 1, load) }
    GSL.ready
    var gamma = gsl_sf_result()
    guard gsl_sf_gamma_inc_e(fraction + 1, load, &gamma) == GSL_SUCCESS else { return nil }
    return exp(load) * pow(load, -fraction) * gamma.val
  }

  /// eˣ x⁻ˢ Γ(s, x) by Legendre's continued fraction (modified Lentz), for x ≥ 10 and s in 1 ... 2:
  /// free of the overflow that eˣ and Γ(s, x) meet apart.
  private static func scaledUpperGamma(_ s: Double, _ x: Double) -> Double {
    var term = x + 1 - s
    var reciprocal = 1 / term
    var numerator = Double.greatestFiniteMagnitude
    var value = reciprocal
    for step in 1...500 {
      let coefficient = -Double(step) * (Double(step) - s)
      term += 2
      reciprocal = 1 / (coefficient * reciprocal + term)
      numerator = term + coefficient / numerator
      let factor = numerator * reciprocal
      value *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return value
  }
}
