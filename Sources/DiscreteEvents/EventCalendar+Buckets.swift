/// The heaps of the buckets.
extension EventCalendar {
  /// The bucket of a day.
  @inlinable
  func bucket(of day: UInt64) -> Int {
    Int(truncatingIfNeeded: day) & (buckets.count &- 1)
  }

  /// Puts `node`, which has no links, into the bucket of its `time`.
  @inlinable
  @inline(__always)
  mutating func link(_ node: UInt32, at time: Double) {
    let day = tuning.day(of: time)
    let slot = bucket(of: day)
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: slot)
    let isOccupied = occupied[slot &>> 6] & bit != 0
    occupied[slot &>> 6] |= bit
    buckets[slot] = isOccupied ? meld(buckets[slot], node) : node
    if time < earliest {
      earliest = time
      today = day
    }
  }

  /// Takes the root out of a bucket that has one.
  @inlinable
  mutating func removeRoot(ofBucket slot: Int) {
    leaveBucket(slot, to: nodes[Int(buckets[slot])].child)
  }

  /// Makes one heap of the siblings that a root leaves in its bucket, if it leaves any.
  @inlinable
  @inline(__always)
  mutating func leaveBucket(_ slot: Int, to child: UInt32) {
    if child != EventNode.none {
      buckets[slot] = meldSiblings(from: child)
    } else {
      buckets[slot] = child
      occupied[slot &>> 6] &= ~(1 &<< UInt64(truncatingIfNeeded: slot))
    }
  }

  /// Takes `node`, which is not the root, out of its bucket.
  @usableFromInline
  mutating func detach(_ node: UInt32, fromBucket slot: Int) {
    let links = nodes[Int(node)]
    if nodes[Int(links.previous)].child == node {
      nodes[Int(links.previous)].child = links.next
    } else {
      nodes[Int(links.previous)].next = links.next
    }
    if links.next != EventNode.none { nodes[Int(links.next)].previous = links.previous }
    if links.child != EventNode.none {
      buckets[slot] = meld(buckets[slot], meldSiblings(from: links.child))
    }
  }

  /// Makes one heap of two: the root that comes later becomes the other's first child.
  @inlinable
  mutating func meld(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let firstLeads = nodes[Int(first)].event.precedes(nodes[Int(second)].event)
    let root = firstLeads ? first : second
    let child = firstLeads ? second : first
    let sibling = nodes[Int(root)].child
    nodes[Int(child)].next = sibling
    nodes[Int(child)].previous = root
    if sibling != EventNode.none { nodes[Int(sibling)].previous = child }
    nodes[Int(root)].child = child
    return root
  }

  /// Makes one heap of a chain of siblings: in pairs from the first, then from the last pair back.
  @usableFromInline
  mutating func meldSiblings(from first: UInt32) -> UInt32 {
    var rest = pairSiblings(from: first)
    var root = rest
    rest = nodes[Int(root)].next
    while rest != EventNode.none {
      let following = nodes[Int(rest)].next
      root = meld(root, rest)
      rest = following
    }
    return root
  }

  /// Melds siblings two by two and chains the heaps so made by `next`, the last one first.
  private mutating func pairSiblings(from first: UInt32) -> UInt32 {
    var pairs = EventNode.none
    var rest = first
    while rest != EventNode.none {
      let left = rest
      let right = nodes[Int(left)].next
      rest = right == EventNode.none ? right : nodes[Int(right)].next
      let root = right == EventNode.none ? left : meld(left, right)
      nodes[Int(root)].next = pairs
      pairs = root
    }
    return pairs
  }
}
