import Source
import Testing

@testable import Minutes

/// "Hanne Krog{title}{organisation}{initials}" for short tables; an empty part is left out where all after it are empty.
private func shown(_ people: [Person]) -> [String] {
  people.map { person in
    person.name + (person.title.map { " t:" + $0 } ?? "") + (person.organisation.map { " o:" + $0 } ?? "")
      + (person.initials.map { $0 == person.name ? "" : " i:" + $0 } ?? "")
  }
}

@Suite("People in the header")
struct People {
  static let title = "Referat af bestyrelsesmøde i Nordby Roklub den 3. maj 2022\n"

  @Test(arguments: [
    // A line each
    (
      "Til stede:\nPolitidirektør Hanne Krog (formand)\nBorgmester Per Strandby, Vestby Kommune\nfuldmægtig Lis Bro (referent)",
      ["Hanne Krog t:Politidirektør, formand", "Per Strandby t:Borgmester o:Vestby Kommune", "Lis Bro t:fuldmægtig, referent"]
    ),
    ("Deltagende:\n\nBorgmester Hanne Krog\n\nBorgmester Per Strandby", ["Hanne Krog t:Borgmester", "Per Strandby t:Borgmester"]),
    (
      "Tilstede: Borgmester Hanne Krog, Vestby Kommune (formand)\n          Teknisk chef Per Strandby, Vestby Kommune\n          Lis Bro, sekretariatet",
      ["Hanne Krog t:Borgmester, formand o:Vestby Kommune", "Per Strandby t:Teknisk chef o:Vestby Kommune", "Lis Bro o:sekretariatet"]
    ),
    (
      "Til stede:\nHanne Krog, leder af vagten (HK)\nPer Strandby, afdelingschef, Vej og Park (PS)\nLis Bro, koordinator, Birkeparken (LB)",
      ["Hanne Krog t:leder af vagten i:HK", "Per Strandby t:afdelingschef o:Vej og Park i:PS", "Lis Bro t:koordinator o:Birkeparken i:LB"]
    ),
    (
      "Til stede:  Hanne Krog (HK), formand\n            Per Strandby (PS), kasserer\n            Lis Bro (LB), havn",
      ["Hanne Krog t:formand i:HK", "Per Strandby t:kasserer i:PS", "Lis Bro t:havn i:LB"]
    ),
    ("Deltagere:\nPolitidirektør Hanne Krog\nv. pd Per Strandby", ["Hanne Krog t:Politidirektør", "Per Strandby t:pd"]),
    // Lists between commas
    ("Deltagere: Hanne Krog (formand), Per Strandby,\nLis Bro og Ole Friis", ["Hanne Krog t:formand", "Per Strandby", "Lis Bro", "Ole Friis"]),
    (
      "Deltagere: Tove Hald (formand), Gunnar Iversen, Camilla\nBrix-Thomsen, Erik \"Murer\" Hansen, Jeanette Holk",
      ["Tove Hald t:formand", "Gunnar Iversen", "Camilla Brix-Thomsen", "Erik \"Murer\" Hansen", "Jeanette Holk"]
    ),
    (
      "Til stede: Formanden, byrådsmedlem Hanne Krog, sognepræst\nPer Strandby, købmand Lis Bro samt sekretær Ole Friis.",
      ["Hanne Krog t:byrådsmedlem", "Per Strandby t:sognepræst", "Lis Bro t:købmand", "Ole Friis t:sekretær"]
    ),
    (
      "Øvrige: Indsatschef R. Hald (Beredskab Øst), major P. Dyhr\n(Totalforsvaret), vagthavende læge M.\nLund (AMK)",
      ["R. Hald t:Indsatschef o:Beredskab Øst", "P. Dyhr t:major o:Totalforsvaret", "M. Lund t:vagthavende læge o:AMK"]
    ),
    (
      "Deltagere: Hanne Krog, formand, Per Strandby, kasserer, Lis Bro og Ole Friis",
      ["Hanne Krog t:formand", "Per Strandby t:kasserer", "Lis Bro", "Ole Friis"]
    ),
    (
      "Til stede: SA (Søren Ager, lokalpolitiet), LF (Lotte Frost, SSP)",
      ["Søren Ager o:lokalpolitiet i:SA", "Lotte Frost o:SSP i:LF"]
    ),
    ("Til stede: MD, ER, PK, HB, TL\nReferent: AH", ["MD", "ER", "PK", "HB", "TL", "AH t:referent"]),
    (
      "Deltagere:\nChefkonsulent Hanne Krog\nBørne- og ungechef Per Strandby, Vestby Kommune\nLis Bro",
      ["Hanne Krog t:Chefkonsulent", "Per Strandby t:Børne- og ungechef o:Vestby Kommune", "Lis Bro"]
    ),
    ("Medlemmer: Hanne Krog (C, formand), Per Strandby (SF), Lis Bro (3F)", ["Hanne Krog t:formand o:C", "Per Strandby o:SF", "Lis Bro o:3F"]),
    ("Deltog: Hanne Krog (Egnsarkivet) · Per Strandby (Byarkivet)", ["Hanne Krog o:Egnsarkivet", "Per Strandby o:Byarkivet"]),
    ("Deltagere: Hanne Krog – Vestby Kommune, Per Strandby - KL", ["Hanne Krog o:Vestby Kommune", "Per Strandby o:KL"]),
    ("Deltagere: Hanne Krog/Vestby, Per Strandby/Østby", ["Hanne Krog o:Vestby", "Per Strandby o:Østby"]),
    ("DELTAGERE: HANNE KROG, PER STRANDBY OG LIS BRO", ["Hanne Krog", "Per Strandby", "Lis Bro"]),
    (
      "Deltagere: Hanne Krog, Tine Balle (forældrevalgt), Ida 9.a og Emil 8.b (elevrådet)",
      ["Hanne Krog", "Tine Balle o:forældrevalgt", "Ida", "Emil o:elevrådet"]
    ),
    // First names and initials
    ("Vi var: Tommy, Birgit S., Lulu (brugere), forstander Claus kom kl. 13.30", ["Tommy", "Birgit S.", "Lulu o:brugere", "Claus t:forstander"]),
    ("Her var: Gitte (gruppeleder), Skipper, Line og Thor", ["Gitte t:gruppeleder", "Skipper", "Line", "Thor"]),
    ("Til stede: BTH, KJ, MLN, GV (ref.) + Lokalpol. v/ JEH", ["BTH", "KJ", "MLN", "GV t:referent", "JEH o:Lokalpol."]),
    ("Deltagere: AKN, Boje, PLM\nAKN = Anne Kathrine Nord, PLM = Peder Lau Mikkel", ["Anne Kathrine Nord i:AKN", "Boje", "Peder Lau Mikkel i:PLM"]),
    // Running text
    (
      "Tilstede: Hanne Krog, Per Strandby, Liv Skov. Leder Jonas Tri deltog uden stemmeret.",
      ["Hanne Krog", "Per Strandby", "Liv Skov", "Jonas Tri t:Leder"]
    ),
    ("Til stede var Hanne Krog, Per Strandby og Lis Bro. Alle var glade.", ["Hanne Krog", "Per Strandby", "Lis Bro"]),
    (
      "Tilstede: Formand Hanne Krog, kasserer Arno og suppleanterne Sonja og Tage. Der var\ningen afbud.",
      ["Hanne Krog t:Formand", "Arno t:kasserer", "Sonja t:suppleant", "Tage t:suppleant"]
    ),
    ("Ingeborg, Malthe, Signe og Hanne J. (Hanne K. var med på telefon)", ["Ingeborg", "Malthe", "Signe", "Hanne K.", "Hanne J."]),
    // Groups
    (
      "Deltagere:\nBestyrelsen: Gurli Sejr (formand), Kim Dam\nDriften: Ejendomsleder Frank Møl, varmemester Dan Lyk (pkt. 1-4)",
      ["Gurli Sejr t:formand", "Kim Dam", "Frank Møl t:Ejendomsleder", "Dan Lyk t:varmemester"]
    ),
    ("DH-repræsentanter: Hanne Krog, Per Strandby\nTegnsprogstolk: Dorthe og Pia", ["Hanne Krog", "Per Strandby", "Dorthe", "Pia"]),
    ("Deltagere: Hanne Krog\nFra administrator: Per Strandby, Fjord Administration", ["Hanne Krog", "Per Strandby o:Fjord Administration"]),
    // Check boxes and tables
    (
      "## Deltagere\n- [x] Karen Marie Abel, Vestby Kommune (KMA)\n- [x] Ida Bro, sekretariatet (IBR)\n- [ ] Nadeem Ali, Østby Kommune (NAL) – afbud",
      ["Karen Marie Abel o:Vestby Kommune i:KMA", "Ida Bro o:sekretariatet i:IBR"]
    ),
    (
      "Deltagere            Firma                 Initialer   Tlf.\nBritta Lau           Kommunen, bygherre    BLA         20 00 00 01\nPeter Ting           Ting & Søn, hovedentr. PTI        20 00 00 05",
      ["Britta Lau o:Kommunen, bygherre i:BLA", "Peter Ting o:Ting & Søn, hovedentr. i:PTI"]
    ),
    ("Deltagere:\nNavn\tInitialer\tOrganisation\nHanne Krog\tHKR\tVestby Kommune", ["Hanne Krog o:Vestby Kommune i:HKR"]),
    (
      "Deltagere:\n\nHanne Krog\nVestby Kommune\nHKR\nPer Strandby\nØstby Kommune\nPST",
      ["Hanne Krog o:Vestby Kommune i:HKR", "Per Strandby o:Østby Kommune i:PST"]
    ),
    ("| Navn | Initialer | Org |\n|---|---|---|\n| Hanne Krog | HKR | Vestby Kommune |", ["Hanne Krog o:Vestby Kommune i:HKR"]),
    ("Deltager:   Hanne Krog             Formand\n            Per Strandby           Kasserer", ["Hanne Krog t:Formand", "Per Strandby t:Kasserer"]),
    ("Hanne Krog (HKR)\nPer Strandby (PST)\nLis Bro (LBR)", ["Hanne Krog i:HKR", "Per Strandby i:PST", "Lis Bro i:LBR"]),
    // Duties
    ("Til stede: Helle Munk, Ditte Aagaard\nOrdstyrer: Helle. Referent: Ditte.", ["Helle Munk t:ordstyrer", "Ditte Aagaard t:referent"]),
    ("Deltagere: Hanne Krog\nReferent: fuldmægtig Lis Bro, Klitegnens Politi", ["Hanne Krog", "Lis Bro t:fuldmægtig, referent o:Klitegnens Politi"]),
    ("Deltagere: Hanne Krog, Rikke Thoms\nReferent: RTH", ["Hanne Krog", "Rikke Thoms t:referent i:RTH"]),
    ("Tilstede: Hanne Krog, Lis Bro\nDirigent Hanne, skriver Lis.", ["Hanne Krog t:dirigent", "Lis Bro t:referent"]),
    ("Til stede: Hanne Krog\nReferat: Camilla fra forvaltningen", ["Hanne Krog", "Camilla t:referent o:forvaltningen"]),
    // What brackets tell
    (
      "Deltagere: Hanne Krog (TR DSR, næstformand), Lis Bro (AMR), Ole Friis (VIP), Eva Lund (suppl.), Jens (vandværkspasser)",
      ["Hanne Krog t:TR DSR, næstformand", "Lis Bro t:AMR", "Ole Friis t:VIP", "Eva Lund t:suppl", "Jens t:vandværkspasser"]
    ),
    ("Deltagere: Lone (LV), Inge (HK), Frank (3F), Ane (via telefon)", ["Lone i:LV", "Inge o:HK", "Frank o:3F", "Ane"]),
    ("Deltagere: PVI (arbejdsleder hal 1), BRM (AMR hal 2), TNY (HR)", ["PVI t:arbejdsleder hal 1", "BRM t:AMR hal 2", "TNY o:HR"]),
    ("Tilstede:\nJeanette Skov, Assens (formand)\nPoul Bøg, Nyborg", ["Jeanette Skov t:formand o:Assens", "Poul Bøg o:Nyborg"]),
    // Titles
    (
      "Til stede: byrådsmedlemmerne Hanne Krog og Lis Bro, Ole Friis, formand for Teknisk Udvalg Eva Juul",
      ["Hanne Krog t:byrådsmedlem", "Lis Bro t:byrådsmedlem", "Ole Friis", "Eva Juul t:formand for Teknisk Udvalg"]
    ),
    ("Til stede: Brugerrepr. Ulla Lund (UL), plejecentret", ["Ulla Lund t:Brugerrepr. o:plejecentret i:UL"]),
    (
      "Til stede: Prof. Per Thoft, Ph.d.-stud. Ane Dahl, Andr. Lauridsen, H. P. Bork",
      ["Per Thoft t:Prof.", "Ane Dahl t:Ph.d.-stud.", "Andr. Lauridsen", "H. P. Bork"]
    ),
    ("Til stede: Gudrun, kirke- og kulturmedarbejder Louise", ["Gudrun", "Louise t:kirke- og kulturmedarbejder"]),
    (
      "Til stede:\nByggeleder Per Aarup (PA), Plan 3 Arkitekter\nTømrer Ole Lund (OL)\nVVS Kim Rønne (KR)",
      ["Per Aarup t:Byggeleder i:PA", "Ole Lund t:Tømrer i:OL", "Kim Rønne t:VVS i:KR"]
    ),
    (
      "Til stede: administrator Hanne Krog, advokatfirmaet Winge, og ingeniør Per Theil.",
      ["Hanne Krog t:administrator o:advokatfirmaet Winge", "Per Theil t:ingeniør"]
    ),
    (
      "Til stede\nFormand Hanne Krog, næstformand Bente Ravn, Klaus Ottesen, Christian Bro\nForstander Maiken Lund, sekretær Dorit",
      ["Hanne Krog t:Formand", "Bente Ravn t:næstformand", "Klaus Ottesen", "Christian Bro", "Maiken Lund t:Forstander", "Dorit t:sekretær"]
    ),
    // Lists in words
    ("tilst. Børge, Kaj, Palle L.", ["Børge", "Kaj", "Palle L."]),
    ("Deltagere: Ledelse: Jens Hald, Dorrit Ring. Medarb.: Frank (3F), Kemal (AMR)", ["Jens Hald", "Dorrit Ring", "Frank o:3F", "Kemal t:AMR"]),
    ("Til stede: Hanne Krog\nEndvidere deltog ældrechef Inger Toft under pkt. 1-4", ["Hanne Krog", "Inger Toft t:ældrechef"]),
    ("Ellen, Povl-Erik, Stine, Gert og Jytte T. var der.\n", ["Ellen", "Povl-Erik", "Stine", "Gert", "Jytte T."]),
    ("TILSTEDE: NIELS (HAVNECHEF), BRIAN (SEJLKLUBBEN), OLUF (DYKKERNE)", ["Niels t:havnechef", "Brian o:Sejlklubben", "Oluf o:Dykkerne"]),
    (
      "Deltagere: Borgmestrene Hanne Krog (Vestby), Per Strandby (Østby) og Lis Bro (Nordby) samt politidirektør Ole Friis",
      ["Hanne Krog t:Borgmester o:Vestby", "Per Strandby t:Borgmester o:Østby", "Lis Bro t:Borgmester o:Nordby", "Ole Friis t:politidirektør"]
    ),
    ("Til stede: Formand: Hanne Krog, Kasserer: Lis Bro", ["Hanne Krog t:Formand", "Lis Bro t:Kasserer"]),
    (
      "Deltagere: Vestby Kommune: Hanne Krog og Per Strandby; Politiet: Ole Friis",
      ["Hanne Krog o:Vestby Kommune", "Per Strandby o:Vestby Kommune", "Ole Friis o:Politiet"]
    ),
    ("Til stede: Fatma Özdemir, Jean-Pierre de la Cour, Bo m. barn", ["Fatma Özdemir", "Jean-Pierre de la Cour", "Bo"]),
    // Substitutes
    ("Fraværende: Hanne Krog og Per Strandby\nStedfortrædere: Lis Bro for Hanne Krog", ["Lis Bro"]),
    (
      "Deltagere: kommunaldirektør Jan Kofod i stedet for borgmester Eva Lund (Holm Kommune), Lis Bro",
      ["Jan Kofod t:kommunaldirektør o:Holm Kommune", "Lis Bro"]
    ),
    (
      "Medlemmer:\nBorgmester Dan Holm, Vestby Kommune (afbud - i stedet deltog viceborgmester Ole Kusk)\nByrådsmedlem Lis Bro",
      ["Ole Kusk t:viceborgmester", "Lis Bro t:Byrådsmedlem"]
    ),
    ("Til stede: Hanne Krog\nAfbud: Vagn Due, for hvem Arne Dal var indkaldt", ["Hanne Krog", "Arne Dal"]),
    ("Fraværende: Kjeld Rude (V). Som stedfortræder for Kjeld Rude deltog Anita Brink.", ["Anita Brink"]),
    // A table of trades
    (
      "Deltagere:          Firma            Init.   Til stede   Kopi\nIngeniør            Nordkonsult      KVE       x          x\nRåhus               Beton & Søn      SL        x          x",
      ["KVE t:Ingeniør o:Nordkonsult", "SL t:Råhus o:Beton & Søn"]
    ),
  ])
  func present(_ list: String, _ people: [String]) { #expect(shown(header(People.title + list).present) == people) }

  @Test(arguments: [
    ("Afbud: Palle Grøn", ["Palle Grøn"]),
    ("Afbud fra: Palle Grøn (ferie) og Eva Munk", ["Palle Grøn", "Eva Munk"]),
    ("Afbud:\n\nPalle Grøn\n\nChefpolitiinspektør Eva Munk", ["Palle Grøn", "Eva Munk t:Chefpolitiinspektør"]),
    ("Afbud: Kystvagten v. Palle Grøn", ["Palle Grøn o:Kystvagten"]),
    ("Mødt: Hanne Krog, Lis Bro. Afbud fra Palle Grøn.", ["Palle Grøn"]),
    ("Til stede: direktør Hanne Krog (formand). Fraværende med afbud: direktør Palle Grøn (Stenby).", ["Palle Grøn t:direktør o:Stenby"]),
    ("Tilstede: Hanne, Bo. Afbud: Irma", ["Irma"]),
    ("Hvem var der: Hanne og Bo\nHvem var der ikke: Viggo og Frida – de har ikke sagt noget.", ["Viggo", "Frida"]),
    ("Vi var: Tommy, Lulu og Birgit S.\nBirgit L. var syg", ["Birgit L."]),
    ("Til stede: Hanne Krog, Lis Bro. Palle Grøn havde meldt afbud.", ["Palle Grøn"]),
    ("- [x] Hanne Krog, Vestby\n- [ ] Palle Grøn (Østby Kommune)", ["Palle Grøn o:Østby Kommune"]),
    ("Til stede: Hanne Krog, Palle Grøn (afbud)", ["Palle Grøn"]),
    ("Ikke til stede: Palle Grøn (familieafdelingen)", ["Palle Grøn o:familieafdelingen"]),
    ("Til stede: Hanne og Bo. Louise kom ikke.", ["Louise"]),
    ("Vi var: Hanne og Bo\nTommy kom kl. 20. Viktor og Signe havde meldt afbud.", ["Viktor", "Signe"]),
    ("Deltog: Hanne (HA), Bo (BO)\nIkke: Lis (LS)", ["Lis i:LS"]),
    ("Til stede: Hanne Krog\nAfbud: Flemming (har solgt butikken – tak for denne gang)", ["Flemming"]),
    ("Til stede: Hanne Krog\nIkke til stede: Vagn, uden afbud.", ["Vagn"]),
    ("Deltagere: Hanne Krog (HK), Mads Kvium (MK)\nAfbud: MK", ["Mads Kvium i:MK"]),
    ("Til stede: Alle undtagen Per og Lis", ["Per", "Lis"]),
    ("Afbud: Hanne Krog pga. sygdom, Per Strandby grundet ferie", ["Hanne Krog", "Per Strandby"]),
    ("Mødt: Hanne Krog, Bo Lund. Ikke mødt: Annelise\n\nDirigent Hanne, skriver Bo.", ["Annelise"]),
  ])
  func absent(_ list: String, _ people: [String]) { #expect(shown(header(People.title + list).absent) == people) }

  /// What looks like a name and is none, and who is away for a part only.
  @Test(arguments: [
    "Afbud: Ingen", "Deltagere: Hele bestyrelsen", "Alle mødt.", "Fraværende: Elforsyningen Kyst", "Børn, Unge og Kultur",
    "HUSK:\nContaineren kommer lørdag.",
    "Der var mødt 44 andelshavere, heraf 41 stemmeberettigede.", "Dagsorden:\n1. Godkendelse\n2. Økonomi\n3. Eventuelt",
    "Fremmødte: 29 af foreningens 36 medlemmer.", "Afbud: Ringparken, Specialcentret", "Afbud: Svendborg, Langeland", "Afbud: Psykiatrien",
    "Afbud fra Dansk Kørelærer-Union", "Ej til stede: Maler (ingen aktiviteter endnu)", "Mødt: 17 af 19 TR, kredsstyrelsen",
  ])
  func nobody(_ line: String) {
    let meeting = header(People.title + line)
    #expect(meeting.present.isEmpty && meeting.absent.isEmpty)
  }

  @Test(arguments: [
    (
      "Advokat Per Hjort blev valgt og takkede for valget. Referent blev Sidsel Munch fra administrator.",
      ["Per Hjort t:Advokat, dirigent", "Sidsel Munch t:referent"]
    ),
    ("Arne P. blev valgt til dirigent. Som referent valgtes Lis Bro.", ["Arne P. t:dirigent", "Lis Bro t:referent"]),
    ("Else blev valgt.", ["Else t:dirigent"]),
    ("Bestyrelsen blev valgt i fjor. Der blev valgt en ny.", []),
  ])
  func elected(_ point: String, _ people: [String]) {
    let text = "Generalforsamling i Foreningen Engen 3. maj 2022\n\n1. Valg af dirigent\n" + point + "\n2. Beretning\nFormanden aflagde beretning.\n"
    #expect(shown(MinutesParser.parse(SourceText(text)).meeting.present).sorted() == people.sorted())
  }

  /// Who gets the minutes is known, not present.
  @Test func recipients() {
    let text = SourceText(People.title + "Deltagere: Hanne Krog\nFordeling: deltagerne samt husets leder Nanna Groth (NGR)\n")
    let meeting = HeaderReader(text: text, lines: text.lines, headerEnd: 0).read()
    #expect(shown(meeting.present) == ["Hanne Krog"] && shown(meeting.mentioned) == ["Nanna Groth t:husets leder i:NGR"])
  }

  @Test func partly() {
    let meeting = header(People.title + "Deltagere: Hanne Krog, Per Strandby\nFraværende: Per Strandby (punkt 5-7), Hanne Krog (kom kl. 16.40)")
    #expect(shown(meeting.present) == ["Hanne Krog", "Per Strandby"] && meeting.absent.isEmpty)
  }

  @Test func deputy() {
    let list = "Til stede: direktør Hanne Krog. Fraværende: direktør Per Strandby (Østby), der havde sendt teamchef Ditte Holk som stedfortræder."
    let meeting = header(People.title + list)
    #expect(shown(meeting.present) == ["Hanne Krog t:direktør", "Ditte Holk t:teamchef"])
    #expect(shown(meeting.absent) == ["Per Strandby t:direktør o:Østby"])
  }

  /// Below the header only the duties at this meeting count, no elections and no plans.
  @Test func below() {
    let text =
      People.title + points + "3. Valg\nKasserer: Hanne Krog\nMedlemmer: Per Strandby, Lis Bro\nDirigent: Ole Friis er spurgt.\nReferent: Eva Munk\n"
    #expect(shown(MinutesParser.parse(SourceText(text)).meeting.present) == ["Eva Munk t:referent"])
  }
}
