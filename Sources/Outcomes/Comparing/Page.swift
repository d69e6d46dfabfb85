import Danish
import FollowUp
import Grammar
import Minutes
import Source

/// New minutes, ready to be compared with tasks: which words of content stand in and around each of its units, and who.
final class Page: Sendable {
  /// Where a word stands as seen from a unit.
  enum Zone: Sendable { case own, heading, before }

  struct Place: Sendable {
    var unit: Int
    var zone: Zone
  }

  let read: ReadMinutes
  let units: [Unit]
  /// The terms of each unit's own words.
  let own: [[Term]]
  /// Terms of the headings, by point.
  let headings: [[Term]]
  /// Where each term of these minutes stands.
  let places: [Term: [Place]]
  /// Units by the folded words that name a person or body in them, and by the names of those who act in them.
  let mentions: [Key: [Int]]
  let actors: [String: [Int]]
  /// Words that are parts of people's names here.
  let people: Set<Key>

  init(_ minutes: MinutesUnits, _ book: inout TermBook) {
    let (read, units) = (minutes.read, minutes.units)
    let text = read.minutes.text
    headings = read.minutes.points.map { point in (point.title.map { book.terms($0).map(\.term) } ?? []) }
    var own: [[Term]] = []
    var (mentions, actors, people): ([Key: [Int]], [String: [Int]], Set<Key>) = ([:], [:], [])
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
    (self.read, self.units, self.own) = (read, units, own)
    (self.mentions, self.actors, self.people) = (mentions, actors, people)
    var places: [Term: [Place]] = [:]
    func add(_ terms: [Term], _ unit: Int, _ zone: Zone) {
      for term in Set(terms) { places[term, default: []].append(Place(unit: unit, zone: zone)) }
    }
    for (index, unit) in units.enumerated() {
      add(own[index], index, .own)
      if unit.form != .heading { add(headings[unit.point], index, .heading) }
      for before in Self.before(index, units, read) { add(own[before], index, .before) }
    }
    self.places = places
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

  /// The units just before one that it may go on from: the last one of its point, and the one that opens its paragraph, which says what that is
  /// about.
  private static func before(_ index: Int, _ units: [Unit], _ read: ReadMinutes) -> [Int] {
    func paragraph(_ unit: Int) -> Int { read.sentences[units[unit].sentences.lowerBound].paragraph }
    func isBeside(_ other: Int) -> Bool { units[other].form != .heading && units[other].point == units[index].point }
    guard index > 0, units[index].form != .heading, isBeside(index - 1) else { return [] }
    var opening = index - 1
    while opening > 0, isBeside(opening - 1), paragraph(opening - 1) == paragraph(index) { opening -= 1 }
    let opens = opening < index - 1 && index - opening <= 5 && paragraph(opening) == paragraph(index)
    return opens ? [opening, index - 1] : [index - 1]
  }
}
