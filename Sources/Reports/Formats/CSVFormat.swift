import Danish
package import FollowUp

/// A row for each task, as Danish Excel opens it: UTF-8 with a mark (BOM), semicolons, CRLF (RFC 4180), days as dd-mm-yyyy (ISO 8601 in English).
/// Every field is quoted, and text that a spreadsheet would take for a formula begins with an apostrophe.
package struct CSVFormat {
  let wording: Wording
  package init(_ wording: Wording) { self.wording = wording }

  package func render(_ report: Report) -> String {
    var out = "\u{FEFF}" + line(wording.csvHeadings)
    for section in report.sections { for task in section.tasks { out += line(fields(task, in: section)) } }
    return out
  }

  private func fields(_ row: TaskRow, in section: Report.Section) -> [String] {
    let due = row.due
    return [
      String(row.id), section.title ?? "", row.text, row.owners.map(\.name).joined(separator: ", "), row.ownerNote ?? "", day(due?.date),
      due?.due.text ?? "", day(due?.original == due?.date ? nil : due?.original), due.map { String($0.slips.count) } ?? "",
      wording.status(row.status),
      row.confirmed ? wording.yes : wording.no, day(row.closedOn), wording.kind(row.kind), row.body, day(row.source?.meeting),
      row.source?.agendaItem ?? "", row.source?.agendaTitle ?? "", row.source?.quote ?? "", row.source?.rule ?? "", day(row.lastWord),
      row.said?.evidence ?? "", row.notes.map { "\(day($0.day)) \($0.by): \($0.text)" }.joined(separator: " / "),
    ]
  }

  private func day(_ day: Day?) -> String {
    guard let day else { return "" }
    guard wording.language == .da else { return day.iso }
    return day.iso.split(separator: "-").reversed().joined(separator: "-")
  }

  private func line(_ fields: [String]) -> String { fields.map(quoted).joined(separator: ";") + "\r\n" }

  private func quoted(_ text: String) -> String {
    var out = "\"".unicodeScalars
    let text = harmless(text).unicodeScalars
    if Self.isFormula(text) || Self.isShortDay(text) { out.append("'") }
    for scalar in text {
      if scalar == "\"" { out.append("\"") }
      out.append(scalar)
    }
    out.append("\"")
    return String(out)
  }

  /// What Excel or LibreOffice would calculate, wide forms included (OWASP, CSV Injection).
  private static func isFormula(_ text: String.UnicodeScalarView) -> Bool {
    text.first { !$0.properties.isWhitespace }.map("=+-@|%\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}\u{2212}".unicodeScalars.contains) ?? false
  }

  /// The number of a point that would become a day: "1-2", "3/4". Days of ours have three parts.
  private static func isShortDay(_ text: String.UnicodeScalarView) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }
}
