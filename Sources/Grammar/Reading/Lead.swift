import Danish
import Minutes

/// The line above a list, and what it makes of the items below.
struct Lead: Sendable {
  enum Kind: String, Sendable {
    /// "Bestyrelsen besluttede:", "Man enedes om følgende:"
    case decided
    /// "Udvalget bad forvaltningen om:"
    case asked
    /// "Forvaltningen indstiller,", "Forslag til emner:"
    case proposed
    /// "Til næste møde:", "Bestyrelsen vil:", "Helle"
    case tasks
    case other
  }

  let kind: Kind
  /// What hangs below is to be done.
  let listsTasks: Bool

  init(_ tokens: [Token], _ roster: Roster) {
    let isDecided = tokens.contains { $0.means(.decide) || Self.conclusions.contains($0.key) }
    let isTasks = tokens.contains { Self.tasks.contains($0.key) || roster.isNamePart($0) }
    listsTasks = tokens.count < 16 && (isTasks || isDecided)
    kind =
      isDecided
      ? .decided
      : tokens.contains { $0.means(.ask) } ? .asked : tokens.contains { $0.means(.propose) } ? .proposed : isTasks ? .tasks : .other
  }

  /// Words that tell that something was concluded.
  static let conclusions: KeySet =
    "konkluderede konkluderer enedes enige enighed fastlagde fastlægges landede konklusion sammenfattede opsummerede"
  private static let tasks: KeySet =
    "aftalt aftaltes aftales aftaler besluttet beslutninger opgaver opgave todo huskeliste aktioner handlinger vil skal gøres næste møde følgende enighed"
}
