import Danish

/// One sentence read as the approval of earlier minutes. Its pieces are folded: å is a.
struct ApprovalPhrase {
  let pieces: [DatePiece]
  let flow: String

  /// A heading that is about minutes.
  struct Heading {
    var date: DateHit?
    /// It is about the agenda too, which a sentence of its own may approve.
    var isShared: Bool
  }

  struct Told {
    var date: DateHit?
    var remark: String?
  }

  var start: Int { pieces.first?.start ?? 0 }
  var end: Int { pieces.last?.end ?? 0 }
  var words: String { slice(start, end) }

  // MARK: heading

  /// "Godkendelse af dagsorden og referat", "Referat fra sidst", "Protokol fra 3. maj"; nil where minutes are only one thing among others.
  var heading: Heading? {
    guard let minutes = pieces.firstIndex(where: isMinutes) else { return nil }
    let before = pieces[..<minutes].filter { $0.kind == .word }.map(\.text)
    guard before.allSatisfy(Self.beforeMinutes.contains) else { return nil }
    let rest = pieces[(minutes + 1)...]
    // "Referat af generalforsamlingen", "Opfølgning på referat" are no approval.
    guard !rest.contains(where: { Self.others.contains($0.text) }) else { return nil }
    return Heading(date: date(from: minutes), isShared: pieces.contains { $0.text.hasPrefix("dagsorden") })
  }

  // MARK: approval

  func approval(under heading: Heading?) -> Told? {
    guard let verdict else {
      return heading != nil && isBareConsent ? Told(date: nil, remark: nil) : nil
    }
    let (before, rest) = (pieces[..<verdict], pieces[(verdict + 1)...])
    let told = before + rest.prefix { !$0.isMark(",") && !Self.remarkLeads.contains($0.text) }
    guard !told.contains(where: { Self.open.contains($0.text) }), !isLater(rest), pieces.last?.isMark("?") != true else { return nil }
    let subject = before.filter { $0.kind == .word && !Self.small.contains($0.text) }
    if let minutes = before.firstIndex(where: isMinutes) {
      guard isAbout(minutes, upTo: verdict), !isOfTheseMinutes(minutes, rest) else { return nil }
      return Told(date: date(from: minutes), remark: remark(rest))
    }
    // "Medlemmerne godkendte referatet" in these minutes may mean these.
    guard pieces[verdict].text != "godkendte", let heading else { return nil }
    guard subject.allSatisfy({ Self.consent.contains($0.text) }), !rest.contains(where: { $0.text.hasPrefix("dagsorden") }) else { return nil }
    if isElectronic(rest) { return nil }
    return Told(date: heading.date, remark: remark(rest))
  }

  /// "Dog rettelse til pkt. 4, …", "\"gips\" rettes til \"fibergips\"": a sentence behind the approval that tells what is to be corrected.
  var corrects: Bool {
    pieces.first?.text == "dog" || pieces.contains { Self.corrections.contains($0.text) }
  }

  /// "Herefter godkendt": what stands before it was the condition.
  var goesOnAfter: Bool { Self.after.contains(pieces.first?.text ?? "") }

  // MARK: parts

  /// The word that says so: the first behind the minutes where they are named.
  private var verdict: Int? {
    let verdicts = pieces.indices.filter { Self.approved.contains(pieces[$0].text) }
    let minutes = pieces.firstIndex(where: isMinutes)
    return verdicts.first { index in minutes.map { $0 < index } ?? true } ?? verdicts.first
  }

  private func isMinutes(_ piece: DatePiece) -> Bool { piece.kind == .word && Self.minutes.contains(piece.text) }

  /// The minutes are what is approved: nothing that could be stands between them and the word, and they are no part of another thing.
  private func isAbout(_ minutes: Int, upTo verdict: Int) -> Bool {
    let lead = pieces[..<minutes].filter { $0.kind == .word }.map(\.text)
    guard lead.allSatisfy({ Self.beforeMinutes.contains($0) || Self.small.contains($0) || Self.approved.contains($0) }) else { return false }
    return pieces[(minutes + 1)..<verdict].allSatisfy { piece in
      piece.kind != .word || !Lexicon.shared.classes(piece.text).contains(.body) && !Self.documents.contains { piece.text.hasPrefix($0) }
    }
  }

  /// "Referatet er godkendt pr. mail" without a day is said of the minutes that it stands in.
  private func isOfTheseMinutes(_ minutes: Int, _ rest: ArraySlice<DatePiece>) -> Bool {
    guard isElectronic(rest) else { return false }
    return !(minutes + 1 < pieces.count && ["fra", "af"].contains(pieces[minutes + 1].text))
  }

