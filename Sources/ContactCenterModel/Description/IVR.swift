public import Probability

/// The tree of announcements and menus that answers before an operator does.
public struct IVR: Sendable {
  /// The node at index 0 is where calls enter.
  public var nodes: [IVRNode]
  /// Seconds within which a customer who comes back makes a contained call one that was not.
  public var repeatWindow: Double
  /// Whether calls outside opening hours hear the IVR too, instead of being turned away; a call that
  /// comes to a queue then is turned away.
  public var answersWhenClosed: Bool

  public init(
    nodes: [IVRNode], repeatWindow: Double = 86_400, answersWhenClosed: Bool = false
  ) {
    precondition(!nodes.isEmpty, "an IVR has a node")
    self.nodes = nodes
    self.repeatWindow = repeatWindow
    self.answersWhenClosed = answersWhenClosed
  }
}

/// A place in the tree.
///
/// In order: the announcement is heard, during which the caller may hang up; the caller may press 0;
/// then the step is taken.
public struct IVRNode: Sendable {
  public var name: String
  /// Length of the announcement; `nil` without one.
  public var say: Distribution?
  /// Probability that a caller hangs up at the end of the announcement.
  public var hangUp: Double
  /// Rate per second at which callers hang up while they are at this node, self-service included.
  public var hangUpRate: Double
  /// Probability that a caller presses 0 and is queued for an operator.
  public var operatorKey: Double
  public var step: IVRStep

  public init(
    name: String, say: Distribution? = nil, hangUp: Double = 0, hangUpRate: Double = 0,
    operatorKey: Double = 0, step: IVRStep
  ) {
    self.name = name
    self.say = say
    self.hangUp = hangUp
    self.hangUpRate = hangUpRate
    self.operatorKey = operatorKey
    self.step = step
  }
}

/// What happens at the end of a node.
public enum IVRStep: Sendable {
  case go(IVRTarget)
  /// A choice among options; each caller takes the one for the own need, `[type]`, or with a
  /// probability one of the others at random.
  case needs([IVRTarget], wrongChoice: Double)
  /// A choice among options with shares that sum to 1.
  case shares([IVROption])
  case selfService(SelfService)
  /// An SMS is offered; who does not take it goes on.
  case sms(SMSMessageID, refused: IVRTarget)
  /// A callback is offered; who does not take it, or gets no offer, goes on.
  case callback(refused: IVRTarget)
}

/// An option of a menu that callers choose with a probability.
public struct IVROption: Sendable, BitwiseCopyable {
  public var share: Double
  public var target: IVRTarget

  public init(share: Double, target: IVRTarget) {
    self.share = share
    self.target = target
  }
}

/// Where a call goes from a node.
public enum IVRTarget: Sendable, Hashable, BitwiseCopyable {
  case node(IVRNodeID)
  /// The queue of a type, from then on the call's type; `nil` is the type that the call has.
  case queue(CallTypeID?)
  /// The system ends the call.
  case hangUp
}

/// What a caller can do without an operator.
public struct SelfService: Sendable {
  public var duration: Distribution?
  /// Probability that the caller gets to the end; the others go on to `failed`.
  public var completed: Double
  /// Probability, by call type, that whoever gets to the end has the need met.
  public var resolved: [Double]
  public var failed: IVRTarget

  public init(
    duration: Distribution? = nil, completed: Double = 1, resolved: [Double],
    failed: IVRTarget = .queue(nil)
  ) {
    self.duration = duration
    self.completed = completed
    self.resolved = resolved
    self.failed = failed
  }
}
