import GRDB
import Source

/// The versions of a meeting's minutes by their numbers.
struct Versions {
  struct Version {
    let id: Int64
    let number: Int
    let minutes: String
    let original: Original?

    fileprivate init(_ row: Row) {
      (id, number, minutes) = (row["id"], row["number"], row["minutes"])
      original = Original(row)
    }
  }

  /// Those that were replaced.
  let texts: [Version]
  /// The one in force.
  let present: Version
  var current: Int { present.number }

  init(_ meeting: Int64, _ database: Database) throws {
    let file = "file_name, file_type, file_size, file_sha256"
    let sql = "SELECT id, number, minutes, \(file) FROM minutes_version WHERE meeting = ? ORDER BY number"
    texts = try Row.fetchAll(database, sql: sql, arguments: [meeting]).map(Version.init)
    let number = (texts.last?.number ?? 0) + 1
    let inForce = "SELECT id, \(number) AS number, coalesce(minutes, '') AS minutes, \(file) FROM meeting WHERE id = ?"
    present = Version(try Row.fetchOne(database, sql: inForce, arguments: [meeting])!)
  }

  /// The version that came from the same bytes, however a converter reads them today, or that has the same text.
  func number(of text: String, _ original: Original) -> Int? {
    ([present] + texts).first { $0.original?.sha256 == original.sha256 || $0.minutes.utf8.elementsEqual(text.utf8) }?.number
  }
}

extension Original {
  /// Nil in a register that is older than what is told of files.
  init?(_ row: Row) {
    guard let name: String = row["file_name"], let type = (row["file_type"] as String?).flatMap(FileType.init), let size: Int = row["file_size"],
      let sha256: String = row["file_sha256"]
    else { return nil }
    self.init(name: name, type: type, size: size, sha256: sha256)
  }
}
