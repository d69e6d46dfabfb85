import Danish
import Source
import Testing

@testable import Minutes

/// Two points, so that every text has a body below its header.
let points = "\n\n1. Velkomst\nFormanden bød velkommen, og dagsordenen blev godkendt uden bemærkninger.\n2. Eventuelt\nIntet.\n"

func header(_ top: String) -> MeetingHeader { MinutesParser.parse(SourceText(top + points)).meeting }

@Suite("The day of the meeting")
struct MeetingDays {
  @Test(arguments: [
    ("Referat af bestyrelsesmøde den 3. maj 2022", "2022-05-03"),
    ("Bestyrelsesmøde\nDato: 03.05.2022 kl. 9.30–11.30", "2022-05-03"),
    ("Bestyrelsesmøde\nTid:\n\nTorsdag den 3. maj 2022 kl. 08:30 til kl. 10:00.", "2022-05-03"),
    ("Bestyrelsesmøde i Borup Tennisklub d. 3/5-22", "2022-05-03"),
    ("Bestyrelsesmøde i Borup Tennisklub 3/5 2022", "2022-05-03"),
    ("Bestyrelsesmøde i Borup Tennisklub den 14. 3. 2016", "2016-03-14"),
    ("Bestyrelsesmøde 2022-05-03", "2022-05-03"),
    ("Referat 2022.05.03 fra bestyrelsesmøde", "2022-05-03"),
    ("110914 Referat af bestyrelsesmøde\nNæste møde: 12. oktober 2011", "2011-09-14"),
    ("Bestyrelsesmøde nr. 4/2014, mandag d. 18. august kl. 16.30", "2014-08-18"),
    ("Styregruppemøde 3.-4. maj 2022 på Hotel Fjorden", "2022-05-03"),
    ("Styregruppemøde lørdag d. 14/3 og søndag d. 15/3 2015", "2015-03-14"),
    ("Møde i grundejerforeningens bestyrelse\nmandag d. 7. februar 2O11 kl. 19.3O", "2011-02-07"),
    ("Bestyrelsesmøde 14. novernber 2011", "2011-11-14"),
    ("Bestyrelsesmøde 14. setember 2011", "2011-09-14"),
    ("Bestyrelsesmøde tirsdag d. 3.5. i klubhuset\nNæste møde: 7. juni 2022", "2022-05-03"),
    ("Referat af bestyrelsesmøde i Nordby Vandværk torsdag den 5.\nmaj 2022 kl. 19", "2022-05-05"),
    ("Bestyrelsesmøde\nDato/tid: 3. maj 2022, 19-21", "2022-05-03"),
    ("20220503 Referat af bestyrelsesmøde", "2022-05-03"),
    ("FORHANDLINGSPROTOKOL\n\nÅr 2022 den 3. maj afholdtes bestyrelsesmøde hos Ole Friis.", "2022-05-03"),
    ("Anno 1998, den 3. maj holdtes bestyrelsesmøde i salen", "1998-05-03"),
    ("Bestyrelsesmøde onsd. d. 4. maj, kl. 19\nNæste møde: 7. juni 2022", "2022-05-04"),
    ("| **Dato:** | 3. maj 2022 | Sted | Rådhuset |\n|---|---|---|---|", "2022-05-03"),
  ])
  func forms(_ top: String, _ day: String) { #expect(header(top).date?.iso == day) }

  /// The day of writing, sending or approval and the next meeting are not the meeting's.
  @Test(arguments: [
    ("Ejerforeningen Solbo             9. maj 2022\nReferat af bestyrelsesmøde 3. maj 2022", "2022-05-03"),
    ("Dato: 9. maj 2022\nJ.nr. 22/417\nReferat af møde i Handicaprådet tirsdag den 3. maj 2022 kl. 15-17", "2022-05-03"),
    ("Referat udsendt 9. maj 2022\nBestyrelsesmøde den 3. maj 2022", "2022-05-03"),
    ("Bestyrelsesmøde 3. maj 2022 - godkendt 7. juni 2022", "2022-05-03"),
    ("Bestyrelsesmøde\nNæste møde: 7. juni 2022\nDato: 3. maj 2022", "2022-05-03"),
    ("Referat 7/6 2022 af møde den 3. maj 2022", "2022-05-03"),
    ("Evalueringsmøde efter stormen 29.-30. januar 2022\nMødedato: 11-02-2022", "2022-02-11"),
    (
      "Protokol\n\nÅr 2022 den 3. maj afholdtes bestyrelsesmøde. Mødt var samtlige.\n\n1.\nProtokollen for mødet den 8. marts 2021 blev oplæst og godkendt.",
      "2022-05-03"
    ),
    ("Bestyrelsesmøde den 3. maj 2022\nDagsorden:\n1. Velkomst\n2. Opfølgning på mødet den 8. marts 2022\n3. Eventuelt", "2022-05-03"),
  ])
  func others(_ top: String, _ day: String) { #expect(header(top).date?.iso == day) }

  @Test func withoutYear() {
    #expect(header("Udvalgsmøde i Vejrbæk Boldklub, tirsdag 21/8").date == nil)
    #expect(header("Udvalgsmøde i Vejrbæk Boldklub, tirsdag 21/8\nNæste møde: 4. september 2012").date?.iso == "2012-08-21")
  }

  @Test(arguments: ["Bestyrelsesmøde kl. 10.11", "Bestyrelsesmøde kl. 10-12.30", "Mødt: 3/4 af medlemmerne kl. 19.30-21.15", "Møde nr. 5/12"])
  func timesAreNoDates(_ top: String) { #expect(HeaderDates.first(in: top) == nil) }

  @Test func sharedYears() {
    let days = HeaderDates.all(in: "Kommende møder: 3. maj, 6. september og 1. november 2023").map(\.iso)
    #expect(days == ["2023-05-03", "2023-09-06", "2023-11-01"])
    #expect(HeaderDates.all(in: "Næste møde 7. juni", year: 2022).map(\.iso) == ["2022-06-07"])
  }
}

@Suite("Who met")
struct Bodies {
  @Test(arguments: [
    ("Ejerforeningen Solbo, blok 3\nReferat af bestyrelsesmøde 3. maj 2022", "Bestyrelsen, Ejerforeningen Solbo, blok 3"),
    ("H/F ENGVANG\nBestyrelsesmøde 3. maj 2022", "Bestyrelsen, H/F Engvang"),
    ("KROGSBY OG OMEGNS VANDVÆRK a.m.b.a.\nBestyrelsesmøde 3. maj 2022", "Bestyrelsen, Krogsby og Omegns Vandværk a.m.b.a."),
    ("Referat af skolebestyrelsesmøde på Engskolen\n3. maj 2022", "Skolebestyrelsen, Engskolen"),
    (
      "Boligforeningen Åhaven\nAfdeling 14, Birkeparken\nAfdelingsbestyrelsesmøde 3/5 2022",
      "Afdelingsbestyrelsen, Boligforeningen Åhaven, Afdeling 14, Birkeparken"
    ),
    ("Møde i Kredsrådet for Klitegnens Politi torsdag den 5. maj 2022", "Kredsrådet for Klitegnens Politi"),
    ("Klitegnens Politi\nReferat af møde i kredsrådet\n3. maj 2022", "Kredsrådet for Klitegnens Politi"),
    ("Vestby Kommune\nBørne- og Skoleudvalget\nMødedato: 3. maj 2022", "Børne- og Skoleudvalget, Vestby Kommune"),
    ("STRATEGISK CHEFFORUM\nKlitegnens Politi og kommunerne\nDato: 3. maj 2022", "Strategisk Chefforum"),
    ("SSP lokaludvalg Nord\nRef. 3/5 2022", "SSP lokaludvalg Nord"),
    ("LOKALRÅDET I BIRKEKÆR\n3. maj 2022", "Lokalrådet i Birkekær"),
    ("Den Lokale Beredskabsstab (LBS)\n3. maj 2022", "Den Lokale Beredskabsstab"),
    ("Referat af 3. møde i Arbejdsgruppen om varsling ved skybrud\n3. maj 2022", "Arbejdsgruppen om varsling ved skybrud"),
    ("Arbejdsgruppen \"Træ på Vej\" – 3. maj 2022", "Arbejdsgruppen Træ på Vej"),
    ("# Projektgruppemøde nr. 5 – Fælles Kalender\n**Dato**: 3. maj 2022", "Projektgruppen, Fælles Kalender"),
    ("Ungdoms udvalgs møde i Bakkeby Boldklub, 3/5 2022", "Ungdomsudvalget, Bakkeby Boldklub"),
    ("KAMMERKORET SOLSORTEN\nStyregruppemøde 3/5 2022", "Styregruppen, Kammerkoret Solsorten"),
    ("2. Bakkeby Gruppe\nLEDERMØDE 3/5-22 i hytten", "Ledermøde, 2. Bakkeby Gruppe"),
    ("OMBYGNING AF KULTURHALLEN\nBYGHERREMØDE NR. 6 – 3. maj 2022", "Bygherremøde, Ombygning af Kulturhallen"),
    (
      "Referat af ordinær generalforsamling i Grundejerforeningen Engen af 1974\n3. maj 2022",
      "Generalforsamlingen, Grundejerforeningen Engen af 1974"
    ),
    ("Hoved-MED – Vestby Kommune\n3. maj 2022", "Hoved-MED, Vestby Kommune"),
    ("Kystsamarbejdet Blå Bugt - Styregruppen\n3. maj 2022", "Styregruppen, Kystsamarbejdet Blå Bugt"),
    ("Vejle Sogns Menighedsråd          Provsti: Hjarup\n3. maj 2022", "Vejle Sogns Menighedsråd"),
    ("Referat fra Udsatterådets møde 3. maj 2022", "Udsatterådet"),
    ("Udvalg: Teknisk Udvalg\nDato: 3. maj 2022", "Teknisk Udvalg"),
    ("Kontaktudvalgsmøde\nSt. Sct. Hans Skole\n3. maj 2022", "Kontaktudvalget, St. Sct. Hans Skole"),
    ("# Referat fra OS9forms styregruppemøde\nDato: 3. maj 2022", "Styregruppen, OS9forms"),
    ("Referat fra Onsdagsholdene\n3. maj 2022", "Onsdagsholdene"),
    ("Referat fra bestyrelsesmøde\nDalby IF\n3. maj 2022", "Bestyrelsen, Dalby IF"),
    ("Møde i borgerforeningens og forsamlingshusets fælles bestyrelse\n3. maj 2022", "Bestyrelsen"),
  ])
  func forms(_ top: String, _ body: String) { #expect(header(top).body == body) }

  @Test func noneIsMadeUp() {
    #expect(header("Referat\n3. maj 2022").body == nil)
    #expect(header("Kære alle\nHermed lidt fra i går, jeg håber I kan bruge det.").body == nil)
  }
}

@Suite("Where and when")
struct Places {
  @Test(
    arguments: [
      ("Bestyrelsesmøde den 3. maj 2022 kl. 19.00 på Lyngby Kro", "19:00", nil, "Lyngby Kro"),
      ("Bestyrelsesmøde\nDato: 3. maj 2022, kl. 19-21.15\nSted: Bådehallen", "19:00", "21:15", "Bådehallen"),
      (
        "Bestyrelsesmøde\nMødedato: 3. maj 2022\nMødetidspunkt: 14:00 - 16:35\nMødelokale: Plejecenter Elm, salen", "14:00", "16:35",
        "Plejecenter Elm, salen"
      ),
      ("Referat af møde i kredsrådet\nTirsdag den 3. maj 2022 kl. 10.00-12.15, Vestby Rådhus", "10:00", "12:15", "Vestby Rådhus"),
      ("Bestyrelsesmøde\nOnsdag den 4. maj 2022 kl. 17.00\nBeboerhuset, lille sal\nTil stede: Lars Holm", "17:00", nil, "Beboerhuset, lille sal"),
      ("Bestyrelsesmøde mandag 2/5 2022 hos Bodil. Alle mødt.", nil, nil, "hos Bodil"),
      ("Udskrift af rådets møde den 3. maj 2022 kl.\n19.00 i Borgerhuset", "19:00", nil, "Borgerhuset"),
      ("Bestyrelsesmøde 3. maj 2022\nTil stede: Lars Holm, Bo Lund kom kl. 20", nil, nil, nil),
      ("Bestyrelsesmøde 3. maj 2022 hos Liv på 4. sal", nil, nil, "hos Liv på 4. sal"),
      ("Bestyrelsesmøde tirsdag 3. maj 2022, spejderhuset, 19:00–21:10", "19:00", "21:10", "spejderhuset"),
      ("Bestyrelsesmøde 3. maj 2022 · 17.00-19.00", "17:00", "19:00", nil),
      ("AMU-møde\n03-05-2022 / kantinen lokale 2", nil, nil, "kantinen lokale 2"),
      ("Forældrerådsmøde 3/5-22 (på Zoom pga. corona)", nil, nil, "Zoom"),
      ("Bestyrelsesmøde\n3. maj 2022\nKære alle", nil, nil, nil),
    ] as [(String, String?, String?, String?)])
  func forms(_ top: String, _ start: String?, _ end: String?, _ place: String?) {
    let meeting = header(top)
    #expect(meeting.start == start && meeting.end == end && meeting.place == place)
  }
}
