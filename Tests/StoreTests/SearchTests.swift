import Danish
import FollowUp
import Store
import Testing

@Suite("Search")
struct SearchRules {
  func filled() throws -> Register {
    let register = try Register.inMemory()
    try read(
      minutes("8. december 2022", "Kirsten Aagaard vil bede kredsraadet om et notat om tavshedspligt.", "Lone Bruun sender et brev om støj på Ærø."),
      in: register)
    _ = try register.addNote([2], "Ringet til Björn og sendt mail.", act("2023-01-11"))
    return register
  }

  @Test(arguments: [
    ("kredsrad", 1), ("kredsraad", 1), ("kredsråd", 1), ("KREDSRÅDET", 1), ("tavshed", 1), ("notat tavshedspligt", 1), ("aagaard notat", 1),
    ("Ågård notat", 1), ("ærø", 2), ("støj brev", 2), ("björn", 2), ("ringet mail", 2),
  ])
  func finds(_ query: String, _ task: Int64) throws { #expect(try filled().search(query, limit: 10).compactMap(\.task) == [task]) }

  @Test(arguments: ["notat hest", "avshed", "xyz"]) func leaves(_ query: String) throws { #expect(try filled().search(query, limit: 10) == []) }

  /// Nothing that somebody types is an operator or an error.
  @Test(arguments: [
    "\"", "'", "*", "notat*", "\"notat", "notat\"", "NEAR(notat", "notat AND", "OR", "NOT notat", "text:notat", "{text}: notat", "^notat", "-notat",
    "notat)", "(", "a\u{0}b", "; DROP TABLE task", "%_", "…", "🙂", String(repeating: "a ", count: 500),
  ])
  func hostile(_ query: String) throws { _ = try filled().search(query, limit: 10) }

  @Test func eachPlaceIsTold() throws {
    let register = try filled()
    #expect(try register.search("tavshedspligt", limit: 10).map(\.place) == [.task, .minutes])
    #expect(try register.search("ringet", limit: 10).map(\.place) == [.note])
    #expect(try register.search("dagsordenen", limit: 10).map { [$0.meeting] } == [[day("2022-12-08")]])
    #expect(try register.search("brev", limit: 1).count == 1)
    _ = try register.reject([1], note: nil, act("2023-01-12"))
    #expect(try register.search("tavshedspligt", limit: 10).map(\.place) == [.minutes])
  }
}
