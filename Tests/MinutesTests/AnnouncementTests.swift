import Danish
import Source
import Testing

@testable import Minutes

/// What minutes of Kredsrådet, 8 December 2022, announce: "+ 2023-03-09" planned, "2023-03-09 > 2023-03-16" moved, "- 2023-03-09" off.
func announced(_ lines: String, head: String = "Referat af møde i Kredsrådet for Nordens Politi den 8. december 2022") -> [String] {
  let text = head + "\n\n1. Velkomst\nFormanden bød velkommen, og dagsordenen blev godkendt uden bemærkninger.\n\n2. Eventuelt\n" + lines + "\n"
  return MinutesParser.parse(SourceText(text)).announcements().map {
    switch $0.change {
    case .planned(let day): "+ \(day.iso)"
    case .moved(let from, let to): "\(named(from)) > \(to.iso)"
    case .cancelled(let meeting): "- \(named(meeting))"
    }
  }
}

func named(_ meeting: Announcement.Reference) -> String {
  switch meeting {
  case .day(let day): day.iso
  case .month(let year, let month): "\(year)/\(month)"
  case .next: "next"
  }
}

@Suite("Coming meetings that minutes announce")
struct Announcements {
  @Test(arguments: [
    "Næste møde: 9. marts 2023 kl. 10", "Næste møde er den 9. marts.", "Næste møde afholdes torsdag den 9. marts 2023 på Skørvad Rådhus.",
    "Næste møde er fastsat til torsdag den 9. marts kl. 13.", "Næste ordinære møde: 09.03.2023", "næste møde 9/3", "NÆSTE MØDE: 9/3-23",
    "Næste kredsrådsmøde holdes i Sandvig den 9. marts 2023.", "Kredsrådets næste møde er den 9. marts 2023.", "Rådets næste møde er 9. marts.",
    "Næste møde i kredsrådet er den 9. marts 2023.", "Det næste møde i rådet holdes den 9. marts.", "Vi ses igen den 9. marts.",
    "Kredsrådet mødes igen torsdag den 9. marts 2023.", "Rådet ville træde sammen igen torsdag den 9.\nmarts 2023.",
    "**Næste møde:** 9\\. marts 2023",
    "Det blev aftalt, at næste møde holdes den 9. marts 2023.", "Dato for næste møde: 9. marts 2023.",
    "Ad 7. Næste møde\nTorsdag den 9. marts i Hvalsund.",
    "3. Næste møde\n\nNæste møde er hos Nørreager den 9. marts.", "* Næste møde\n  - torsdag 9. marts 10.00\n  - kage: Kasper",
    "Indbruddene falder, og vagtordningen fortsætter. Næste møde er den 9. marts.", "Næste møde: 9.3. (Inge har kage)",
    "Næste gang: Hvalsund (hvis salen er ledig), torsdag 9. marts kl. 13", "Næste møde: torsdag den 9. marts kl. 10. Afbud senest den 2. marts.",
    "Næste møde blev fastsat til den 9. marts 2023.", "Næste møde: nr. 5, 9. marts 2023, fysisk", "5. møde: 9. marts 2023.",
    "| Næste møde | 9. marts 2023 | kl. 10 |",
    "Næste møde er torsdag den 9. marts 2023 kl. 10.00. Skørvad Kommune vil være\nvært, og mødet i december holdes på politigården.",
  ])
  func one(_ line: String) { #expect(announced(line) == ["+ 2023-03-09"]) }

  @Test(arguments: [
    "Næste møder: 9. marts, 15. juni og 7. september 2023.", "De næste møder er den 9. marts, den 15. juni og den 7. september.",
    "Kommende møder: 9/3, 15/6 og 7/9", "Næste møder for 2023: 9. marts, 15. juni, 7. september",
    "Mødedatoer for 2023: 9. marts, 15. juni, 7. september",
    "4. Mødeplan 2023\n- torsdag den 9. marts\n- torsdag den 15. juni\n- torsdag den 7. september\nPlanen blev godkendt den 1. december.",
    "Næste møde 9. marts kl 10 – Lone er vært. Derefter 15/6, 7/9.",
    "Kommende møder\n9. marts 2023 kl. 10, Skørvad\n15. juni 2023 kl. 10, Hvalsund\n7. september 2023 kl. 10, Nørreager",
    "De kommende møder i kredsrådet: 9. marts, 15. juni, 7. september (temamøde) – generalforsamling 3. oktober",
  ])
  func several(_ lines: String) { #expect(announced(lines) == ["+ 2023-03-09", "+ 2023-06-15", "+ 2023-09-07"]) }

  @Test func yearsRollForward() {
    #expect(announced("Næste møder: 20. december, 8. januar, 26. februar") == ["+ 2022-12-20", "+ 2023-01-08", "+ 2023-02-26"])
    #expect(announced("Mødedatoer for 2024: 11. januar, 7. marts") == ["+ 2024-01-11", "+ 2024-03-07"])
  }

  @Test(arguments: [
    ("Mødet den 9. marts er flyttet til den 16. marts 2023.", "2023-03-09 > 2023-03-16"),
    ("Mødet torsdag den 9. marts 2023 flyttes til torsdag den 16. marts 2023 kl. 10.", "2023-03-09 > 2023-03-16"),
    ("Kredsrådsmødet den 9. marts rykkes til 16. marts.", "2023-03-09 > 2023-03-16"),
    ("Det blev besluttet, at mødet den 9. marts flyttes til den 16. marts.", "2023-03-09 > 2023-03-16"),
    ("Næste møde er flyttet fra den 9. marts til den 16. marts 2023.", "2023-03-09 > 2023-03-16"),
    ("Næste møde er flyttet til den 16. marts.", "next > 2023-03-16"),
    ("Mødet den 9. marts 2023 er aflyst.", "- 2023-03-09"),
    ("Mødet den 9. marts aflyses, da flere borgmestre er forhindret.", "- 2023-03-09"),
    ("Kredsrådets møde den 9. marts udgår.", "- 2023-03-09"),
    ("Næste møde den 9. marts er aflyst.", "- 2023-03-09"),
    ("Næste møde er aflyst.", "- next"), ("Martsmødet aflyses på grund af folketingsvalget.", "- 2023/3"), ("Mødet i marts er aflyst.", "- 2023/3"),
    ("Det blev besluttet, at mødet i marts 2024 aflyses.", "- 2024/3"), ("Martsmødet flyttes til den 16. marts.", "2023/3 > 2023-03-16"),
    ("Mødet den 16. marts flyttes til den 9. marts.", "2023-03-16 > 2023-03-09"),
    ("Mødet den 16. marts 2023 flyttes til den 9. marts 2023.", "2023-03-16 > 2023-03-09"),
    ("Mødet den 9. marts aflyses og holdes i stedet den 16. marts.", "2023-03-09 > 2023-03-16"),
    ("Mødet den 9. marts aflyses. I stedet holdes der møde den 16. marts 2023.", "2023-03-09 > 2023-03-16"),
    ("Martsmødet er aflyst. I stedet mødes kredsrådet den 16. marts.", "2023/3 > 2023-03-16"),
    ("Mødet den 9. marts aflyses. I stedet udsendes et notat den 16. marts.", "- 2023-03-09"),
  ])
  func changes(_ line: String, _ expected: String) { #expect(announced(line) == [expected]) }

  /// Days of events, of other bodies, of deadlines and of the past are no meetings to come.
  @Test(arguments: [
    "Næste møde i arbejdsgruppen er den 9. marts 2023.", "Arbejdsgruppens næste møde er den 9. marts.",
    "Næste møde i Strategisk Chefforum er den 9. marts.",
    "Næste dialogmøde er den 9. marts.", "Næste møde med trafikselskabet er den 9. marts.", "Næste møde om vandværket holdes den 9. marts.",
    "Punktet tages op på næste møde den 9. marts.", "Lone sender et udkast inden næste møde den 9. marts.",
    "Emner til næste møde sendes senest 1. marts.",
    "Næste møde: dagsorden udsendes den 2. marts.", "Næste møde aftales, når det nye byråd er på plads den 1. januar.",
    "Næste møde kunne med fordel ligge den 9. marts.", "Det blev foreslået, at næste møde holdes den 9. marts.",
    "Næste møde bliver ikke den 9. marts.",
    "Borgermødet afholdes den 9. marts 2023.", "Høringsfristen er den 9. marts.", "Festen er den 9. marts. Næste møde aftales senere.",
    "Vandprøver tages hvert tredje år, næste gang den 9. marts 2025.", "Referatet af mødet den 9. juni blev godkendt.",
    "Mødet den 1. december blev flyttet til den 8. december.", "Mødet var flyttet fra den 1. december.",
    "Næste møde var berammet til den 1. december.",
    "Mødet i arbejdsgruppen den 9. marts er aflyst.", "Festen den 9. marts er aflyst.", "Mødet med ministeren den 9. marts er aflyst.",
    "Borgermødet den 9. marts er flyttet til den 16. marts.", "Næste møde: 8. december 2022", "Næste møde den 31. februar.",
    "Næste møde kl. 10.30-12.15",
    "Kommende arrangementer: 9. marts, 15. juni", "Næste skridt er et borgermøde den 9. marts.",
    "Møderne er gode. Næste år er der valg den 3. marts 2023.", "Næste møde er generalforsamlingen den 9. marts.",
    "Strategisk Chefforum mødes igen den 9. marts.", "Mødedato: 8. december 2022", "Frist: Næste møde", "Næste møde 1. april 2099",
    "Næste møde for frivillige er den 9. marts.", "Næste møde: 9. marts eller 16. marts.",
    "Byrådets næste møde er den 9. marts.", "Martsmødet var aflyst.", "Festen i marts er aflyst.", "Mødet i gruppen i marts er aflyst.",
    "Formødet den 9. marts er aflyst.", "Kommende møder er aflyst.", "På martsmødet blev det besluttet.", "Beslutningen fra martsmødet er aflyst.",
    "Vi ses igen til generalforsamlingen den 9. marts.", "Næste byrådsmøde er den 9. marts.",
  ])
  func none(_ line: String) { #expect(announced(line) == []) }

  @Test(arguments: [
    ("Næste møde er den 9. marts 2023.", "Næste møde er den 9. marts 2023."),
    ("Vagten fortsætter. Næste møde er den 9. marts. Lone er vært.", "Næste møde er den 9. marts."),
    ("Vagten fortsætter, og det er alle glade for. Næste møde er den 9.\nmarts. Lone er vært.", "Næste møde er den 9.\nmarts."),
    ("Mødet den 9. marts aflyses. I stedet holdes der møde den 16. marts.", "Mødet den 9. marts aflyses. I stedet holdes der møde den 16. marts."),
    ("3. Næste møde\n\nTorsdag den 9. marts.", "3. Næste møde\n\nTorsdag den 9. marts."),
  ])
  func itsPlaceInTheTextProvesIt(_ lines: String, _ sentence: String) throws {
    let text = SourceText("Referat af møde i Kredsrådet den 8. december 2022\n\n1. Nyt\nIntet nyt.\n\n2. Eventuelt\n\(lines)\n")
    let found = try #require(MinutesParser.parse(text).announcements().first)
    #expect(text[found.range] == sentence)
  }

  @Test func withoutADayNothingIsAnnounced() { #expect(announced("Næste møde: 9. marts", head: "Referat af møde i Kredsrådet") == []) }
}
