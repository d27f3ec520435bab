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
