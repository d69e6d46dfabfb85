/// Words that belong to one matter: where one writes of "restancer" another writes of "rykker" and "inkasso". Weaker than synonyms.
enum Fields {
  static let groups = StemGroups([housing, care, clubs])
}
