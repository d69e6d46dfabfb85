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
  /// For each unit what it says, whatever the task.
  let general: [UnitReading]
  /// For each unit how much the task that shares most with it does.
  let most: [Double]

  func link(_ overlap: Comparison.Overlap, _ profile: Profile, rank: Int, best: Double, title: Double) -> Link {
    var signals = Signals()
    let unit = page.units[overlap.unit]
    signals.add("own", overlap.own)
    signals.add("own²", overlap.own * overlap.own)
    signals.add("headed", overlap.headed)
    signals.add("near", overlap.near)
    signals.add("paragraph", overlap.paragraph)
    signals.add("paragraph-lead", overlap.paragraphLead)
    signals.add("point", overlap.point)
    signals.add("point-lead", overlap.pointLead)
    signals.add("mass", overlap.mass)
    signals.add("core", overlap.core)
    signals.add("core-headed", overlap.coreHeaded)
    reference(profile, unit, &signals)
    signals.add("pronoun×near", isAnaphoric(unit) ? overlap.near : 0)
    signals.add("rarest", overlap.rarest)
    signals.add("second", overlap.second)
    signals.add("back", overlap.back)
    signals.add("context", overlap.context)
    signals.add("context-rarest", overlap.contextRarest)
    signals.add("verb", overlap.verb)
    signals.add("names", if: overlap.named)
    signals.add("title", title)
    signals.add("rank", rank == 0 ? 1 : 0)
    signals.add("rank-near", best > 0 ? overlap.rough / best : 0)
    signals.add("rival", most[overlap.unit] > 0 ? overlap.rough / most[overlap.unit] : 0)
    signals.add("unrivalled", if: overlap.rough >= most[overlap.unit])
    owners(profile, unit, overlap, &signals)
    signals.add("settled", if: profile.task.isSettled)
    signals.add("confidence", profile.task.confidence)
    signals.add("task=" + profile.task.kind.rawValue)
    signals.add("status=" + profile.task.status.rawValue)
    signals.add(general[overlap.unit].news)
    let told = told(overlap, profile, unit)
    for signal in told.named where signal.name.hasPrefix("verb=") { signals.add(signal.name) }
    return Link(unit: overlap.unit, signals: signals, told: told)
  }

  /// Whether the object of the act stands there as known ("vejledningen", "den fælles mail") or as new ("en folder").
  private func reference(_ profile: Profile, _ unit: Unit, _ signals: inout Signals) {
    var (known, new) = (false, false)
    for sentence in unit.sentences.map({ page.read.sentences[$0] }) {
      for index in sentence.words.indices where sentence.words[index].tag == .noun {
        let word = sentence.words[index]
        guard let stem = Stem(word.token, in: page.read.minutes.text), profile.coreStems.contains(where: { Kinship.of($0, stem) >= 0.6 }) else { continue }
        let before = index > sentence.words.startIndex ? sentence.words[index - 1].key : nil
        let further = index - 1 > sentence.words.startIndex ? sentence.words[index - 2].key : nil
        if word.token.has(.definite) || [before, further].contains(where: { $0.map(Self.definite.contains) ?? false }) { known = true }
        if [before, further].contains(where: { $0.map(Self.indefinite.contains) ?? false }) { new = true }
      }
    }
    signals.add("known", if: known)
    signals.add("new", if: new && !known)
  }

  private static let definite: KeySet = "den det de denne dette disse"
  private static let indefinite: KeySet = "en et nogle flere"

  private func owners(_ profile: Profile, _ unit: Unit, _ overlap: Comparison.Overlap, _ signals: inout Signals) {
    let acts = profile.task.owners.contains { page.actors[$0.name]?.contains(overlap.unit) ?? false }
    let isNamed = profile.ownerKeys.contains { page.mentions[$0]?.contains(overlap.unit) ?? false }
    signals.add("owner-acts", if: acts)
    signals.add("owner-named", if: isNamed && !acts)
    signals.add("owner×own", acts || isNamed ? overlap.own : 0)
    signals.add("owner×paragraph", acts || isNamed ? overlap.paragraph : 0)
    let everywhere = Set(profile.ownerKeys.flatMap { page.mentions[$0] ?? [] }).union(profile.task.owners.flatMap { page.actors[$0.name] ?? [] })
    signals.add("owner-share", acts || isNamed ? 1 / Double(everywhere.count) : 0)
    let others = unit.sentences.flatMap { page.read.sentences[$0].actors }.filter { $0.type == .person }
    signals.add("other-acts", if: !acts && !isNamed && !others.isEmpty && profile.task.owners.contains { $0.type == .person })
    signals.add("ownerless", if: profile.task.owners.isEmpty)
  }

  /// "Den kolliderede med …", "Hun har talt med …": it goes on from what stands before it.
  private func isAnaphoric(_ unit: Unit) -> Bool {
    guard unit.form == .sentence, let first = page.read.sentences[unit.sentences.lowerBound].words.first else { return false }
    return Self.anaphors.contains(first.key)
  }

  private static let anaphors: KeySet = "den det de han hun dette disse der herom heraf dermed derfor denne ingen begge alle"

  private func told(_ overlap: Comparison.Overlap, _ profile: Profile, _ unit: Unit) -> Signals {
    var told = general[overlap.unit].news
    told.add(general[overlap.unit].detail)
    told.add("task=" + profile.task.kind.rawValue)
    told.add("verb", overlap.verb)
    told.add("own", overlap.own)
    told.add("timed", if: profile.task.due != nil)
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
