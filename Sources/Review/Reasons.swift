import Grammar
package import Reports

/// Why a sentence was read as a task, in words: the heaviest of what told for it and against it.
package struct Reasons: Sendable, Hashable {
  /// The rule in one line (in Danish, as the catalogue has it).
  package var rule: String
  package var pro: [String] = []
  package var contra: [String] = []

  /// On each side.
  private static let most = 4

  /// `rule` is an id; nil for one that the catalogue no longer has.
  package init?(_ rule: String, _ reasons: [(feature: String, weight: Double)], _ wording: Wording) {
    guard let construction = Catalogue.constructions.first(where: { $0.id == rule }) else { return nil }
    self.rule = construction.summary
    for (feature, weight) in reasons {
      guard let words = Self.words(feature, wording) else { continue }
      if weight > 0, pro.count < Self.most, !pro.contains(words) { pro.append(words) }
      if weight < 0, contra.count < Self.most, !contra.contains(words) { contra.append(words) }
    }
  }

  /// Nil for what tells a reader nothing by itself.
  private static func words(_ feature: String, _ wording: Wording) -> String? {
    guard let equals = feature.firstIndex(of: "=") else { return nil }
    let (group, value) = (String(feature[..<equals]), String(feature[feature.index(after: equals)...]))
    switch group {
    case "ord": return value.count < 5 ? nil : wording.pick("ordet »\(value)«", "the word “\(value)”")
    case "cue":
      guard let cue = Cue.all.first(where: { $0.id == value }) else { return nil }
      return cue.summary.hasSuffix(".") ? String(cue.summary.dropLast()) : cue.summary
    case "modal": return value == "none" || value == "other" ? nil : wording.pick("ordet »\(value)«", "the word “\(value)”")
    case "due" where value != "none": return wording.pick("der er en frist", "there is a deadline")
    default: return table[feature].map { wording.pick($0.danish, $0.english) }
    }
  }

  private static let table: [String: (danish: String, english: String)] = [
    "verb=act": ("nogen skal handle", "somebody is to act"),
    "verb=task": ("den slags er tit en opgave", "such acts are often tasks"),
    "verb=state": ("det er en tilstand, ikke en handling", "it is a state, not an act"),
    "verb=say": ("det er noget, der siges", "it is something said"),
    "verb=think": ("det er noget, nogen mener", "it is something thought"),
    "verb=happen": ("det er noget, der sker", "it is something that happens"),
    "verb=habit": ("det er en vane", "it is a habit"),
    "verb=formal": ("det er en formalitet", "it is a formality"),
    "owner=none": ("ingen ansvarlig nævnes", "no owner is named"),
    "owner=listed": ("den ansvarlige er med i mødet", "the owner belongs to the meeting"),
    "due=none": ("ingen frist", "no deadline"),
    "absent=yes": ("den ansvarlige var ikke til stede", "the owner was absent"),
    "deliverable=yes": ("der skal komme noget ud af det", "something is to come of it"),
    "negated=yes": ("sætningen er benægtet", "the sentence is negated"),
    "frame-negated=yes": ("sætningen er benægtet", "the sentence is negated"),
    "question=yes": ("det er et spørgsmål", "it is a question"),
    "conditional=yes": ("det er betinget af noget", "it is conditional"),
    "tense=past": ("det er fortalt i datid", "it is told in the past tense"),
    "tense=perfect": ("det er allerede sket", "it has happened"),
    "decider=meeting": ("mødet selv siger det", "the meeting itself says so"),
    "decider=external": ("andre end mødet siger det", "others than the meeting say so"),
    "decides=meeting": ("mødet selv beslutter", "the meeting itself decides"),
    "subject=named": ("en navngiven gør det", "somebody by name does it"),
    "subject=man": ("»man« gør det", "“one” does it"),
    "subject=pronoun": ("et stedord gør det", "a pronoun does it"),
    "subject=thing": ("en ting gør det", "a thing does it"),
    "agent=external": ("den, der gør det, hører ikke til mødet", "who does it is not of the meeting"),
    "frame-date=yes": ("en bestemt dag for beslutningen nævnes", "a day of the decision is named"),
    "section=decision": ("det står under beslutningen", "it stands under the decision"),
    "section=tasks": ("det står i opgavelisten", "it stands in the list of tasks"),
    "section=presentation": ("det står i sagsfremstillingen", "it stands in the presentation"),
    "section=quotedAgenda": ("det står i dagsordenen", "it stands in the agenda"),
    "section=question": ("det står i et spørgsmål", "it stands in a question"),
    "section=information": ("det står under orientering", "it stands under information"),
    "section=nextMeeting": ("det står under næste møde", "it stands under the next meeting"),
    "title=news": ("punktet er en orientering", "the point is for information"),
    "label=action": ("det er mærket som opgave", "it is labelled a task"),
    "bullet=yes": ("det står i en liste", "it stands in a list"),
  ]
}
