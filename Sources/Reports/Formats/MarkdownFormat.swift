import FollowUp

/// Markdown tables, a quote below each.
package struct MarkdownFormat {
  let wording: Wording
  package init(_ wording: Wording) { self.wording = wording }

  package func render(_ report: Report) -> String {
    var out = "# \(escape(report.title))\n\n\(wording.asOf(report.today))\n"
    if let drafts = wording.drafts(report) { out += "\n\(escape(drafts))\n" }
    if !report.suggestions.isEmpty {
      out += "\n## \(wording.suggestions)\n\n"
      for row in report.suggestions {
        out += "\(row.suggestion.number). \(escape(wording.suggestion(row)))  \n   \(escape(wording.evidence(row.suggestion)))\n"
      }
    }
    for section in report.sections {
      if let title = section.title { out += "\n## \(title)\n" }
      guard !section.tasks.isEmpty else {
        out += "\n\(wording.none)\n"
        continue
      }
      out +=
        "\n| " + wording.headings.joined(separator: " | ") + (report.showsQuotes ? " | \(wording.quote)" : "")
        + (report.showsNews ? " | \(wording.news)" : "") + " |\n"
      out += "|" + String(repeating: " --- |", count: wording.headings.count + (report.showsQuotes ? 1 : 0) + (report.showsNews ? 1 : 0)) + "\n"
      for task in section.tasks {
        var cells = [String(task.id), task.text, wording.owners(task), wording.due(task), wording.standing(task)]
        if report.showsQuotes { cells.append(wording.basis(task) ?? "") }
        if report.showsNews { cells.append(wording.lastSaid(task) ?? "") }
        out += "| " + cells.map(escape).joined(separator: " | ") + " |\n"
      }
    }
    return out
  }

  private func escape(_ text: String) -> String {
    var out = ""
    for character in harmless(text) {
      if "\\`*_[]<>|#".contains(character) { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
