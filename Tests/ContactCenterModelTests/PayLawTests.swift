import ContactCenterModel
import Testing

/// Nobody is paid twice: neither a person nor an interval has more paid time than shifts and overtime bring.
@Suite struct PayLawTests {
  @Test(arguments: RandomFairCenter.numbers)
  func `paid time of persons is no more than time on shift and overtime`(number: Int) throws {
    guard let pair = ShiftsTogetherAndApart(RandomFairCenter.make(number), number) else { return }
    let days = try #require(pair.together.horizon.days)
    let shifts = pair.together.groups[pair.group].staffing.shifts
    let record = Simulator(pair.together).run(replication: 0, seed: 5)
    let onShift = shifts.reduce(0) { $0 + $1.heads * ($1.to - $1.from) }
    let paid = record.total(.paid, group: pair.group)
    #expect(paid <= onShift + record.total(.overtime, group: pair.group) + 1e-6)
    #expect(paid > 0)
    for day in days.openDays {
      let edges = days.edges(of: day)
      for interval in days.hours[day] ?? 0..<0 {
        let (from, to) = (edges[interval], edges[interval + 1])
        let heads = shifts.reduce(0) { sum, shift in
          sum + shift.heads * max(0, min(shift.to, to) - max(shift.from, from))
        }
        let row = record.layout.row(.interval(interval + 1), day: day)
        let paid = record.at(row, group: pair.group, .paid)
        let overtime = record.at(row, group: pair.group, .overtime)
        #expect(paid <= heads + overtime + 1e-6, "day \(day), interval \(interval)")
      }
    }
  }
}
