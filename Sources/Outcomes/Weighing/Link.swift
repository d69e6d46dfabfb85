import Danish
import FollowUp
import Grammar
import Minutes
import Source

/// A unit of the new minutes held against one task.
struct Link: Sendable {
  var unit: Int
  /// Whether it speaks of the task.
  var signals: Signals
  /// What it tells of it.
  var told: Signals
}

/// Reads what ties a unit to a task: shared words, owners, rivals.
struct LinkReader {
  let page: Page
  /// For each unit the signals that hang on no task.
  let general: [Signals]
  /// For each unit how much the task that shares most with it does.
  let most: [Double]

  func link(_ overlap: Comparison.Overlap, _ profile: Profile, rank: Int, best: Double, title: Double) -> Link {
    var signals = Signals()
    let unit = page.units[overlap.unit]
    signals.add("own", overlap.own)
    signals.add("own²", overlap.own * overlap.own)
    signals.add("headed", overlap.headed)
    signals.add("near", overlap.near)
    signals.add("rarest", overlap.rarest)
    signals.add("second", overlap.second)
    signals.add("back", overlap.back)
    signals.add("verb", overlap.verb)
    signals.add("names", if: overlap.named)
    signals.add("title", title)
    signals.add("rank", rank == 0 ? 1 : 0)
    signals.add("rank-near", best > 0 ? overlap.rough / best : 0)
    signals.add("rival", most[overlap.unit] > 0 ? overlap.rough / most[overlap.unit] : 0)
    signals.add("unrivalled", if: overlap.rough >= most[overlap.unit])
    owners(profile, unit, overlap, &signals)
    signals.add("settled", if: profile.task.isSettled)
    signals.add("task=" + profile.task.kind.rawValue)
    signals.add("status=" + profile.task.status.rawValue)
    for signal in general[overlap.unit].named {
      signals.add(signal.name, signal.value)
      if signal.name.hasPrefix("outcome=") { signals.add("own×" + signal.name, overlap.headed) }
    }
    return Link(unit: overlap.unit, signals: signals, told: told(overlap, profile, unit))
  }

  private func owners(_ profile: Profile, _ unit: Unit, _ overlap: Comparison.Overlap, _ signals: inout Signals) {
    let acts = profile.task.owners.contains { page.actors[$0.name]?.contains(overlap.unit) ?? false }
    let isNamed = profile.ownerKeys.contains { page.mentions[$0]?.contains(overlap.unit) ?? false }
    signals.add("owner-acts", if: acts)
    signals.add("owner-named", if: isNamed && !acts)
    signals.add("owner×own", acts || isNamed ? overlap.own : 0)
    let others = unit.sentences.flatMap { page.read.sentences[$0].actors }.filter { $0.type == .person }
    signals.add("other-acts", if: !acts && !isNamed && !others.isEmpty && profile.task.owners.contains { $0.type == .person })
    signals.add("ownerless", if: profile.task.owners.isEmpty)
  }

  private func told(_ overlap: Comparison.Overlap, _ profile: Profile, _ unit: Unit) -> Signals {
    var told = general[overlap.unit]
    told.add("task=" + profile.task.kind.rawValue)
    told.add("verb", overlap.verb)
    told.add("own", overlap.own)
    told.add("names-owner", if: profile.ownerKeys.contains { page.mentions[$0]?.contains(overlap.unit) ?? false })
    if let form = verbForm(profile, unit), overlap.verb >= 0.6 { told.add("verb=" + form.rawValue) }
    return told
  }

  /// The form in which the task's own verb, or one akin to it, stands in the unit.
  private func verbForm(_ profile: Profile, _ unit: Unit) -> CueReader.Form? {
    for sentence in unit.sentences.map({ page.read.sentences[$0] }) {
      for index in sentence.words.indices where sentence.words[index].isVerb {
        guard let verb = profile.verbStem, let stem = Stem(sentence.words[index].token, in: page.read.minutes.text),
          Kinship.of(verb, stem) >= 0.6
        else { continue }
        return CueReader.form(sentence.words[index], sentence.clauses.last { $0.words.contains(index) })
      }
    }
    return nil
  }
}
