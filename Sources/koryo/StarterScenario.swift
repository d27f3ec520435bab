import Reporting

/// The scenario that `koryo init` writes.
enum StarterScenario {
  /// A small center's weekday, explained line by line in a language; keys are English in each.
  static func text(_ language: Language) -> String {
    head(language) + demand(language) + staff(language) + ends(language)
  }

  private static func head(_ language: Language) -> String {
    let say = language.pick
    return """
      # \(say("A contact center's weekday. Check it: koryo validate FILE; simulate it: koryo run FILE.", "コンタクトセンターの平日。点検: koryo validate FILE、実行: koryo run FILE"))
      # \(say("Times carry units (s, min, h), shares a percent sign; what is left out has a default.", "時間には単位(s, min, h)、割合には % を付けます。省略した項目には既定値があります。"))
      # \(say("For help while you type: koryo schema > koryo.schema.json", "入力の補完には: koryo schema > koryo.schema.json"))
      # yaml-language-server: $schema=koryo.schema.json
      koryo: 1                 # \(say("version of the format", "書式の版"))
      name: \(say("Mail order, a weekday", "通販サポート 平日"))

      run:
        replications: 100      # \(say("independent days to simulate", "シミュレーションする日数(反復)"))
        seed: 1                # \(say("the same seed gives the same result", "同じシードなら同じ結果"))

      day:
        open: "09:00"
        close: "18:00"
        interval: 30 min       # \(say("planning interval", "計画の時間帯"))
        atClose: drain         # \(say("drain: serve who waits at close; hangUp: disconnect them", "drain: 待ち呼に最後まで応答、hangUp: 切断"))

      lines: 48                # \(say("telephone lines; a call that finds none free is blocked", "回線数。空きがなければあふれ呼"))


      """
  }

  private static func demand(_ language: Language) -> String {
    let say = language.pick
    return """
      callTypes:
        orders:                # \(say("expected calls, one number per interval", "時間帯ごとの予測呼数"))
          calls: [37, 50, 64, 68, 67, 62, 47, 44, 54, 59, 61, 58, 55, 53, 50, 46, 38, 30]
          handling:            # \(say("mean times; cv = standard deviation / mean", "平均時間。cv = 標準偏差÷平均"))
            talk: {distribution: lognormal, mean: 4 min, cv: 110 %}
            wrapUp: 45 s       # \(say("after-call work", "後処理"))
          patience: 150 s      # \(say("mean time that callers are willing to wait", "顧客が待てる時間の平均"))
          serviceLevel: 80 % in 20 s
        returns:
          calls: [12, 17, 21, 23, 22, 21, 16, 15, 18, 20, 20, 19, 18, 18, 17, 15, 13, 10]
          handling:
            talk: {distribution: lognormal, mean: 6 min, cv: 90 %}
            wrapUp: 2 min
          patience: 4 min
          serviceLevel: 80 % in 60 s


      """
  }

  private static func staff(_ language: Language) -> String {
    let say = language.pick
    return """
      agents:
        generalists:           # \(say("productive agents per interval", "時間帯ごとの受付要員数"))
          skills: {orders: {preference: 1}, returns: {preference: 2}}
          staff: [10, 12, 14, 15, 15, 14, 12, 11, 13, 13, 14, 13, 13, 12, 12, 11, 10, 9]
        returnsDesk:           # \(say("takes orders only after they have waited 40 s", "注文は40秒待った呼だけを受ける"))
          skills: {returns: {preference: 1}, orders: {preference: 2, after: 40 s}}
          staff: [3, 5, 6, 6, 6, 6, 5, 4, 5, 5, 6, 5, 5, 5, 5, 4, 4, 3]


      """
  }

  private static func ends(_ language: Language) -> String {
    let say = language.pick
    return """
      targets:                 # \(say("koryo run ends with status 3 when one is missed", "未達があると koryo run は終了コード 3"))
        - serviceLevel.offered >= 80 %
        - abandonment <= 5 %
        - occupancy <= 88 %

      """
  }
}
