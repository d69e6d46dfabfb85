/// Every word that is listed, by its folded key.
package final class Lexicon: Sendable {
  package static let shared = Lexicon()

  /// What is known of one word.
  struct Entry: Sendable {
    var classes: WordClass
    var verb: UInt16
    var forms: VerbForms
    var meanings: VerbMeanings = []

    static let none = Entry(classes: [], verb: 0, forms: [])
  }

  private let slots: [Slot]
  /// Readings by their index; 0 is no verb.
  let verbs: [VerbReading]

  private init() {
    var table = Table()
    for (classes, words) in Lexicon.lists { table.add(classes, words) }
    Lexicon.verbs(into: &table)
    Lexicon.variants(into: &table)
    Lexicon.homographs(into: &table)
    table.settleMeanings()
    (slots, verbs) = (table.slots, table.verbs)
  }

  subscript(key: Key) -> Entry? {
    var slot = Int(truncatingIfNeeded: key.hash) & (Table.capacity - 1)
    while slots[slot].key != 0 {
      if slots[slot].key == key.hash { return slots[slot].entry }
      slot = (slot + 1) & (Table.capacity - 1)
    }
    return nil
  }

  /// The reading of a folded word as a verb.
  package func verb(_ word: some StringProtocol) -> (reading: VerbReading, forms: VerbForms)? {
    guard let entry = self[Key(word)], entry.verb != 0 else { return nil }
    return (verbs[Int(entry.verb)], entry.forms)
  }

  package func classes(_ word: some StringProtocol) -> WordClass { self[Key(word)]?.classes ?? [] }

  private static func verbs(into table: inout Table) {
    let tasks = KeySet("\(TaskVerbs.lines)")
    for fields in VerbList.lines.rows {
      guard fields.count >= 2 else { continue }
      let regular = fields[1] == "1" || fields[1] == "2"
      let named = fields.dropFirst(regular ? 2 : 5).reduce(into: VerbMeanings()) { $0.formUnion(VerbMeanings.names[$1] ?? []) }
      let lemma = Key(fields[0])
      let meanings = (named.isEmpty ? .act : named).union(tasks.contains(lemma) ? .task : [])
      let reading = VerbReading(infinitive: String(fields[0]), lemma: lemma, meanings: meanings)
      table.add(reading, Inflection.forms(fields))
    }
  }

  /// "ledede" beside "ledte": second forms of a verb.
  private static func variants(into table: inout Table) {
    let forms: [Substring: VerbForms] = ["past": .past, "participle": .participle, "present": .present, "infinitive": .infinitive]
    for fields in VerbList.variants.rows {
      if fields.count == 3, let form = forms[fields[2]] { table.add(form, to: Key(fields[0]), asIn: Key(fields[1])) }
    }
  }

  /// Which reading of a word comes first.
  private static func homographs(into table: inout Table) {
    let classes: [Substring: WordClass] = ["noun": .nounFirst, "verb": .verbFirst, "adj": [.nounFirst, .adjective], "adv": [.nounFirst, .adverb]]
    for fields in Homographs.lines.rows {
      if fields.count == 2, let found = classes[fields[1]] { table.add(found, to: Key(fields[0])) }
    }
  }

  /// An entry beside its key, so that a look-up touches one place; key 0 is empty.
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var entry = Entry.none
  }

  /// The table while it is built: open addressing, linear probing.
  private struct Table {
    static let capacity = 1 << 16
    var slots = [Slot](repeating: Slot(), count: capacity)
    var verbs = [VerbReading(infinitive: "", lemma: Key(hash: 0), meanings: [])]

    private mutating func slot(_ key: Key) -> Int {
      var slot = Int(truncatingIfNeeded: key.hash) & (Table.capacity - 1)
      while slots[slot].key != 0, slots[slot].key != key.hash { slot = (slot + 1) & (Table.capacity - 1) }
      slots[slot].key = key.hash
      return slot
    }

    mutating func add(_ classes: WordClass, _ words: StaticString) {
      words.withUTF8Buffer { bytes in
        var folding = Folding()
        var empty = true
        for byte in bytes {
          if byte > 0x20 {
            folding.append(byte)
            empty = false
          } else if !empty {
            slots[slot(Key(hash: folding.hash))].entry.classes.formUnion(classes)
            folding = Folding()
            empty = true
          }
        }
        if !empty { slots[slot(Key(hash: folding.hash))].entry.classes.formUnion(classes) }
      }
    }

    mutating func add(_ classes: WordClass, to key: Key) { slots[slot(key)].entry.classes.formUnion(classes) }

    mutating func add(_ form: VerbForms, to key: Key, asIn lemma: Key) {
      let at = slot(key)
      slots[at].entry.forms.formUnion(form)
      if slots[at].entry.verb == 0 { slots[at].entry.verb = slots[slot(lemma)].entry.verb }
    }

    /// Each form gets the meanings of its verb, once all verbs are listed.
    mutating func settleMeanings() {
      for index in slots.indices where slots[index].entry.verb != 0 {
        slots[index].entry.meanings = verbs[Int(slots[index].entry.verb)].meanings
      }
    }

    /// The first verb listed lends a form its infinitive; a homograph adds its forms and meanings.
    mutating func add(_ reading: VerbReading, _ forms: [(String, VerbForms)]) {
      let index = UInt16(verbs.count)
      verbs.append(reading)
      for (form, bits) in forms {
        let at = slot(Key(form))
        slots[at].entry.forms.formUnion(bits)
        if slots[at].entry.verb == 0 {
          slots[at].entry.verb = index
        } else if case let old = verbs[Int(slots[at].entry.verb)], old.lemma != reading.lemma, !reading.meanings.isSubset(of: old.meanings),
          verbs.count < Int(UInt16.max)
        {
          slots[at].entry.verb = UInt16(verbs.count)
          verbs.append(VerbReading(infinitive: old.infinitive, lemma: old.lemma, meanings: old.meanings.union(reading.meanings)))
        }
      }
    }
  }
}

extension Lexicon {
  /// The word lists and the class that each gives.
  private static var lists: [(WordClass, StaticString)] {
    FunctionWords.lists + [
      (.body, AgentNouns.bodies), (.office, AgentNouns.offices), (.group, AgentNouns.groups), (.external, AgentNouns.externals),
      (.deliverable, DeliverableNouns.lines), (.event, DeliverableNouns.eventNouns), (.firstName, FirstNames.list),
      (.ambiguousName, FirstNames.ambiguous), (.surname, Surnames.list), (.place, Places.municipalities), (.place, Places.towns),
      (.adverb, Adverbs.lines), (.adjective, Adjectives.lines),
    ]
  }
}

extension Lexicon {
  package func isFirstName(_ key: Key) -> Bool { self[key]?.classes.isDisjoint(with: .firstName | .ambiguousName) == false }
  package func isSurname(_ word: String) -> Bool { classes(word).contains(.surname) || word.hasSuffix("sen") }

  /// A word of the language and no surname: "Kommune", "Udvalget".
  package func isOrdinary(_ word: String) -> Bool {
    guard let entry = self[Key(word)] else {
      var folded = Tokenizer.fold(Array(word.utf8)[...])
      return !folded.withUTF8 { Morphology.guess($0, self) }.classes.isDisjoint(with: .body | .group)
    }
    return entry.classes.isDisjoint(with: .surname | .firstName) && !(entry.classes.isEmpty && entry.verb == 0)
  }
}
