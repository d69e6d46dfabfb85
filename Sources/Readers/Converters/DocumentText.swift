/// A document tree of pandoc (pandoc-types 1.22) as text that the parser of minutes reads: a paragraph a line, headings with "#", lists with their
/// bullets and numbers, tables as rows. What is struck out is left out; footnotes stand below their paragraph.
struct DocumentText {
  private(set) var out = ""
  private var notes: [[Any]] = []
  /// What stands before the next line, and before those that follow it: "- " of a list's item, then as many spaces.
  private var lead = ""
  private var indent = ""
  private var isTight = false

  static func of(_ tree: [String: Any]) -> String {
    var text = DocumentText()
    let meta = tree["meta"] as? [String: Any] ?? [:]
    // The paragraphs in Word's styles of that name.
    for key in ["title", "subtitle", "author", "date"] { if let value = Node(meta[key]) { text.meta(value) } }
    text.blocks(tree["blocks"] as? [Any] ?? [])
    return text.out
  }

  private mutating func meta(_ value: Node) {
    switch value.type {
    case "MetaInlines": line(Inlines.text(value.list, &notes))
    case "MetaBlocks": blocks(value.list)
    case "MetaList": for part in value.list { if let part = Node(part) { meta(part) } }
    case "MetaString": line(value.string)
    default: break
    }
  }

  private mutating func blocks(_ blocks: [Any]) { for block in blocks { if let block = Node(block) { self.block(block) } } }

  private mutating func block(_ block: Node) {
    switch block.type {
    case "Para", "Plain": line(Inlines.text(block.list, &notes), isTight: block.type == "Plain")
    case "Header": heading(block)
    case "BulletList": items(block.list) { _ in "- " }
    case "OrderedList":
      let marker = ListMarker(block.part(0))
      items(block.part(1)) { marker.text($0) + " " }
    case "DefinitionList": definitions(block.list)
    case "LineBlock": for part in block.list { line(Inlines.text(part as? [Any] ?? [], &notes), isTight: true) }
    case "CodeBlock": line(block.part(1), isTight: false)
    case "BlockQuote": blocks(block.list)
    case "Div": blocks(block.part(1))
    case "Table": table(Table(block.list))
    default: break
    }
    footnotes()
  }

  private mutating func heading(_ block: Node) {
    let words = Inlines.text(block.part(2), &notes)
    // Word numbers headings as items of a list.
    if !lead.isEmpty { return line(words) }
    if !words.isEmpty { line(String(repeating: "#", count: min(6, max(1, block.part(0) as Int? ?? 1))) + " " + words) }
  }

  private mutating func items(_ items: [Any], marker: (Int) -> String) {
    let (outerIndent, outerTight) = (indent, isTight)
    for (index, item) in items.enumerated() {
      lead = (lead.isEmpty ? outerIndent : lead) + marker(index)
      indent = outerIndent + String(repeating: " ", count: marker(index).count)
      blocks(item as? [Any] ?? [])
      isTight = true
    }
    (lead, indent, isTight) = ("", outerIndent, outerTight)
  }

  private mutating func definitions(_ entries: [Any]) {
    for entry in entries {
      guard let entry = entry as? [Any], entry.count == 2 else { continue }
      line(Inlines.text(entry[0] as? [Any] ?? [], &notes))
      for definition in entry[1] as? [Any] ?? [] { blocks(definition as? [Any] ?? []) }
    }
  }

  private mutating func table(_ table: Table) {
    blocks(table.caption)
    let rows = (table.head + table.rows).map { $0.map { paragraphs($0) } }
    guard !table.isLayout, !TableText.isLayout(rows) else {
      for (blocks, cells) in zip(table.head + table.rows, rows) { layout(blocks, cells) }
      return
    }
    for (index, cells) in rows.enumerated() {
      line(TableText.row(cells), isTight: index > 0)
      isTight = true
      if index + 1 == table.head.count { line("|" + String(repeating: "---|", count: cells.count), isTight: true) }
    }
    isTight = false
  }

  /// The lines of a cell's paragraphs.
  private mutating func paragraphs(_ cell: [Any]) -> [String] {
    cell.compactMap { Node($0).map { Inlines.text($0.list, &notes) } }.flatMap { $0.split(separator: "\n").map(String.init) }
  }

  /// A row that only sets the page; a number in a cell of its own stands before what the next one begins with.
  private mutating func layout(_ row: [[Any]], _ cells: [[String]]) {
    isTight = false
    for (cell, words) in zip(row, cells) {
      if TableText.isMarker(words), lead.isEmpty { lead = indent + words[0] + " " } else { blocks(cell) }
    }
    if !lead.isEmpty { line(" ") }
  }

  private mutating func footnotes() {
    while !notes.isEmpty { blocks(notes.removeFirst()) }
  }

  /// A paragraph; its own line breaks stay. Nothing stands between two tight ones.
  private mutating func line(_ text: String, isTight tight: Bool = false) {
    let (words, tight) = (text.replacing("\u{AD}", with: "").split(separator: "\n"), tight || !lead.isEmpty)
    guard words.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
    if !out.isEmpty, !(tight && isTight) { out += "\n" }
    isTight = tight
    for word in words {
      out += (lead.isEmpty ? indent : lead) + word + "\n"
      lead = ""
    }
  }
}

/// A piece of the tree: its type ("t") and what it holds ("c").
struct Node {
  let type: String
  private let content: Any?

  init?(_ value: Any?) {
    guard let value = value as? [String: Any], let type = value["t"] as? String else { return nil }
    (self.type, content) = (type, value["c"])
  }

  var list: [Any] { content as? [Any] ?? [] }
  var string: String { content as? String ?? "" }

  func part(_ index: Int) -> [Any] { index < list.count ? list[index] as? [Any] ?? [] : [] }
  func part(_ index: Int) -> String { index < list.count ? list[index] as? String ?? "" : "" }
  func part(_ index: Int) -> Int? { index < list.count ? list[index] as? Int : nil }
}
