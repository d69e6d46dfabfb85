import Source

/// Chooses, among all numbered lines, those that number the points: a rising chain in one form. Numbered lists inside a point start over and lose.
struct HeadingChain {
  private let text: SourceText
  private let lines: [Line]

  init(_ lines: [Line], _ text: SourceText) { (self.lines, self.text) = (lines, text) }

  /// `found` in the order of the text; the chosen main headings with the nested ones ("2.1") that stand inside them.
  func choose(_ found: [PointHeading]) -> [PointHeading] {
    var best: (score: Double, chain: [Int]) = (0, [])
    for form in PointHeading.Form.allCases {
      let members = found.indices.filter { found[$0].form == form && !found[$0].isNested }
      guard !members.isEmpty else { continue }
      let chain = rising(members, found)
      let first = found[chain.indices[0]]
      let enough =
        chain.indices.count > 1 || first.isExplicit && form != .bold || first.value == 1 && (form == .dot || form == .bold) && first.isTitle(text)
      if form == .letter, chain.indices.count < 3 || first.value > 1 { continue }
      if enough, chain.score > best.score { best = (chain.score, chain.indices) }
    }
    return best.chain.isEmpty ? nestedAlone(found) : withNested(filled(best.chain, found), found)
  }

  /// The heaviest chain of numbers that rise by one; a few may be missing.
  private func rising(_ members: [Int], _ found: [PointHeading]) -> (score: Double, indices: [Int]) {
    // By the number that a chain has come to.
    var ending = [(score: Double, at: Int)?](repeating: nil, count: 1 + (members.map { found[$0].value }.max() ?? 0))
    var before = [Int?](repeating: nil, count: found.count)
    let margin = members.map { lines[found[$0].line].indent }.min() ?? 0
    var best: (score: Double, at: Int) = (-.infinity, members[0])
    for (position, index) in members.enumerated() {
      let heading = found[index]
      let next = position + 1 < members.count ? found[members[position + 1]] : nil
      let own = weight(heading, next, margin)
      var score = own - (heading.value <= 1 ? 0 : min(1, Double(heading.value) * 0.1))
      var from: Int?
      for step in 1...3 where heading.value >= step {
        guard let last = ending[heading.value - step] else { continue }
        let reached = last.score + own - Double(step - 1)
        if reached > score { (score, from) = (reached, last.at) }
      }
      if score >= ending[heading.value]?.score ?? -.infinity {
        ending[heading.value] = (score, index)
        before[index] = from
      }
      if score > best.score { best = (score, index) }
    }
    var chain = [best.at]
    while let last = before[chain[chain.count - 1]] { chain.append(last) }
    return (best.score, chain.reversed())
  }

  private func weight(_ heading: PointHeading, _ next: PointHeading?, _ margin: Int) -> Double {
    let line = lines[heading.line]
    var weight: Double
    switch heading.form {
    case .word, .hash: weight = 2.5
    case .bold: weight = 2
    case .dot, .item: weight = 1.2
    case .paren, .dash: weight = 1
    case .bare, .roman, .letter: weight = 0.9
    }
    if line.gap > 0 || heading.line == 0 || line.startsPage { weight += 0.6 }
    weight += heading.isTitle(text) ? 0.8 : -0.2
    if let next, next.line == heading.line + 1, lines[next.line].gap == 0 { weight -= 0.8 } else { weight += 0.2 }
    if line.indent > margin + 1 { weight -= 0.9 }
    return weight
  }

  /// A number that the chain misses may stand in another form: "4. Jul og nytår" between "3) …" and "5) …".
  private func filled(_ chain: [Int], _ found: [PointHeading]) -> [Int] {
    var full: [Int] = []
    for index in chain {
      if let last = full.last, found[index].value > found[last].value + 1 {
        var value = found[last].value + 1
        for other in last + 1..<max(last + 1, index) where !found[other].isNested && found[other].value == value && found[other].isTitle(text) {
          guard value < found[index].value, lines[found[other].line].indent <= lines[found[last].line].indent + 1 else { continue }
          full.append(other)
          value += 1
        }
      }
      full.append(index)
    }
    return full
  }

  /// "2.1" belongs where its first part is the number of the point it stands in.
  private func withNested(_ chain: [Int], _ found: [PointHeading]) -> [PointHeading] {
    let main = Set(chain)
    var value = -1
    var last = ""
    var kept: [PointHeading] = []
    for index in found.indices {
      if main.contains(index) {
        (value, last) = (found[index].value, "")
        kept.append(found[index])
      } else if found[index].isNested, found[index].value == value || value > 0 && found[index].value == value + 1,
        rises(found[index].number, after: last)
      {
        last = found[index].number
        kept.append(found[index])
      }
    }
    return kept
  }

  /// "2.10" stands after "2.9", "4b" after "4a".
  private func rises(_ number: String, after last: String) -> Bool {
    last.isEmpty || (number.utf8.count, number) > (last.utf8.count, last)
  }

  /// Only "1.1", "1.2", "2.1": they are the points.
  private func nestedAlone(_ found: [PointHeading]) -> [PointHeading] {
    var kept: [PointHeading] = []
    for heading in found
    where heading.isNested && (kept.isEmpty || heading.value == kept.last?.value || heading.value == kept[kept.count - 1].value + 1) {
      kept.append(heading)
    }
    return kept.count > 2 ? kept : []
  }
}
