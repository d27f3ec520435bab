import DiscreteEvents
import Probability

/// One replication: the state of the center and the loop that moves it from event to event.
///
/// A call's way through the center is told by the extensions, one for each step: arrival,
/// IVR, announcement, queue, dispatch, service, and where customers are followed what they do then. What
/// runs for every call is `mutating` even where it
/// changes nothing: a borrowed engine of this size would be copied for the call.
struct Engine: ~Copyable {
  let plan: Plan
  let chance: Chance
  let trace: ((CallRecord) -> Void)?
  /// Whether more is kept account of than calls: customers, single agents, or a trace.
  let isWatched: Bool
  var now: Double
  /// The row of time, of `plan.layout`.
  var row = 0
  var calendar = EventCalendar()
  var arrivals: ArrivalSources
  var calls = CallTable()
  var queue: WaitingLines
  /// Places of callers who left the line within τ, which only `serviceLevel.virtual` asks for.
  var remembered: WaitingLines
  var floor: Floor
  var lines: Lines
  var rooms: WaitingRooms
  var ledger: Ledger
  /// `[place]`: what is known of the customers, where they are followed.
  var needs = Buffer<Need>()
  /// What is known of a customer at first: copied as a whole, which costs less than to begin each anew.
  let freshNeed = Need()
  /// Callbacks and tickets that wait until enough agents are idle.
  var callbacks: WaitingLines
  var tickets: WaitingLines
  var appointments: Appointments
  var watch: AgentWatch
  /// `[type]`: the wait of the last call that was answered.
  var lastWaits: Buffer<Double>
  /// Callbacks, and customers reached, that look for an agent at this instant.
  var due = Buffer<UInt32>()
  /// Callbacks accepted that have not ended.
  var outstanding = 0
  /// `[type]`: customers whom the system is calling.
  var ringing: Buffer<Int>
  var answeredWaits: WaitHistograms
  var abandonedWaits: WaitHistograms
  /// Calls that came to the queue at this instant.
  var newcomers = Buffer<UInt32>()
  /// Calls that have met a timed rule at this instant.
  var overflowing = Buffer<UInt32>()
  /// Remembered places that more groups may take from this instant on.
  var recalled = Buffer<UInt32>()
  /// Agents who came free at this instant.
  var freed = Buffer<UInt32>()
  /// Who looks for whom, where several meet at one instant.
  var matching = Matching()
  /// Calls that have arrived.
  var arrived: UInt64 = 0
  /// `[type]`: callers hearing the announcement.
  var announced: Buffer<Int>
  /// Calls that were in the IVR at close and still are.
  var inIVRSinceClose = IVRLeftovers()
  /// `[node × types + type]`: the types that a call may come to from there, as far as it has been asked.
  var ivrReach: [Int: [Int]] = [:]
  /// Whether calls are taken; always in a steady state.
  var isOpen: Bool
  /// Whether the center has closed for the last time.
  var isLastClosed = false
  /// The last row of the window of a steady state; 0 where there are days.
  let lastRowOfWindow: Int
  /// Calls of the steady-state window that are not answered or gone.
  var unresolved = 0
  /// All that is planned of the staff.
  let staffing: StaffingSchedule
  var heads: [PlannedHeads]
  /// Whether the window of a steady state has ended, and only they are waited for.
  var isRunningOut = false
  /// When a steady-state run gives up waiting for them.
  let lastMoment: Double?
  var eventsHandled = 0
  /// The page of the calendar that is open.
  var page: UInt64 = 0

