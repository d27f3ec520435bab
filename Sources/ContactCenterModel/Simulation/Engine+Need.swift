import DiscreteEvents
import Probability

/// The need behind the calls: it begins with the first attempt and ends in exactly one way.
extension Engine {
  /// A fresh customer has a need.
  @inline(never)
  mutating func beginNeed(_ place: UInt32) {
    if Int(place) < needs.count { needs[Int(place)] = freshNeed } else { needs.append(freshNeed) }
    let origin = spot(of: place)
    needs[Int(place)].origin = Int32(truncatingIfNeeded: origin)
    needs[Int(place)].type = calls[place].type
    ledger.count(.attempts, at: origin)
  }

  /// The need has ended; the customer is forgotten.
  @inline(__always)
  mutating func endNeed(_ place: UInt32, _ ending: CustomerCount) {
    ledger.count(ending, at: Int(needs[Int(place)].origin))
    calls.remove(place)
  }

  /// Counts something of the present attempt, in the row of its arrival.
  mutating func count(_ count: CustomerCount, of place: UInt32, by amount: Double = 1) {
    ledger.count(count, at: spot(of: place), by: amount)
  }

  /// The type and row of the present attempt.
  mutating func spot(of place: UInt32) -> Int { Int(calls[place].cell) / TypeCount.width }

  /// A level of the type that a call has now.
  mutating func level(_ count: CustomerCount, _ change: Double, of place: UInt32) {
    ledger.level(count, change, type: Int(calls[place].type), at: now)
  }

  /// Decides a question with the customer's own number: yes with the probability.
  mutating func happens(
    _ purpose: Purpose, _ probability: Double, _ place: UInt32, occurrence: UInt32
  ) -> Bool {
    var stream = chance.stream(calls[place].who, purpose, occurrence: Int(occurrence))
    return stream.uniform() < probability
  }

  /// A time drawn for a customer's `occurrence`-th decision of a kind; 0 without a law.
  mutating func time(
    _ law: LawPlan?, _ purpose: Purpose, _ place: UInt32, occurrence: UInt32
  ) -> Double {
    guard let law else { return 0 }
    return plan.samplers[law.first].sample(
      chance, calls[place].who, purpose, occurrence: Int(occurrence))
  }

  /// A customer speaks to an operator, perhaps for the first time.
  @inline(__always)
  mutating func meetOperator(_ place: UInt32) {
    guard !needs[Int(place)].isContacted else { return }
    needs[Int(place)].isContacted = true
    let origin = Int(needs[Int(place)].origin)
    let within = plan.types[origin / plan.layout.rows].contactWithin
    guard let entry = needs[Int(place)].firstEntry, now <= entry + within else { return }
    ledger.count(.contactedWithin, at: origin)
  }

  /// A service has ended: the need is met, or not.
  @inline(never)
  mutating func concludeService(_ place: UInt32) {
    let type = plan.types[Int(calls[place].type)]
    let isMet =
      type.resolved >= 1
      || happens(.resolution, type.resolved, place, occurrence: calls[place].service)
    calls[place].service.countOn()
    guard isMet else { return goOn(place, after: .unresolved) }
    endNeed(place, endingWhenMet(place))
  }

  /// How a need counts that an operator meets now.
  mutating func endingWhenMet(_ place: UInt32) -> CustomerCount {
    if needs[Int(place)].hasBrokenPromise { return .promiseBroken }
    if needs[Int(place)].channel == .callback { return .calledBack }
    return needs[Int(place)].isAtOnce ? .servedAtOnce : .servedLate
  }
}
