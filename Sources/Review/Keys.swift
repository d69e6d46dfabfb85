import Danish
import FollowUp
import Grammar
import Source

extension ReviewState {
  /// The state after a key; what must be done, where it asks for something.
  package mutating func press(_ key: Keystroke) -> Action? {
    message = nil
    switch key {
    case .interrupt: return .quit
    case .suspend: return .suspend
    default: break
    }
    switch mode {
    case .help:
      mode = .walk
      return nil
    case .kind: return pressedForKind(key)
    case .sentence(let index):
      pressedForSentence(key, index)
      return nil
    case .input(let question, var editor):
      if key == .escape {
        mode = .walk
      } else if key == .enter {
        return answered(question, editor)
      } else if editor.press(key) {
        mode = .input(question, editor)
      }
      return nil
    case .walk: return walked(key)
    }
  }

  private mutating func walked(_ key: Keystroke) -> Action? {
    switch key {
    case .character("q"): return .quit
    case .character("?"), .character("h"): mode = .help
    case .character("u"):
      guard let lastStep else {
        message = .nothingToUndo
        return nil
      }
      return .decide(.undo(step: lastStep))
    case .character("p"), .left: goBack()
    case .character("s"), .character(" "), .right: advance()
    case .up: scroll -= 1
    case .down: scroll += 1
    case .pageUp: scroll -= 8
    case .pageDown: scroll += 8
    case .enter where stop == nil:
      if isDone { return .quit }
      advance()
    case .character("n"): if let point { chooseSentence(of: point) }
    case .character("i"): return marked()
    case .character(let letter):
      if let suggestion { return pressed(letter, on: suggestion) }
      return task.flatMap { pressed(letter, on: $0) }
    default: break
    }
    return nil
  }

  private mutating func pressed(_ letter: Character, on task: TaskRow) -> Action? {
    switch letter {
    case "b": return .decide(.confirm(task.id))
    case "x": return .decide(.reject(task.id))
    case "r": mode = .input(.text, LineEditor(task.text))
    case "a": mode = .input(.owners, LineEditor(Self.joined(task.owners.map(\.name))))
    case "f": mode = .input(.due, LineEditor(task.due?.due.text ?? ""))
    case "t": mode = .kind
    default: break
    }
    return nil
  }

  private func pressed(_ letter: Character, on row: SuggestionRow) -> Action? {
    switch letter {
    case "b": .decide(.accept(row.suggestion.number))
    case "x": .decide(.dismiss(row.suggestion.number))
    default: nil
    }
  }

  private mutating func marked() -> Action? {
    guard let point else { return nil }
    let name = minutes.points[point].name
    if mark(of: point) != nil { return .decide(.unmark(name)) }
    guard isEmpty(point) else {
      message = .hasTasks
      return nil
    }
    return .decide(.mark(name))
  }

  private mutating func pressedForKind(_ key: Keystroke) -> Action? {
    guard case .character(let letter) = key, let number = letter.wholeNumberValue, Kind.allCases.indices.contains(number - 1), let task else {
      if key == .escape { mode = .walk }
      return nil
    }
    return .decide(.setKind(task.id, Kind.allCases[number - 1]))
  }

  // MARK: a task that was missed

  /// Begins with the sentence that is to be decided on, or the first of the point.
  private mutating func chooseSentence(of point: Int) {
    let sentences = minutes.points[point].sentences
    let here = sentence.flatMap { decided in sentences.firstIndex { $0.overlaps(decided.range) } }
    (mode, scroll) = (.sentence(here ?? 0), 0)
  }

  private mutating func pressedForSentence(_ key: Keystroke, _ index: Int) {
    guard let point else {
      mode = .walk
      return
    }
    let sentences = minutes.points[point].sentences
    switch key {
    case .up, .character("p"), .left: mode = .sentence(max(0, index - 1))
    case .down, .character("n"), .character(" "), .right: mode = .sentence(min(sentences.count - 1, index + 1))
    case .home: mode = .sentence(0)
    case .end: mode = .sentence(sentences.count - 1)
    case .enter:
      let suggestion = minutes.suggestion(for: sentences[index])
      let new = NewTask(
        range: sentences[index], point: minutes.points[point].name, kind: suggestion?.kind ?? .decision, text: suggestion?.action ?? "",
        owners: suggestion?.owners.map(\.name) ?? [], due: suggestion?.due?.text ?? "")
      mode = .input(.newText(new), LineEditor(new.text))
    case .escape, .character("q"): mode = .walk
    default: break
    }
  }

  // MARK: what was written

  private mutating func answered(_ question: Question, _ editor: LineEditor) -> Action? {
    let text = editor.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch question {
    case .newText(var new):
      guard !text.isEmpty else { break }
      new.text = text
      mode = .input(.newOwners(new), LineEditor(Self.joined(new.owners)))
      return nil
    case .newOwners(var new):
      new.owners = Self.names(text)
      mode = .input(.newDue(new), LineEditor(new.due))
      return nil
    case .newDue(var new):
      new.due = text
      return .decide(.add(new))
    case .text, .owners, .due, .why: break
    }
    guard !text.isEmpty, let task else {
      message = .emptyText
      return nil
    }
    switch question {
    case .text: return .decide(.edit(task.id, text: text))
    case .owners: return .decide(.assign(task.id, names: Self.names(text)))
    case .due where task.confirmed:
      mode = .input(.why(due: text), LineEditor())
      return nil
    case .why(let due): return .decide(.setDue(task.id, words: due, why: text))
    default: return .decide(.setDue(task.id, words: text, why: nil))
    }
  }

  /// Names may hold commas ("Bestyrelsen, Ejerforeningen Tranholm"): semicolons part them.
  private static func joined(_ names: [String]) -> String { names.joined(separator: "; ") }

  private static func names(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
