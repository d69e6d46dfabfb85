package import Danish
package import Source

/// What minutes say of the calendar of the body that met: a meeting to come, one that is moved, one that is off.
package struct Announcement: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case planned(Day)
    /// `from` is nil where only the new day is told ("Næste møde er flyttet til den 19. juni").
    case moved(from: Day?, to: Day)
    case cancelled(Day)
  }

  package var change: Change
  /// The lines that say so.
  package var range: ByteRange

  package init(_ change: Change, range: ByteRange) { (self.change, self.range) = (change, range) }
}
