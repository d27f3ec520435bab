/// All keys of scenario files.
enum KeyTable {
  /// The keys of a mapping, in the order in which they are listed.
  static func keys(of mapping: MappingName) -> [Key] { table[mapping] ?? [] }

  /// A key of a mapping; `nil` when it has none of that name.
  static func key(_ name: String, of mapping: MappingName) -> Key? {
    keys(of: mapping).first { $0.name == name }
  }

  private static let table: [MappingName: [Key]] = Dictionary(
    uniqueKeysWithValues: MappingName.allCases.map { ($0, make($0)) })

  private static func make(_ mapping: MappingName) -> [Key] {
    switch mapping {
    case .scenario: scenario
    case .run: run
    case .day: day
    case .afterClose: afterClose
    case .steadyState: steadyState
    case .callType: callType
    case .entry: entry
    case .variability: variability
    case .handling: handling
    case .law: law
    case .balkingStep: balkingStep
    case .queue: queue
    case .table: tableColumn
    case .dayTotal: dayTotal
    case .replay: replay
    case .linePool: linePool
    case .waitingRoom: waitingRoom
    case .dayFactor: dayFactor
    case .group: group
    case .intervalTable: intervalTable
    case .skill: skill
    case .shift: shift
    case .pause: pause
    case .queueRule: queueRule
    case .ivr: ivr
    case .ivrNode: ivrNode
    case .ivrOption: ivrOption
    case .selfService: selfService
    case .repeatRule: repeatRule
    case .again: again
    case .nextAttempt: nextAttempt
    case .routing: routing
    case .scale: scale
    case .target: target
    case .horizon: horizon
    case .weekdayHours: weekdayHours
    case .hours: hours
    case .weekdayFactors: weekdayFactors
    case .outsideHours: outsideHours
    case .sms: sms
    case .opened: opened
    case .smsPrice: smsPrice
    case .message: message
    case .missedCall: missedCall
    case .otherwise: otherwise
    case .callback: callback
    case .callbackOffer: callbackOffer
    case .acceptance: acceptance
    case .slotSeries: slotSeries
    case .slot: slot
    case .dialAttempts: dialAttempts
    case .voicemail: voicemail
    case .tickets: tickets
    case .expectedWait: expectedWait
    case .backlog: backlog
    case .costs: costs
    case .operators: operators
    case .attrition: attrition
    case .loyalty: loyalty
    case .satisfaction: satisfaction
    case .repurchase: repurchase
    case .tells: tells
    }
  }
}
