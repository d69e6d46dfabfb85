import Danish

/// What a label of the header announces.
enum HeaderLabel: Equatable {
  /// "Mødedato": surely the day of the meeting; "Dato" may be the day of the letter.
  case meetingDate, date
  case time, end, place, body
  case present, absent
  /// "Bestyrelsen", "Medlemmer", "Gæster": present where it stands in the header; below it may be an election.
  case members
  /// One person with a duty at the meeting: "Referent", "Mødeleder".
  case officer(String)
  case agenda
  /// Who gets the minutes; they are known, not present.
  case copies
  /// The next meeting, deadlines, when the minutes were sent: dates that are not the meeting's.
  case other
}

/// Finds the label that begins a piece of the header.
enum HeaderLabels {
  /// The label of a text "Afbud fra: NN (ferie)", "Til stede var …", "Deltagere" and the byte where its value begins.
  static func read(_ text: String, bareAllowed: Bool = true) -> (label: HeaderLabel, value: Int)? {
    let bytes = Array(text.utf8.prefix(64))
    if let colon = colon(bytes), let label = label(key(bytes[..<colon])) { return (label, skip(bytes, colon + 1)) }
    if let found = spoken(bytes) { return found }
    if bareAllowed, text.utf8.count <= 34, let label = table[key(bytes[...])] { return (label, bytes.count) }
    return nil
  }

  /// Whether the text begins with a short label of any kind ("Driften: …"), and where its value begins.
  static func group(_ text: String) -> (name: String, value: Int)? {
    let bytes = Array(text.utf8.prefix(64))
    guard let colon = colon(bytes), colon <= 44 else { return nil }
    let name = String(decoding: bytes[..<colon], as: UTF8.self)
    guard name.split(separator: " ").count <= 4, !bytes[..<colon].contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    return (name, skip(bytes, colon + 1))
  }

