import Danish

/// Names and dates that stood in columns beside the text and were flattened to lines below it.
struct ColumnBlock {
  /// Index of its first passage in the point.
  var start: Int
  var owners: [OwnerResolver.Answer] = []
  var dues: [Due] = []
  /// For each of the dues, how many owners stood above it.
  var places: [Int] = []

  mutating func add(_ due: Due) {
    dues.append(due)
    places.append(owners.count)
  }

  /// The day beside the name: below it where names and days take turns, else the one in the same place of its column.
  func due(of name: Int) -> Due? {
    if places.contains(where: { $0 < owners.count }), Set(places).count == places.count {
      return places.firstIndex(of: name + 1).map { dues[$0] }
    }
    return name < dues.count ? dues[name] : nil
  }
}

/// Gives the names of a column, from top to bottom, to the commitments that they stood beside.
enum ColumnAlignment {
  /// From how likely on a candidate counts as something that a name may stand beside.
  private static let likely = 0.35

  /// `candidates` stand in the order of the text.
  static func assign(_ block: ColumnBlock, to candidates: [Candidate]) {
    if block.owners.isEmpty {
      let open = candidates.filter { $0.lacksDue && $0.kind.isFirm && chance($0) >= likely }
      for (candidate, due) in zip(open, block.dues) { date(candidate, due, "column-due") }
      return
    }
    for (name, at) in pairs(block.owners, candidates) {
      let candidate = candidates[at]
      let isOwn = owns(candidate, block.owners[name])
      if !isOwn { (candidate.owners, candidate.note) = (block.owners[name].owners, block.owners[name].note) }
      candidate.features.add("noted", isOwn ? "column-own" : "column")
      if let due = block.due(of: name) { date(candidate, due, nil) }
    }
  }

  /// Over all points: a block with more names than its own point has commitments goes back over the points before it, to the block above.
  static func assign(_ results: [PointReader.Result]) {
    var pool: [Candidate] = []
    for result in results {
      var from = 0
      for block in result.blocks {
        let own = result.candidates.filter { (from..<block.start).contains($0.passage) }
        let enough = own.filter { chance($0) >= likely }.count >= block.owners.count
        let all = enough ? own : pool + own
        assign(block, to: all)
        for candidate in all { candidate.score = chance(candidate) }
        (pool, from) = ([], block.start)
      }
      pool += result.candidates.filter { $0.passage >= from }
    }
  }

  private static func chance(_ candidate: Candidate) -> Double { Scorer.shared.chance(candidate.features) }

  private static func date(_ candidate: Candidate, _ due: Due, _ note: String?) {
    candidate.due = due
    if let note { candidate.features.add("noted", note) }
  }

  private static func owns(_ candidate: Candidate, _ answer: OwnerResolver.Answer) -> Bool {
    candidate.owners.contains { owner in answer.owners.contains { $0.name == owner.name } }
  }

  /// The pairs, both in order, whose candidates are likeliest to be what the names stood beside.
  private static func pairs(_ names: [OwnerResolver.Answer], _ candidates: [Candidate]) -> [(name: Int, candidate: Int)] {
    guard names.count <= 200, candidates.count <= 2_000 else { return [] }
    let chances = candidates.map(chance)
    // best[i][j]: the most that the first i names gain from the first j candidates.
    var best = Array(repeating: Array(repeating: 0.0, count: candidates.count + 1), count: names.count + 1)
    func gain(_ name: Int, _ candidate: Int) -> Double? {
      guard !names[name].owners.isEmpty else { return nil }
      if owns(candidates[candidate], names[name]) { return 2 }
      guard candidates[candidate].lacksOwner || candidates[candidate].isOfMeeting else { return nil }
      return chances[candidate] * (candidates[candidate].kind.isFirm ? 1 : 0.3)
    }
    for name in names.indices {
      for candidate in candidates.indices {
        best[name + 1][candidate + 1] = max(
          best[name][candidate + 1], best[name + 1][candidate], best[name][candidate] + (gain(name, candidate) ?? -1))
      }
    }
    var found: [(name: Int, candidate: Int)] = []
    var (name, candidate) = (names.count, candidates.count)
    while name > 0, candidate > 0 {
      if best[name][candidate] == best[name][candidate - 1] {
        candidate -= 1
      } else if best[name][candidate] == best[name - 1][candidate] {
        name -= 1
      } else {
        (name, candidate) = (name - 1, candidate - 1)
        found.append((name, candidate))
      }
    }
    return found.reversed()
  }
}
