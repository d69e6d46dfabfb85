import Reports

/// A line of the screen in pieces of one look each. Whatever a look means is also told by a mark that needs no colour.
package struct Line: Sendable, Hashable {
  package enum Look: Sendable, Hashable { case plain, bold, faint }

  package struct Piece: Sendable, Hashable {
    package var text: String
    package var look: Look
  }

  package var pieces: [Piece]

  init(_ text: String = "", _ look: Look = .plain) { pieces = text.isEmpty ? [] : [Piece(text: text, look: look)] }

  /// The line without its looks.
  package var text: String { pieces.map(\.text).joined() }

  var width: Int { pieces.reduce(0) { $0 + columns($1.text) } }

  mutating func add(_ text: String, _ look: Look = .plain) {
    if let last = pieces.indices.last, pieces[last].look == look { pieces[last].text += text } else { pieces.append(Piece(text: text, look: look)) }
  }

  static func + (a: Line, b: Line) -> Line {
    var line = a
    for piece in b.pieces { line.add(piece.text, piece.look) }
    return line
  }

  /// Cut to `width` columns, with "…" where something is left out.
  func cut(to width: Int) -> Line {
    guard self.width > width else { return self }
    var (out, taken) = (Line(), 0)
    for piece in pieces {
      for character in piece.text {
        let needed = columns(String(character))
        guard taken + needed < width else {
          out.add("…", piece.look)
          return out
        }
        out.add(String(character), piece.look)
        taken += needed
      }
    }
    return out
  }

  /// Broken at spaces into lines of at most `width` columns; a word longer than a line is broken where the line ends.
  func wrapped(_ width: Int) -> [Line] {
    var (lines, line, taken) = ([Line](), Line(), 0)
    var (word, length) = ([(String, Line.Look)](), 0)
    func breakLine() {
      lines.append(line)
      (line, taken) = (Line(), 0)
    }
    func endWord() {
      guard !word.isEmpty else { return }
      if taken > 0, taken + 1 + length > width {
        breakLine()
      } else if taken > 0 {
        line.add(" ", line.pieces.last?.look == word[0].1 ? word[0].1 : .plain)
        taken += 1
      }
      for (character, look) in word {
        let needed = columns(character)
        if taken > 0, taken + needed > width { breakLine() }
        line.add(character, look)
        taken += needed
      }
      (word, length) = ([], 0)
    }
    for piece in pieces {
      for character in piece.text {
        if character == " " {
          endWord()
        } else {
          word.append((String(character), piece.look))
          length += columns(String(character))
        }
      }
    }
    endWord()
    if taken > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
