/// The words of a paragraph.
enum Inlines {
  /// Plain, with its line breaks; the blocks of its footnotes are added to `notes`.
  static func text(_ inlines: [Any], _ notes: inout [[Any]]) -> String {
    var out = ""
    for case let inline? in inlines.map(Node.init) {
      switch inline.type {
      case "Str": out += inline.string
      case "Space", "SoftBreak": out += " "
      case "LineBreak": out += "\n"
      case "Emph", "Strong", "Underline", "SmallCaps", "Superscript", "Subscript": out += text(inline.list, &notes)
      case "Span", "Link", "Cite": out += text(inline.part(1), &notes)
      case "Quoted":
        let isSingle = (inline.list.first).flatMap(Node.init)?.type == "SingleQuote"
        out += (isSingle ? "’" : "”") + text(inline.part(1), &notes) + (isSingle ? "’" : "”")
      case "Code", "Math": out += inline.part(1)
      case "Note": notes.append(inline.list)
      default: break
      }
    }
    return out
  }
}
