import Testing

@testable import Minutes

@Suite("The name of the body")
struct BodyNames {
  /// The noun for a body that stands alone is its name in the definite form; a name before or behind it leaves it as it stands.
  @Test(arguments: [
    ("FÆLLESELEVRÅD – møde 3. maj 2022", "Fælleselevrådet"),
    ("Studienævn, Sygeplejerskeuddannelsen\nReferat 3. maj 2022", "Studienævnet, Sygeplejerskeuddannelsen"),
    ("Forældreråd SFO Solstrålen 3/5-22", "Forældrerådet, SFO Solstrålen"),
    ("Hudklinisk Afdeling\nAfdelingsråd\nReferat 3. maj 2022", "Afdelingsrådet, Hudklinisk Afdeling"),
    ("MARINA SYD – BRUGERRÅD\n3. MAJ 2022", "Brugerrådet, Marina Syd"),
    ("Beboer- og pårørenderåd, Plejecenter Elmely, 3. maj 2022", "Beboer- og pårørenderådet, Plejecenter Elmely"),
    ("Vestby Kommune\nGRØNT RÅD\n3. maj 2022", "Grønt Råd, Vestby Kommune"),
    ("Lokalråd Brobæk\n3. maj 2022", "Lokalråd Brobæk"),
    ("Gl. Brobæk Lokalråd\nDialogmøde med politiet 3. maj 2022", "Gl. Brobæk Lokalråd"),
    ("Brugerråd på Aktivitetshuset Roret\n3. maj 2022", "Brugerråd på Aktivitetshuset Roret"),
    ("SSP NETVÆRKSGRUPPE ØST\n3. maj 2022", "SSP Netværksgruppe Øst"),
    ("KLITEGNENS POLITI\nReferat af mødet i Kredsradet 3. maj 2022", "Kredsrådet for Klitegnens Politi"),
  ])
  func definiteness(_ top: String, _ body: String) { #expect(header(top).body == body) }

  @Test(arguments: [
    ("SU-møde, Fjordens Genbrug\n3. maj 2022", "Samarbejdsudvalget, Fjordens Genbrug"),
    ("AMU-møde Nordtryk A/S\n3. maj 2022", "Arbejdsmiljøudvalget, Nordtryk A/S"),
    ("HSU-møde, Vestby Kommune, 3. maj 2022", "Hovedsamarbejdsudvalget, Vestby Kommune"),
    ("MED-møde i Hjemmeplejen Nord, 3. maj 2022", "MED-udvalget, Hjemmeplejen Nord"),
    ("FU-møde, Landsforeningen Havblik 3. maj 2022", "Forretningsudvalget, Landsforeningen Havblik"),
    ("CAB - IT-fællesskabet Fire Kommuner\n3. maj 2022", "Change Advisory Board, IT-fællesskabet Fire Kommuner"),
    ("Lokalt MED-udvalg (LMU), Kirurgisk Afdeling, Vestby Sygehus\n3. maj 2022", "Lokalt MED-udvalg, Kirurgisk Afdeling, Vestby Sygehus"),
    ("# AG FLEX-Vej, møde 14\n**Dato:** 3. maj 2022", "Arbejdsgruppen FLEX-Vej"),
    ("LÆRERKREDS 99\nReferat TR-møde 3. maj 2022", "TR-møde, Lærerkreds 99"),
    ("Medlemsmøde i Dalby Roklub 3. maj 2022", "Medlemsmøde, Dalby Roklub"),
    ("MED-UDVALGET, VESTBY SKOLE\n3. maj 2022", "MED-udvalget, Vestby Skole"),
    ("Akademisk Råd, Det Humanistiske Fakultet\n3. maj 2022", "Akademisk Råd, Det Humanistiske Fakultet"),
    ("Nordic Advisory Board – 3. maj 2022", "Nordic Advisory Board"),
  ])
  func abbreviations(_ top: String, _ body: String) { #expect(header(top).body == body) }

  /// A committee, chapter or group under an organisation is the body that met.
  @Test(arguments: [
    ("Brobæk Menighedsråd                    Byggeudvalget\n\n   Referat nr. 4, 3. maj 2022", "Byggeudvalget, Brobæk Menighedsråd"),
    ("Brobæk Sogns Menighedsråd\nKirkegårdsudvalget\nReferat 3. maj 2022", "Kirkegårdsudvalget, Brobæk Sogns Menighedsråd"),
    ("Brobæk Sogns Menighedsråd\nReferat af menighedsrådsmøde 3. maj 2022", "Brobæk Sogns Menighedsråd"),
    ("Brobæk Byråd, Økonomiudvalget, 3. maj 2022", "Økonomiudvalget, Brobæk Byråd"),
    ("Strandby Borgerforening\nkulturudvalg\n3/5-22", "Kulturudvalget, Strandby Borgerforening"),
    ("ELMEKOLLEGIET / kollegierådet\nref. 3/5-22", "Kollegierådet, Elmekollegiet"),
    ("LYS VED ÅEN 2022 / festivalgruppen / møde 6\n3. maj 2022", "Festivalgruppen, Lys ved Åen"),
    ("Ulvedal Gruppe - grupperådsmøde\n3. maj 2022", "Grupperådet, Ulvedal Gruppe"),
    (
      "Patientforeningen Friskt Mod – lokalkreds Nordvest\nBestyrelsesmøde 3. maj 2022",
      "Bestyrelsen, Patientforeningen Friskt Mod, lokalkreds Nordvest"
    ),
    ("MEKANISK FORBUND              KLUB HAVBY\nBestyrelsesmøde 3. maj 2022", "Bestyrelsen, Mekanisk Forbund, Klub Havby"),
    ("HK Storådal – kvindeafdelingen\nBestyrelsesmøde 3. maj 2022", "Bestyrelsen, HK Storådal, kvindeafdelingen"),
    ("Den selvejende institution Egehallen\nReferat af bestyrelsesmøde 3. maj 2022", "Bestyrelsen, Egehallen"),
    ("Bestyrelsen\nVestby Roklub\nReferat 3. maj 2022", "Bestyrelsen, Vestby Roklub"),
    ("Dansk Fagråd Kreds Midtby\nKredsbestyrelsesmøde 3. maj 2022", "Kredsbestyrelsen, Dansk Fagråd Kreds Midtby"),
    ("Landets Naturforening, afdeling Vestby\nBestyrelsesmøde 3. maj 2022", "Bestyrelsen, Landets Naturforening, afdeling Vestby"),
    ("DET BLÅ RUM - bestyrelsesmøde 3. maj 2022", "Bestyrelsen, Det Blå Rum"),
    ("NORDRE RO- OG KAJAKKLUB\nBestyrelsesmøde 3. maj 2022", "Bestyrelsen, Nordre Ro- og Kajakklub"),
    ("HF SOMMERLY - bestyrelsesmøde 3/5-22", "Bestyrelsen, HF Sommerly"),
    ("År 2022, den 3. maj afholdt menighedsrådet for Brobæk møde i sognehuset.", "Menighedsrådet for Brobæk"),
  ])
  func parts(_ top: String, _ body: String) { #expect(header(top).body == body) }

  /// Words that tell of a body though they name it otherwise, and people who only belong to one.
  @Test(arguments: [
    ("A/B Solbær - Bestyrelsesreferat\n3. maj 2022", "Bestyrelsen, A/B Solbær"),
    ("Projektgruppemøde Nyt Intranet\n3. maj 2022", "Projektgruppen, Nyt Intranet"),
    ("STYREGRUPPEMØDE  //  Indførelse af Nexus i Vestby Kommune\n3. maj 2022", "Styregruppen, Indførelse af Nexus i Vestby Kommune"),
    (
      "Boligselskabet Fjordvang\nAfdelingsbestyrelsesmøde afd. 12 Elmehaven\n3. maj 2022",
      "Afdelingsbestyrelsen, Boligselskabet Fjordvang, afd. 12 Elmehaven"
    ),
    ("Danmarks Fuglevenner\nHB-møde 3. maj 2022", "Hovedbestyrelsen, Danmarks Fuglevenner"),
    ("Vestby Udviklingsråd\nReferat af UR-møde 3. maj 2022", "Vestby Udviklingsråd"),
    ("Menighedsrådet: Brobæk Sogn, myndighedskode 1234\nDato: 3. maj 2022", "Menighedsrådet, Brobæk Sogn"),
    ("Kystsikring Nordkysten\nKoordinationsgruppen\n3. maj 2022", "Koordinationsgruppen, Kystsikring Nordkysten"),
    ("Ambulatoriet\nAfd.møde 3/5-22", "Afdelingsmøde, Ambulatoriet"),
    (
      "VESTBY HAVN\nHavnerådsmøde 2/22\n3. maj 2022\n\nHavneråd: Poul-Erik Dam (byrådet, fmd.), Ann Rye (byrådet), Jan Brix",
      "Havnerådet, Vestby Havn"
    ),
    ("Lokal-MED møde\n3. maj 2022\nMedarb.   Flemming Juul (TR), Dennis K. (AMR), Samira Osman (HK)", "Lokal-MED"),
    ("PERSONALEMØDE BIRKEN 3/5-22\nAlle på nær Gitte (syg) og Emma (skole)", "Personalemøde, Birken"),
  ])
  func otherWords(_ top: String, _ body: String) { #expect(header(top).body == body) }

  /// The number of a meeting is no part of what met; a project names its group.
  @Test(arguments: [
    (
      "Renovering af Plejecenter Solly, hus B              Sagsnr. 20-118\nBYGGEMØDEREFERAT NR. 14\n3. maj 2022",
      "Byggemøde, Renovering af Plejecenter Solly, hus B"
    ),
    ("OMBYGNING AF LINDEHUSET, KLOKKEGADE 3          Sag 1327\nBYGHERREMØDE NR. 11\n3. maj 2022", "Bygherremøde, Ombygning af Lindehuset"),
    ("Sikkerhedsmøde nr. 3, Opførelse af 24 boliger på Kirkevej\n3. maj 2022", "Sikkerhedsmøde, Opførelse af 24 boliger på Kirkevej"),
    ("Boligsocial helhedsplan – Elparken & Kærby\nStyregruppemøde 3. maj 2022", "Styregruppen, Boligsocial helhedsplan, Elparken & Kærby"),
    ("Styregruppemøde nr. 9 – indførelse af PlejeNet\nVestby Kommune\n3. maj 2022", "Styregruppen, indførelse af PlejeNet, Vestby Kommune"),
    ("PROJEKT NY INTRA / Ugemøde 3\n3. maj 2022", "Projektgruppen, Ny Intra"),
    ("MOSEBLADET\nredaktionsmøde 3. maj 2022", "Redaktionen, Mosebladet"),
  ])
  func projects(_ top: String, _ body: String) { #expect(header(top).body == body) }

  /// A person or place of the list below is no organisation of the body.
  @Test func fromTheTitleAlone() {
    let top =
      "IT-koordinationsgruppen, Sundhedshus Nord\nReferat, møde 7\nDato\t3. maj 2022\nSted\tMødelokale 3\nDeltagere\tAne Toft, Jesper Due (Lægehuset)"
    #expect(header(top).body == "IT-koordinationsgruppen, Sundhedshus Nord")
    #expect(header("Havneudvalget\n3. maj 2022\nHavnekontoret").body == "Havneudvalget")
  }
}
