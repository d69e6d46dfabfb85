import Danish

/// What tells for or against a candidate, each as a group and a value: "rule=does", "subject=named".
struct Features: Sendable {
  struct Feature: Sendable {
    let group: StaticString
    let value: String

    var name: String { "\(group)=\(value)" }
  }

  private(set) var all: [Feature] = []

  mutating func add(_ group: StaticString, _ value: String) { all.append(Feature(group: group, value: value)) }
  mutating func add(_ group: StaticString, if condition: Bool) { if condition { all.append(Feature(group: group, value: "yes")) } }
  func has(_ group: String) -> Bool { all.contains { "\($0.group)" == group } }
}
