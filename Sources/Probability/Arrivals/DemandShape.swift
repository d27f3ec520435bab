/// How the rate of arrivals goes within an interval.
public enum DemandShape: String, Sendable, CaseIterable {
  /// The same rate over the whole interval, with steps between intervals.
  case constant
  /// Straight lines between interval boundaries and middles, each interval keeping its volume.
  case linear
}
