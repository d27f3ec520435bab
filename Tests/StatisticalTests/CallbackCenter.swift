import ContactCenterModel
import Experiments
import Probability

/// The center that a `CallbackQueue` describes, to be simulated.
struct CallbackCenter {
  var queue: CallbackQueue
  var kind: CallbackKind
  var within = 20.0

  /// Callbacks when more than n − c agents are idle.
  init(_ queue: CallbackQueue) {
    self.queue = queue
    kind = .whenIdle(reserve: queue.agents - queue.upTo)
  }

  /// The type whose callers are offered a callback when all agents are busy and enough wait.
  private var type: CallType {
    var type = SteadySkillCenter.type(
      "calls", talk: .exponential(mean: CallbackQueue.handling), patience: queue.patience,
      within: within)
    type.queueRules = [
      QueueRule(
        condition: .all([.busy, .compare(.queueLength, .atLeast, Double(queue.from))]),
        action: .callback)
    ]
    return type
  }

  /// The center in steady state.
  var center: SteadySkillCenter {
    var center = SteadySkillCenter(
      rates: [queue.rate], types: [type],
      groups: [SteadySkillCenter.group("team", agents: queue.agents, types: [0])])
    center.callback = CallbackPolicy(
      isOffered: [true], accepted: [AcceptanceStep(probability: queue.accepted)], kind: kind)
    center.series = UInt64(queue.from * 1_000 + Int(queue.accepted * 100) * 10 + queue.upTo)
    return center
  }
}
