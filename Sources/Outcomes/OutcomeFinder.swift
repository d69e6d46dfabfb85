package import Danish
package import FollowUp
package import Grammar
import Minutes
package import Source

/// What new minutes say of one task, and why.
package struct FoundOutcome: Sendable {
  package let task: Int64
  package let outcome: Outcome
  package let range: ByteRange
  package let evidence: String
  package let cue: String
  /// 0...1.
  package let score: Double
  /// A deadline in the evidence, where the task gets a new one.
  package let due: Due?
  /// The commitment of the new minutes that says the task again.
  package let restatement: Commitment?
}

/// A unit of new minutes held against a task, for `explain` and for training.
package struct ConsideredLink: Sendable {
  package let task: Int64
  package let range: ByteRange
  package let outcome: Outcome
  package let score: Double
  package let isRead: Bool
  package let signals: [(name: String, value: Double, weight: Double)]
  package let told: [(name: String, value: Double)]
}

/// Finds, for each of a body's open tasks, the place of new minutes that tells what became of it: at most one a task.
package struct OutcomeFinder {
  private var comparison: Comparison
  private let read: ReadMinutes
  private let general: [UnitReading]

  /// From which chance on a link is suggested.
  static let threshold = 0.4
  /// How many places are looked at more closely for each task, and how much they must share with it.
  private static let (width, least) = (10, 0.08)

  package init(_ read: ReadMinutes) {
    var book = TermBook()
    let page = Page(read, &book)
    let unitSignals = UnitSignals(page: page)
    general = page.units.map(unitSignals.reading)
    comparison = Comparison(page, book)
    self.read = read
  }

  /// At most one for each task, in the order of the tasks.
  package mutating func outcomes(of tasks: [OpenTask]) -> [FoundOutcome] {
    links(tasks).compactMap { profile, links in
      let weighed = links.map { ($0, Model.shared.chance($0.signals)) }
      guard let (link, score) = weighed.max(by: { ($0.1, -$0.0.unit) < ($1.1, -$1.0.unit) }), score >= Self.threshold else { return nil }
      return found(link, score, profile)
    }
  }

  /// Every link that was looked at.
  package mutating func considered(_ tasks: [OpenTask]) -> [ConsideredLink] {
    links(tasks).flatMap { profile, links in
      let weighed = links.map { ($0, Model.shared.chance($0.signals)) }
      let best = weighed.max { ($0.1, -$0.0.unit) < ($1.1, -$1.0.unit) }?.0.unit
      return weighed.map { link, score in
        ConsideredLink(
          task: profile.task.id, range: comparison.page.units[link.unit].range, outcome: Model.shared.outcome(link.told), score: score,
          isRead: link.unit == best && score >= Self.threshold,
          signals: link.signals.named.map { ($0.name, $0.value, Model.shared.weight($0.name)) }, told: link.told.named)
      }
    }
  }

  private mutating func links(_ tasks: [OpenTask]) -> [(Profile, [Link])] {
    var most = Array(repeating: 0.0, count: comparison.page.units.count)
    var compared: [(profile: Profile, overlaps: [Comparison.Overlap])] = []
    for task in tasks {
      let profile = comparison.profile(task)
      let overlaps = comparison.overlaps(profile).prefix(Self.width).filter { $0.rough >= Self.least }
      for overlap in overlaps { most[overlap.unit] = max(most[overlap.unit], overlap.rough) }
      if !overlaps.isEmpty { compared.append((profile, Array(overlaps))) }
    }
    let reader = LinkReader(page: comparison.page, general: general, most: most)
    return compared.map { profile, overlaps in
      let links = overlaps.enumerated().map { rank, overlap in
        reader.link(
          overlap, profile, rank: rank, best: overlaps[0].rough,
          title: comparison.titleOverlap(profile, point: comparison.page.units[overlap.unit].point))
      }
      return (profile, links)
    }
  }

  private func found(_ link: Link, _ score: Double, _ profile: Profile) -> FoundOutcome {
    let unit = comparison.page.units[link.unit]
    let outcome = Model.shared.outcome(link.told)
    let renewed = outcome == .postponed || outcome == .restated
    let due = renewed ? unit.sentences.lazy.flatMap { read.sentences[$0].deadlines }.first?.due : nil
    let said = outcome == .restated ? read.commitments.first { $0.range.overlaps(unit.range) } : nil
    let cue = Model.shared.reason(link.told, for: outcome) ?? "likeness"
    return FoundOutcome(
      task: profile.task.id, outcome: outcome, range: unit.range, evidence: read.minutes.text[unit.range], cue: cue, score: score,
      due: said?.due ?? due, restatement: said)
  }
}
