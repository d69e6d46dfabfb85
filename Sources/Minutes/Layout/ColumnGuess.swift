import Danish
import Source

/// Guesses from their content what the columns of a table without names hold.
enum ColumnGuess {
  static func roles(_ rows: [[ByteRange]], known: [ColumnRole], _ text: SourceText) -> [ColumnRole] {
    let count = max(known.count, rows.map(\.count).max() ?? 0)
    var roles = known + Array(repeating: .other, count: count - known.count)
    var longest = (column: -1, length: 11)
    for column in 0..<count where roles[column] == .other {
      let cells = rows.prefix(40).compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      guard !cells.isEmpty else { continue }
      func share(_ test: (ByteRange) -> Bool) -> Int { cells.filter(test).count * 100 / cells.count }
      if share({ isNumber($0, text) }) >= 80 {
        roles[column] = roles.contains(.number) ? .other : .number
      } else if share({ isStatus($0, text) }) >= 50, !roles.contains(.status) {
        roles[column] = .status
      } else if share({ isTime($0, text) }) >= 50, !roles.contains(.due) {
        roles[column] = .due
      } else if share({ isName($0, text) }) >= 60, !roles.contains(.owner) {
        roles[column] = .owner
      } else {
        let length = cells.reduce(0) { $0 + $1.count } / cells.count
        if length > longest.length { longest = (column, length) }
      }
    }
    if longest.column >= 0, !roles.contains(.task) { roles[longest.column] = .task }
    return roles
  }

  /// "Afsluttet", "I gang", "Udgår".
  static func isStatus(_ range: ByteRange, _ text: SourceText) -> Bool {
    guard range.count <= 24 else { return false }
    return statuses.contains(LabelKey.key(text.bytes[range.start..<range.end]))
  }

  private static let statuses: Set<Key> = Set(
    [
      "afsluttet", "igang", "lukket", "færdig", "udført", "ok", "udgar", "udgaet", "afventer", "ikkestartet", "abent", "aben", "løst", "lukkes",
      "pabegyndt",
      "udestar", "afviklet", "gennemført",
    ].map { LabelKey.key($0) })

  private static func isNumber(_ range: ByteRange, _ text: SourceText) -> Bool {
    range.count <= 6 && (range.start..<range.end).allSatisfy { text.isDigit($0, range.end) || text.bytes[$0] == UInt8(ascii: ".") }
  }

  /// "1/5", "uge 12", "snarest", "15. januar".
  static func isTime(_ range: ByteRange, _ text: SourceText) -> Bool {
    guard range.count <= 40 else { return false }
    let folded = Tokenizer.fold(text.bytes[range.start..<range.end])
    let digits = folded.contains { $0.isNumber }
    return digits && folded.utf8.count <= 20
      || ["snarest", "løbende", "straks", "næstemøde", "hurtigstmuligt", "asap"].contains { folded.hasPrefix($0) }
  }

  /// "Anna", "REL + NAK", "Bo Holm/Eva".
  private static func isName(_ range: ByteRange, _ text: SourceText) -> Bool {
    guard range.count <= 40 else { return false }
    let words = text.bytes[range.start..<range.end].split { " /+,&".utf8.contains($0) }
    return words.allSatisfy { text.isUpper($0.startIndex, $0.endIndex) || $0.elementsEqual("og".utf8) }
  }
}
