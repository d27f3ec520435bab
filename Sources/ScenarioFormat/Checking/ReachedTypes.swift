import ContactCenterModel

/// The types that calls can have when they arrive, as fresh ones or again.
struct ReachedTypes {
  let arriving: Set<CallTypeID>

  init(
    _ demands: [Demand], _ types: [CallType], _ sms: SMSChannel?, _ callback: CallbackPolicy?,
    _ backlog: [Backlog]
  ) {
    var repeats = types.flatMap { $0.again?.repeats ?? [] }
    repeats += sms?.messages.flatMap(\.repeats) ?? []
    repeats += [callback?.callsIn, callback?.attempts.afterVoicemail]
    arriving = Set(demands.flatMap(\.types)).union(repeats.compactMap { $0?.type })
      .union(backlog.map(\.type))
  }

  /// With those that calls get in the IVR.
  func with(_ ivr: IVR?) -> Set<CallTypeID> {
    arriving.union((ivr?.nodes ?? []).flatMap(\.step.queues))
  }
}

extension Scenario {
  /// The types that calls can have.
  var reachedTypes: Set<CallTypeID> {
    ReachedTypes(demands, callTypes, sms, callback, backlog).with(ivr)
  }
}

extension IVRStep {
  /// The types whose queues are named, besides a menu's own for each type.
  fileprivate var queues: [CallTypeID] {
    let targets: [IVRTarget] =
      switch self {
      case .go(let target), .sms(_, let target), .callback(let target): [target]
      case .needs(let targets, _):
        targets.enumerated().filter { $1 != .queue(CallTypeID($0)) }.map(\.element)
      case .shares(let options): options.map(\.target)
      case .selfService(let service): [service.failed]
      }
    return targets.compactMap { if case .queue(let type) = $0 { type } else { nil } }
  }
}
