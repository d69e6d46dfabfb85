package import Danish
package import Source

/// Reads a text as minutes. Total: it always yields minutes, oddities become notices.
package enum MinutesParser {
  /// `day` is the day of the meeting where somebody tells it; else it is read.
  package static func parse(_ text: SourceText, day: Day? = nil) -> Minutes {
    let lines = Furniture.strip(text.lines, of: text)
    let wrap = Wrap(lines: lines, of: text)
    let outline = Outline(lines, text, wrap)
    var header = HeaderReader(text: text, lines: lines, headerEnd: outline.headerEnd).read()
    header.date = day ?? header.date
    header.agenda = outline.agenda.map(AgendaReader.entry)
    let points = PointReader(text: text, lines: lines, outline: outline, wrap: wrap).points()
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
