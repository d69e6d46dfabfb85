package import FollowUp

/// Markdown tables (GitHub Flavored Markdown, 4.10).
package struct MarkdownFormat {
  let wording: Wording
  package init(_ wording: Wording) { self.wording = wording }

  package func render(_ report: Report) -> String {
    var out = "# \(escape(report.title))\n"
    for fact in [wording.asOf(report.today)] + report.facts { out += "\n\(escape(fact))\n" }
    if !report.figures.isEmpty { out += "\n" + figures(report.figures) }
    if !report.suggestions.isEmpty {
      out += "\n## \(wording.unanswered)\n\n"
      for row in report.suggestions { out += "- \(escape(wording.suggestion(row)))  \n  \(escape(wording.evidence(row.suggestion)))\n" }
    }
    for section in report.sections {
      if let title = section.title { out += "\n## \(escape(title))\n" }
      out += "\n" + (section.tasks.isEmpty ? "\(wording.none)\n" : rows(section))
    }
    if report.sections.isEmpty, report.suggestions.isEmpty { out += "\n\(wording.none)\n" }
    return out
  }

  private func rows(_ section: Report.Section) -> String {
    table(section.columns.map(wording.heading), section.tasks.map { task in section.columns.map { wording.cell($0, task) ?? "" } })
  }

  private func figures(_ figures: [Report.Figure]) -> String {
    let compared = figures.contains { $0.before != nil }
    return table(
      wording.figureHeadings(compared: compared),
      figures.map { figure in
        [figure.title, String(figure.tasks.count)] + (compared ? [figure.before.map(String.init) ?? ""] : [])
          + [figure.tasks.map(String.init).joined(separator: ", ")]
      })
  }

  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    var out = "| " + headings.joined(separator: " | ") + " |\n|" + String(repeating: " --- |", count: headings.count) + "\n"
    for row in rows { out += "| " + row.map(escape).joined(separator: " | ") + " |\n" }
    return out
  }

  private func escape(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in harmless(text).unicodeScalars {
      if "\\`*_[]<>|#&~".unicodeScalars.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }
}
