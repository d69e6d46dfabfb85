/// The names that columns of action lists carry.
enum ColumnNames {
  static func role(_ words: ArraySlice<UInt8>) -> ColumnRole? {
    guard words.count <= 32 else { return nil }
    if words.first == UInt8(ascii: "#") { return words.count == 1 ? .number : nil }
    return table[LabelKey.hash(words)]
  }

  /// "Aktion" beside "Emne" tells who acts.
  static func namesActor(_ words: ArraySlice<UInt8>) -> Bool { actors.contains(LabelKey.hash(words)) }

  /// "Emne" beside "Handling" tells what it is about.
  static func namesSubject(_ words: ArraySlice<UInt8>) -> Bool { subjects.contains(LabelKey.hash(words)) }

  private static let actors = Set(["aktion", "action"].map { LabelKey.hash($0) })
  private static let subjects = Set(
    ["emne", "emner", "sag", "indhold", "tekst", "hvad", "beskrivelse", "titel", "overskrift", "område"].map { LabelKey.hash($0) })

  private static let table: [UInt64: ColumnRole] = {
    var found: [UInt64: ColumnRole] = [:]
    for (role, keys) in lists { for key in "\(keys)".split(separator: " ") { found[LabelKey.hash(String(key))] = role } }
    return found
  }()

  private static let lists: [(ColumnRole, StaticString)] = [
    (.number, "nr id pkt punkt nummer no løbenr sagsnr pktnr"),
    (
      .task,
      "handling handlinger opgave opgaver aktion aktioner action beskrivelse emne emner titel hvad sag aktivitet aktiviteter tekst indhold opfølgning task to-do todo aftale beslutning aftaler beslutninger konklusion konklusioner referat drøftelse notat diskussion handlingspunkt handlingspunkter aktionspunkt aktionspunkter aktionspunkter gøremal skalgøres"
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
