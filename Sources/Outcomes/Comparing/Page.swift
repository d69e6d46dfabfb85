import Danish
import FollowUp
import Grammar
import Minutes
import Source

/// New minutes, ready to be compared with tasks: which words of content stand in and around each of its units, and who.
struct Page: Sendable {
  /// Where a word stands as seen from a unit.
  enum Zone: Int, Sendable, CaseIterable { case own, heading, before }

  struct Place: Sendable {
    var unit: Int
    var zone: Zone
  }

  let read: ReadMinutes
  let units: [Unit]
  /// The terms of each unit's own words.
  private(set) var own: [[Term]] = []
  /// For each unit the number of its paragraph, counted over all points.
  private(set) var paragraphs: [Int] = []
  /// Terms of the headings, by point.
  private(set) var headings: [[Term]] = []
  /// Where each term of these minutes stands.
  private(set) var places: [Term: [Place]] = [:]
  /// Units by the folded words that name a person or body in them, and by the names of those who act in them.
  private(set) var mentions: [Key: [Int]] = [:]
  private(set) var actors: [String: [Int]] = [:]
  /// Words that are parts of people's names here.
  private(set) var people: Set<Key> = []

  init(_ read: ReadMinutes, _ book: inout TermBook) {
    self.read = read
    units = UnitReader(read: read).units()
    let text = read.minutes.text
    headings = read.minutes.points.map { point in (point.title.map { book.terms($0).map(\.term) } ?? []) }
    for (index, unit) in units.enumerated() {
      var terms = unit.form == .heading ? headings[unit.point] : []
      for word in unit.sentences.flatMap({ read.sentences[$0].words }) {
        if word.tag == .name {
          people.insert(word.key)
        } else if let term = book.term(word.token, in: text) {
          terms.append(term)
        }
        for key in Self.keys(naming: word, in: text) { mentions[key, default: []].append(index) }
      }
      own.append(terms)
      for owner in unit.sentences.flatMap({ read.sentences[$0].actors }) { actors[owner.name, default: []].append(index) }
    }
    var last = (point: -1, paragraph: -1)
    for unit in units {
      let first = read.sentences[unit.sentences.lowerBound]
      let isNew = (first.point, first.paragraph) != last
      last = (first.point, first.paragraph)
      paragraphs.append((paragraphs.last ?? -1) + (isNew ? 1 : 0))
    }
    for (index, unit) in units.enumerated() {
      add(own[index], to: index, .own)
      if unit.form != .heading { add(headings[unit.point], to: index, .heading) }
      for before in before(index) { add(own[before], to: index, .before) }
    }
  }

  /// The word by which somebody may be named, without the ending of a genitive too: "Dortes", "JB's".
  private static func keys(naming word: Word, in text: SourceText) -> [Key] {
    guard word.token.isWord, word.tag == .name || word.token.isCapitalised || word.token.has(.agent) else { return [] }
    guard word.token.endsInS, word.range.count > 2 else { return [word.key] }
    var bytes = text.bytes[word.range.start..<word.range.end].dropLast()
    if bytes.last == UInt8(ascii: "'") { bytes.removeLast() }
    if bytes.suffix(3).elementsEqual("’".utf8) { bytes.removeLast(3) }
    return [word.key, Key(String(decoding: bytes, as: UTF8.self))]
  }

  /// The units just before one that it may go on from: the last one of its paragraph, and the one that opens it.
  private func before(_ index: Int) -> [Int] {
    guard index > 0, units[index].form != .heading else { return [] }
    func isBeside(_ other: Int) -> Bool { units[other].form != .heading && units[other].point == units[index].point }
    guard isBeside(index - 1) else { return [] }
    // The one that opens the paragraph says what it is about.
    let paragraph = read.sentences[units[index].sentences.lowerBound].paragraph
    var opening = index - 1
    while opening > 0, isBeside(opening - 1), read.sentences[units[opening - 1].sentences.lowerBound].paragraph == paragraph { opening -= 1 }
    let opens = opening < index - 1 && index - opening <= 5 && read.sentences[units[opening].sentences.lowerBound].paragraph == paragraph
    return opens ? [opening, index - 1] : [index - 1]
  }

  private mutating func add(_ terms: [Term], to unit: Int, _ zone: Zone) {
    for term in Set(terms) { places[term, default: []].append(Place(unit: unit, zone: zone)) }
  }
}
