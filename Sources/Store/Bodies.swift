import Danish
import GRDB

/// The bodies that the register knows, by name.
enum Bodies {
  static func named(_ name: String, _ database: Database) throws -> Int64? {
    let wanted = Folding.key(name)
    return try Row.fetchAll(database, sql: "SELECT id, name FROM body").first { Folding.key($0["name"]) == wanted }?["id"]
  }

  /// The body named, else the only one. Throws `unknownBody`, `ambiguousBody`, `noBody`.
  static func only(_ name: String?, _ database: Database) throws -> (id: Int64, name: String) {
    let all = try Row.fetchAll(database, sql: "SELECT id, name FROM body ORDER BY id")
    if let name {
      guard let id = try named(name, database), let row = all.first(where: { $0["id"] == id }) else { throw RegisterError.unknownBody(name) }
      return (id, row["name"])
    }
    guard all.count < 2 else { throw RegisterError.ambiguousBody(all.map { $0["name"] }) }
    guard let only = all.first else { throw RegisterError.noBody }
    return (only["id"], only["name"])
  }
}

/// Names are one name when they differ by case, lost rings or an article only ("det strategiske chefforum" is Strategisk Chefforum).
enum Folding {
  static func key(_ name: String) -> String {
    var words = name.split(separator: " ").map { Tokenizer.fold(Array($0.utf8)[...]) }
    if words.count > 2, words[0] == "det" || words[0] == "den" {
      words.removeFirst()
      if words[0].hasSuffix("e") { words[0].removeLast() }
    }
    return words.joined()
  }
}
