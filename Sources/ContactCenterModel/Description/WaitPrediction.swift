/// How the wait of a caller who comes to the queue is predicted: 0 while an eligible agent is idle.
///
/// Ibrahim & Whitt (2009), "Real-time delay estimation in overloaded multiserver queues with
/// abandonments", name them QL, QL with abandonment, HOL and LES.
public enum WaitPredictor: Int, Sendable, CaseIterable, BitwiseCopyable {
  /// (Q + 1) / (N μ).
  case queueLength
  /// Σ over i = 0…Q of 1 / (N μ + i θ).
  case queueLengthWithAbandonment
  /// How long the first in line has waited.
  case headOfLine
  /// How long the last who began service had waited.
  case lastWait
}
