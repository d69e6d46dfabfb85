import Danish

/// The labels and short headings that open a section inside a point.
enum SectionLabels {
  /// The section that a label alone on its line opens: "Beslutning:", "**Sagsfremstilling**", "Next steps".
  static func section(_ words: String) -> Section? {
    table[Tokenizer.fold(Array(words.utf8)[...]).filter { !"*_#>:. ".contains($0) }]
  }

  private static let table: [String: Section] = {
    var found: [String: Section] = [:]
    for (label, keys) in lists { for key in "\(keys)".split(separator: " ") { found[String(key)] = label } }
    return found
  }()

  private static let lists: [(Section, StaticString)] = [
    (
      .decision,
      "beslutning beslutninger besluttet konklusion konklusioner aftalt aftaler følgendeaftaltes følgendeaftales følgendeblevaftalt detblevaftalt detaftaltes afgørelse"
    ),
    (.presentation, "sagsfremstilling indstilling indstillinger baggrund formal forslag bilag sagsbeskrivelse resume lovgrundlag økonomi"),
    (.discussion, "referat drøftelse drøftelser droftelse bemærkninger svar spg debat kommentarer"),
    (.tasks, "opgaver todo to-do opgaveliste aktioner handlinger næsteskridt nextsteps opfølgning aktionsliste huskeliste actions"),
  ]
}
