import FollowUp
package import Reports
import Source

/// What a review shows on a terminal of a size, a line each: what it is about at the top, the text in the middle, what can be done at the bottom.
package struct Screen: Sendable, Hashable {
  package struct Size: Sendable, Hashable {
    package var columns: Int
    package var rows: Int

    package init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
  }

  package var lines: [Line] = []
  /// Where the next letter goes, from 0; nil where nothing is written.
  package var cursor: (row: Int, column: Int)? { place.map { ($0.row, $0.column) } }
  /// The scroll that was possible.
  package private(set) var scroll = 0

  private struct Place: Hashable, Sendable { var row: Int, column: Int }
  private var place: Place?
  private let width: Int

  package init(_ state: ReviewState, _ wording: Wording, _ size: Size) {
    width = max(20, size.columns)
    let rows = max(12, size.rows)
    let top = head(state, wording)
    if state.mode == .help {
      help(wording, rows)
    } else if let point = state.point {
      let bottom = Bottom(state, wording, width: width, room: rows - top.count - 7)
      show(text(of: point, state), top, rows - top.count - bottom.lines.count - 1, scroll: state.scroll, wording)
      if let cursor = bottom.cursor { place = Place(row: lines.count + cursor.row, column: cursor.column) }
      lines += bottom.lines
    } else {
      end(state, wording, top, rows)
    }
    lines = lines.prefix(rows).map { $0.cut(to: width) }
  }

  private func text(of point: Int, _ state: ReviewState) -> PointText {
    let sentence = state.sentence
    if let sentence, state.newSentence == nil, !state.minutes.holds(sentence.quote, at: sentence.range) {
      return PointText(quote: harmless(sentence.quote), width: width)
    }
    return PointText(state.minutes.points[point], of: state.minutes.text, marking: state.newSentence ?? sentence?.range, width: width)
  }

  private var rule: Line { Line(String(repeating: "─", count: width), .faint) }

  private func head(_ state: ReviewState, _ wording: Wording) -> [Line] {
    let right = wording.decided(state)
    let left = Line(wording.review(state.minutes), .bold).cut(to: width - columns(right) - 2)
    var first = left + Line(String(repeating: " ", count: max(1, width - left.width - columns(right))))
    first.add(right)
    guard let point = state.point else { return [first, rule] }
    let name = state.minutes.points[point].name
    let position = wording.position(point, of: state.minutes.points.count)
    let title = Line(wording.point(name)).cut(to: width - columns(position) - 2)
    return [first, title + Line(String(repeating: " ", count: max(1, width - title.width - columns(position))) + position), rule]
  }

  /// The text and the rule below it, which says where more of it is.
  private mutating func show(_ text: PointText, _ top: [Line], _ height: Int, scroll: Int, _ wording: Wording) {
    let own = text.top(height: height, scroll: 0)
    let first = text.top(height: height, scroll: scroll)
    self.scroll = first - own
    lines = top + text.lines[first..<min(text.lines.count, first + max(0, height))]
    while lines.count < top.count + height { lines.append(Line()) }
    let more = [first > 0 ? "↑" : nil, first + height < text.lines.count ? "↓" : nil].compactMap(\.self)
    guard !more.isEmpty else { return lines.append(rule) }
    let hint = "── \(more.joined(separator: " ")) \(wording.more) "
    lines.append(Line(hint + String(repeating: "─", count: max(0, width - columns(hint))), .faint))
  }

  /// How each point stands.
  private mutating func end(_ state: ReviewState, _ wording: Wording, _ top: [Line], _ rows: Int) {
    var keys = Bottom.keys(wording.keysAtEnd(isDone: state.isDone), width)
    if let message = state.message { keys.insert(contentsOf: Line(wording.said(message), .bold).wrapped(width), at: 0) }
    var text = [Line(wording.summary, .bold), Line()]
    for (index, point) in state.minutes.points.enumerated() {
      let standing = wording.standing(of: index, in: state)
      text += (Line(wording.point(point.name) + ": ") + Line(standing, .bold)).wrapped(width)
    }
    text += [Line()] + Line(wording.decisionsKept(state)).wrapped(width)
    let height = max(1, rows - top.count - keys.count - 1)
    scroll = min(max(0, state.scroll), max(0, text.count - height))
    lines = top + text[scroll..<min(text.count, scroll + height)]
    while lines.count < top.count + height { lines.append(Line()) }
    lines += [rule] + keys
  }

  private mutating func help(_ wording: Wording, _ rows: Int) {
    lines = [Line(wording.helpTitle, .bold), rule]
    let widest = wording.help.map { columns($0.words) }.max() ?? 0
    for (key, words, command) in wording.help {
      let line = Line(key + String(repeating: " ", count: max(1, 7 - columns(key))), .bold) + Line(words)
      let gap = String(repeating: " ", count: widest - columns(words) + 2)
      let whole = command.isEmpty ? line : line + Line(gap + command, .faint)
      lines.append(whole.width <= width ? whole : line.cut(to: width))
    }
    while lines.count < rows - 1 { lines.append(Line()) }
    lines = lines.prefix(rows - 1) + [Line(wording.anyKey)]
  }
}