  /// A label whose sentence goes on: "Afbud fra Hans Munk", "Til stede var NN", "Referent var NN".
  private static func spoken(_ bytes: [UInt8]) -> (label: HeaderLabel, value: Int)? {
    var words: [(text: String, end: Int)] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
      if index > start { words.append((key(bytes[start..<index]), index)) }
      start = index + 1
      if words.count == 5 { break }
    }
    for count in stride(from: min(4, words.count - 1), through: 1, by: -1) where ["fra", "var", "er", "blev", "har"].contains(words[count].text) {
      let before = words[..<count].map(\.text).joined()
      guard let label = exact(before) ?? (words[count].text == "var" ? exact(before + "var") : nil) else { continue }
      switch label {
      case .officer where words[count].text == "fra": continue
      case .present, .absent, .members, .officer: return (label, skip(bytes, words[count].end))
      default: continue
      }
    }
    return cut(bytes, words)
  }

  /// "tilst. Børge, Kaj", "Endvidere deltog Inger Toft", "Fra Kystdirektoratet deltog NN".
  private static func cut(_ bytes: [UInt8], _ words: [(text: String, end: Int)]) -> (label: HeaderLabel, value: Int)? {
    guard let first = words.first else { return nil }
    if bytes[first.end - 1] == UInt8(ascii: "."), let label = shortened[first.text] { return (label, skip(bytes, first.end)) }
    for count in 1..<max(1, min(4, words.count)) where ["deltog", "mødte"].contains(words[count].text) {
      let before = words[...count].map(\.text).joined()
      if exact(before) == .members || first.text == "fra" && count == 2 { return (.members, skip(bytes, words[count].end)) }
    }
    return nil
  }

  private static let shortened: [String: HeaderLabel] = ["tilst": .present, "delt": .present, "deltag": .present, "afb": .absent, "fravær": .absent]

  private static func skip(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") { index += 1 }
    return index
  }

  private static func colon(_ bytes: [UInt8]) -> Int? {
    guard let at = bytes.firstIndex(of: UInt8(ascii: ":")), at > 1 else { return nil }
    // "kl. 10:30" is a time.
    let digits = at + 1 < bytes.count && (0x30...0x39).contains(bytes[at + 1]) && (0x30...0x39).contains(bytes[at - 1])
    return digits ? nil : at
  }

  /// Letters only, folded, without what stands in brackets: "**Til stede (alle)**" → "tilstede".
  private static func key(_ bytes: ArraySlice<UInt8>) -> String {
    let open = bytes.firstIndex(of: UInt8(ascii: "("))
    let folded = Tokenizer.fold(open.map { bytes[..<$0] } ?? bytes)
    return folded.onlyLetters
  }

  private static func exact(_ key: String) -> HeaderLabel? { table[key] }

  private static func label(_ key: String) -> HeaderLabel? {
    if let label = exact(key) { return label }
    guard key.utf8.count <= 34 else { return nil }
    if key.contains("næste") || key.hasPrefix("kommende") { return .other }
    if key.utf8.count <= 22 {
      // "Dato/tid", "Mødetid og -sted", "Tidspunkt og sted"
      if key.hasPrefix("mødedato") || key.hasPrefix("mødetid") { return .meetingDate }
      if key.hasPrefix("dato") { return .date }
      if key.hasPrefix("tid") || key.hasPrefix("dagog") { return .time }
      if key.hasPrefix("sted") || key.hasPrefix("mødested") { return .place }
    }
    if key.hasPrefix("afbud") || key.hasPrefix("fraværende") || key.hasPrefix("ikketilstede") || key.hasPrefix("ejtilstede") { return .absent }
    for start in ["deltagere", "tilstede", "mødedeltagere"] where key.hasPrefix(start) { return .present }
    for start in ["øvrige", "fradministr", "frabestyrelse", "fraforvaltning", "gæst", "invitere"] where key.hasPrefix(start) { return .members }
    for end in ["deltagere", "tilstede"] where key.hasSuffix(end) { return .present }
    for end in ["repræsentanter", "repræsentant", "medlemmer"] where key.hasSuffix(end) { return .members }
    return nil
  }

  private static let table: [String: HeaderLabel] = {
    var found: [String: HeaderLabel] = [:]
    for (label, keys) in lists { for key in "\(keys)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[fold(key)] = label } }
    for line in "\(officers)".split(separator: "\n") {
      let parts = line.split(separator: ":")
      for key in parts[1].split(separator: " ") { found[fold(key)] = .officer(String(parts[0])) }
    }
    return found
  }()

  /// Two words that meet in a and a fold to one a, as in what is looked up.
  private static func fold(_ key: Substring) -> String { Tokenizer.fold(key) }

  private static let lists: [(HeaderLabel, StaticString)] = [
    (
      .meetingDate,
      "mødedato datoformøde datoformødet mødedag mødetid mødetidspunkt afholdt afholdtden mødetafholdt datoogklokkeslæt datoogtid datoogtidspunkt"
    ),
    (.date, "dato dag date datokl"),
    (.time, "tid klokken kl klokkeslæt starttidspunkt tidspunkt start mødestart begyndt tidogsted hvornar tidsted"),
    (.end, "slut sluttidspunkt mødeslut sluttid mødetsluttede mødetsluttet mødethævet"),
    (.place, "sted mødested lokale mødelokale lokation lokalitet adresse hvor stedet mødeadresse"),
    (.body, "udvalg mødeforum forum organ mødenavn møde mødetype mødei gruppe rad navnpamøde navnpaudvalg"),
    (
      .present,
      """
      deltagende deltagere tilstede tilstedeværende mødedeltagere fremmødte fremødte fremmødt deltager deltog deltagerliste medpamødet medimødet vivar hervar
      hvemvarder mødt mødte følgendevarmødt følgendedeltog fremmøde deltagereimødet mødedeltager tilstedevar følgendevartilstede derdeltog tilmødet
      """
    ),
    (
      .members,
      """
      ledelsesside medarbejderside ledelsessiden medarbejdersiden derudoverdeltog desudendeltog endviderdeltog endvideredeltog herudoverdeltog gæster gæst
      suppleanter suppleant fraadministrator med medlemmer øvrige øvrigedeltagere observatør observatører navne navn bestyrelsen afdelingsbestyrelsen
      bestyrelse bestyrelsesmedlemmer fraforvaltningen fraadministrationen frapolitiet frakommunen frasekretariatet fradriften inviterede indbudte indkaldte
      personale tilforordnede desuden endvidere derudover ogsadeltog ligeledesdeltog komsenere stedfortræder stedfortrædere
      """
    ),
    (
      .absent,
      """
      ikke afbud fraværende afbudfra ikketilstede fravær ikkemed ikkeher ikkemødt udeblevet udebleven meldtafbud hvemvarderikke afbudmeldt fraværendemedafbud
      forhindret forhindrede ejtilstede ejmødt framelding framelder ikkedeltagende fraværendeudenafbud udenafbud frameldte frameldt syg syge ikkefremmødte
      """
    ),
    (
      .agenda,
      "dagsorden punkter dagsordenspunkter dagsordenifølgevedtægterne indhold indholdsfortegnelse emner bilag dagsordenen forslagtildagsorden"
    ),
    (.copies, "fordeling kopi kopitil cc referattil referatettil referatsendestil sendttil sendestil udsendestil rundsendestil referatsendttil"),
    (
      .other,
      """
      næstemøde udsendt referatudsendt godkendt referatgodkendt udskrevet udarbejdet revideret version ajourført oprettet referatdato udskriftsdato frist
      deadline jnr sagsnr sagsnummer journalnr kontakt telefon tlf email mail ansvarlig aktion beslutning besluttet aftalt aftale husk sagsbehandler
      indkaldt indkaldelse dagsordenudsendt referatetgodkendt godkendtden dokumentdato referatetudsendt underskrift opfølgning konklusion
      """
    ),
  ]

  /// A role, and the labels for it.
  private static let officers: StaticString = """
    referent: referent ref refererent referatved referatskrevetaf referater notat notater protokolfører pennefører
    sekretær: sekretær
    mødeleder: mødeleder
    ordstyrer: ordstyrer
    dirigent: dirigent mødedirigent
    formand: formand forsæde
    næstformand: næstformand
    forperson: forperson
    forkvinde: forkvinde
    kasserer: kasserer
    stabschef: stabschef
    tovholder: tovholder
    facilitator: facilitator
    tidtager: tidtager tidsholder
    stemningsvogter: stemningsvogter
    stemmetæller: stemmetæller stemmetællere
    revisor: revisor
    """
}
