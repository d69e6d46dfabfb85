import Danish
import FollowUp
import Grammar

/// Tells, for one task after another, which units of the new minutes have the most of its words.
final class Comparison {
  let page: Page
  private(set) var book: TermBook
  private let kindred: Kindred
  /// Where the words akin to a term stand, by the term's number; nil before it is asked for.
  private var traces: [Trace?] = []
  private var owned: [Owner: Presence] = [:]
  /// The weight of each unit's own words.
  private let weights: [Double]
  /// For each unit its place among the overlaps of the task at hand, and among the spots of the term at hand; -1 between.
  private var (places, spotPlaces): ([Int], [Int])

  init(_ page: Page, _ book: TermBook) {
    (self.page, self.book) = (page, book)
    kindred = Kindred(page.places.keys.sorted { $0.number < $1.number }, book)
    weights = page.own.map(book.rarity)
    places = Array(repeating: -1, count: page.units.count)
    spotPlaces = places
  }

  /// Nil where the act says nothing ("Signe er ansvarlig"), or the minutes have hardly a word of the act and name none of its owners.
  func profile(_ task: OpenTask) -> Profile? {
    var profile = Profile(task, people: page.people, &book)
    let found = profile.terms.reduce(0.0) { $0 + book.rarity($1) * trace(of: $1).nearest }
    guard found >= Self.hardly || task.owners.contains(where: { !presence($0).units.isEmpty }) else { return nil }
    profile.addQuote(people: page.people, &book)
    return book.rarity(of: profile.terms) >= Self.empty ? profile : nil
  }

  /// As a sum of rarities.
  private static let hardly = 0.3
  private static let empty = 0.45

  /// How many units are looked at more closely for each task.
  private static let width = 10
  /// How much of the task's words a unit must have where no owner is named in it.
  private static let least = 0.07

  /// The units that share most with the task, or where an owner acts or is named; the most alike first.
  func overlaps(_ profile: Profile) -> [Overlap] {
    var found: [Overlap] = []
    var points = Array(repeating: 0.0, count: page.headings.count)
    func place(_ unit: Int, _ places: inout [Int]) -> Int {
      if places[unit] < 0 {
        places[unit] = found.count
        found.append(Overlap(unit: unit))
      }
      return places[unit]
    }
    for term in profile.terms {
      let (trace, rarity) = (trace(of: term), book.rarity(term))
      let (isCore, isName) = (profile.core.contains(term), profile.names.contains(term))
      for spot in trace.spots {
        let at = place(spot.unit, &places)
        found[at].add(rarity * spot.own, heading: rarity * spot.heading, before: rarity * spot.before, isCore: isCore)
        if isName, rarity * spot.own > 0.2 { found[at].named = true }
        if term == profile.verb { found[at].verb = spot.own }
      }
      for (point, kinship) in trace.points { points[point] += rarity * kinship }
    }
    for unit in profile.task.owners.flatMap({ presence($0).units }) { found[place(unit, &places)].isOwned = true }
    for overlap in found { places[overlap.unit] = -1 }
    return settled(found, points, profile)
  }

  /// Where the words akin to a term stand: how near the nearest is, by unit and zone, and by point.
  private struct Trace {
    struct Spot {
      var unit: Int
      var own = 0.0
      var heading = 0.0
      var before = 0.0

      mutating func come(nearer kinship: Double, in zone: Page.Zone) {
        switch zone {
        case .own: own = max(own, kinship)
        case .heading: heading = max(heading, kinship)
        case .before: before = max(before, kinship)
        }
      }
    }

    var spots: [Spot] = []
    /// How near the nearest of all is.
    var nearest = 0.0
    /// The nearest in its headings and units.
    var points: [(point: Int, kinship: Double)] = []
  }

  private func trace(of term: Term) -> Trace {
    if term.number < traces.count, let known = traces[term.number] { return known }
    var trace = Trace()
    for (other, kinship) in kindred.kin(of: term, book) {
      for place in page.places[other] ?? [] {
        if spotPlaces[place.unit] < 0 {
          spotPlaces[place.unit] = trace.spots.count
          trace.spots.append(Trace.Spot(unit: place.unit))
        }
        trace.spots[spotPlaces[place.unit]].come(nearer: kinship, in: place.zone)
      }
    }
    for spot in trace.spots { spotPlaces[spot.unit] = -1 }
    trace.spots.sort { $0.unit < $1.unit }
    // Units stand in the order of their points.
    for spot in trace.spots {
      let (point, kinship) = (page.units[spot.unit].point, max(spot.own, spot.heading))
      if trace.points.last?.point != point { trace.points.append((point, 0)) }
      trace.points[trace.points.count - 1].kinship = max(trace.points[trace.points.count - 1].kinship, kinship)
      trace.nearest = max(trace.nearest, kinship)
    }
    while traces.count <= term.number { traces.append(nil) }
    traces[term.number] = trace
    return trace
  }

  private func settled(_ found: [Overlap], _ points: [Double], _ profile: Profile) -> [Overlap] {
    let (total, coreTotal, most) = (book.rarity(of: profile.terms), book.rarity(of: profile.core), points.max() ?? 0)
    guard total > 0 else { return [] }
    // What is sorted is small; only the foremost are settled.
    let order = found.indices.lazy.filter { found[$0].isOwned || found[$0].rough >= Self.least * total }
      .map { (rough: found[$0].rough, unit: found[$0].unit, place: $0) }.sorted { ($0.rough, -$0.unit) > ($1.rough, -$1.unit) }
    return order.prefix(Self.width).map { entry in
      var overlap = found[entry.place]
      overlap.settle(total: total, coreTotal: coreTotal, weight: weights[overlap.unit])
      let point = points[page.units[overlap.unit].point]
      (overlap.point, overlap.pointLead) = (point / total, most > 0 ? point / most : 0)
      return overlap
    }
  }

  /// How the owners of a task stand in a unit.
  func owned(_ task: OpenTask, _ unit: Int) -> Owned {
    var found = Owned.absent
    for owner in task.owners {
      let presence = presence(owner)
      if presence.acts.contains(unit) { return .acts }
      if presence.units.contains(unit) { found = .named }
    }
    return found
  }

  /// The units in which an owner acts, and those in which the owner acts or is named.
  private struct Presence {
    var acts: [Int]
    var units: [Int]
  }

  private func presence(_ owner: Owner) -> Presence {
    if let known = owned[owner] { return known }
    let acts = page.actors[owner.name] ?? []
    let presence = Presence(acts: acts, units: Set(acts + book.keys(of: owner).flatMap { page.mentions[$0] ?? [] }).sorted())
    owned[owner] = presence
    return presence
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
