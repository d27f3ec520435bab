/// The greatest distance between the empirical distribution of `values` and `cumulative`, times √n.
///
/// Both sides of every step are looked at, so that distributions with steps may be tested; values
/// that differ by rounding only (10⁻¹²) count as equal. Above 1.95 with probability 0.001 when
/// `cumulative` is right (less for distributions with steps).
func kolmogorovSmirnov(_ values: [Double], _ cumulative: (Double) -> Double) -> Double {
  let sorted = values.sorted()
  let n = Double(sorted.count)
  var worst = 0.0
  var first = 0
  while first < sorted.count {
    let value = sorted[first]
    let blur = abs(value) * 1e-12
    var next = first + 1
    while next < sorted.count, sorted[next] <= value + blur { next += 1 }
    worst = max(worst, abs(Double(next) / n - cumulative(value + blur)))
    worst = max(worst, abs(Double(first) / n - cumulative(value - blur)))
    first = next
  }
  return worst * n.squareRoot()
}

/// What `kolmogorovSmirnov` exceeds with probability 0.001.
let kolmogorovSmirnovLimit = 1.95
