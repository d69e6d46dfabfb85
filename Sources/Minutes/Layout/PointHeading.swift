import Danish
import Source

/// A numbered line that may begin a point: "Ad 1 …", "Punkt 1: …", "Pkt. 2.", "3. Titel", "53 Titel", "### 2. Krav", "4) Titel", "IV. Titel",
/// "B. Titel".
struct PointHeading {
  enum Form: Int, CaseIterable {
    case word, hash, bold, dot, paren, dash, bare, roman, letter
    /// "* Runden" with items below it, no number.
    case item
  }

  let line: Int
  var number: String
  var title: String
  let form: Form
  /// 2 in "2.1".
  let value: Int
  /// "2.1" stands inside 2.
  let isNested: Bool
  /// What stands behind the number.
  let content: ByteRange
  /// "Ad", "Punkt", "#", "**": surely a point of the minutes and not a line of the agenda.
  var isExplicit: Bool { form.rawValue <= Form.bold.rawValue }

  static func read(_ line: Line, at index: Int, _ text: SourceText) -> PointHeading? {
    var scan = Scan(text: text, at: line.range.start, end: line.range.end)
    scan.skipMarks()
    guard scan.at < scan.end, line.range.count <= 1200 else { return nil }
    let byte = text.bytes[scan.at]
    if text.isDigit(scan.at, scan.end) {
      scan.numbers()
    } else if isWordStart(byte) {
      guard scan.word() ? scan.numbers(afterWord: true) : scan.roman() || scan.capital() else { return nil }
    } else if scan.isCapital {
      guard scan.capital() else { return nil }
    } else {
      return nil
    }
    return scan.heading(index, afterGap: line.gap > 0)
  }

