/// One run of one side of a comparison: what it took, and what it found.
struct Trial {
  var cost: Cost
  var figures: Figures

  /// User time for a call.
  var perCall: Double { cost.user / figures.calls }
}
