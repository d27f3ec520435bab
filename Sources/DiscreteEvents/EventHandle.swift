/// The claim ticket of a scheduled event, good for cancelling it while it is still pending.
///
/// Once its event has been popped or cancelled, a handle is void: the calendar may have given its
/// place to another event. Whoever keeps handles forgets them when their event happens.
public struct EventHandle: BitwiseCopyable, Sendable, Hashable {
  @usableFromInline let node: UInt32

  @inlinable
  init(node: UInt32) {
    self.node = node
  }
}
