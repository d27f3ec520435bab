import ContactCenterModel

extension Scenario {
  /// The same center with other parts; what is not given stays as it is.
  func changed(
    horizon: Horizon? = nil, types: [CallType]? = nil, groups: [AgentGroup]? = nil,
    demands: [Demand]? = nil, linePools: [LinePool]? = nil, waitingRooms: [WaitingRoom]? = nil,
    ivr: IVR? = nil, sms: SMSChannel? = nil, callback: CallbackPolicy? = nil,
    tickets: TicketPolicy? = nil, predictor: WaitPredictor? = nil,
    measuresPredictions: Bool? = nil, strain: OperatorStrain? = nil,
    targets: [Target]? = nil, backlog: [Backlog]? = nil, agentChoice: AgentChoice? = nil,
    tariffs: Tariffs? = nil, loyalty: Loyalty? = nil
  ) -> Scenario {
    Scenario(
      name: name, horizon: horizon ?? self.horizon, callTypes: types ?? callTypes,
      demands: demands ?? self.demands,
      groups: groups ?? self.groups, linePools: linePools ?? self.linePools,
      waitingRooms: waitingRooms ?? self.waitingRooms, dayFactor: dayFactor,
      dayFactorCorrelation: dayFactorCorrelation,
      agentChoice: agentChoice ?? self.agentChoice, targets: targets ?? self.targets,
      ivr: ivr ?? self.ivr,
      sms: sms ?? self.sms,
      callback: callback ?? self.callback, tickets: tickets ?? self.tickets,
      predictor: predictor ?? self.predictor,
      measuresPredictions: measuresPredictions ?? self.measuresPredictions, currency: currency,
      tariffs: tariffs ?? self.tariffs, strain: strain ?? self.strain,
      loyalty: loyalty ?? self.loyalty,
      backlog: backlog ?? self.backlog)
  }

  /// The same center with a backlog of every type, of callbacks where there are any; a steady state as it is.
  func withBacklog() -> Scenario {
    if self.horizon.days == nil { return self }
    return changed(
      backlog: callTypes.indices.map {
        Backlog(
          type: CallTypeID($0), calls: 3 + $0, waited: 10, callbacks: callback == nil ? 0 : 2,
          tickets: 4)
      })
  }

  /// The same center without callbacks.
  var withoutCallbacks: Scenario {
    Scenario(
      name: name, horizon: horizon, callTypes: callTypes, demands: demands, groups: groups,
      linePools: linePools, waitingRooms: waitingRooms, dayFactor: dayFactor,
      dayFactorCorrelation: dayFactorCorrelation, agentChoice: agentChoice, targets: targets,
      ivr: ivr, sms: sms, tickets: tickets, predictor: predictor,
      measuresPredictions: measuresPredictions, currency: currency, tariffs: tariffs,
      strain: strain, loyalty: loyalty,
      backlog: backlog.map {
        Backlog(type: $0.type, calls: $0.calls, waited: $0.waited, tickets: $0.tickets)
      })
  }

  /// The same center with every call type changed.
  func changingTypes(_ change: (inout CallType) -> Void) -> Scenario {
    changed(
      types: callTypes.map {
        var type = $0
        change(&type)
        return type
      })
  }
}

extension Scenario {
  /// The same center with line pools, waiting rooms and all nodes of the IVR but the first in reverse order.
  var reversingParts: Scenario {
    changed(
      types: callTypes.map {
        var type = $0
        type.linePool = $0.linePool.map { LinePoolID(linePools.count - 1 - $0.index) }
        type.waitingRoom = $0.waitingRoom.map { WaitingRoomID(waitingRooms.count - 1 - $0.index) }
        return type
      }, linePools: linePools.reversed(), waitingRooms: waitingRooms.reversed(),
      ivr: ivr?.reversingNodes)
  }
}

extension IVR {
  fileprivate var reversingNodes: IVR {
    let moved = nodes.map { node in
      var node = node
      node.step = node.step.moved(among: nodes.count)
      return node
    }
    return IVR(
      nodes: [moved[0]] + moved.dropFirst().reversed(), repeatWindow: repeatWindow,
      answersWhenClosed: answersWhenClosed)
  }
}

extension IVRStep {
  fileprivate func moved(among count: Int) -> IVRStep {
    func moved(_ target: IVRTarget) -> IVRTarget {
      guard case .node(let node) = target, node.index > 0 else { return target }
      return .node(IVRNodeID(count - node.index))
    }
    switch self {
    case .go(let target): return .go(moved(target))
    case .needs(let targets, let wrongChoice):
      return .needs(targets.map(moved), wrongChoice: wrongChoice)
    case .shares(let options):
      return .shares(options.map { IVROption(share: $0.share, target: moved($0.target)) })
    case .selfService(let service):
      var other = service
      other.failed = moved(service.failed)
      return .selfService(other)
    case .sms(let message, let refused): return .sms(message, refused: moved(refused))
    case .callback(let refused): return .callback(refused: moved(refused))
    }
  }
}
