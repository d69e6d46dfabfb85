import Danish

/// The names that columns of action lists carry.
enum ColumnNames {
  static func role(_ words: ArraySlice<UInt8>) -> ColumnRole? {
    guard words.count <= 32 else { return nil }
    if words.first == UInt8(ascii: "#") { return words.count == 1 ? .number : nil }
    return table[LabelKey.key(words)]
  }

  /// "Aktion" beside "Emne" tells who acts.
  static func namesActor(_ words: ArraySlice<UInt8>) -> Bool { actors.contains(LabelKey.key(words)) }

  /// "Emne" beside "Handling" tells what it is about.
  static func namesSubject(_ words: ArraySlice<UInt8>) -> Bool { subjects.contains(LabelKey.key(words)) }

  /// "Drøftelse" beside "Beslutning": what was said, not what is to be done.
  static func namesTalk(_ words: ArraySlice<UInt8>) -> Bool { talk.contains(LabelKey.key(words)) }

  /// "Beslutning", "Konklusion": what stands below was decided.
  static func namesDecision(_ words: ArraySlice<UInt8>) -> Bool { decisions.contains(LabelKey.key(words)) }

  private static let talk = Set(
    ["referat", "drøftelse", "drøftelser", "notat", "noter", "diskussion", "debat", "gennemgang", "orientering", "resumé"].map { LabelKey.key($0) })
  private static let decisions = Set(
    [
      "beslutning", "beslutninger", "konklusion", "konklusioner", "aftale", "aftaler", "aftalt", "besluttet", "resultat", "beslutning/konklusion",
      "konklusion/beslutning", "beslutning/opfølgning", "beslutning/aftale", "aftale/beslutning", "beslutning/opgave", "beslutning/handling",
    ].map { LabelKey.key($0) })
  /// "Frist" beside "Dato" tells by when.
  static func namesLimit(_ words: ArraySlice<UInt8>) -> Bool { limits.contains(LabelKey.key(words)) }

  private static let limits = Set(
    ["deadline", "frist", "tidsfrist", "senest", "forfald", "slutdato", "udført senest", "udføres senest", "hvornår"].map { LabelKey.key($0) })
  private static let actors = Set(["aktion", "action"].map { LabelKey.key($0) })
  private static let subjects = Set(
    ["emne", "emner", "sag", "indhold", "tekst", "hvad", "beskrivelse", "titel", "overskrift", "område"].map { LabelKey.key($0) })

  private static let table = KeyMap<ColumnRole>(
    lists.flatMap { role, keys in "\(keys)".split(separator: " ").map { (LabelKey.key(String($0)), role) } }, joining: { _, last in last })

  private static let lists: [(ColumnRole, StaticString)] = [
    (.number, "nr id pkt punkt nummer no løbenr sagsnr pktnr"),
    (
      .task,
      "handling handlinger opgave opgaver aktion aktioner action beskrivelse emne emner titel hvad sag aktivitet aktiviteter tekst indhold opfølgning task to-do todo aftale beslutning aftaler beslutninger konklusion konklusioner referat drøftelse notat diskussion handlingspunkt handlingspunkter aktionspunkt aktionspunkter aktionspunkter gøremal skalgøres hvemgørhvad hvadgørvi hvadskalgøres noter drøftelser debat gennemgang orientering resume aftalt besluttet resultat beslutningkonklusion konklusionbeslutning beslutningopfølgning beslutningaftale aftalebeslutning beslutningopgave beslutninghandling opfølgningansvarlig aktionansvarlig handlingansvarlig detvidereforløb næsteskridt næstetrin videreproces videreforløb handlingeropgaver opgaverhandlinger opgavertovholder"
    ),
    (
      .owner,
      "ansvarlig ansvarlige ansv hvem tovholder tovholdere udføresaf ansvarligperson ansvar ejer initialer ansvarshavende ansvarlig/deltagere ansvarligeperson ansvarshaver udfører aktør udføresaf opgaveansvarlig person"
    ),
    (.due, "deadline frist dato hvornar tidsfrist senest tidspunkt forfald tidsplan slutdato udførtsenest afleveres udføressenest tid"),
    (.status, "status bemærkning bemærkninger kommentar kommentarer"),
    (.other, "kilde møde oprettet prioritet"),
  ]
}
