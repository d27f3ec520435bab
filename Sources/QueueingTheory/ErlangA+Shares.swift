extension ErlangA {
  /// Share of arrivals that find all lines taken.
  public var blocked: Double { allBusy * queue.full }

  /// Share of arrivals that are not blocked.
  public var accepted: Double { immediate + waits }

  /// Share of arrivals that find all agents busy and a place to wait, those who balk among them.
  public var waits: Double { allBusy * sums.room }

  /// `waits`, of the accepted.
  public var waitsOfAccepted: Double { waits / accepted }

  /// Share of arrivals that leave rather than wait.
  public var balked: Double { balking * waits }

  /// Share of arrivals that are answered.
  public var served: Double { immediate + joins * sums.served }

  /// Share of arrivals that leave unanswered though not blocked, those who balk among them.
  public var abandoned: Double { joins * sums.abandoned + balked }

  /// `abandoned`, of those who `waits` counts; nil if there is no place to wait.
  public var abandonedOfWaiting: Double? {
    sums.room > 0 ? (1 - balking) * sums.abandoned / sums.room + balking : nil
  }

  /// P(all busy and the arrival would join), to be multiplied by a share of the waiting room.
  var joins: Double { allBusy * (1 - balking) }
}
