/// The JSON Schema of scenario files, for editors.
public enum ScenarioSchema {
  /// The schema (draft-07) as JSON text, keys in a fixed order.
  ///
  /// A file that extends another may leave out required keys and remove keys with `null`; the
  /// schema has each mapping in both forms.
  public static func json() -> String {
    var definitions: [(String, JSONText)] = []
    for mapping in MappingName.allCases {
      definitions.append((mapping.rawValue, object(mapping, isOverlay: false)))
      definitions.append((overlayName(mapping), object(mapping, isOverlay: true)))
    }
    let root: [(String, JSONText)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("Koryo scenario")),
      ("if", .object([("required", .array([.string("extends")]))])),
      ("then", reference(.scenario, isOverlay: true)),
      ("else", reference(.scenario, isOverlay: false)),
      ("definitions", .object(definitions)),
    ]
    return JSONText.object(root).text() + "\n"
  }

  private static func overlayName(_ mapping: MappingName) -> String {
    "\(mapping.rawValue).overlay"
  }

  private static func reference(_ mapping: MappingName, isOverlay: Bool) -> JSONText {
    let name = isOverlay ? overlayName(mapping) : mapping.rawValue
    return .object([("$ref", .string("#/definitions/\(name)"))])
  }

  private static func object(_ mapping: MappingName, isOverlay: Bool) -> JSONText {
    let keys = KeyTable.keys(of: mapping)
    var members: [(String, JSONText)] = [("type", .string("object"))]
    members.append(("additionalProperties", .bool(false)))
    let required = keys.filter(\.isRequired).map { JSONText.string($0.name) }
    if !required.isEmpty && !isOverlay { members.append(("required", .array(required))) }
    let properties = keys.map { ($0.name, property($0, isOverlay: isOverlay)) }
    members.append(("properties", .object(properties)))
    return .object(members)
  }

  private static func property(_ key: Key, isOverlay: Bool) -> JSONText {
    if key.name == "koryo" {
      return .object([("description", .string(key.documentation)), ("const", .number(1))])
    }
    var choices = key.shape.alternatives.flatMap { schemas($0, isOverlay: isOverlay) }
    if isOverlay { choices.append(.object([("type", .string("null"))])) }
    return .object([
      ("description", .string("\(key.documentation) Example: \(key.example)")),
      ("anyOf", .array(choices)),
    ])
  }

  private static func schemas(_ shape: Shape, isOverlay: Bool) -> [JSONText] {
    switch shape {
    case .scalar(let kind): return ScalarSchema.schemas(kind)
    case .either(let shapes): return shapes.flatMap { schemas($0, isOverlay: isOverlay) }
    case .mapping(let mapping): return [reference(mapping, isOverlay: isOverlay)]
    case .list(let element):
      let items = JSONText.object([("anyOf", .array(schemas(element, isOverlay: false)))])
      return [.object([("type", .string("array")), ("items", items)])]
    case .names(let element):
      return [.object(names(element, like: ScalarSchema.namePattern, isOverlay: isOverlay))]
    case .columns(let element):
      return [.object(names(element, like: ".", isOverlay: isOverlay))]
    case .measures(let element):
      return [.object(names(element, like: ScalarSchema.measurePattern, isOverlay: isOverlay))]
    }
  }

  private static func names(
    _ element: Shape, like pattern: String, isOverlay: Bool
  ) -> [(String, JSONText)] {
    var values = schemas(element, isOverlay: isOverlay)
    if isOverlay { values.append(.object([("type", .string("null"))])) }
    let members: [(String, JSONText)] = [
      ("type", .string("object")),
      ("minProperties", .number(isOverlay ? 0 : 1)),
      ("propertyNames", .object([("pattern", .string(pattern))])),
      ("additionalProperties", .object([("anyOf", .array(values))])),
    ]
    return members
  }
}

extension ScenarioSchema {
  /// Every key of every mapping, as `mapping.key`.
  package static var keys: Set<String> {
    Set(
      MappingName.allCases.flatMap { mapping in
        KeyTable.keys(of: mapping).map { "\(mapping.rawValue).\($0.name)" }
      })
  }
}
