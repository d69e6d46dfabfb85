import Danish
import Foundation
import Minutes
import Source
import Testing

let seed = SourceText(
  utf8: Array(
    FileManager.default.contents(
      atPath: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
        + "/seeds/kredsraad-koebenhavns-vestegn-2022-12-08.txt") ?? Data()))

@Suite("The shipped minutes")
struct Seed {
  let minutes = MinutesParser.parse(seed)

  @Test func header() {
    let meeting = minutes.meeting
    #expect(meeting.body == "Kredsrådet" && meeting.organisation == "Københavns Vestegns Politi")
    #expect(meeting.date?.iso == "2022-12-08" && meeting.start == "08:30" && meeting.end == "10:00")
    #expect(meeting.place == "Københavns Vestegns Politi, Politigården")
    #expect(minutes.notices.isEmpty)
  }

  @Test func people() {
    #expect(minutes.meeting.present.count == 18 && minutes.meeting.present.allSatisfy { $0.title != nil })
    #expect(minutes.meeting.absent.map(\.name) == ["Anders Wolf Andresen", "Knud Stadsgaard"])
  }

  @Test func agendaAndPoints() {
    #expect(minutes.meeting.agenda.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(minutes.meeting.agenda.map(\.presenter) == ["Kim Christiansen", nil, "Allan Nyring", nil, nil])
    let points = minutes.points.filter { $0.number != nil }
    #expect(points.map(\.number) == ["1", "2", "3", "4", "5"])
    #expect(points.map(\.paragraphs.count) == [16, 14, 1, 13, 1])
  }
}

@Suite("Header forms")
struct HeaderForms {
  @Test(arguments: [
    ("Referat af bestyrelsesmøde den 3. maj 2023", "Bestyrelsen", "2023-05-03"),
    ("Strategisk Chefforum\nDato: 07.03.2024", "Strategisk Chefforum", "2024-03-07"),
    ("Møde i Kredsrådet for Fjordegnens Politi torsdag den 16. marts 2023", "Kredsrådet for Fjordegnens Politi", "2023-03-16"),
    ("LOKALRÅDET I RAVNKÆR\nTid: Onsdag d. 1. februar 2023 kl. 15", "Lokalrådet i Ravnkær", "2023-02-01"),
  ])
  func bodyAndDay(_ text: String, _ body: String, _ day: String) {
    let meeting = MinutesParser.parse(SourceText(text + "\n\n1. Velkomst\nAlle var der.\n")).meeting
    #expect(meeting.body == body && meeting.date?.iso == day)
  }
}
