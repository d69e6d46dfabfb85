import Danish
import GRDB

/// The bodies that the register knows, by their names, their aliases and what others call them in short.
struct Bodies {
  struct Body {
    var id: Int64
    var name: String
    var organisation: String?

    /// As people tell two bodies of one name apart: "Kredsrådet, Nordens Politi".
    var fullName: String { organisation.map { Folding.key(name).contains(Folding.key($0)) ? name : "\(name), \($0)" } ?? name }
  }

  let all: [Body]
  /// The names of each.
  private let folded: [FoldedBody]
  private let aliases: [String: Int64]

  init(_ database: Database) throws {
    all = try Row.fetchAll(database.cachedStatement(sql: "SELECT id, name, organisation FROM body ORDER BY id")).map {
      Body(id: $0["id"], name: $0["name"], organisation: $0["organisation"])
    }
    folded = all.map { body in
      Memory.bodies.value(of: "\(body.name)\n\(body.organisation ?? "")") { _ in FoldedBody(body.name, body.organisation) }
    }
    let rows = try Row.fetchAll(database.cachedStatement(sql: "SELECT name, body FROM body_alias ORDER BY name"))
    aliases = Dictionary(rows.map { (Folding.key($0["name"]), $0["body"]) }) { first, _ in first }
  }

  /// Those that a name can mean: an alias or the whole name decides; else "Kredsrådet" is any "Kredsrådet for …", and "Kredsrådet for Nordens
  /// Politi" the "Kredsrådet" of Nordens Politi. Only those of `organisation` where it is given, and those that tell none.
  func meant(by name: String, of organisation: String? = nil) -> [Body] {
    let key = Folding.key(name)
    let own = organisation.map(Folding.key)
    let fitting = folded.indices.filter { own == nil || folded[$0].organisation == nil || folded[$0].organisation == own }
    if let id = aliases[key] { return fitting.map { all[$0] }.filter { $0.id == id } }
    let exact = fitting.filter { folded[$0].keys.contains(key) }
    if !exact.isEmpty { return exact.map { all[$0] } }
    let words = Folding.words(name)
    return fitting.filter { index in
      let body = folded[index]
      if Folding.begins(body.words, with: words) { return true }
      guard Folding.begins(words, with: body.words), let organisation = body.organisation else { return false }
      return key.dropFirst(body.words.joined().count).contains(organisation)
    }.map { all[$0] }
  }

  /// A word for what every association or authority has one of: alone it names none of another.
  static func isCommon(_ name: String) -> Bool { common.contains(Key(name)) }

  private static let common: KeySet = """
    bestyrelsen udvalget gruppen arbejdsgruppen styregruppen projektgruppen følgegruppen rådet nævnet kommissionen ledelsen forvaltningen administrationen
    sekretariatet direktionen afdelingen festudvalget forretningsudvalget generalforsamlingen repræsentantskabet formandskabet afdelingsbestyrelsen
    """

  /// The one body that a name means; nil for none. Throws `ambiguousBody`.
  func named(_ name: String, of organisation: String? = nil) throws -> Body? {
    let found = meant(by: name, of: organisation)
    guard found.count < 2 else { throw RegisterError.ambiguousBody(found.map(\.fullName)) }
    return found.first
  }

  /// The body named, else the only one. Throws `unknownBody`, `ambiguousBody`, `noBody`.
  func only(_ name: String?) throws -> Body {
    if let name {
      guard let body = try named(name) else { throw RegisterError.unknownBody(name) }
      return body
    }
    guard all.count < 2 else { throw RegisterError.ambiguousBody(all.map(\.fullName)) }
    guard let only = all.first else { throw RegisterError.noBody }
    return only
  }
}

/// A body's names as they are compared.
final class FoldedBody: Sendable {
  let words: [String]
  let organisation: String?
  /// Its name and its full name.
  let keys: Set<String>

  init(_ name: String, _ organisation: String?) {
    words = Folding.words(name)
    self.organisation = organisation.map(Folding.key)
    let key = words.joined()
    let full = self.organisation.map { key.contains($0) ? key : Folding.key("\(name), \(organisation ?? "")") }
    keys = [key, full ?? key]
  }
}

extension Memory<FoldedBody> {
  static let bodies = Memory(most: 10_000)
}
