/// What a list can leave out because it is confidential.
package enum LeftOut: Sendable {
  case tasks, suggestions, hits, deeds
}

/// What is said of confidential points.
extension Wording {
  var confidential: String { pick("fortrolig", "confidential") }

  /// How many things a list left out.
  package func leftOut(_ count: Int, _ thing: LeftOut) -> String {
    let one = count == 1
    let danish =
      switch thing {
      case .tasks: one ? "1 opgave fra lukkede punkter er udeladt" : "\(count) opgaver fra lukkede punkter er udeladt"
      case .suggestions: "\(count) forslag fra lukkede punkter er udeladt"
      case .hits: "\(count) fund i lukkede punkter er udeladt"
      case .deeds: one ? "1 ændring fra lukkede punkter er udeladt" : "\(count) ændringer fra lukkede punkter er udeladt"
      }
    let english =
      switch thing {
      case .tasks: one ? "1 task of closed points is left out" : "\(count) tasks of closed points are left out"
      case .suggestions: one ? "1 suggestion of closed points is left out" : "\(count) suggestions of closed points are left out"
      case .hits: one ? "1 place in closed points is left out" : "\(count) places in closed points are left out"
      case .deeds: one ? "1 change of closed points is left out" : "\(count) changes of closed points are left out"
      }
    return pick(
      "\(danish); --confidential tager \(one && thing != .hits && thing != .suggestions ? "den" : "dem") med.",
      "\(english); --confidential takes \(one ? "it" : "them") along.")
  }

  /// How many of the tasks that an import brought stand in closed points.
  package func inClosedPoints(_ count: Int) -> String {
    count == 1
      ? pick(
        "1 opgave står i et lukket punkt og vises kun med --confidential.", "1 task stands in a closed point and shows only with --confidential.")
      : pick(
        "\(count) opgaver står i lukkede punkter og vises kun med --confidential.",
        "\(count) tasks stand in closed points and show only with --confidential.")
  }
}
