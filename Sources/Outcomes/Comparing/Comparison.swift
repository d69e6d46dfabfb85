import Danish
import FollowUp
import Grammar
import Source

/// Tells, for one task after another, which units of the new minutes have the most of its words.
struct Comparison {
  /// How much of the task's words, by their rarity, a unit has.
  struct Overlap: Sendable {
    var unit: Int
    /// In itself; with the heading above it; with what stands before it too. 0...1.
    var own = 0.0
    var headed = 0.0
    var near = 0.0
    /// The words of the act's object, in itself and with the heading.
    var core = 0.0
    var coreHeaded = 0.0
    /// By the whole of its paragraph and of its point, and how near that is to the best of the page, 0...1.
    var paragraph = 0.0
    var paragraphLead = 0.0
    var point = 0.0
    var pointLead = 0.0
    /// The rarest word shared, 0...1, and the second rarest.
    var rarest = 0.0
    var second = 0.0
    /// A name shared.
    var named = false
    /// The verb of the act, or one akin to it.
    var verb = 0.0
    /// How much of the words around the task it has, and the rarest of them.
    var context = 0.0
    var contextRarest = 0.0
    /// The same as a sum of rarities, 0...1 from none to four rare words.
    var mass = 0.0
    /// Of the words of its own, how much the task has.
    var back = 0.0

    var rough: Double { own + 0.5 * (headed - own) + 0.3 * (near - headed) + 0.4 * context }
  }

  let page: Page
  private var book: TermBook
  /// For each term of a task the terms of the minutes that are akin to it.
  private var kin: [Term: [(term: Term, kinship: Double)]] = [:]
  private let vocabulary: [Term]
  private var best: [[Double]]

  init(_ page: Page, _ book: TermBook) {
    (self.page, self.book) = (page, book)
    vocabulary = page.places.keys.sorted { $0.number < $1.number }
    best = Array(repeating: Array(repeating: 0, count: 3), count: page.units.count)
  }

  mutating func profile(_ task: OpenTask) -> Profile { Profile(task, people: page.people, &book) }

  private mutating func kin(of term: Term) -> [(term: Term, kinship: Double)] {
    if let known = kin[term] { return known }
    let stem = book.stems[term.number]
    let found = vocabulary.compactMap { other in
      let kinship = Kinship.of(stem, book.stems[other.number])
      return kinship > 0 ? (other, kinship) : nil
    }
    kin[term] = found
    return found
  }

  /// The units that share anything with the task.
  mutating func overlaps(_ profile: Profile) -> [Overlap] {
    var found: [Int: Overlap] = [:]
    var total = 0.0
    var (paragraphs, points): ([Int: Double], [Int: Double]) = ([:], [:])
    for term in profile.terms {
      let rarity = book.rarity(term)
      total += rarity
      var touched: [Int] = []
      for (other, kinship) in kin(of: term) {
        let weight = rarity * kinship
        for place in page.places[other] ?? [] {
          if best[place.unit] == [0, 0, 0] { touched.append(place.unit) }
          best[place.unit][place.zone.rawValue] = max(best[place.unit][place.zone.rawValue], weight)
        }
      }
      var (inParagraph, inPoint): ([Int: Double], [Int: Double]) = ([:], [:])
      for unit in touched {
        let weight = max(best[unit][0], best[unit][1])
        inParagraph[page.paragraphs[unit]] = max(inParagraph[page.paragraphs[unit]] ?? 0, weight)
        inPoint[page.units[unit].point] = max(inPoint[page.units[unit].point] ?? 0, weight)
      }
      paragraphs.merge(inParagraph, uniquingKeysWith: +)
      points.merge(inPoint, uniquingKeysWith: +)
      for unit in touched {
        let (own, headed) = (best[unit][0], max(best[unit][0], best[unit][1]))
        var overlap = found[unit] ?? Overlap(unit: unit)
        overlap.own += own
        overlap.headed += headed
        if profile.core.contains(term) {
          overlap.core += own
          overlap.coreHeaded += headed
        }
        overlap.near += max(headed, best[unit][2])
        if own > overlap.rarest { (overlap.second, overlap.rarest) = (overlap.rarest, own) } else { overlap.second = max(overlap.second, own) }
        if own > 0.2, profile.names.contains(term) { overlap.named = true }
        if term == profile.verb, rarity > 0 { overlap.verb = own / rarity }
        found[unit] = overlap
        best[unit] = [0, 0, 0]
      }
    }
    addContext(profile, &found)
    for unit in owned(profile) where found[unit] == nil { found[unit] = Overlap(unit: unit) }
    guard total > 0 else { return [] }
    let core = profile.core.reduce(0.0) { $0 + book.rarity($1) }
    let (mostOfParagraphs, mostOfPoints) = (paragraphs.values.max() ?? 1, points.values.max() ?? 1)
    return found.values.map { overlap in
      var overlap = overlap
      let (paragraph, point) = (paragraphs[page.paragraphs[overlap.unit]] ?? 0, points[page.units[overlap.unit].point] ?? 0)
      (overlap.paragraph, overlap.paragraphLead) = (paragraph / total, mostOfParagraphs > 0 ? paragraph / mostOfParagraphs : 0)
      (overlap.point, overlap.pointLead) = (point / total, mostOfPoints > 0 ? point / mostOfPoints : 0)
      let weight = page.own[overlap.unit].reduce(0.0) { $0 + book.rarity($1) }
      overlap.back = weight > 0 ? min(1, overlap.own / weight) : 0
      overlap.core = core > 0 ? overlap.core / core : 0
      overlap.coreHeaded = core > 0 ? overlap.coreHeaded / core : 0
      overlap.mass = min(1, overlap.own / 4)
      overlap.own /= total
      overlap.headed /= total
      overlap.near /= total
      return overlap
    }.sorted { ($0.rough, -$0.unit) > ($1.rough, -$1.unit) }
  }

  /// The units in which an owner acts or is named.
  private func owned(_ profile: Profile) -> Set<Int> {
    Set(profile.task.owners.flatMap { page.actors[$0.name] ?? [] } + profile.ownerKeys.flatMap { page.mentions[$0] ?? [] })
  }

  private mutating func addContext(_ profile: Profile, _ found: inout [Int: Overlap]) {
    let total = profile.context.reduce(0.0) { $0 + book.rarity($1) }
    guard total > 0 else { return }
    for term in profile.context {
      let rarity = book.rarity(term)
      var strongest: [Int: Double] = [:]
      for (other, kinship) in kin(of: term) {
        for place in page.places[other] ?? [] where place.zone == .own { strongest[place.unit] = max(strongest[place.unit] ?? 0, rarity * kinship) }
      }
      for (unit, weight) in strongest {
        var overlap = found[unit] ?? Overlap(unit: unit)
        overlap.context += weight / max(total, 3)
        overlap.contextRarest = max(overlap.contextRarest, weight)
        found[unit] = overlap
      }
    }
  }

  /// How much of the title of the task's agenda point stands in a heading, 0...1.
  mutating func titleOverlap(_ profile: Profile, point: Int) -> Double {
    let total = profile.title.reduce(0.0) { $0 + book.rarity($1) }
    guard total > 0 else { return 0 }
    let shared = profile.title.reduce(0.0) { sum, term in
      let stem = book.stems[term.number]
      let kinship = page.headings[point].map { Kinship.of(stem, book.stems[$0.number]) }.max() ?? 0
      return sum + kinship * book.rarity(term)
    }
    return shared / total
  }
}
