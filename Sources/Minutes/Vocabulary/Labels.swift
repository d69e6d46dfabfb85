import Danish

/// Labels of the header.
enum Label: Sendable, Equatable {
  case date, time, place, body, present, absent, secretary, agenda, nextMeeting

  /// The label that begins a line ("Sted: Rådhuset", "Deltagende:", "**Dato:**") and where its value begins.
  static func read(_ line: String) -> (label: Label, value: Substring)? {
    var rest = Substring(line)
    while let first = rest.first, "*#>-• ".contains(first) { rest = rest.dropFirst() }
    guard let end = rest.firstIndex(where: { ":.".contains($0) }) ?? bare(rest) else { return nil }
    let word = Tokenizer.fold(rest[..<end]).filter { $0 != "*" }
    let key = String(word).replacing(" ", with: "")
    guard key.count <= 24, let label = table[key] else { return nil }
    var value = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
    while let first = value.first, "*: ".contains(first) { value = value.dropFirst() }
    return (label, value)
  }

  /// A label alone on its line needs no colon.
  private static func bare(_ line: Substring) -> Substring.Index? { line.utf8.count <= 24 ? line.endIndex : nil }

  private static let table: [String: Label] = {
    var found: [String: Label] = [:]
    for (label, keys) in lists { for key in "\(keys)".split(separator: " ") { found[String(key)] = label } }
    return found
  }()

  private static let lists: [(Label, StaticString)] = [
    (.date, "dato mødedato dag mødetid tidspunkt"), (.time, "tid klokken kl starttidspunkt"), (.place, "sted mødested lokale lokation"),
    (.body, "udvalg mødeforum forum organ"),
    (
      .present,
      "deltagende deltagere tilstede tilstedeværende mødedeltagere fremmødte deltager ledelsesside medarbejderside ledelsesrepræsentanter medarbejderrepræsentanter derudoverdeltog desudendeltog gæster suppleanter fraadministrator"
    ),
    (.absent, "afbud fraværende afbudfra ikketilstede fravær"),
    (.secretary, "referent ref sekretær mødeleder dirigent ordstyrer referatved referatskrevetaf"),
    (.agenda, "dagsorden punkter dagsordenspunkter"),
    (.nextMeeting, "næstemøde næstemøder nyt-møde nytmøde kommendemøder næstebestyrelsesmøde næsteordinæremøde mødeplan"),
  ]
}
