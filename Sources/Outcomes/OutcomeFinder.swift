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
  /// What told the outcome: a cue of the catalogue with the form it has, or "likeness".
  package let cue: String
  /// 0...1.
  package let score: Double
  /// A deadline in the evidence, where the task gets a new one.
  package let due: Due?
  /// The commitment of the new minutes that surely says the task again.
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
package final class OutcomeFinder {
  private let comparison: Comparison
  private let page: Page
  private let minutes: MinutesUnits
  private var cues: [Int: [Outcome: String]] = [:]

  /// From which chance on a link is suggested.
  static let threshold = 0.35

  /// From which chance on a commitment is taken for an older task said again, and not listed beside it: a lost task is worse than one twice.
  static let sure = 0.7

  package init(_ minutes: MinutesUnits) {
    var book = TermBook.take()
    page = Page(minutes, &book)
    comparison = Comparison(page, book)
    self.minutes = minutes
  }

  deinit { comparison.book.putBack() }

  /// At most one for each task, in the order of the tasks.
  package func outcomes(of tasks: [OpenTask]) -> [FoundOutcome] {
    weighed(tasks).compactMap { profile, links in
      guard let (link, score) = Self.best(links), score >= Self.threshold else { return nil }
      return found(link, score, profile)
    }
  }

  /// Every link that was looked at.
  package func considered(_ tasks: [OpenTask]) -> [ConsideredLink] {
    weighed(tasks).flatMap { profile, links in
      let best = Self.best(links)?.link.unit
      return links.map { link, score in
        let ties = zip(LinkSignal.allCases, link.values).map { (name: $0.rawValue, value: $1) }.filter { $0.value != 0 }
        let told = minutes.readings[link.unit].told + tied(link, profile)
        return ConsideredLink(
          task: profile.task.id, range: page.units[link.unit].evidence, outcome: outcome(link, profile), score: score,
          isRead: link.unit == best && score >= Self.threshold,
          signals: (ties + minutes.news[link.unit].named).map { ($0.name, $0.value, Model.shared.weight($0.name)) }, told: told.named)
      }
    }
  }

  private static func best(_ links: [(link: Link, score: Double)]) -> (link: Link, score: Double)? {
    links.max { ($0.score, -$0.link.unit) < ($1.score, -$1.link.unit) }
  }

  private func weighed(_ tasks: [OpenTask]) -> [(Profile, [(link: Link, score: Double)])] {
    var most = Array(repeating: 0.0, count: page.units.count)
    var compared: [(profile: Profile, overlaps: [Overlap])] = []
    for task in tasks {
      guard let profile = comparison.profile(task) else { continue }
      let overlaps = comparison.overlaps(profile)
      for overlap in overlaps { most[overlap.unit] = max(most[overlap.unit], overlap.rough) }
      if !overlaps.isEmpty { compared.append((profile, overlaps)) }
    }
    let reader = LinkReader(page: page, most: most)
    return compared.map { profile, overlaps in
      let links = overlaps.map { overlap in
        let title = comparison.titleOverlap(profile, point: page.units[overlap.unit].point)
        let link = reader.link(overlap, profile.task, owned: comparison.owned(profile.task, overlap.unit), title: title)
        return (link: link, score: Model.shared.chance(link, news: minutes.newsSums[link.unit]))
      }
      return (profile, links)
    }
  }

  /// What told the outcome of a unit.
  private func cue(for outcome: Outcome, in unit: Int) -> String {
    if let known = cues[unit]?[outcome] { return known }
    let cue = Model.shared.cue(minutes.readings[unit].told, for: outcome) ?? "likeness"
    cues[unit, default: [:]][outcome] = cue
    return cue
  }

  /// A decisive cue tells, else the same act said again, else the model.
  private func outcome(_ link: Link, _ profile: Profile) -> Outcome {
    let reading = minutes.readings[link.unit]
    if let decided = reading.decided { return decided }
    if isSaidAgain(profile.task, in: page.units[link.unit]) { return .restated }
    return Model.shared.outcome(reading.sums, Model.shared.sums(tied(link, profile)))
  }

  /// A firm commitment of the new minutes has the words of the task's act.
  private func isSaidAgain(_ task: OpenTask, in unit: Unit) -> Bool {
    let words = Words.keys(of: task.text)
    return page.read.commitments.contains { said in
      said.kind.isFirm && said.range.overlaps(unit.range) && Likeness.dice(Words.keys(of: said.action)[...], words[...]) >= Self.same
    }
  }

  /// How much two acts must share to be one said twice.
  private static let same = 0.8

  /// What the task adds to what the unit says.
  private func tied(_ link: Link, _ profile: Profile) -> Signals {
    var told = Signals()
    told.add("task=" + profile.task.kind.rawValue)
    told.add("own", link.overlap.own)
    told.add("verb", link.overlap.verb)
    told.add("timed", if: profile.task.isTimed)
    told.add("names-owner", if: comparison.owned(profile.task, link.unit) != .absent)
    told.add("said-again", if: isSaidAgain(profile.task, in: page.units[link.unit]))
    if let decided = minutes.readings[link.unit].decided { told.add("decisive=" + decided.rawValue) }
    if link.overlap.verb >= Kinship.synonym, let form = verbForm(profile, page.units[link.unit]) { told.add("verb=" + form.rawValue) }
    return told
  }

  /// The form in which the task's own verb, or one akin to it, stands in the unit.
  private func verbForm(_ profile: Profile, _ unit: Unit) -> CueReader.Form? {
    guard let verb = profile.verb else { return nil }
    for sentence in unit.sentences.map({ page.read.sentences[$0] }) {
      for index in sentence.words.indices where sentence.words[index].isVerb {
        guard let stem = Stem(sentence.words[index].token, in: page.read.minutes.text), comparison.isAkin(verb, stem) else { continue }
        return CueReader.form(sentence.words[index], sentence.clauses.last { $0.words.contains(index) })
      }
    }
    return nil
  }

  /// The commitment in a unit that is the task once more: of the same owner, where both tell one, and with the same numbers.
  private func restatement(of task: OpenTask, in unit: Unit) -> Commitment? {
    page.read.commitments.first { said in
      guard said.range.overlaps(unit.range), Self.numbers(said.action) == Self.numbers(task.text) else { return false }
      return said.owners.isEmpty || task.owners.isEmpty || said.owners.contains { owner in task.owners.contains { $0.name == owner.name } }
    }
  }

  /// "notat 4" is not "notat 5".
  private static func numbers(_ text: String) -> [Substring] { text.split { !$0.isNumber }.sorted() }

  private func found(_ link: Link, _ score: Double, _ profile: Profile) -> FoundOutcome {
    let unit = page.units[link.unit]
    let outcome = outcome(link, profile)
    let renewed = outcome == .postponed || outcome == .restated
    let due = renewed ? unit.sentences.flatMap { page.read.sentences[$0].deadlines }.first?.due : nil
    let said = outcome == .restated && score >= Self.sure ? restatement(of: profile.task, in: unit) : nil
    return FoundOutcome(
      task: profile.task.id, outcome: outcome, range: unit.evidence, evidence: page.read.minutes.text[unit.evidence],
      cue: cue(for: outcome, in: link.unit), score: score, due: said?.due ?? due, restatement: said)
  }
}
