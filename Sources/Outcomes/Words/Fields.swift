import Danish

/// Words that belong to one matter: where one writes of "restancer" another writes of "rykker" and "inkasso". Weaker than synonyms.
enum Fields {
  static func areRelated(_ a: Stem, _ b: Stem) -> Bool { groups.join(a, b) }

  private static let groups = StemGroups([housing, care, clubs])
}
