import Danish
import FollowUp
import Foundation
import Grammar
import Minutes
import Source
import Store
import Testing

/// Annotated series of minutes: what later minutes say became of each task.
private struct Loops: Decodable {
  struct Link: Decodable {
    var from: String, item: String, to: String, evidence: String, outcome: String
    var optional: Bool?
  }

  struct Document: Decodable {
    struct Meeting: Decodable { var date: String }
    var id: String, text: String, meeting: Meeting
  }

  var series: [[String]], links: [Link]

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Loops")

  init(_ part: Int) throws { self = try JSONDecoder().decode(Loops.self, from: Data(contentsOf: Self.folder.appending(path: "links-\(part).json"))) }

  static func document(_ id: String) throws -> Document {
    try JSONDecoder().decode(Document.self, from: Data(contentsOf: folder.appending(path: "\(id).gold.json")))
  }
}

@Suite("Annotated series of minutes")
struct LoopTests {
  /// At least this share of what is suggested must be annotated, and of what is annotated be suggested: what `.ci/train-outcomes` reports, less a little.
  private static let (precision, recall) = (0.75, 0.58)

  @Test(arguments: 1...7) func findsWhatBecameOfTheTasks(_ part: Int) throws {
    let loops = try Loops(part)
    var (found, wrong, wanted) = (0, 0, 0)
    for series in loops.series {
      let documents = try series.map(Loops.document)
      let register = try Register.inMemory()
      for document in documents {
        let minutes = MinutesParser.parse(SourceText(document.text))
        _ = try register.importMinutes(
          Extractor.read(minutes), fileName: document.id, body: "Gruppen", date: day(document.meeting.date), act(document.meeting.date))
      }
      let links = loops.links.filter { series.contains($0.to) }
      wanted += links.count { $0.optional != true }
      var used: Set<Int> = []
      for row in try register.suggestions(today: day("2030-01-01")) {
        let to = try #require(documents.first { $0.meeting.date == row.suggestion.meeting.iso })
        let from = try #require(documents.first { $0.meeting.date == row.task.source?.meeting.iso })
        #expect(to.text.contains(row.suggestion.evidence))
        let hit = links.indices.filter { index in
          links[index].to == to.id && links[index].from == from.id && overlap(from.text, row.task.source?.quote ?? "", links[index].item)
            && overlap(to.text, row.suggestion.evidence, links[index].evidence) && !used.contains(index)
        }
        guard let index = hit.first(where: { links[$0].optional != true }) ?? hit.first else {
          wrong += 1
          continue
        }
        used.insert(index)
        if links[index].optional != true { found += 1 }
      }
    }
    #expect(Double(found) >= Self.precision * Double(found + wrong), "part \(part): \(found) found, \(wrong) wrong")
    #expect(Double(found) >= Self.recall * Double(wanted), "part \(part): \(found) of \(wanted) found")
  }

  private func overlap(_ text: String, _ a: String, _ b: String) -> Bool {
    guard let first = text.range(of: a), let second = text.range(of: b) else { return false }
    let (from, to) = (max(first.lowerBound, second.lowerBound), min(first.upperBound, second.upperBound))
    let both = from < to ? text[from..<to].unicodeScalars.count : 0
    let (short, long) = (min(a.unicodeScalars.count, b.unicodeScalars.count), max(a.unicodeScalars.count, b.unicodeScalars.count))
    return both * 2 >= short && long <= 5 * short + 80
  }
}
