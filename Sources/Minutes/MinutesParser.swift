import Danish
package import Source

/// Reads a text as minutes. Total: it always yields minutes, oddities become notices.
package enum MinutesParser {
  package static func parse(_ text: SourceText) -> Minutes {
    let lines = text.lines
    let layout = Layout(lines, text)
    var header = HeaderReader(text: text, lines: lines, headerEnd: layout.firstPoint).read()
    header.agenda = layout.agenda.map(AgendaReader.entry)
    let points = PointReader(text: text, lines: lines, layout: layout).points()
    header.nextMeetings = Announcements.days(in: lines, of: text, after: header.date)
    for index in header.agenda.indices { header.agenda[index].presenter = fullName(header.agenda[index].presenter, in: header.present) }
    var notices: [Notice] = []
    let top = lines.first?.range ?? text.whole
    if header.date == nil { notices.append(Notice(message: "Mødets dato står ikke i referatet", range: top)) }
    if header.body == nil { notices.append(Notice(message: "Det fremgår ikke, hvem der holdt mødet", range: top)) }
    if header.present.isEmpty { notices.append(Notice(message: "Der er ingen liste over deltagere", range: top)) }
    return Minutes(text: text, meeting: header, points: points, notices: notices)
  }

  private static func fullName(_ presenter: String?, in people: [Person]) -> String? {
    guard let presenter else { return nil }
    let fitting = people.filter { $0.name == presenter || $0.initials == presenter || $0.name.hasPrefix(presenter + " ") }
    return fitting.count == 1 ? fitting[0].name : presenter
  }
}

/// Where the header ends, which lines are the agenda, and where each point begins.
struct Layout {
  let agenda: [PointHeading]
  let headings: [PointHeading]
  /// Index of the line where the points begin.
  let firstPoint: Int

  init(_ lines: [Line], _ text: SourceText) {
    let found = lines.indices.compactMap { PointHeading.read(lines[$0], at: $0, text) }
    var agenda: [PointHeading] = []
    // Numbered lines one after the other are an agenda when the same numbers begin again below.
    if found.count > 1, !found[0].isExplicit || found.filter({ $0.number == found[0].number }).count > 1 {
      var run = 1
      while run < found.count, found[run].line - found[run - 1].line <= 2, found[run].number != found[0].number { run += 1 }
      if run >= 2, found.dropFirst(run).contains(where: { $0.number == found[0].number }) { agenda = Array(found.prefix(run)) }
    }
    self.agenda = agenda
    var rest = Array(found.dropFirst(agenda.count))
    if rest.contains(where: \.isExplicit), rest.filter(\.isExplicit).count * 2 >= rest.count { rest = rest.filter(\.isExplicit) }
    headings = Layout.ascending(rest)
    firstPoint = headings.first?.line ?? Layout.endOfHeader(lines, text)
  }

  /// Numbered lists inside a point start over at 1; the points themselves only rise.
  private static func ascending(_ found: [PointHeading]) -> [PointHeading] {
    var kept: [PointHeading] = []
    for heading in found {
      let main = Int(heading.number.split(separator: ".").first ?? "") ?? 0
      let last = kept.last.flatMap { Int($0.number.split(separator: ".").first ?? "") } ?? 0
      if heading.isExplicit || main == last + 1 || main == last && heading.number.contains(".") || kept.isEmpty || main > last && main <= last + 3 {
        kept.append(heading)
      }
    }
    return kept
  }

  /// Without numbered points the text begins after the last labelled line of the top.
  private static func endOfHeader(_ lines: [Line], _ text: SourceText) -> Int {
    var end = 0
    for index in lines.indices.prefix(40) {
      guard lines[index].range.count < 300, let (label, _) = Label.read(text.flowing(lines[index].range)) else { continue }
      if label == .nextMeeting { return end }
      end = index + 1
    }
    return end
  }
}
