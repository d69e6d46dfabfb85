import Danish
import FollowUp
import Grammar

/// Tells, for one task after another, which units of the new minutes have the most of its words.
struct Comparison {
  let page: Page
  private var book: TermBook
  private let kindred: Kindred
  /// For each term of a task the terms of the minutes that are akin to it.
  private var kin: [Term: [(term: Term, kinship: Double)]] = [:]
  private var ownedUnits: [Owner: [Int]] = [:]
  /// The weight of each unit's own words.
  private let weights: [Double]
  /// Of the term at hand: its strongest word in each unit by zone, and the units that have any.
  private var best: [Double]
  private var touched: [Int] = []
  /// Of the task at hand: its place in `found` for each unit.
  private var places: [Int]

  init(_ page: Page, _ book: TermBook) {
    (self.page, self.book) = (page, book)
    kindred = Kindred(page.places.keys.sorted { $0.number < $1.number }, book)
    weights = page.own.map(book.rarity)
    best = Array(repeating: 0, count: page.units.count * Page.Zone.allCases.count)
    places = Array(repeating: -1, count: page.units.count)
  }

  mutating func profile(_ task: OpenTask) -> Profile { Profile(task, people: page.people, &book) }

  /// The units that share anything with the task, and those where an owner acts or is named; the most alike first.
  mutating func overlaps(_ profile: Profile) -> [Overlap] {
    var found: [Overlap] = []
    var points = Array(repeating: 0.0, count: page.headings.count)
    func place(_ unit: Int, _ places: inout [Int]) -> Int {
      if places[unit] < 0 {
        places[unit] = found.count
        found.append(Overlap(unit: unit))
      }
      return places[unit]
    }
    let zones = Page.Zone.allCases.count
    for term in profile.terms {
      spread(term)
      let (isCore, isName) = (profile.core.contains(term), profile.names.contains(term))
      for unit in touched {
        let at = place(unit, &places)
        let own = best[unit * zones]
        found[at].add(own, heading: best[unit * zones + 1], before: best[unit * zones + 2], isCore: isCore)
        if isName, own > 0.2 { found[at].named = true }
        if term == profile.verb { found[at].verb = own / book.rarity(term) }
      }
      addPoints(&points)
      for unit in touched { for zone in 0..<zones { best[unit * zones + zone] = 0 } }
    }
    for unit in profile.task.owners.flatMap({ owned($0) }) { _ = place(unit, &places) }
    for overlap in found { places[overlap.unit] = -1 }
    return settled(found, points, profile)
  }

  /// Marks where the words akin to a term stand.
  private mutating func spread(_ term: Term) {
    touched.removeAll(keepingCapacity: true)
    let zones = Page.Zone.allCases.count
    let rarity = book.rarity(term)
    for (other, kinship) in akin(to: term) {
      let weight = rarity * kinship
      for place in page.places[other] ?? [] {
        let start = place.unit * zones
        if best[start] == 0, best[start + 1] == 0, best[start + 2] == 0 { touched.append(place.unit) }
        best[start + place.zone.rawValue] = max(best[start + place.zone.rawValue], weight)
      }
    }
  }

  private mutating func akin(to term: Term) -> [(term: Term, kinship: Double)] {
    if let known = kin[term] { return known }
    let found = kindred.kin(of: term, book)
    kin[term] = found
    return found
  }

  /// Adds to each point the strongest word that stands in one of its units or in its heading.
  private func addPoints(_ points: inout [Double]) {
    let zones = Page.Zone.allCases.count
    var strongest: [Int: Double] = [:]
    for unit in touched {
      let weight = max(best[unit * zones], best[unit * zones + 1])
      strongest[page.units[unit].point] = max(strongest[page.units[unit].point] ?? 0, weight)
    }
    for (point, weight) in strongest { points[point] += weight }
  }

  private func settled(_ found: [Overlap], _ points: [Double], _ profile: Profile) -> [Overlap] {
    let (total, coreTotal, most) = (book.rarity(of: profile.terms), book.rarity(of: profile.core), points.max() ?? 0)
    guard total > 0 else { return [] }
    return found.map { overlap in
      var overlap = overlap
      overlap.settle(total: total, coreTotal: coreTotal, weight: weights[overlap.unit])
      let point = points[page.units[overlap.unit].point]
      (overlap.point, overlap.pointLead) = (point / total, most > 0 ? point / most : 0)
      return overlap
    }.sorted { ($0.rough, -$0.unit) > ($1.rough, -$1.unit) }
  }

  /// The units in which an owner acts or is named.
  private mutating func owned(_ owner: Owner) -> [Int] {
    if let known = ownedUnits[owner] { return known }
    let units = Set((page.actors[owner.name] ?? []) + OwnerKeys.of(owner).flatMap { page.mentions[$0] ?? [] }).sorted()
    ownedUnits[owner] = units
    return units
  }

  /// How much of the title of the task's agenda point stands in a heading, 0...1.
  func titleOverlap(_ profile: Profile, point: Int) -> Double {
    let total = book.rarity(of: profile.title)
    guard total > 0 else { return 0 }
    let shared = profile.title.reduce(0.0) { sum, term in
      sum + book.rarity(term) * (page.headings[point].map { Kinship.of(book[term], book[$0]) }.max() ?? 0)
    }
    return shared / total
  }

  /// Whether two words are one, or of one meaning.
  func isAkin(_ term: Term, _ stem: Stem) -> Bool { Kinship.of(book[term], TermBook.Entry(stem)) >= Kinship.synonym }
}
