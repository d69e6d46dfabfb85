/// A line of text that a person is writing, and the place where the next key goes.
package struct LineEditor: Sendable, Hashable {
  private(set) var characters: [Character]
  /// Characters before the cursor.
  private(set) var cursor: Int

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }

  /// Whether the key meant something.
  package mutating func press(_ key: Keystroke) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .backspace where cursor > 0:
      cursor -= 1
      characters.remove(at: cursor)
    case .delete where cursor < characters.count: characters.remove(at: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeLast(characters.count - cursor)
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// A combining mark joins the character before it.
  private mutating func insert(_ text: String) {
    let (before, after) = (Array(String(characters[..<cursor]) + text), characters[cursor...])
    (characters, cursor) = (before + after, before.count)
  }

  private mutating func removeWord() {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    characters.removeSubrange(start..<cursor)
    cursor = start
  }
}
