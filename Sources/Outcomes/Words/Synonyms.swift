import Danish

/// Words of one meaning in the talk of meetings: what one calls "notat" another calls "papir".
///
/// After the synonyms of Den Danske Ordbog (https://ordnet.dk/ddo), as far as minutes use them for the same thing.
enum Synonyms {
  static func areSynonyms(_ a: Stem, _ b: Stem) -> Bool {
    guard let groups = groups[a], let others = Synonyms.groups[b] else { return false }
    return !groups.isDisjoint(with: others)
  }

  private static let groups: [Stem: Set<Int>] = {
    var groups: [Stem: Set<Int>] = [:]
    for (number, line) in "\(lines)".split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") {
        let text = SourceWord(word)
        if let stem = text.stem { groups[stem, default: []].insert(number) }
      }
    }
    return groups
  }()

  private static let lines: StaticString = """
    notat papir oplæg udkast dokument skrivelse redegørelse
    udkast oplæg forslag skitse
    rapport redegørelse evaluering opgørelse
    vejledning folder pjece brochure manual guide instruks håndbog
    brev henvendelse skrivelse mail anmodning
    mail besked svar
    svar tilbagemelding besked melding udmelding
    opgørelse oversigt liste statistik tal
    liste oversigt fortegnelse skema
    plan tidsplan køreplan handleplan
    aftale kontrakt overenskomst
    tilbud pris overslag
    budget økonomi regnskab overslag
    ansøgning ansøge midler støtte tilskud
    bevilling tilskud støtte midler
    hal lokale sal rum lokalitet
    møde samtale dialog drøftelse
    samtale snakke tale drøfte
    kursus uddannelse undervisning oplæring
    temadag temamøde seminar konference kursus arrangement
    arrangement fest event dag
    spørgeskema undersøgelse rundspørge survey
    hjemmeside web netside website
    opslag annonce invitation indkaldelse
    invitation indbydelse indkaldelse invitere indbyde indkalde
    arbejdsgruppe gruppe udvalg
    kontaktperson repræsentant navn tovholder
    skilt skiltning tavle
    lys belysning lampe
    sti vej
    container affald skrald
    nøgle nøglebrik brik
    medarbejder personale ansat
    leder ledelse chef direktør
    sende udsende fremsende rundsende maile eftersende videresende oversende indsende
    sende aflevere levere give
    svare vende melde orientere give
    fremlægge forelægge præsentere vise gennemgå aflægge
    orientere informere oplyse fortælle meddele briefe
    kontakte ringe henvende tale skrive rykke
    spørge høre forhøre
    undersøge afklare tjekke checke se kigge afdække afsøge kortlægge belyse
    købe indkøbe bestille anskaffe skaffe indhente
    bestille booke reservere leje
    lave udarbejde skrive udforme formulere lægge udfærdige
    udarbejde udvikle tilrettelægge planlægge
    opdatere revidere rette ajourføre justere tilrette
    reparere udbedre lave ordne fikse skifte udskifte
    sætte opsætte hænge ophænge montere opstille stille placere
    nedtage fjerne rydde
    indkalde invitere mødes
    holde afholde gennemføre arrangere
    nedsætte danne etablere oprette
    udpege vælge finde pege
    ansætte finde rekruttere
    godkende vedtage tiltræde underskrive
    underskrive skrive signere
    betale overføre udbetale
    evaluere vurdere bedømme
    offentliggøre publicere lægge
    beregne regne opgøre
    starte begynde igangsætte opstarte påbegynde
    afslutte færdiggøre
    samle indsamle opsamle
    male maling maler
    gøre rengøre rense vaske
    male behandle
    """
}

/// A word of a list, read as it would be in a text.
private struct SourceWord {
  let stem: Stem?
  init(_ word: Substring) {
    var book = TermBook()
    stem = book.terms(String(word)).first.map { book.stems[$0.term.number] }
  }
}
