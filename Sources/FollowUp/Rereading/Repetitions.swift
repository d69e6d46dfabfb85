import Danish
package import Grammar

/// What minutes say twice: a sentence that stands doubled is one commitment.
package enum Repetitions {
  /// The commitments by their places in the list, each with its copies behind it. A copy has the same words, act, kind and owners; a short one must
  /// stand in the same point, since "Sekretariatet følger op" may be said of several things.
  package static func groups(_ commitments: [Commitment]) -> [[Int]] {
    var groups: [[Int]] = []
    var known: [Said: [Int]] = [:]
    for (index, found) in commitments.enumerated() {
      let words = Words.keys(of: found.quote)
      let said = Said(
        words: words, action: Words.keys(of: found.action), kind: found.kind, owners: found.owners.map { Key($0.name) }, due: found.due?.text)
      let first = known[said]?.first { group in
        words.count >= longEnough || commitments[groups[group][0]].agendaItem == found.agendaItem
      }
      if let first {
        groups[first].append(index)
      } else {
        known[said, default: []].append(groups.count)
        groups.append([index])
      }
    }
    return groups
  }

  /// Words of a sentence that nobody says twice by chance.
  static let longEnough = 8

  private struct Said: Hashable {
    var words: [Key]
    var action: [Key]
    var kind: Kind
    var owners: [Key]
    var due: String?
  }
}
