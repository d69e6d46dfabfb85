import Danish
package import Minutes

/// What keeps a statement from being a commitment although a construction fits it.
package struct Cue: Sendable, CustomStringConvertible {
  package let id: String
  /// One line for the catalogue, in Danish.
  package let summary: String
  let test: Test
  /// Sentences that it keeps back.
  package let blocks: [String]
  /// Near misses that are still read.
  package let lets: [String]

  package var description: String { id }

  enum Test: Sendable {
    case question
    case negated
    /// "de", "han" with nobody named before; asked of the reader, who remembers.
    case unknownReferent
    case section(Section)
    /// The fore-field begins with one of these words.
    case foreField(Set<String>)
    /// One of these words stands in the clause before its first comma.
    case word(Set<String>)
    /// One of these verbs, with one of these words in the subject (any subject when empty).
    case verb(Set<String>, subject: Set<String>)
  }

  /// The section that its `blocks` stand under; its `lets` stand under none.
  package var section: Section? {
    if case .section(let section) = test { return section }
    return nil
  }

  func blocks(_ clause: Clause, words: [Word], sentence: Range<Int>, section: Section?) -> Bool {
    switch test {
    case .question: return words[sentence].last { $0.isPunctuation && $0.folded != "\"" && $0.folded != ")" }?.folded == "?"
    case .negated: return clause.negated
    case .unknownReferent: return false
    case .section(let blocked): return section == blocked
    case .foreField(let starters): return clause.foreField.map { starters.contains(words[$0.lowerBound].folded) } ?? false
    case .word(let found): return words[clause.words].prefix { !$0.isComma }.contains { found.contains($0.folded) }
    case .verb(let lemmas, let subjects):
      guard let verb = words[clause.verb].verb, lemmas.contains(verb.infinitive) else { return false }
      guard !subjects.isEmpty else { return true }
      guard let subject = clause.subject else { return false }
      return words[subject.words].contains { subjects.contains($0.folded) }
    }
  }

  package static let all: [Cue] = [question, negation, presentation, condition, nextMeeting, formalities, apologies, custom, referent]

  static let question = Cue(
    id: "question", summary: "Et spørgsmål binder ingen.", test: .question, blocks: ["Kontakter formanden kommunen?"],
    lets: ["Formanden kontakter kommunen."])
  static let negation = Cue(
    id: "negation", summary: "Det, der ikke gøres, følges ikke op.", test: .negated, blocks: ["Formanden kontakter ikke kommunen."],
    lets: ["Formanden kontakter kommunen, da den ikke har svaret."])
  static let referent = Cue(
    id: "referent", summary: "»De« eller »han« om nogen, der ikke er nævnt: det er ikke mødets folk.", test: .unknownReferent,
    blocks: ["De anmelder blandt andet sager på nettet."], lets: ["Sekretariatet har travlt. De udsender referatet på mandag."])
  static let presentation = Cue(
    id: "presentation", summary: "Indstilling og sagsfremstilling er ikke besluttet endnu.", test: .section(.presentation),
    blocks: ["Forvaltningen sender et brev til ejerne."], lets: ["Forvaltningen sender et brev til ejerne."])
  static let condition = Cue(
    id: "condition", summary: "»Hvis …« forrest: det gælder kun måske.", test: .foreField(["hvis", "safremt", "dersom"]),
    blocks: ["Hvis man sender mail, fjernes gebyret."], lets: ["Formanden indkalder til møde, hvis der er behov."])
  static let nextMeeting = Cue(
    id: "next-meeting", summary: "Datoen for næste møde er ikke i sig selv en opgave.",
    test: .verb(
      ["afholde", "holde", "finde", "begynde", "starte", "slutte"],
      subject: ["møde", "mødet", "møder", "bestyrelsesmøde", "kredsradsmøde", "generalforsamlingen"]),
    blocks: ["Næste møde afholdes den 3. maj."], lets: ["Formanden indkalder til næste møde."])
  static let formalities = Cue(
    id: "formality", summary: "Godkendelse af referat og dagsorden er en formalitet.",
    test: .verb(
      ["godkende", "underskrive"], subject: ["referat", "referatet", "referater", "dagsorden", "dagsordenen", "protokollen", "forretningsordenen"]),
    blocks: ["Referatet godkendes."], lets: ["Høringssvaret sendes til kommunen."])
  static let apologies = Cue(
    id: "apologies", summary: "Afbud og tilmelding til næste møde er praktik.", test: .word(["afbud"]), blocks: ["Eventuelt afbud bedes meddelt."],
    lets: ["Medlemmerne bedes sende bemærkninger."])
  static let custom = Cue(
    id: "custom", summary: "Fast praksis er ingen ny opgave.",
    test: .word(["normalt", "sædvanligvis", "traditionelt", "generelt", "altid", "længe", "typisk"]),
    blocks: ["Sekretariatet udsender normalt referatet."], lets: ["Sekretariatet udsender referatet."])
}
