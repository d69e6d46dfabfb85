package import Danish
package import FollowUp
import GRDB

/// What can go wrong with the register; the commands put it into words.
package enum RegisterError: Error, Equatable, Sendable {
  case noRegister(String)
  case notARegister(String)
  case newerRegister(Int)
  /// An older one that cannot be upgraded because nobody may write to it.
  case olderRegister(String)
  case readOnly(String)
  case cannotCreate(String)
  case damaged(String)
  case busy, full
  case io(String)
  case noTask(Int64)
  /// A task that is not shown unless one asks for what is confidential.
  case confidential(Int64)
  case unknownOwner(String)
  case noSuchOwner(Int64)
  case ambiguousOwner(String, [String])
  /// A name or alias that somebody else has already.
  case nameTaken(String, by: String)
  case noMembers(String)
  case notAGroup(String)
  case sameOwner(String)
  case noBody, noDay
  case unknownBody(String)
  case ambiguousBody([String])
  case bodyExists(String)
  case unknownMeeting(Day)
  case meetingExists(Day)
  /// No version of that number; the highest there is.
  case noVersion(Int, of: Day, last: Int)
  case transition(Int64, from: Status, to: Status)
  case rejected(Int64)
  case cannotSleep(Int64, Status)
  /// The deadline of a confirmed task is not moved without a reason.
  case needsWhy(Int64)
  /// An expression that names no day to come.
  case noSuchDay(String)
  case meetingHeld(Day)
  case noMinutes(Day)
  /// A meeting by its number in the register that has no minutes, or is none.
  case noSuchMinutes
  case noSuggestion(Int64)
  /// Somebody has accepted or dismissed it already.
  case answered(Int64, Suggestion.Answer)
  case nothingToUndo
  /// What is to be undone is no longer the last step.
  case othersWrote

  /// A register that holds something already: nothing is restored over it.
  case notEmpty(String)
  /// What is to be restored is no export, or one whose parts do not fit together.
  case badExport(String)
  case newerExport(Int)
  case fileExists(String)
  /// Nothing in the register bears this name.
  case unknownName

  /// What SQLite says that nobody foresaw.
  case unexpected(String)

  /// Whether it is the words of minutes that keep them out, not the register.
  var isOfMinutes: Bool {
    switch self {
    case .noBody, .noDay, .ambiguousBody: true
    default: false
    }
  }

  /// An error of the database as one of ours; the others as they are.
  package static func wording(_ error: any Error, path: String, isNew: Bool = false) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_NOTADB: return RegisterError.notARegister(path)
    case .SQLITE_CORRUPT: return RegisterError.damaged(path)
    case .SQLITE_READONLY: return RegisterError.readOnly(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return RegisterError.busy
    case .SQLITE_FULL: return RegisterError.full
    case .SQLITE_CANTOPEN: return isNew ? RegisterError.cannotCreate(path) : RegisterError.io(path)
    case .SQLITE_IOERR: return RegisterError.io(path)
    default: return RegisterError.unexpected(error.message ?? "SQLite \(error.resultCode.rawValue)")
    }
  }
}
