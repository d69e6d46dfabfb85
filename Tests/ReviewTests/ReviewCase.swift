import Danish
import FollowUp
import Grammar
import Minutes
import Review
import Source
import Testing

/// Where one stands: a task's number, a suggestion's with "s", a point's with "p", "end".
func stop(_ state: ReviewState) -> String {
  switch state.stop {
  case .task(let id): "\(id)"
  case .suggestion(let number): "s\(number)"
  case .point(let index): "p\(index + 1)"
  case nil: "end"
  }
}

/// Minutes with four candidates in three points, and a stand-in for the register.
struct ReviewCase {
  static let text = """
    Referat af møde i Kredsrådet for Klitkystens Politi

    Dato: 13. marts 2025
    Til stede: Lone Bruun, Ole Winkel, Morten Dahl

    1. Velkomst
    Lone Bruun bød velkommen. Der var ingen bemærkninger til dagsordenen.

    2. Natteravne og lattergas
    Jens Peter Thomsen mente, at natteravnene er den bedste investering, kommunerne har gjort, men de fire kommuner griber det vidt forskelligt an. \
    Kredsrådet besluttede at anmode Strategisk Chefforum om at udarbejde et fælles koncept for natteravne til kredsrådets møde i september.

    Lone Bruun foreslog en fælles kampagne mod lattergas. Ole Winkel spørger havnebestyrelsen, om den vil betale for nye bomme på kajen ved \
    fiskeauktionen.

    3. Eventuelt
    Morten Dahl sender kommunerne en opgørelse fordelt på havne senest den 1. april 2025. Mødet sluttede kl. 12.

    """

  let minutes: Minutes
  var state: ReviewState
  private(set) var step: Int64 = 0
  private var before: [Int64: (tasks: [TaskRow], suggestions: [SuggestionRow], marks: [PointMark])] = [:]

  /// `suggestions` may link tasks to what they say again.
  init(_ text: String = Self.text, suggestions: [SuggestionRow] = []) throws {
    minutes = MinutesParser.parse(SourceText(text))
    var rows = [
      try Self.row(
        1, "udarbejde et fælles koncept for natteravne", .decision, "Kredsrådet besluttede at", "september.", in: text, ["Strategisk Chefforum"]),
      try Self.row(2, "lave en fælles kampagne mod lattergas", .proposal, "Lone Bruun foreslog", "lattergas.", in: text, [], note: "Ingen er nævnt"),
      try Self.row(3, "spørge havnebestyrelsen, om den vil betale for nye bomme", .pledge, "Ole Winkel", "fiskeauktionen.", in: text, ["Ole Winkel"]),
      try Self.row(4, "sende kommunerne en opgørelse fordelt på havne", .pledge, "Morten Dahl sender", "2025.", in: text, ["Morten Dahl"]),
    ]
    for row in suggestions { if let again = row.suggestion.restatement { rows[Int(again) - 1].restates = row.task.id } }
    let first = try #require(rows[0].source)
    let found = Commitment(
      kind: .decision, owners: [], action: rows[0].text, quote: first.quote, range: first.range, confidence: first.confidence, rule: first.rule)
    let reasons: [(feature: String, weight: Double)] = [
      ("decides=meeting", 1.2), ("due=none", -0.8), ("verb=task", 0.6), ("tense=past", -0.5), ("ord=koncept", 0.4), ("lemma=udarbejde", 0.3),
    ]
    let material = ReviewMinutes(minutes, body: "Kredsrådet", day: Self.day, findings: [ReviewFinding(found, reasons: reasons)])
    state = ReviewState(material, tasks: rows, suggestions: suggestions, marks: [])
  }

  static let day = Day(iso: "2025-03-13")!

