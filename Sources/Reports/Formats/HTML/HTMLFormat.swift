import FollowUp
import Mustache

/// One page that needs nothing else: styles and pictures stand in it, and nothing is fetched or run (Content-Security-Policy).
package struct HTMLFormat {
  let wording: Wording
  package init(_ wording: Wording) { self.wording = wording }

  package func render(_ report: Report) -> String { Markup.templates.render(page(report), withTemplate: "report") ?? "" }

  /// The same without pictures and looks, for a word processor.
  package func document(_ report: Report) -> String { Markup.templates.render(page(report), withTemplate: "document") ?? "" }

  private func page(_ report: Report) -> [String: Any] {
    [
      "language": wording.language.rawValue, "style": String(decoding: PackageResources.style_css, as: UTF8.self), "title": harmless(report.title),
      "facts": ([wording.asOf(report.today)] + report.facts).map(harmless), "tiles": tiles(report),
      "hasFigures": !report.figures.isEmpty, "figures": figures(report), "figureHeadings": wording.figureHeadings(compared: report.isCompared),
      "isCompared": report.isCompared,
      "charts": report.charts.map { ChartPicture($0).context(wording) }, "hasCharts": !report.charts.isEmpty,
      "hasSuggestions": !report.suggestions.isEmpty, "suggestionsTitle": wording.unanswered,
      "suggestions": report.suggestions.map {
        [
          "number": String($0.suggestion.number), "suggestion": harmless(wording.suggestion($0)),
          "evidence": harmless(wording.evidence($0.suggestion)),
        ]
      },
      "sections": report.sections.map(section), "none": wording.none, "isEmpty": report.sections.isEmpty && report.suggestions.isEmpty,
      "footer": wording.footer, "chartsTitle": wording.chartsTitle, "figuresTitle": wording.figuresTitle, "numbers": wording.numbers,
    ]
  }

  /// How many tasks each section has, as links to them; none where figures tell it already.
  private func tiles(_ report: Report) -> [[String: Any]] {
    guard report.figures.isEmpty, report.sections.count > 1 else { return [] }
    return report.sections.map {
      ["target": $0.id, "count": String($0.tasks.count), "name": harmless($0.title ?? ""), "isLate": $0.id == "overdue" && !$0.tasks.isEmpty]
    }
  }

  private func figures(_ report: Report) -> [[String: Any]] {
    report.figures.map { figure in
      let cells = [String(figure.tasks.count)] + (report.isCompared ? [figure.before.map(String.init) ?? ""] : [])
      let shown = Set(report.tasks.map(\.id))
      return [
        "figure": harmless(figure.title), "counts": cells,
        "items": figure.tasks.map { ["item": String($0), "isHere": shown.contains($0), "isAway": !shown.contains($0)] as [String: Any] },
      ]
    }
  }

  private func section(_ section: Report.Section) -> [String: Any] {
    let cells = section.columns.filter { !$0.isLong }
    let notes = Column.allCases.reversed().filter { $0.isLong && section.columns.contains($0) }
    return [
      "id": section.id, "heading": harmless(section.title ?? ""), "hasHeading": section.title != nil, "count": String(section.tasks.count),
      "hasTasks": !section.tasks.isEmpty, "widths": Self.widths(cells),
      "headings": cells.map { ["name": wording.heading($0), "column": $0.rawValue] },
      "tasks": section.tasks.map { task in
        [
          "task": String(task.id), "isLate": task.lateness == .overdue,
          "cells": cells.map { column in
            [
              "column": column.rawValue, "name": wording.heading(column), "text": harmless(wording.cell(column, task) ?? ""),
              "isNumber": column == .number, "isTask": column == .task,
              "notes": column == .task ? notes.compactMap { wording.labelled($0, task) }.map(harmless) : [],
            ] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }

  /// The share of a page that each column takes, in percent.
  private static func widths(_ columns: [Column]) -> [Int] {
    let parts = columns.map { column in
      switch column {
      case .number: 6
      case .task: 52
      case .owner: 17
      case .status: 11
      default: 14
      }
    }
    let sum = parts.reduce(0, +)
    return parts.map { $0 * 100 / sum }
  }
}
