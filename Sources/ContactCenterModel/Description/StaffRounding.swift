/// How fractions of agents become whole ones.
public enum StaffRounding: String, Sendable, CaseIterable {
  /// To the nearest whole number, half up: the same in every replication.
  case nearest
  /// To one of the two neighbours, drawn for each group, day and replication, so that the mean is right:
  /// 5.4 is 6 with probability 0.4.
  case chance

  /// Whole agents; `draw`, uniform on 0…1, decides by chance.
  func whole(_ agents: Double, draw: Double) -> Int {
    switch self {
    case .nearest: Int(agents.rounded())
    case .chance: Int((agents + draw).rounded(.down))
    }
  }
}