  init(_ plan: Plan, chance: Chance, trace: ((CallRecord) -> Void)?) {
    self.plan = plan
    self.chance = chance
    self.trace = trace
    isWatched = plan.followsCustomers || plan.watchesAgents || trace != nil
    let scenario = plan.scenario
    arrivals = ArrivalSources(scenario, chance: chance)
    now = Engine.start(of: scenario, firstArrival: arrivals.nextTime)
    queue = WaitingLines(types: scenario.callTypes.count)
    remembered = WaitingLines(types: scenario.callTypes.count)
    staffing = plan.staffing ?? StaffingSchedule(scenario, chance)
    floor = Floor(
      sizes: staffing.sizes, ofPersons: scenario.groups.map { !$0.staffing.shifts.isEmpty },
      choice: scenario.agentChoice)
    announced = Buffer(repeating: 0, count: scenario.callTypes.count)
    lines = Lines(scenario)
    rooms = WaitingRooms(scenario)
    ledger = Ledger(
      layout: plan.layout, start: now, followed: plan.followsCustomers, nodes: plan.nodes.count)
    callbacks = WaitingLines(types: scenario.callTypes.count)
    tickets = WaitingLines(types: scenario.callTypes.count)
    appointments = Appointments(scenario)
    watch = AgentWatch(agents: plan.watchesAgents ? staffing.sizes.reduce(0, +) : 0)
    ringing = Buffer(repeating: 0, count: scenario.callTypes.count)
    lastWaits = Buffer(repeating: 0, count: scenario.callTypes.count)
    let cells = plan.layout.types * plan.layout.rows
    answeredWaits = WaitHistograms(cells: cells)
    abandonedWaits = WaitHistograms(cells: cells)
    heads = Array(repeating: PlannedHeads(), count: scenario.groups.count)
    lastMoment = Engine.lastMoment(of: scenario)
    isOpen = plan.openings.isEmpty
    lastRowOfWindow = plan.layout.lastOfWindow
  }

  /// Puts what is known beforehand into the calendar.
  mutating func begin() { scheduleDay() }

  /// Lets the next events happen, some hundredths of a second of work; false when none are left.
  mutating func goOn() -> Bool {
    for _ in 0..<1 << 16 { guard step() else { return false } }
    return true
  }

  /// Lets the next event or arrival happen and, when it was the last of its instant, matches calls
  /// and agents. False when nothing is left to happen.
  @inline(__always)
  private mutating func step() -> Bool {
    let (event, arrival) = (calendar.nextTimeOrInfinity, arrivals.nextTime)
    guard min(event, arrival) < .infinity, !isOver() else { return false }
    eventsHandled &+= 1
    if event <= arrival {
      now = event
      let event = calendar.pop()
      if calendar.page != page { turnPage() }
      happen(event)
    } else {
      now = arrival
      arrive()
    }
    if min(calendar.nextTimeOrInfinity, arrivals.nextTime) > now { dispatch() }
    return true
  }

  /// Whether a steady-state run has seen the end of every call of its window.
  @inline(__always)
  private mutating func isOver() -> Bool {
    isRunningOut && (unresolved == 0 || lastMoment.map { now > $0 } == true)
  }

  @inline(__always)
  private mutating func happen(_ event: Event) {
    switch Happening(event) {
    case .edge: cross(into: Int(event.index))
    case .staffing: staff(step: Int(event.index))
    case .close: close(opening: Int(event.index))
    case .talkEnd: endTalk(event.index)
    case .serviceEnd: endService(event.index)
    case .ringEnd: endRinging(event.index)
    case .timedRule: meetRule(event.index)
    case .abandon: abandon(event.index)
    case .announcementEnd: endAnnouncement(event.index)
    case .webEnd: endWeb(event.index)
    case .request: takeRequest(event.index)
    case .callbackDue: fallDue(event.index)
    case .callAgain: arriveAgain(event.index)
    }
  }

  /// Puts an event of a call into the calendar.
  @inline(__always)
  mutating func schedule(_ what: Happening, of place: UInt32, at time: Double) -> EventHandle {
    schedule(what, of: place, calls[place], at: time)
  }

  /// The same where the call at the place has been looked up.
  @inline(__always)
  mutating func schedule(
    _ what: Happening, of place: UInt32, _ call: Call, at time: Double
  ) -> EventHandle {
    let order = what.order(type: call.type, number: call.number)
    return calendar.schedule(Event(time: time, order: order, index: place))
  }
}
