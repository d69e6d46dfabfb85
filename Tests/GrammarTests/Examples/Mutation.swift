import Minutes
import Source
import Testing

@testable import Grammar

/// A way in which the same statement may stand in other minutes.
enum Mutation: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case lostRings, bulleted, lowerCased, trailingClause, inverted, wrapped, hyphenated

  var testDescription: String { rawValue }

  /// The share that must still be read with the same kind and owners: a little under what it is.
  var floor: Double {
    switch self {
    case .inverted: 0.85
    case .hyphenated: 0.93
    default: 0.95
    }
  }

  /// Nil where the sentence cannot stand so.
  func of(_ sentence: String) -> String? {
    switch self {
    case .lostRings:
      let damaged = sentence.replacing("å", with: "a").replacing("Å", with: "A")
      return damaged == sentence ? nil : damaged
    case .bulleted: return "- " + sentence
    case .lowerCased: return Self.isName(sentence) ? nil : sentence.prefix(1).lowercased() + sentence.dropFirst()
    case .trailingClause: return sentence.last == "." ? sentence.dropLast() + ", da det haster." : nil
    case .inverted: return Self.inverted(sentence)
    case .wrapped: return Self.wrapped(sentence)
    case .hyphenated: return Self.hyphenated(sentence)
    }
  }

  private static func isName(_ sentence: String) -> Bool {
    ExampleMinutes.people.contains { sentence.hasPrefix($0.prefix { $0 != " " }) }
  }

  /// "Formanden kontakter kommunen." → "Herefter kontakter formanden kommunen."
  private static func inverted(_ sentence: String) -> String? {
    let minutes = ExampleMinutes(sentence).minutes
    guard let first = Reading.first(in: minutes), let clause = first.clauses.first, clause.role == .main, clause.foreField == nil, !clause.verbFirst,
      let finite = clause.finite, let subject = clause.subject, subject.words.upperBound == finite, subject.words.lowerBound == 0
    else { return nil }
    let bytes = minutes.text.bytes
    func surface(_ words: Range<Int>) -> String { minutes.text[first.passage.bytes(words)] }
    let who = surface(subject.words)
    let rest = String(decoding: bytes[first.passage.words[finite].range.end..<first.passage.bytes(first.sentence).end], as: UTF8.self)
    return "Herefter \(surface(finite..<finite + 1)) " + (isName(sentence) ? who : who.prefix(1).lowercased() + who.dropFirst()) + rest
  }

  /// Broken at 40 columns.
  private static func wrapped(_ sentence: String) -> String? {
    var lines: [String] = []
    for word in sentence.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 40 { lines[lines.count - 1] += " " + word } else { lines.append(String(word)) }
    }
    return lines.count > 1 ? lines.joined(separator: "\n") : nil
  }

  /// Its longest word broken in the middle.
  private static func hyphenated(_ sentence: String) -> String? {
    let words: [Substring] = sentence.split(separator: " ").filter { $0.count >= 8 && $0.allSatisfy(\.isLetter) }
    guard let word = words.max(by: { $0.count < $1.count }) else { return nil }
    let half = sentence.index(word.startIndex, offsetBy: word.count / 2)
    return String(sentence[..<half]) + "-\n" + String(sentence[half...])
  }
}
