/// A table of the tree: each cell is its blocks.
struct Table {
  let caption: [Any]
  let head: [[[Any]]]
  let rows: [[[Any]]]

  /// `content` is pandoc's: attributes, caption, columns, head, bodies, foot.
  init(_ content: [Any]) {
    func part(_ value: Any?, _ index: Int) -> [Any] {
      let list = value as? [Any] ?? []
      return index < list.count ? list[index] as? [Any] ?? [] : []
    }
    func cells(_ rows: [Any]) -> [[[Any]]] { rows.map { part($0, 1).map { part($0, 4) } } }
    caption = part(part(content, 1), 1)
    head = cells(part(part(content, 3), 1)).filter { $0.contains { !$0.isEmpty } }
    let bodies = part(content, 4).flatMap { cells(part($0, 2)) + cells(part($0, 3)) }
    rows = (bodies + cells(part(part(content, 5), 1))).filter { $0.contains { !$0.isEmpty } }
  }

  /// It only sets the page: whole points with their paragraphs and lists stand in its cells.
  var isLayout: Bool {
    (head + rows).contains { row in
      row.count == 1 || row.contains { cell in cell.count > 3 || cell.contains { !["Para", "Plain"].contains(Node($0)?.type ?? "") } }
    }
  }
}
