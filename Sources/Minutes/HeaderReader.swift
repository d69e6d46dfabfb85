import Danish
import Source

/// Reads the lines above the points: who met, when, where.
struct HeaderReader {
  let text: SourceText
  let lines: [Line]
  let headerEnd: Int

  func read() -> MeetingHeader {
    var header = MeetingHeader()
    let top = lines.prefix(min(max(headerEnd, 1), 80))
    let surfaces = top.map { text.flowing($0.range) }
    (header.body, header.organisation) = BodyReader.read(surfaces.filter { $0.utf8.count < 200 })
    header.title =
      surfaces.first { $0.lowercased().contains("referat") || $0.lowercased().contains("møde") }.map { String($0.drop { "#* ".contains($0) }) }
      ?? surfaces.first
    date(surfaces, into: &header)
    people(top, surfaces, into: &header)
    return header
  }

  private func date(_ surfaces: [String], into header: inout MeetingHeader) {
    // A labelled date outranks one in the heading, which may be the day of writing.
    for (index, surface) in surfaces.enumerated() {
      guard let (label, value) = Label.read(surface), [.date, .time, .place].contains(label) else { continue }
      let line = value.isEmpty && index + 1 < surfaces.count ? surfaces[index + 1] : String(value)
      if label == .place {
        header.place = header.place ?? (line.isEmpty ? nil : line)
      } else {
        header.date = header.date ?? HeaderDates.first(in: line)
      }
    }
    let meeting = surfaces.first { $0.lowercased().contains("møde") && HeaderDates.first(in: $0) != nil }
    header.date = header.date ?? meeting.flatMap { HeaderDates.first(in: $0) } ?? surfaces.lazy.compactMap { HeaderDates.first(in: $0) }.first
    header.date = header.date ?? lines.prefix(200).lazy.compactMap { HeaderDates.first(in: text.flowing($0.range)) }.first
    if let times = surfaces.lazy.map(HeaderDates.times).first(where: { !$0.isEmpty }) {
      header.start = times[0]
      header.end = times.count > 1 ? times[1] : nil
    }
  }

  private func people(_ top: ArraySlice<Line>, _ surfaces: [String], into header: inout MeetingHeader) {
    let reader = PersonReader(text: text)
    var list: Label?
    for (index, line) in top.enumerated() {
      var range = line.range
      if let (label, value) = Label.read(surfaces[index]) {
        list = label
        guard !value.isEmpty else { continue }
        range.start = range.end - value.utf8.count
        if range.start < line.range.start { range.start = line.range.start }
        if text[range] != String(value) { range = line.range }
      } else if HeaderDates.first(in: surfaces[index]) != nil {
        list = nil
      }
      switch list {
      case .present: header.present += reader.people(in: range)
      case .absent: header.absent += reader.people(in: range)
      default: continue
      }
    }
    header.absent.removeAll { $0.name.lowercased() == "ingen" }
    let away = Set(header.absent.map(\.name))
    header.present.removeAll { away.contains($0.name) }
  }
}

/// Reads a line of the agenda.
enum AgendaReader {
  /// "Orientering /v. pi Allan Nyring" → title "Orientering", presenter "Allan Nyring".
  static func entry(_ heading: PointHeading) -> AgendaEntry {
    for marker in [" /v. ", "/v. ", " v. ", " v/", " /v "] {
      guard let cut = heading.title.range(of: marker) else { continue }
      var names = heading.title[cut.upperBound...].split(separator: " ")[...]
      while let first = names.first, PersonTitles.contains(first) { names = names.dropFirst() }
      return AgendaEntry(number: heading.number, title: heading.title[..<cut.lowerBound].trimmingSpaces(), presenter: names.joined(separator: " "))
    }
    return AgendaEntry(number: heading.number, title: heading.title)
  }
}