  private static func row(
    _ id: Int64, _ action: String, _ kind: Kind, _ from: String, _ to: String, in text: String, _ owners: [String], note: String? = nil
  ) throws -> TaskRow {
    let start = try #require(text.range(of: from, after: "2. Natteravne"))
    let end = try #require(text[start.lowerBound...].firstRange(of: to))
    let quote = String(text[start.lowerBound..<end.upperBound])
    let first = text.utf8.distance(from: text.startIndex, to: start.lowerBound)
    let source = TaskSource(
      meeting: day, agendaItem: id == 4 ? "3" : "2", agendaTitle: nil, quote: quote, range: ByteRange(first, first + quote.utf8.count),
      rule: kind == .decision ? "decide-to" : kind == .proposal ? "propose-noun" : "does", confidence: kind == .proposal ? 0.61 : 0.94)
    return TaskRow(
      id: id, text: action, kind: kind, status: kind == .proposal ? .proposed : .open, confirmed: false, rejected: false, sleepUntil: nil,
      owners: owners.map { Owner(name: $0, type: .person) }, ownerNote: note, body: "Kredsrådet", due: nil, lateness: .unknown, recorded: day,
      ageInMeetings: 0,
      lastWord: day, isSilent: false, closedOn: nil, source: source, notes: [])
  }

  /// Presses the keys of a text, and carries out what they ask; what could not be carried out is returned.
  @discardableResult
  mutating func press(_ keys: String) -> Action? {
    for character in keys { if let action = press(character == "\n" ? .enter : .character(character)) { return action } }
    return nil
  }

  @discardableResult
  mutating func press(_ key: Keystroke) -> Action? {
    guard case .decide(let decision) = state.press(key) else { return nil }
    carryOut(decision)
    return nil
  }

  private mutating func carryOut(_ decision: Decision) {
    step += 1
    before[step] = (state.tasks, state.suggestions, state.marks)
    var (tasks, suggestions, marks) = (state.tasks, state.suggestions, state.marks)
    func change(_ id: Int64, _ body: (inout TaskRow) -> Void) { if let index = tasks.firstIndex(where: { $0.id == id }) { body(&tasks[index]) } }
    func answer(_ number: Int64, _ answer: Suggestion.Answer) -> SuggestionRow? {
      guard let index = suggestions.firstIndex(where: { $0.suggestion.number == number }) else { return nil }
      suggestions[index].suggestion.answer = answer
      return suggestions[index]
    }
    switch decision {
    case .accept(let number): _ = answer(number, .accepted)
    case .dismiss(let number): if let again = answer(number, .dismissed)?.suggestion.restatement { change(again) { $0.restates = nil } }
    case .confirm(let id): change(id) { ($0.confirmed, $0.rejected, $0.status) = (true, false, $0.status == .proposed ? .open : $0.status) }
    case .reject(let id): change(id) { ($0.confirmed, $0.rejected) = (false, true) }
    case .edit(let id, let text): change(id) { $0.text = text }
    case .assign(let id, let names): change(id) { ($0.owners, $0.ownerNote) = (names.map { Owner(name: $0, type: .person) }, nil) }
    case .setDue(let id, let words, _):
      change(id) { $0.due = ResolvedDue(due: Due(text: words, type: .other), implied: false, date: nil, meeting: nil, original: nil) }
    case .setKind(let id, let kind): change(id) { $0.kind = kind }
    case .add(let new):
      var row = tasks[0]
      (row.id, row.text, row.kind, row.confirmed) = (Int64(tasks.count + 1), new.text, new.kind, true)
      row.owners = new.owners.map { Owner(name: $0, type: .person) }
      row.source = TaskSource(
        meeting: Self.day, agendaItem: new.point.number, agendaTitle: nil, quote: minutes.text[new.range], range: new.range, rule: "", confidence: 0)
      tasks.append(row)
    case .mark(let point): marks.append(PointMark(point: point, day: Self.day, by: "anne"))
    case .unmark(let point): marks.removeAll { $0.point == point }
    case .undo(let undone):
      (tasks, suggestions, marks) = before[undone] ?? (tasks, suggestions, marks)
      step -= 1
    }
    state.did(decision, DecisionResult(tasks: tasks, suggestions: suggestions, marks: marks, step: step))
  }
}

extension String {
  func range(of words: String, after start: String) -> Range<Index>? {
    firstRange(of: start).flatMap { self[$0.upperBound...].firstRange(of: words) }
  }
}
