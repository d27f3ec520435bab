import ContactCenterModel

extension Scenario {
  /// The same center with other parts; what is not given stays as it is.
  func changed(
    horizon: Horizon? = nil, types: [CallType]? = nil, groups: [AgentGroup]? = nil,
    linePools: [LinePool]? = nil,
    ivr: IVR? = nil, sms: SMSChannel? = nil, callback: CallbackPolicy? = nil,
    tickets: TicketPolicy? = nil, predictor: WaitPredictor? = nil,
    measuresPredictions: Bool? = nil, strain: OperatorStrain? = nil, targets: [Target]? = nil
  ) -> Scenario {
    Scenario(
      name: name, horizon: horizon ?? self.horizon, callTypes: types ?? callTypes, demands: demands,
      groups: groups ?? self.groups, linePools: linePools ?? self.linePools,
      waitingRooms: waitingRooms, dayFactor: dayFactor, dayFactorCorrelation: dayFactorCorrelation,
      agentChoice: agentChoice, targets: targets ?? self.targets, ivr: ivr ?? self.ivr,
      sms: sms ?? self.sms,
      callback: callback ?? self.callback, tickets: tickets ?? self.tickets,
      predictor: predictor ?? self.predictor,
      measuresPredictions: measuresPredictions ?? self.measuresPredictions, currency: currency,
      tariffs: tariffs, strain: strain ?? self.strain, loyalty: loyalty)
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
