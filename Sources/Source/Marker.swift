/// What makes a line an item of a list: "- ", "• ", "[x] ", "a) ", "ii) ", "3. ".
package struct Marker: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case bullet
    /// "->", "→"
    case arrow
    /// "a)", "B.": 0 is a.
    case letter(Int)
    /// "i)", "iv)", as a number.
    case roman(Int)
    case number(Int)
    /// A quoted line, "> …", without other marker; no item.
    case quote
    case none
  }

  package var kind: Kind
  /// Where the content begins.
  package var content: Int
  /// The box before the content: "[x]" is true.
  package var checked: Bool?
  /// The line is quoted with ">".
  package var quoted = false

  package var isItem: Bool {
    switch kind {
    case .quote, .none: checked != nil
    default: true
    }
  }

  /// The marker of a line, `kind` none where it has none.
  package static func read(_ line: Line, of text: SourceText) -> Marker {
    let end = line.range.end
    var marker = Marker(kind: .none, content: line.range.start)
    while marker.content < end, text.bytes[marker.content] == UInt8(ascii: ">") {
      marker.quoted = true
      marker.kind = .quote
      marker.content = skipSpaces(text, marker.content + 1, end)
    }
    if let (kind, after) = sign(text, marker.content, end) ?? ordinal(text, marker.content, end) {
      marker.kind = kind
      marker.content = skipSpaces(text, after, end)
    }
    if let (checked, after) = box(text, marker.content, end) {
      marker.checked = checked
      marker.content = skipSpaces(text, after, end)
    }
    return marker
  }

  private static func skipSpaces(_ text: SourceText, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text.bytes[index] <= 0x20 || text.has("\u{A0}", at: index, end) { index += text.bytes[index] <= 0x20 ? 1 : 2 }
    return index
  }

  private static func sign(_ text: SourceText, _ start: Int, _ end: Int) -> (Kind, Int)? {
    guard start < end else { return nil }
    let first = text.bytes[start]
    if text.has("->", at: start, end) || text.has("=>", at: start, end) { return (.arrow, start + 2) }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      if start + 1 == end || text.bytes[start + 1] <= 0x20 { return (.bullet, start + 1) }
      return first == UInt8(ascii: "-") && text.isUpper(start + 1, end) ? (.bullet, start + 1) : nil
    }
    if first == UInt8(ascii: "o") {
      return start + 2 < end && text.bytes[start + 1] <= 0x20 && !text.isLower(start + 2, end) ? (.bullet, start + 1) : nil
    }
    guard first >= 0xC2 else { return nil }
    if text.has("→", at: start, end) || text.has("⇒", at: start, end) { return (.arrow, start + 3) }
    for dash: StaticString in ["–", "—"] where text.has(dash, at: start, end) && start + 3 < end && text.bytes[start + 3] <= 0x20 {
      return (.bullet, start + 3)
    }
    // Symbol fonts turn bullets into "§", and into private-use characters.
    if text.has("§ ", at: start, end), text.isUpper(start + 3, end) { return (.bullet, start + 2) }
    if text.has("·", at: start, end) { return (.bullet, start + 2) }
    for sign: StaticString in ["•", "▪", "■", "◦", "‣", "●", "○", "□", "✓", "✔", "➢", "➤", "►", "\u{F0B7}", "\u{F0A7}", "\u{F02D}", "\u{F0D8}"]
    where text.has(sign, at: start, end) { return (.bullet, start + 3) }
    return nil
  }

  /// "a)", "ii)", "(3)", "3.", "B." before a word.
  private static func ordinal(_ text: SourceText, _ start: Int, _ end: Int) -> (Kind, Int)? {
    var index = start
    let bracket = index < end && text.bytes[index] == UInt8(ascii: "(")
    if bracket { index += 1 }
    let from = index
    while index < end, index - from < 4, text.isDigit(index, end) || text.bytes[index] < 0x80 && text.isLetter(index, end) { index += 1 }
    guard index > from, index < end else { return nil }
    let closer = text.bytes[index]
    guard closer == UInt8(ascii: ")") || closer == UInt8(ascii: ".") && !bracket else { return nil }
    guard index + 1 == end || text.bytes[index + 1] <= 0x20 else { return nil }
    let word = text.bytes[from..<index]
    var next = index + 1
    while next < end, text.bytes[next] <= 0x20 { next += 1 }
    // "3. maj", "2. behandling", "a. m. b. a." go on.
    if closer == UInt8(ascii: "."), next == end || text.isLower(next, end) { return nil }
    if word.allSatisfy({ (0x30...0x39).contains($0) }) {
      guard word.count <= 3 else { return nil }
      return (.number(word.reduce(0) { $0 * 10 + Int($1 & 0xF) }), index + 1)
    }
    if let value = romanValue(word), word.count > 1 || word.first == UInt8(ascii: "i") { return (.roman(value), index + 1) }
    guard word.count == 1, let letter = word.first, letter > 0x40, closer == UInt8(ascii: ")") || letter >= 0x61 else { return nil }
    return (.letter(Int(letter | 0x20) - 0x61), index + 1)
  }

  /// Small roman numerals up to 39.
  static func romanValue(_ word: ArraySlice<UInt8>) -> Int? {
    let digits: [UInt8: Int] = [UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10]
    var total = 0
    var last = 0
    for byte in word.reversed() {
      guard let value = digits[byte] else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 ? total : nil
  }

  private static func box(_ text: SourceText, _ start: Int, _ end: Int) -> (Bool, Int)? {
    guard start < end else { return nil }
    if text.bytes[start] == UInt8(ascii: "[") {
      if text.has("[]", at: start, end) { return (false, start + 2) }
      guard start + 2 < end, text.bytes[start + 2] == UInt8(ascii: "]") else { return nil }
      switch text.bytes[start + 1] {
      case 0x20: return (false, start + 3)
      case UInt8(ascii: "x"), UInt8(ascii: "X"): return (true, start + 3)
      default: return nil
      }
    }
    guard text.bytes[start] == 0xE2 else { return nil }
    if text.has("☐", at: start, end) { return (false, start + 3) }
    return text.has("☑", at: start, end) || text.has("☒", at: start, end) ? (true, start + 3) : nil
  }
}
