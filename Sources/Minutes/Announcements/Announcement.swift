package import Danish
package import Source

/// What minutes say of the calendar of the body that met: a meeting to come, one that is moved, one that is off.
package struct Announcement: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    case planned(Day)
    case moved(from: Reference, to: Day)
    case cancelled(Reference)
  }

  /// How minutes name a meeting that is planned already.
  package enum Reference: Hashable, Sendable {
    case day(Day)
    /// "Septembermødet", "mødet i september".
    case month(year: Int, month: Int)
    /// "Næste møde" without its day.
    case next
  }

  package var change: Change
  /// The sentence that says so, or the lines that hold it.
  package var range: ByteRange

  package init(_ change: Change, range: ByteRange) { (self.change, self.range) = (change, range) }
}
