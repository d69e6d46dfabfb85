import Source

/// A label where it stands in the text.
struct FoundLabel {
  let entry: SectionLabels.Entry
  /// The label's own words, without marks and colon.
  let words: ByteRange
  /// Where the text behind it begins.
  let content: Int
}

/// Finds labels at the start of a line and, after the end of a sentence, inside a paragraph.
struct LabelScanner {
  let text: SourceText

  private static let marks = Array("*_>\"[ ".utf8)

  /// The label that begins the range: "Beslutning:", "**Aktion:**", "Spg.", "Konklusion -"; or alone on its line "Drøftelse".
  func leading(_ range: ByteRange) -> FoundLabel? {
    var start = range.start
    while start < range.end, text.bytes[start] < 0x41 || text.bytes[start] == UInt8(ascii: "_") || text.bytes[start] == UInt8(ascii: "[") {
      guard Self.marks.contains(text.bytes[start]) else { return nil }
      start += 1
    }
    guard SectionLabels.mayBegin(text.bytes, start), text.isLetter(start, range.end) else { return nil }
    let limit = min(range.end, start + (SectionLabels.mayBeLong(text.bytes[start]) ? 90 : 48))
    var index = start
    while index < limit {
      let byte = text.bytes[index]
      if (0x61...0x7A).contains(byte) {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: ":"):
        // "kl. 10:30"
        return text.isDigit(index + 1, range.end) && text.isDigit(index - 1, range.end)
          ? nil : label(ByteRange(start, index), after: index + 1, range)
      case UInt8(ascii: "."): if let found = dotted(start, index, range) { return found } else if !abbreviates(start, index) { return nil }
      case UInt8(ascii: "-") where dashed(index, range, from: start), 0xE2 where text.has("–", at: index, limit) && dashed(index, range, from: start):
        return label(ByteRange(start, index), after: index + (text.bytes[index] == 0xE2 ? 3 : 1), range)
      case UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A: return nil
      default: break
      }
      index += 1
    }
    guard index == range.end, range.count <= 44, text.isUpper(start, range.end) else { return nil }
    return bare(ByteRange(start, range.end))
  }

  private func bare(_ words: ByteRange) -> FoundLabel? {
    guard let entry = SectionLabels.entry(text.bytes[words.start..<words.end]), entry.section != nil else { return nil }
    return FoundLabel(entry: entry, words: trimmedMarks(words), content: words.end)
  }

  private func label(_ words: ByteRange, after end: Int, _ range: ByteRange) -> FoundLabel? {
    guard let entry = SectionLabels.entry(text.bytes[words.start..<words.end]) else { return nil }
    var content = end
    while content < range.end, text.bytes[content] <= 0x20 || "*_:]".utf8.contains(text.bytes[content]) { content += 1 }
    return FoundLabel(entry: entry, words: trimmedMarks(words), content: content)
  }

  /// "Spg.", "Ansv.", "Konklusion." before a capital or a colon.
  private func dotted(_ start: Int, _ index: Int, _ range: ByteRange) -> FoundLabel? {
    guard index - start <= 16, index + 1 < range.end, text.isUpper(start, range.end) else { return nil }
    if text.bytes[index + 1] == UInt8(ascii: ":") { return label(ByteRange(start, index), after: index + 2, range) }
    guard text.bytes[index + 1] == 0x20, text.isUpper(index + 2, range.end) || text.bytes[index + 2..<range.end].first == UInt8(ascii: "(") else {
      return nil
    }
    for byte in start..<index where text.bytes[byte] <= 0x20 { return nil }
    // "Drøftet. Formanden inviterer gruppen.": what became of the matter.
    if text.has("et", at: index - 2, index) { return nil }
    return label(ByteRange(start, index), after: index + 1, range)
  }

  /// A dot after a short word goes on: "ad. pkt. 3: …".
  private func abbreviates(_ start: Int, _ index: Int) -> Bool { index - start <= 5 }

  private func dashed(_ index: Int, _ range: ByteRange, from start: Int) -> Bool {
    let length = text.bytes[index] == 0xE2 ? 3 : 1
    return index > start && index - start <= 26 && text.bytes[index - 1] <= 0x20 && index + length < range.end && text.bytes[index + length] <= 0x20
  }

  private func trimmedMarks(_ range: ByteRange) -> ByteRange {
    var range = range
    while range.end > range.start, "*_: ".utf8.contains(text.bytes[range.end - 1]) { range.end -= 1 }
    return range
  }

  /// Labels inside a paragraph: after the end of a sentence ("… er skævt. Aktion: Henning …"); after any mark where the paragraph began with one
  /// ("Ansvarlig: Anna, frist: 1/5").
  func inner(_ range: ByteRange, labelled: Bool) -> [FoundLabel] {
    guard text.holds(UInt8(ascii: ":"), in: range) else { return [] }
    var found: [FoundLabel] = []
    var from = range.start
    for index in range.start..<range.end where text.bytes[index] == UInt8(ascii: ":") && found.count < 200 {
      defer { from = index + 1 }
      guard let start = wordsStart(index, from: from, labelled: labelled || !found.isEmpty), start > range.start,
        let label = label(ByteRange(start, index), after: index + 1, range), splits(label), label.content < range.end
      else { continue }
      found.append(label)
    }
    return found
  }

  private func splits(_ found: FoundLabel) -> Bool {
    switch found.entry.label {
    case .action, .responsible, .decision, .answer, .question: found.words.count <= 40
    case .deadline: found.words.count >= 5
    default: false
    }
  }

  /// Where the words before a colon begin: behind the end of a sentence, or the last word where labels follow one another.
  private func wordsStart(_ colon: Int, from: Int, labelled: Bool) -> Int? {
    var index = colon
    let limit = max(from, colon - 40)
    while index > limit {
      let byte = text.bytes[index - 1]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ")"), index < colon,
        text.bytes[index] <= 0x20
      {
        var start = index
        while start < colon, text.bytes[start] <= 0x20 || "*_(".utf8.contains(text.bytes[start]) { start += 1 }
        return text.isUpper(start, colon) ? start : nil
      }
      if byte == UInt8(ascii: "("), text.isUpper(index, colon) { return index }
      // "…  Aktion: SL" beside the text.
      if index + 1 < colon, byte <= 0x20, text.bytes[index] <= 0x20 {
        var start = index
        while start < colon, text.bytes[start] <= 0x20 { start += 1 }
        return text.isUpper(start, colon) ? start : nil
      }
      index -= 1
    }
    guard labelled else { return nil }
    var start = colon
    while start > from, text.bytes[start - 1] > 0x20, !",;(/*".utf8.contains(text.bytes[start - 1]) { start -= 1 }
    return start > from ? start : nil
  }
}