  private func isElectronic(_ rest: ArraySlice<DatePiece>) -> Bool {
    rest.contains { ["mail", "digitalt", "elektronisk", "skriftligt"].contains($0.text) }
  }

  private func isLater(_ rest: ArraySlice<DatePiece>) -> Bool {
    zip(rest, rest.dropFirst()).contains { ($0.text == "pa" || $0.text == "til") && $1.text == "næste" }
  }

  private var isBareConsent: Bool {
    let words = pieces.filter { $0.kind == .word }.map(\.text)
    return words.first.map { ["ok", "ja"].contains($0) } == true && words.count <= 4
  }

  private func date(from minutes: Int) -> DateHit? {
    for index in pieces.indices where index > minutes && pieces[index].kind == .number {
      // "nr. 6/2012" is a number.
      if index > 0, ["nr", "møde"].contains(pieces[index - 1].text) || index > 1 && pieces[index - 1].isMark(".") && pieces[index - 2].text == "nr" {
        return nil
      }
      return DateForms.read(pieces, index)?.hit
    }
    return nil
  }

  /// What follows the word where it tells of a correction: "med den bemærkning, at …", "idet det dog blev anført, …".
  private func remark(_ rest: ArraySlice<DatePiece>) -> String? {
    guard let first = rest.firstIndex(where: { Self.remarkLeads.contains($0.text) }),
      rest[..<first].allSatisfy({ $0.kind == .mark || $0.text == "blev" || $0.text == "og" })
    else { return nil }
    let told = rest[first...]
    guard pieces[first].text != "med" || told.contains(where: { Self.remarks.contains($0.text) }) else { return nil }
    var words = slice(pieces[first].start, end)
    while let last = words.last, ".;".contains(last) { words.removeLast() }
    return words
  }

  private func slice(_ start: Int, _ end: Int) -> String {
    let bytes = Array(flow.utf8)
    return String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
  }

  // MARK: words

  private static let minutes: Set<String> = [
    "referat", "referatet", "referater", "referaterne", "ref", "protokol", "protokollen", "protokoller", "mødereferat", "mødereferatet",
    "beslutningsreferat", "beslutningsreferatet", "beslutningsprotokol", "beslutningsprotokollen",
  ]
  private static let approved: Set<String> = ["godkendt", "godkendes", "godkendtes", "godkendte", "underskrevet"]
  private static let beforeMinutes: Set<String> = [
    "godkendelse", "af", "dagsorden", "dagsordenen", "og", "samt", "velkomst", "sidste", "seneste", "forrige", "det", "den", "ad", "pkt", "punkt",
    "underskrift", "opfølgning", "bemærkninger", "til", "pa", "beslutning", "møde", "mødets", "ref",
  ]
  private static let others: Set<String> = ["generalforsamlingen", "generalforsamling", "rundsendes", "udsendes", "offentliggøres"]
  private static let small: Set<String> = [
    "blev", "er", "var", "har", "de", "den", "det", "og", "samt", "i", "fra", "af", "for", "til", "pa", "herefter", "derefter", "herpa", "derpa",
    "der", "fandt", "hermed", "uden",
  ]
  /// Who says so, or what it is that is approved, where the heading has named it.
  private static let consent: Set<String> = [
    "begge", "dele", "enstemmigt", "beslutning", "konklusion", "referat", "dog", "kort", "læst", "op", "møde", "byggemøde",
  ]
  private static let after: Set<String> = ["herefter", "derefter", "hermed", "herpa", "derpa"]
  private static let documents = [
    "dagsorden", "budget", "regnskab", "beretning", "plan", "ramme", "tids", "vedtægt", "forslag", "udkast", "indstilling", "ansøgning", "takst",
  ]
  /// Not approved, or not yet.
  private static let open: Set<String> = [
    "ikke", "skal", "kan", "vil", "bør", "hvis", "nar", "inden", "afventer", "mangler", "udsættes", "udsat", "forventes", "sendes", "rundsendes",
    "ønskes", "bedes", "far", "senest", "førend", "før",
  ]
  private static let remarkLeads: Set<String> = ["med", "idet", "dog", "under", "efter", "bortset", "forudsat"]
  private static let remarks: Set<String> = [
    "bemærkning", "bemærkninger", "bemærkningen", "bemærkningerne", "rettelse", "rettelser", "rettelsen", "rettelserne", "ændring", "ændringer",
    "ændringen", "tilføjelse", "tilføjelser", "tilføjelsen", "præcisering", "præciseringer", "forbehold", "kommentar", "kommentarer",
  ]
  private static let corrections: Set<String> = ["rettelse", "rettelser", "rettes", "præciseret", "præciseres", "tilføjet", "tilføjes", "berigtiges"]
}
