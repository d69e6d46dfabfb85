import Danish
import Source

/// People who turn up in the text with a title and are on no list.
enum Mentions {
  static func people(in points: [Point], text: SourceText, known: [Person]) -> [Person] {
    var found: [Person] = []
    let names = Set(known.map(\.name))
    for paragraph in points.flatMap(\.paragraphs) {
      let tokens = Tokenizer.tokens(in: text, range: paragraph.block.range)
      for index in tokens.indices.dropLast(2) where tokens[index].kind == .word && PersonTitles.contains(Substring(tokens[index].folded)) {
        guard tokens[index + 1].isCapitalised, tokens[index + 2].isCapitalised, tokens[index + 1].kind == .word, tokens[index + 2].kind == .word
        else { continue }
        let range = ByteRange(tokens[index + 1].range.start, tokens[index + 2].range.end)
        let name = text.flowing(range)
        guard !names.contains(name), !found.contains(where: { $0.name == name }), !names.contains(where: { $0.hasPrefix(name) }) else { continue }
        found.append(Person(name: name, title: text.flowing(tokens[index].range), range: range))
      }
    }
    return found
  }
}
