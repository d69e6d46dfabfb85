import Foundation
import Source

/// Files of the repository, from this file's place in it.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The annotated minutes of a set, by name.
  static func documents(_ set: String) -> [AnnotatedDocument] {
    let folder = root + "/Tests/Annotated/" + set
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".gold.json") }.sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return nil }
      return try? AnnotatedDocument(data, folder: folder)
    }
  }
}

/// Minutes with the items that a person found in them.
struct AnnotatedDocument: Sendable {
  let id: String
  let text: String
  let gold: Gold

  struct Gold: Decodable, Sendable {
    let id: String
    let text: String?
    let textFile: String?
    let meeting: Meeting?
    let items: [Item]
  }

  struct Meeting: Decodable, Sendable {
    let body: String?
    let date: String?
  }

  struct Item: Decodable, Sendable {
    let quote: String
    let kind: String
    let owners: [String]?
    let action: String?
    let due: Due?
    let optional: Bool?
    let range: Range?

    struct Range: Decodable, Sendable { let start: Int, end: Int }
    struct Due: Decodable, Sendable { let type: String, value: String? }
  }

  init(_ data: Data, folder: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    gold = try decoder.decode(Gold.self, from: data)
    id = gold.id
    if let text = gold.text {
      self.text = text
    } else {
      let file = FileManager.default.contents(atPath: folder + "/" + (gold.textFile ?? "")) ?? Data()
      text = String(decoding: file, as: UTF8.self)
    }
  }
}
