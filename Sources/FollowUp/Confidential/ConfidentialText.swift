package import Danish

/// What is confidential, in words, held against what is about to be written: the last check, which finds what slipped through everywhere else.
///
/// Six words of it in a row are a leak, and so is a whole text of three to five. Only letters and digits count, so that it does not matter how a
/// format escapes, folds or lays text out. What others can read in the open part of minutes, or of an open task, is none.
package struct ConfidentialText: Sendable {
  /// Where confidential words come from: a meeting, or a task by hand.
  package struct Origin: Hashable, Sendable {
    package var body: String
    package var meeting: Day?
    package var task: Int64?

    package init(body: String, meeting: Day?, task: Int64? = nil) { (self.body, self.meeting, self.task) = (body, meeting, task) }
  }

  /// Confidential words stand in a text that is to be written.
  package struct Leak: Error, Hashable, Sendable {
    package var origin: Origin

    package init(origin: Origin) { self.origin = origin }
  }

  /// Nothing is confidential.
  package static let nothing = ConfidentialText(passages: [], texts: []) { [] }

  private let patterns: WordPatterns
  private let origins: [Origin]
  private let open: @Sendable () throws -> [String]

  package var isEmpty: Bool { patterns.isEmpty }

  /// `passages` are parts of minutes, `texts` each one thing: the text of a task, a note, a heading. `open` gives what is open; it is asked only where
  /// something was found.
  package init(passages: [(Origin, String)], texts: [(Origin, String)], open: @escaping @Sendable () throws -> [String]) {
    var (patterns, origins) = (WordPatterns(), [Origin]())
    for (origin, text) in passages {
      for piece in MinutesPieces.of(text) { patterns.add(piece.text, whole: piece.isWhole, as: origins.count) }
      origins.append(origin)
    }
    for (origin, text) in texts {
      patterns.add(text, whole: true, as: origins.count)
      origins.append(origin)
    }
    (self.patterns, self.origins, self.open) = (patterns, origins, open)
  }

  /// Throws `Leak` where something confidential stands in `rendered`.
  package func check(_ rendered: String) throws {
    guard !isEmpty else { return }
    var found: Set<Int> = []
    for view in RenderedText.views(of: rendered) { patterns.find(in: WordStream(view)) { found.insert($0) } }
    guard !found.isEmpty else { return }
    let open = try self.open()
    let suspects = patterns.only(found)
    for text in open where !found.isEmpty { suspects.find(in: WordStream(text)) { found.remove($0) } }
    if let leaked = found.min() { throw Leak(origin: origins[patterns.origin(of: leaked)]) }
  }
}
