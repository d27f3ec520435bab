import DiscreteEvents

/// Handing the counts over, with what follows from them.
extension Ledger {
  /// Writes all counts; `pools` gives each type's pool of lines, `isLimited` whether a pool can run
  /// out, `meanWork` the mean handling seconds by type and row.
  mutating func write(
    to record: inout ReplicationRecord, pools: [Int], isLimited: [Bool],
    meanWork: borrowing Buffer<Double>
  ) {
    addSkills()
    addWork(meanWork)
    addLines(pools: pools, isLimited: isLimited)
    record.durations = durations
    record.typeCounts = types.withUnsafeBufferPointer { Array($0) }
    record.groupCounts = groups.withUnsafeBufferPointer { Array($0) }
    record.customerCounts = customers.withUnsafeBufferPointer { Array($0) }
    record.nodeCounts = nodes.withUnsafeBufferPointer { Array($0) }
    record.lineCounts = lines.withUnsafeBufferPointer { Array($0) }
  }

  /// What groups did for types adds up to the groups' and the types' counts.
  private mutating func addSkills() {
    for group in 0..<layout.groups {
      for type in 0..<layout.types {
        for row in 0..<layout.rows { addSkill(group: group, type: type, row: row) }
      }
    }
  }

  private mutating func addSkill(group: Int, type: Int, row: Int) {
    let skill = cell(pair: layout.pair(group: group, type: type), row: row)
    let groupCell = (group * layout.rows + row) * GroupCount.width
    let typeCell = cell(type: type, row: row)
    for count in SkillCount.allCases {
      let amount = skills[skill + count.rawValue]
      types[typeCell + count.ofType.rawValue] += amount
      groups[groupCell + count.ofGroup.rawValue] += amount
    }
    types[typeCell + TypeCount.virtualWithin.rawValue] +=
      skills[skill + SkillCount.answeredWithin.rawValue]
  }

  /// A call brings the mean handling time of its type and row, that in whose queue it stands if the IVR
  /// has led it to another; what replayed lists say beyond that has been counted.
  private mutating func addWork(_ meanWork: borrowing Buffer<Double>) {
    for spot in 0..<layout.types * layout.rows {
      let cell = spot * TypeCount.width
      types[cell + TypeCount.offeredWork.rawValue] +=
        (types[cell + TypeCount.arrived.rawValue] + transfers(spot)) * meanWork[spot]
      types[cell + TypeCount.blockedWork.rawValue] +=
        types[cell + TypeCount.blocked.rawValue] * meanWork[spot]
    }
  }

  /// What came from other types, less what went to them.
  private func transfers(_ spot: Int) -> Double {
    guard !customers.isEmpty else { return 0 }
    let cell = spot * CustomerCount.width
    return customers[cell + CustomerCount.transferredIn.rawValue]
      - customers[cell + CustomerCount.transferredOut.rawValue]
  }

  /// A call holds a line while it is announced, waits or is talked to: its agent is busy, but not
  /// wrapping up. Callbacks, messages and tickets put the rest right.
  private mutating func addLines(pools: [Int], isLimited: [Bool]) {
    for type in 0..<layout.types {
      for row in 0..<layout.rows {
        let cell = cell(type: type, row: row)
        let other =
          customers.isEmpty
          ? 0
          : customers[
            (type * layout.rows + row) * CustomerCount.width
              + CustomerCount.otherLinesIntegral.rawValue]
        let held =
          other + types[cell + TypeCount.announcedIntegral.rawValue]
          + types[cell + TypeCount.waitingIntegral.rawValue]
          + types[cell + TypeCount.busyIntegral.rawValue]
          - types[cell + TypeCount.wrapUpIntegral.rawValue]
        let pool = (pools[type] * layout.rows + row) * LineCount.width
        lines[pool + LineCount.inUse.rawValue] += held
        if isLimited[pools[type]] { lines[pool + LineCount.inUseLimited.rawValue] += held }
      }
    }
  }
}
