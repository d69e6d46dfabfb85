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
