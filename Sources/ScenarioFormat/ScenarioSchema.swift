/// The JSON Schema of scenario files, for editors.
public enum ScenarioSchema {
  /// The schema (draft-07) as JSON text, keys in a fixed order.
  public static func json() -> String { "{}" }
}
