import FollowUp
import Reports

/// The lower part of the screen: what is known of the task, what was just done, what can be done.
struct Bottom {
  private(set) var lines: [Line] = []
  private(set) var cursor: (row: Int, column: Int)?
  private let width: Int
  private static let titles = 13

  /// `room` is how many lines it may take.
  init(_ state: ReviewState, _ wording: Wording, width: Int, room: Int) {
    self.width = width
    var below: [Line] = []
    if let message = state.message { below += Line(wording.said(message), .bold).wrapped(width) }
    switch state.mode {
    case .input(let question, let editor):
      below += Line(wording.ask(question), .bold).wrapped(width)
      let row = below.count
      let (typed, place) = Self.typed(editor, width)
      below += typed + [Line(String(repeating: "─", count: width), .faint)] + Self.keys(wording.keysInInput, width)
      cursor = (row + place.row, place.column)
    case .kind: below += [Line(wording.kindTitle + "?", .bold)] + Self.keys(wording.keysInKind, width)
    case .sentence:
      below.append(Line(wording.chooseSentence, .bold))
      if let known = state.tasksOfSentence.first { below.append(Line(wording.isTask(known.id))) }
      below += Self.keys(wording.keysInSentence, width)
    case .walk, .help:
      let keys = state.suggestion != nil ? wording.keysOnSuggestion : state.task != nil ? wording.keysOnTask : wording.keysOnPoint
      below += Self.keys(keys, width)
    }
    let facts = facts(state, wording, room: room - below.count)
    cursor = cursor.map { ($0.row + facts.count, $0.column) }
    lines = facts + below
  }

  /// Two spaces between keys; none is broken over two lines.
  static func keys(_ keys: [String], _ width: Int) -> [Line] {
    var (lines, line) = ([Line](), Line())
    for key in keys {
      if line.width > 0, line.width + 2 + columns(key) > width {
        lines.append(line)
        line = Line()
      }
      if line.width > 0 { line.add("  ") }
      let name = key.prefix { $0 != " " }
      line.add(String(name), .bold)
      line.add(String(key.dropFirst(name.count)))
    }
    return lines + [line]
  }

  private func facts(_ state: ReviewState, _ wording: Wording, room: Int) -> [Line] {
    switch state.mode {
    case .sentence, .input(.newText, _): return []
    case .input(.newOwners(let new), _): return fact(wording.newTask, Line(new.text, .bold), most: 3) + [rule]
    case .input(.newDue(let new), _):
      let owners = new.owners.isEmpty ? "–" : new.owners.joined(separator: "; ")
      return fact(wording.newTask, Line(new.text, .bold), most: 3) + fact(wording.owner, Line(owners), most: 1) + [rule]
    default: break
    }
    if let suggestion = state.suggestion { return facts(SuggestionFacts(suggestion, wording)).prefix(max(4, room - 1)) + [rule] }
    guard let task = state.task else {
      guard let point = state.point, state.mode == .walk else { return [] }
      let mark = state.mark(of: point)
      let words = mark == nil ? wording.nothingHere(in: point, state) : wording.standing(of: point, in: state)
      return Line(words).wrapped(width) + [rule]
    }
    var facts = fact("\(wording.task(task.id))", Line("\(harmless(task.text))", .bold), most: 3)
    facts += fact(wording.owner, Line(harmless(wording.owners(task))), most: 2)
    facts += fact(wording.deadline, Line(harmless(wording.due(task))), most: 1)
    facts += fact(wording.kindTitle, Line(wording.kindAndState(task)), most: 1)
    return (facts + why(task, state, wording)).prefix(max(4, room - 1)) + [rule]
  }

  private func facts(_ about: SuggestionFacts) -> [Line] {
    about.facts.reduce(into: Line(harmless(about.question), .bold).wrapped(width)) { lines, fact in
      lines += self.fact(fact.title, Line(harmless(fact.value)), most: fact.most)
    }
  }

  private func why(_ task: TaskRow, _ state: ReviewState, _ wording: Wording) -> [Line] {
    guard let source = task.source else { return [] }
    guard state.minutes.holds(source) else { return fact(wording.why, Line(wording.quoteIsGone), most: 1) }
    guard !source.rule.isEmpty else { return fact(wording.why, Line(wording.byHand), most: 1) }
    guard let reasons = Reasons(source.rule, state.minutes.finding(of: source)?.reasons ?? [], wording) else { return [] }
    let percent = Int((source.confidence * 100).rounded())
    var lines = fact(wording.why, Line("\(reasons.rule) (\(source.rule), \(percent) %)"), most: 2)
    for (title, words) in [(wording.speaksFor, reasons.pro), (wording.speaksAgainst, reasons.contra)] where !words.isEmpty {
      lines += fact(title, Line(fitting(words)), most: 1)
    }
    return lines
  }

  /// As many of the words as one line takes, the first at any rate.
  private func fitting(_ words: [String]) -> String {
    words.map(harmless).reduce(into: "") { line, word in
      if line.isEmpty { line = word } else if columns(line) + 2 + columns(word) <= width - Self.titles { line += "; " + word }
    }
  }

  private var rule: Line { Line(String(repeating: "─", count: width), .faint) }

  /// A title and what belongs to it, over `most` lines at most.
  private func fact(_ title: String, _ value: Line, most: Int) -> [Line] {
    var wrapped = value.wrapped(width - Self.titles)
    if wrapped.count > most {
      wrapped = Array(wrapped.prefix(most))
      wrapped[most - 1] = (wrapped[most - 1] + Line(" …")).cut(to: width - Self.titles)
    }
    return wrapped.enumerated().map { index, line in
      let lead = index == 0 ? title : ""
      return Line(lead + String(repeating: " ", count: max(1, Self.titles - columns(lead)))) + line
    }
  }

  /// What is being written, broken where the lines end, and the place of the cursor.
  private static func typed(_ editor: LineEditor, _ width: Int) -> (lines: [Line], cursor: (row: Int, column: Int)) {
    var (lines, line, taken) = ([Line](), Line(), 0)
    var cursor = (row: 0, column: 0)
    for (index, character) in editor.characters.enumerated() {
      let text = harmless(String(character))
      if taken + columns(text) > width - 1 {
        lines.append(line)
        (line, taken) = (Line(), 0)
      }
      if index == editor.cursor { cursor = (lines.count, taken) }
      line.add(text)
      taken += columns(text)
    }
    if editor.cursor == editor.characters.count { cursor = (lines.count, taken) }
    return (lines + [line], cursor)
  }
}
