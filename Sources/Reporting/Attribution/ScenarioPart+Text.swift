public import ScenarioFormat

extension ScenarioPart {
  /// What planners call it.
  public func text(_ language: Language) -> String {
    switch self {
    case .hours: language.pick("opening hours", "営業時間")
    case .callTypes: language.pick("call types", "窓口の種類")
    case .demand: language.pick("demand", "需要")
    case .handling: language.pick("handling time", "処理時間")
    case .patience: language.pick("patience", "待てる時間")
    case .customers: language.pick("customers", "顧客の行動")
    case .goals: language.pick("service goals", "応答目標")
    case .staffing: language.pick("staffing", "要員")
    case .routing: language.pick("routing and skills", "振り分けとスキル")
    case .lines: language.pick("lines", "回線と待ち呼数の上限")
    case .queueRules: language.pick("queue rules", "待ち行列のルール")
    case .ivr: "IVR"
    case .sms: "SMS"
    case .callback: language.pick("callbacks", "コールバック")
    case .tickets: language.pick("tickets", "チケット")
    case .costs: language.pick("prices and wages", "単価と賃金")
    case .operators: language.pick("strain on operators", "オペレーターの負担")
    case .loyalty: language.pick("loyalty", "顧客の再購入")
    case .other(let key): key
    }
  }

  /// Several parts as one.
  public static func text(_ parts: [ScenarioPart], _ language: Language) -> String {
    parts.map { $0.text(language) }.joined(separator: " + ")
  }

  /// Several parts as one, for files.
  public static func id(_ parts: [ScenarioPart]) -> String {
    parts.map(\.id).joined(separator: "+")
  }
}
