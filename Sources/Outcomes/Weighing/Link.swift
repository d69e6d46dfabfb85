import Danish
import FollowUp
import Grammar
import Minutes

/// What ties a unit to a task, each a number 0...1; the raw values are the names in the table of weights.
enum LinkSignal: String, CaseIterable, Sendable {
  case own
  case ownSquared = "own-squared"
  case headed, near, core
  case coreHeaded = "core-headed"
  case mass, point
  case pointLead = "point-lead"
  case rarest, second, back, verb, names, title
  /// What stands before it counts for more where it begins with "den", "hun", "det".
  case nearByPronoun = "near-by-pronoun"
  /// How near it comes to the task that shares most with the unit.
  case rival, unrivalled
  case ownerActs = "owner-acts"
  case ownerNamed = "owner-named"
  case otherActs = "other-acts"
  case ownerless, settled, pledge, decision, request, proposal
}

/// A unit of the new minutes held against one task.
struct Link: Sendable {
  var unit: Int
  /// By the places of `LinkSignal.allCases`.
  var values: [Double]
  var overlap: Overlap
}

/// Reads what ties a unit to a task: shared words, owners, rivals.
struct LinkReader {
  let page: Page
  /// For each unit how much the task that shares most with it does.
  let most: [Double]

  func link(_ overlap: Overlap, _ task: OpenTask, owned: Owned, title: Double) -> Link {
    let unit = page.units[overlap.unit]
    let others = unit.sentences.contains { page.read.sentences[$0].actors.contains { $0.type == .person } }
    let values = LinkSignal.allCases.map { signal -> Double in
      switch signal {
      case .own: overlap.own
      case .ownSquared: overlap.own * overlap.own
      case .headed: overlap.headed
      case .near: overlap.near
      case .core: overlap.core
      case .coreHeaded: overlap.coreHeaded
      case .mass: overlap.mass
      case .point: overlap.point
      case .pointLead: overlap.pointLead
      case .rarest: overlap.rarest
      case .second: overlap.second
      case .back: overlap.back
      case .verb: overlap.verb
      case .names: overlap.named ? 1 : 0
      case .title: title
      case .nearByPronoun: isAnaphoric(unit) ? overlap.near : 0
      case .rival: most[overlap.unit] > 0 ? overlap.rough / most[overlap.unit] : 0
      case .unrivalled: overlap.rough >= most[overlap.unit] ? 1 : 0
      case .ownerActs: owned == .acts ? 1 : 0
      case .ownerNamed: owned == .named ? 1 : 0
      case .otherActs: owned == .absent && others && task.owners.contains { $0.type == .person } ? 1 : 0
      case .ownerless: task.owners.isEmpty ? 1 : 0
      case .settled: task.isSettled ? 1 : 0
      case .pledge: task.kind == .pledge ? 1 : 0
      case .decision: task.kind == .decision ? 1 : 0
      case .request: task.kind == .request ? 1 : 0
      case .proposal: task.kind == .proposal ? 1 : 0
      }
    }
    return Link(unit: overlap.unit, values: values, overlap: overlap)
  }

  /// "Den kolliderede med …", "Hun har talt med …": it goes on from what stands before it.
  private func isAnaphoric(_ unit: Unit) -> Bool {
    unit.form == .sentence && UnitReader.isAnaphoric(page.read.sentences[unit.sentences.lowerBound])
  }
}

/// How an owner of a task stands in a unit.
enum Owned: Sendable { case acts, named, absent }
