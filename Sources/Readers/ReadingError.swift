/// Why a file could not be read as text.
package struct ReadingError: Error, Sendable, Equatable {
  package enum Reason: Error, Sendable, Equatable {
    case missing
    case isFolder
    case emptyFolder
    case unreadable
    /// A name that is no UTF-8, which cannot be passed on.
    case badName
    case empty
    /// Bytes of no format that is known.
    case notText
    /// More than `Limits.file` bytes.
    case tooLarge
    /// More than `Limits.text` bytes of text.
    case tooMuchText
    /// A known format that holds no minutes, or none that can be read.
    case foreign(Foreign)
    /// A PDF without text.
    case scanned
    case protected
    /// Cut off or otherwise not what its format demands.
    case damaged
    /// Nested or packed so that reading it would take too much time or memory.
    case tooComplex
    /// The program that reads the format is not there; Debian's package brings it.
    case converterMissing(program: String, package: String)
    /// The program could not be started, or was stopped from outside.
    case converterFailed(program: String)
  }

  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) { (self.path, self.reason) = (path, reason) }
}
