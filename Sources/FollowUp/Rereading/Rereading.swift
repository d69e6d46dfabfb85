import Danish
package import Grammar
package import Source

/// A task of earlier reading, by what was said and where.
package struct KnownStatement: Sendable {
  package var task: Int64
  /// Where its sentence stood: in the version that it last stood in, then in older ones.
  package var places: [(version: Int, range: ByteRange)]
  /// The point it stood in last.
  package var item: String?
  package var action: String
  package var kind: Kind
  package var owners: [String]
  /// The action is a person's and says nothing of the sentence.
  package var isEdited: Bool
  /// A person confirmed or rejected it, or it is closed.
  package var isDecided: Bool

  package init(
    task: Int64, places: [(version: Int, range: ByteRange)], item: String?, action: String, kind: Kind, owners: [String], isEdited: Bool,
    isDecided: Bool
  ) {
    (self.task, self.places, self.item, self.action, self.kind, self.owners) = (task, places, item, action, kind, owners)
    (self.isEdited, self.isDecided) = (isEdited, isDecided)
  }
}

/// What became of known tasks in a new reading of their minutes.
package struct Rereading: Sendable {
  package enum Outcome: Sendable, Equatable {
    /// Read again as this commitment.
    case read(Int)
    /// Its sentence stands here, and is not read as this task.
    case stands(ByteRange)
    case gone
  }

  /// In the order of the known statements.
  package private(set) var outcomes: [Outcome]
  /// The commitments that are none of the known ones, by their places in the list.
  package private(set) var new: [Int] = []

  /// `versions` are the texts that the places of `known` name; `text` is the one that `commitments` were read from.
  package init(known: [KnownStatement], versions: [Int: Words], text: Words, commitments: [Commitment]) {
    var finder = PlaceFinder(versions: versions, text: text)
    let places = known.map { finder.place(of: $0.places) }
    let groups = Repetitions.groups(commitments)
    let spans = commitments.map { text.place(of: $0.range) }
    outcomes = places.map { $0.map { .stands(text.range(of: $0.span)) } ?? .gone }
    var pairs = Self.pairs(known, places, groups, commitments, spans, text)
    pairs.sort { ($1.likeness, $0.known, $0.group) < ($0.likeness, $1.known, $1.group) }
    var taken: Set<Int> = []
    for pair in pairs where pair.isOne && !taken.contains(pair.group) {
      if case .read = outcomes[pair.known] { continue }
      outcomes[pair.known] = .read(pair.commitment)
      taken.insert(pair.group)
    }
    readCopies(known, places, groups, commitments, spans, text, &taken)
    // What a person decided is not asked again because it is now read in two pieces.
    let settled = Set(pairs.filter { known[$0.known].isDecided && $0.saysTheSame }.map(\.group))
    new = groups.indices.filter { !taken.contains($0) && !settled.contains($0) }.map { groups[$0][0] }
  }

  /// A sentence that stands twice may be read where it stood second only: it is the known one all the same.
  private mutating func readCopies(
    _ known: [KnownStatement], _ places: [PlaceFinder.Place?], _ groups: [[Int]], _ commitments: [Commitment], _ spans: [Range<Int>], _ text: Words,
    _ taken: inout Set<Int>
  ) {
    let bySentence = Dictionary(grouping: known.indices.filter { places[$0] != nil }) { places[$0]?.words ?? [] }
    for group in groups.indices where !taken.contains(group) {
      let (found, span) = (commitments[groups[group][0]], spans[groups[group][0]])
      let copies = bySentence[Array(text.keys[span])] ?? []
      let same = copies.filter { index in
        (span.count >= Repetitions.longEnough || known[index].item == found.agendaItem)
          && (known[index].isEdited || Likeness.dice(Words.keys(of: known[index].action)[...], Words.keys(of: found.action)[...]) >= 0.6)
      }
      guard !same.isEmpty else { continue }
      taken.insert(group)
      let unread = same.first { if case .stands = outcomes[$0] { true } else { false } }
      if let unread { outcomes[unread] = .read(groups[group][0]) }
    }
  }

  private struct Pair {
    var known: Int
    var group: Int
    /// The copy that stands where the known one does.
    var commitment: Int
    var likeness: Double
    /// They can be one.
    var isOne: Bool
    var saysTheSame: Bool
  }

  /// Each known task with the commitments that share its sentence.
  private static func pairs(
    _ known: [KnownStatement], _ places: [PlaceFinder.Place?], _ groups: [[Int]], _ commitments: [Commitment], _ spans: [Range<Int>], _ text: Words
  ) -> [Pair] {
    let copies = groups.enumerated().flatMap { group, members in members.map { (group: group, commitment: $0, span: spans[$0]) } }
      .filter { !$0.span.isEmpty }.sorted { ($0.span.lowerBound, $0.commitment) < ($1.span.lowerBound, $1.commitment) }
    let longest = copies.map(\.span.count).max() ?? 0
    var found: [Pair] = []
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      let action = Words.keys(of: known[index].action)
      var next = firstIndex(copies.count) { copies[$0].span.lowerBound >= place.span.lowerBound - longest }
      while next < copies.count, copies[next].span.lowerBound < place.span.upperBound {
        defer { next += 1 }
        let copy = copies[next]
        let common = copy.span.clamped(to: place.span).count
        guard common * 2 >= min(copy.span.count, place.span.count), common > 0 else { continue }
        found.append(pair(known[index], index, action, place, (copy.group, copy.commitment), commitments[copy.commitment], text.keys[copy.span]))
      }
    }
    return found
  }

  private static func pair(
    _ known: KnownStatement, _ index: Int, _ action: [Key], _ place: PlaceFinder.Place, _ item: (group: Int, commitment: Int), _ found: Commitment,
    _ words: ArraySlice<Key>
  ) -> Pair {
    let quote = Likeness.dice(place.words[...], words)
    let act = Likeness.dice(action[...], Words.keys(of: found.action)[...])
    let owners = Set(found.owners.map { Key($0.name) })
    let sameOwner = known.owners.contains { owners.contains(Key($0)) }
    let likeness = quote + 1.5 * act + (sameOwner ? 0.5 : 0) + (known.kind == found.kind ? 0.1 : 0)
    return Pair(
      known: index, group: item.group, commitment: item.commitment, likeness: likeness, isOne: known.isEdited || act >= 0.4 || quote >= 0.75,
      saysTheSame: act >= 0.6 || known.isEdited && quote >= 0.75)
  }

  private static func firstIndex(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