  private static func isWordStart(_ byte: UInt8) -> Bool {
    switch byte & 0xDF {
    case UInt8(ascii: "A"), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "S"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "V"),
      UInt8(ascii: "X"):
      true
    default: false
    }
  }

  /// The line reads as a title: short, a capital first, no end of a sentence.
  func isTitle(_ text: SourceText) -> Bool {
    guard content.count <= 140, !content.isEmpty else { return false }
    return !text.isClosed(content) || content.count <= 40 && !title.contains(" ")
  }

  private struct Scan {
    let text: SourceText
    var at: Int
    var end: Int
    var form: Form?
    var number = ""
    var value = 0
    var nested = false
    var closed = false

    mutating func skipMarks() {
      while at < end {
        switch text.bytes[at] {
        case UInt8(ascii: "#"):
          // "#4" is no heading of Markdown.
          form = .hash
        case UInt8(ascii: "*") where text.has("**", at: at, end): form = form ?? .bold
        case UInt8(ascii: "*"), UInt8(ascii: ">"), UInt8(ascii: "_"), 0x20, 0x09: break
        default: return
        }
        at += 1
      }
    }

    mutating func spaces() { while at < end, text.bytes[at] <= 0x20 || text.has("\u{A0}", at: at, end) { at += 1 } }

    /// "Ad", "Ad. pkt.", "Punkt nr.", "Dagsordenens punkt", "Sag nr.", "Emne".
    mutating func word() -> Bool {
      for word in PointHeading.words where text.has(word, at: at, end) {
        var after = at + word.utf8CodeUnitCount
        if after < end, text.bytes[after] == UInt8(ascii: ".") { after += 1 }
        guard after < end, text.bytes[after] <= 0x20 || text.isDigit(after, end) else { continue }
        at = after
        spaces()
        if text.has("nr.", at: at, end) || text.has("pkt.", at: at, end) || text.has("pkt ", at: at, end) || text.has("punkt ", at: at, end) {
          while at < end, text.bytes[at] > 0x20, !text.isDigit(at, end) { at += 1 }
          spaces()
        }
        if form != .hash { form = .word }
        return true
      }
      return false
    }

    @discardableResult
    mutating func numbers(afterWord: Bool = false) -> Bool {
      let start = at
      var parts = 0
      while at < end, text.isDigit(at, end) {
        let from = at
        while text.isDigit(at, end), at - from < 5 { at += 1 }
        guard at - from <= 3 else { return false }
        parts += 1
        if parts == 1 { value = text.bytes[from..<at].reduce(0) { $0 * 10 + Int($1 & 0xF) } }
        guard at < end, text.bytes[at] == UInt8(ascii: ".") else { break }
        closed = true
        guard text.isDigit(at + 1, end) else { break }
        // "1.860 kr."
        if at + 3 < end, text.isDigit(at + 2, end), text.isDigit(at + 3, end) { return false }
        closed = false
        at += 1
      }
      guard at > start else { return afterWord && letter() }
      number = text[ByteRange(start, at)]
      if afterWord { range() }
      nested = parts > 1
      // "4a", "4.b"
      if closed { at += 1 }
      if at + 1 < end, text.isLower(at, end), text.bytes[at] < 0x80, ".): ".utf8.contains(text.bytes[at + 1]), !closed || text.bytes[at + 1] != 0x20 {
        number += (closed ? "." : "") + text[ByteRange(at, at + 1)]
        nested = true
        at += 1
        closed = text.bytes[at] != 0x20
        if closed { at += 1 }
      }
      return true
    }

    /// "Ad 1-3", "Ad 1 og 2", "Punkt 4+5": the first counts.
    private mutating func range() {
      var index = at
      for joint: StaticString in ["-", "+", " og ", "–", ", ", "/"]
      where text.has(joint, at: index, end) && text.isDigit(index + joint.utf8CodeUnitCount, end) {
        index += joint.utf8CodeUnitCount
        while text.isDigit(index, end) { index += 1 }
        at = index
        return
      }
    }

    /// "Emne A:", "Punkt B"
    private mutating func letter() -> Bool {
      guard text.isUpper(at, end), text.bytes[at] < 0x80, at + 1 < end, ":.)".utf8.contains(text.bytes[at + 1]) else { return false }
      number = text[ByteRange(at, at + 1)]
      value = Int(text.bytes[at]) - 0x40
      at += 1
      return true
    }

    mutating func roman() -> Bool {
      let start = at
      while at < end, at - start < 6, "IVX".utf8.contains(text.bytes[at]) { at += 1 }
      guard at > start, at < end, text.bytes[at] == UInt8(ascii: ".") || text.bytes[at] == UInt8(ascii: ")") else { return false }
      guard let found = PointHeading.romanValue(text.bytes[start..<at]) else { return false }
      number = text[ByteRange(start, at)]
      value = found
      form = form ?? .roman
      closed = true
      at += 1
      return true
    }

    /// "A." or "B)" before a space.
    var isCapital: Bool {
      at + 2 < end && (0x41...0x5A).contains(text.bytes[at]) && (text.bytes[at + 1] == UInt8(ascii: ".") || text.bytes[at + 1] == UInt8(ascii: ")"))
        && text.bytes[at + 2] <= 0x20
    }

    mutating func capital() -> Bool {
      guard isCapital else { return false }
      number = text[ByteRange(at, at + 1)]
      value = Int(text.bytes[at]) - 0x40
      form = form ?? .letter
      closed = true
      at += 2
      return true
    }

    mutating func heading(_ line: Int, afterGap: Bool) -> PointHeading? {
      guard !number.isEmpty else { return nil }
      let afterNumber = at
      let spaced = at < end && text.bytes[at] <= 0x20 || at == end
      spaces()
      var form = form
      if at < end {
        switch text.bytes[at] {
        case UInt8(ascii: ")"): (form, closed) = (form ?? .paren, true)
        case UInt8(ascii: ":"): (form, closed) = (form ?? .dot, true)
        case UInt8(ascii: "-") where spaced: (form, closed) = (form ?? .dash, true)
        default: if text.has("–", at: at, end) || text.has("—", at: at, end) { (form, closed) = (form ?? .dash, true) }
        }
      }
      let plain = form ?? (closed || nested ? .dot : .bare)
      while at < end,
        " .:)-*_\t".utf8.contains(text.bytes[at]) || text.has("–", at: at, end) || text.has("—", at: at, end) || text.has("\u{A0}", at: at, end)
      {
        at += text.bytes[at] < 0x80 ? 1 : text.bytes[at] == 0xC2 ? 2 : 3
      }
      var content = ByteRange(min(at, end), end)
      while content.end > content.start, "*_ #".utf8.contains(text.bytes[content.end - 1]) { content.end -= 1 }
      guard fits(content, plain, spaced: spaced || content.start > afterNumber) || afterGap && spaced && closed && isSmallTitle(content) else {
        return nil
      }
      var title = content
      if let dots = text.first("....", in: ByteRange(title.start, title.end - 1)) { title.end = dots }
      // "Godkendelse af dagsorden                  22/10442"
      if let wide = text.first("   ", in: ByteRange(title.start, title.end - 2)) { title.end = wide }
      while title.end > title.start, ": ".utf8.contains(text.bytes[title.end - 1]) { title.end -= 1 }
      return PointHeading(
        line: line, number: number, title: title.count <= 220 ? text.flowing(title) : "", form: plain, value: value, isNested: nested,
        content: content)
    }

    /// "1. siden sidst" below a blank line.
    private func isSmallTitle(_ content: ByteRange) -> Bool {
      text.isLower(content.start, content.end) && content.count <= 40 && !text.isClosed(content) && !isMonth(content)
    }

    private func isMonth(_ content: ByteRange) -> Bool {
      var word = content.start
      while word < content.end, word - content.start <= 9, text.isLetter(word, content.end) { word += text.bytes[word] < 0x80 ? 1 : 2 }
      return word - content.start <= 9 && HeaderDates.monthNumber(text[ByteRange(content.start, word)].lowercased()) != nil
    }

    /// "3. maj", "2. behandling", "14 dage", "1,5", "10.00" are no points.
    private func fits(_ content: ByteRange, _ form: Form, spaced: Bool) -> Bool {
      if content.isEmpty { return form == .word && (closed || at == end) || form == .hash || form == .bold }
      guard spaced else { return false }
      let capital =
        text.isUpper(content.start, content.end) || "\"'(".utf8.contains(text.bytes[content.start]) || text.has("»", at: content.start, content.end)
        || text.has("”", at: content.start, content.end)
      if form == .word, closed { return true }
      guard
        capital || form.rawValue != Form.bare.rawValue && text.isDigit(content.start, content.end) || text.has("§", at: content.start, content.end)
      else { return false }
      if isMonth(content) { return false }
      if text.isDigit(content.start, content.end) { return content.count > 6 && !text.isClosed(content) && !startsWithDate(content) }
      return form != .bare || content.count <= 120 && (nested || !text.isClosed(content) || content.count <= 5)
    }

    /// "13. - 14. oktober", "3. 11. 2021"
    private func startsWithDate(_ content: ByteRange) -> Bool {
      var index = content.start
      while index < content.end, text.isDigit(index, content.end) { index += 1 }
      guard index - content.start <= 2, index < content.end else { return false }
      return ".-/:".utf8.contains(text.bytes[index])
    }
  }

  private static let words: [StaticString] = [
    "Ad", "AD", "ad", "Punkt", "PUNKT", "Pkt", "PKT", "pkt", "Dagsordenens punkt", "Dagsordenspunkt", "Sag", "SAG", "Emne", "Dagsordenpunkt",
  ]

  static func romanValue(_ word: ArraySlice<UInt8>) -> Int? {
    var total = 0
    var last = 0
    for byte in word.reversed() {
      let value = byte == UInt8(ascii: "I") ? 1 : byte == UInt8(ascii: "V") ? 5 : 10
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 && total < 40 ? total : nil
  }
}
