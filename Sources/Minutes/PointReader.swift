import Source

/// Cuts the text below the header into points and their paragraphs.
struct PointReader {
  let text: SourceText
  let lines: [Line]
  let layout: Layout

  func points() -> [Point] {
    guard !layout.headings.isEmpty else {
      return lines.isEmpty ? [] : [Point(number: nil, title: nil, heading: nil, paragraphs: paragraphs(layout.firstPoint..<lines.count))]
    }
    return layout.headings.indices.map { index in
      let heading = layout.headings[index]
      let end = index + 1 < layout.headings.count ? layout.headings[index + 1].line : lines.count
      // A long numbered line is its own text ("3. Bente kontakter kommunen.").
      let own = heading.title.last == "." && heading.title.contains(" ")
      return Point(
        number: heading.number, title: own ? nil : heading.title, heading: lines[heading.line].range,
        paragraphs: paragraphs((own ? heading.line : heading.line + 1)..<end))
    }
  }

  private func paragraphs(_ range: Range<Int>) -> [Paragraph] {
    var found: [Paragraph] = []
    var section: Section?
    for block in BlockParser.blocks(lines[range], of: text) {
      if isFurniture(block) { continue }
      var block = block
      let surface = text.flowing(ByteRange(block.range.start, min(block.range.end, block.range.start + 80)))
      if let colon = surface.firstIndex(of: ":"), let next = SectionLabels.section(String(surface[...colon])) {
        section = next
        let cut = surface[...colon].utf8.count
        block.range.start = min(block.range.end, block.range.start + cut)
        while block.range.start < block.range.end, text.bytes[block.range.start] <= 0x20 || text.bytes[block.range.start] == UInt8(ascii: "*") {
          block.range.start += 1
        }
        if block.range.isEmpty { continue }
      } else if surface.utf8.count <= 40, let next = SectionLabels.section(surface) {
        section = next
        continue
      }
      found.append(Paragraph(block: block, section: section))
    }
    return found
  }

  /// "Side 1 af 6", "1 af 6", "Referent: NN".
  private func isFurniture(_ block: Block) -> Bool {
    guard block.range.count < 60 else { return false }
    let words = text.flowing(block.range).lowercased().split(separator: " ")
    if words.count >= 3, words.suffix(2).first == "af", Int(words.last!) != nil, Int(words[words.count - 3]) != nil { return true }
    return words.count == 2 && words[0] == "side" && Int(words[1]) != nil
  }
}
