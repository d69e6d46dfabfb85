import Danish

/// The labels and short headings inside a point: what section they open, what label they are.
enum SectionLabels {
  struct Entry: Sendable {
    var label: ParagraphLabel?
    var section: Section?
    /// With text behind it on its line the section lasts beyond the paragraph: "Beslutning: …" does, "Aftalt: …" not.
    var lasts = false
  }

  /// Some label begins with the letter.
  static func mayBegin(_ bytes: [UInt8], _ index: Int) -> Bool { index < bytes.count && initials[Int(bytes[index] & 0x7F)] }

  /// Long labels begin with "Ansvarlig for …", "Det blev …", "Følgende …".
  static func mayBeLong(_ byte: UInt8) -> Bool {
    byte | 0x20 == UInt8(ascii: "a") || byte | 0x20 == UInt8(ascii: "d") || byte | 0x20 == UInt8(ascii: "f")
  }

  /// The entry of a label's words: "Beslutning", "AP 3", "Beslutning og opfølgning", "Følgende aftaltes".
  static func entry(_ words: ArraySlice<UInt8>) -> Entry? {
    guard words.count <= 90, let first = words.first, initials[Int(first & 0x7F)] else { return nil }
    if let found = table[LabelKey.key(words)] { return found }
    guard words.contains(where: { isJoint($0) || $0 == UInt8(ascii: "(") }) else {
      return begins(words, with: "beslutning") && words.count < 26 ? beslutning : nil
    }
    if begins(words, with: "ansvarlig for") { return table[LabelKey.key("ansvarlig")] }
    if begins(words, with: "det blev") || begins(words, with: "følgende blev") || begins(words, with: "der er enighed"), isAgreement(words) {
      return aftalt
    }
    return compound(words) ?? owned(words)
  }

  /// "Kommissionens beslutning", "Fælles konklusion": a decision or conclusion, whoever's.
  private static func owned(_ words: ArraySlice<UInt8>) -> Entry? {
    guard words.indices.count(where: { words[$0] != 0x20 && ($0 == words.startIndex || words[$0 - 1] == 0x20) }) == 2 else { return nil }
    let parts = words.split(separator: 0x20)
    guard parts[0].count < 32, let entry = table[LabelKey.key(parts[1])], entry.section == .decision else { return nil }
    return parts[0].last.map { $0 | 0x20 } == UInt8(ascii: "s") || kinds.contains(LabelKey.key(parts[0])) ? entry : nil
  }

  private static let kinds = Set(["fælles", "samlet", "endelig", "foreløbig", "mødets"].map { LabelKey.key(ArraySlice($0.utf8)) })

