/// Where a document breaks its lines: tells a hard-wrapped line from the end of a note.
package struct Wrap: Sendable {
  /// The column at which lines were broken; nil where every line is a paragraph of its own.
  package let width: Int?
  /// How much of the width a line must need before its break counts as forced: all of it where the lines were broken at a column,
  /// less where a proportional font set them.
  private let share: Double
  /// Notes that begin with small letters, each on a line of its own: such a letter tells nothing of the line before.
  package let isOfNotes: Bool

  package init(lines: [Line], of text: SourceText) {
    // A line that goes on with a small letter in the next was broken by force: such lines show the width.
    var widths = [Int](repeating: 0, count: 181)
    var forced = 0
    var long = 0
    for index in lines.indices.dropFirst() where lines[index].gap == 0 && lines[index - 1].width > 25 {
      guard text.isLower(lines[index].range.start, lines[index].range.end) else { continue }
      if lines[index - 1].width > 180 { long += 1 } else { widths[lines[index - 1].width] += 1 }
      forced += 1
    }
    guard forced > 1, long * 4 < forced else {
      (width, share, isOfNotes) = (nil, 1, false)
      return
    }
    var rest = max(1, (forced - long) / 20)
    var column = 180
    while column > 0, rest > widths[column] {
      rest -= widths[column]
      column -= 1
    }
    var (strict, near) = (0, 0)
    for index in lines.indices.dropFirst() where lines[index].gap == 0 && lines[index - 1].width > 25 {
      guard text.isLower(lines[index].range.start, lines[index].range.end) else { continue }
      let needed = lines[index - 1].width + 1 + Wrap.firstWord(lines[index], text)
      if needed > column { strict += 1 }
      if needed * 10 > column * 7 { near += 1 }
    }
    // Lines that were broken by force are about as long as each other.
    isOfNotes = forced > 3 && near * 2 < forced
    width = isOfNotes ? nil : column
    share = strict * 10 >= forced * 9 ? 1 : 0.9
  }

  /// `next` goes on with what `line` began, no blank line standing between; `hanging` when it is indented under the item that `line` stands in.
  package func joins(_ next: Line, after line: Line, hanging: Bool, of text: SourceText) -> Bool {
    let last = text.bytes[line.range.end - 1]
    let small = text.isLower(next.range.start, next.range.end)
    let space = width.map { Double($0) } ?? 0
    let needed = Double(line.width + 1 + Wrap.firstWord(next, text))
    if last == UInt8(ascii: ":") { return hanging || small && width != nil && needed > space }
    if hanging { return true }
    let closed = text.isClosed(line.range)
    if small {
      if closed { return width != nil && needed > space * 0.8 }
      return width == nil && !isOfNotes || width != nil && needed > space * 0.6 || last == UInt8(ascii: ",") || last == UInt8(ascii: "-")
    }
    guard width != nil else { return false }
    if !closed, needed > space * 0.5, endsOpen(line, text) { return true }
    return closed ? needed > space : needed > space * share || needed > space * 0.6 && endsInSentence(line, text)
  }

  /// No sentence and no title ends with such a word.
  private func endsOpen(_ line: Line, _ text: SourceText) -> Bool {
    var start = line.range.end
    while start > line.range.start, line.range.end - start < 8, text.bytes[start - 1] > 0x20 { start -= 1 }
    guard start > line.range.start, line.range.end - start < 8 else { return false }
    return Wrap.openWords.contains { line.range.end - start == $0.utf8CodeUnitCount && text.has($0, at: start, line.range.end) }
  }

  private static let openWords: [StaticString] = [
    "og", "eller", "at", "med", "for", "til", "på", "af", "om", "som", "der", "den", "det", "de", "en", "et", "fra", "hos", "samt", "hvis", "når",
    "men", "ad", "i", "ved",
    "har", "er", "skal", "vil", "kan", "blev", "senest", "ikke", "ca.", "kl.", "nr.", "inden",
  ]

  /// One or two words of a new sentence stand at the end: "… beviset udløber. Inger".
  private func endsInSentence(_ line: Line, _ text: SourceText) -> Bool {
    var index = line.range.end - 1
    var words = 1
    while index > line.range.start, words < 3 {
      if text.bytes[index] == 0x20 {
        if text.bytes[index - 1] == UInt8(ascii: "."), text.isUpper(index + 1, line.range.end) { return true }
        words += 1
      }
      index -= 1
    }
    return false
  }

  private static func firstWord(_ line: Line, _ text: SourceText) -> Int {
    var index = line.range.start
    var count = 0
    while index < line.range.end, index - line.range.start < 60, text.bytes[index] > 0x20 {
      if text.bytes[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }
}
