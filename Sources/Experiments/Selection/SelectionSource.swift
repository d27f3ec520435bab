/// Where the numbers come from that a selection is made on.
///
/// Replication n of one point and replication n of another may share their random numbers, and had
/// better do so.
public protocol SelectionSource: Sendable {
  /// How many points there are to choose from.
  var points: Int { get }

  /// What some replications give at some points.
  ///
  /// - Parameter points: by their numbers from 0.
  /// - Returns: one for each of `points`, in their order; `nil` when cancelled.
  func sample(_ points: [Int], _ replications: Range<Int>) async -> [PointSample]?
}