  /// "Beslutning og opfølgning", "Drøftelse/konklusion", "Aktioner (ajourført)": every part a label; a decision outranks the rest.
  private static func compound(_ words: ArraySlice<UInt8>) -> Entry? {
    let plain = words.prefix { $0 != UInt8(ascii: "(") }
    let head = plain.prefix { !isJoint($0) }
    guard !head.isEmpty, let entry = table[LabelKey.key(head)] ?? (plain.count < words.count ? table[LabelKey.key(plain)] : nil) else { return nil }
    let parts = plain.split(whereSeparator: isJoint)
    guard parts.count <= 5 else { return nil }
    var best = entry
    for part in parts.dropFirst() {
      if part.elementsEqual("og".utf8) || part.elementsEqual("samt".utf8) || part.elementsEqual("eller".utf8) { continue }
      guard let next = table[LabelKey.key(part)] else { return plain.count < words.count ? table[LabelKey.key(plain)] : nil }
      if next.section == .decision, best.section != .decision { best = next }
    }
    return best
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: ","), UInt8(ascii: "+"): true
    default: false
    }
  }

  private static func begins(_ words: ArraySlice<UInt8>, with start: StaticString) -> Bool {
    guard words.count >= start.utf8CodeUnitCount else { return false }
    for (byte, wanted) in zip(words, UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)) where byte | 0x20 != wanted | 0x20 {
      return false
    }
    return true
  }

  /// "Det blev aftalt", "Følgende blev besluttet", with or without "at".
  private static func isAgreement(_ words: ArraySlice<UInt8>) -> Bool {
    var last = words.split { $0 <= 0x20 }[...]
    if last.last?.elementsEqual("at".utf8) ?? false { last = last.dropLast() }
    return last.last.map { word in ["aftalt", "besluttet", "vedtaget"].contains { word.elementsEqual($0.utf8) } } ?? false
  }

  /// The section that a heading gives to what stands below it: "Siden sidst", "Nyt fra udvalgene", "Opgaver".
  static func section(ofHeading title: String) -> Section? { section(ofHeading: Array(title.utf8)[...]) }

  static func section(ofHeading words: ArraySlice<UInt8>) -> Section? {
    guard words.count <= 120 else { return nil }
    let key = LabelKey.key(words)
    if let found = table[key]?.section ?? headings[key] { return found }
    let plain = words.prefix { $0 != UInt8(ascii: "(") }
    if plain.count < words.count, let found = table[LabelKey.key(plain)]?.section { return found }
    let folded = LabelKey.folded(words)
    if listNames.contains(where: { folded.starts(with: $0) }) { return .tasks }
    return information.contains { folded.starts(with: $0) } ? .information : nil
  }

  /// "OPGAVELISTE pr. 17/4", "Aktionsliste efter mødet"
  private static let listNames = keys("opgaveliste aktionsliste huskeliste handlingsliste aktionspunkter actionpoints")
  private static let information = keys(
    "sidensidst orientering meddelelse nytfra information statussidensidst gensidigorientering kortnyt bordetrundt")
  private static let headings = KeyMap<Section>(
    [
      ("datofornæstemøde", Section.nextMeeting), ("kommendemøder", .nextMeeting), ("mødeplan", .nextMeeting), ("handlingsplan", .tasks),
      ("opgavefordeling", .tasks),
    ].map { (LabelKey.key($0.0), $0.1) }, joining: { first, _ in first })

  private static func keys(_ words: String) -> [[UInt8]] { words.split(separator: " ").map { LabelKey.folded(Array($0.utf8)[...]) } }

  private static let beslutning = table[LabelKey.key("beslutning")]
  private static let aftalt = table[LabelKey.key("aftalt")]

  /// The first bytes, without their highest bit, that some label begins with.
  private static let initials: [Bool] = {
    var found = [Bool](repeating: false, count: 128)
    for (_, keys) in lists {
      for key in "\(keys)".split(separator: " ") {
        guard let first = key.utf8.first else { continue }
        found[Int(first & 0x7F)] = true
        found[Int((first & 0x7F) ^ (first < 0x80 ? 0x20 : 0))] = true
      }
    }
    return found
  }()

  private static let table = KeyMap<Entry>(
    lists.flatMap { entry, keys in "\(keys)".split(separator: " ").map { (LabelKey.key(String($0)), entry) } }, joining: { _, last in last })

  private static let lists: [(Entry, StaticString)] = [
    (
      Entry(label: .action, section: .tasks),
      "aktion aktioner aktionspunkt aktionspunkter action actions actionpoint actionpoints ap opgave opgaver todo to-do todos handling handlinger næsteskridt nextstep nextsteps næstestep"
    ),
    (
      Entry(section: .tasks),
      "opgaveliste aktionsliste huskeliste opfølgning opfølgningspunkter handlingslog handlingsliste opgaveoversigt opgaverogansvar tildeltopgaver"
    ),
    (
      Entry(label: .responsible),
      "ansvarlig ansvarlige ansv tovholder tovholdere udføresaf hvem ansvarshavende ansvarligperson ansvar ansvarligforopgaven opfølgningansvarlig"
    ),
    (Entry(label: .deadline), "deadline frist tidsfrist dato hvornar senest svarfrist afleveringsfrist"),
    (Entry(label: .status), "status"),
    (
      Entry(label: .decision, section: .decision, lasts: true),
      "beslutning beslutninger konklusion konklusioner afgørelse beslutningsreferat udvalgetsbeslutning byradetsbeslutning bestyrelsensbeslutning"
    ),
    (
      Entry(label: .decision, section: .decision),
      "besluttet aftalt aftale aftaler vedtaget følgendeaftaltes følgendeaftales følgendeeraftalt detaftaltes detaftales vedtagelse beslutningtaget besluttedes"
    ),
    (
      Entry(label: .proposal, section: .presentation), "indstilling indstillinger forvaltningensindstilling administrationensindstilling"
    ),
    (Entry(label: .proposal), "forslag"),
    (
      Entry(section: .presentation, lasts: true),
      "sagsfremstilling sagen sagsbeskrivelse sagenskerne redegørelse problemstilling sagsresume"
    ),
    (Entry(section: .presentation), "baggrund formal resume lovgrundlag økonomiskekonsekvenser bilag motivation"),
    (
      Entry(section: .discussion, lasts: true),
      "referat drøftelse drøftelser debat diskussion mødereferat referattekst droftelse drøftet kommentarer bemærkningertilpunktet"
    ),
    (Entry(label: .question, section: .question), "spg spørgsmal spm spørgsmaltilberetningen"),
    (Entry(label: .answer, section: .answer), "svar besvarelse"),
    (Entry(label: .remark), "bemærkning bemærkninger nb info orientering note obs kommentar"),
    (Entry(section: .information), "sidensidst meddelelser orienteringer"),
    (Entry(section: .nextMeeting), "næstemøde tilnæstemøde næstemødedato næstegang næstemøder"),
  ]
}
