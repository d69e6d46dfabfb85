import Danish
import FollowUp
import Store
import Testing

@Suite("Who was reminded, and when")
struct Reminders {
  @Test func areKeptToldAndTakenBack() throws {
    let register = try register()
    let other = try register.add(text: "ringe", owners: ["Lone Holm", "Bo Lund"], due: nil, body: nil, act("2023-01-01"))
    let owners = Dictionary(uniqueKeysWithValues: try register.owners().map { ($0.name, $0.id) })
    let (chief, lone, bo) = (owners["Strategisk Chefforum"]!, owners["Lone Holm"]!, owners["Bo Lund"]!)
    try register.remind([(task: 1, owner: chief), (task: other.id, owner: lone)], act("2023-01-02"))
    try register.remind([(task: other.id, owner: bo)], act("2023-01-09"))
    let told = try register.reminders(of: [1, other.id])
    #expect(told[1]?.map(\.owner) == ["Strategisk Chefforum"])
    #expect(told[other.id]?.map(\.owner) == ["Lone Holm", "Bo Lund"] && told[other.id]?.map(\.day) == [day("2023-01-02"), day("2023-01-09")])
    #expect(try register.task(other.id, today: day("2023-02-01")).reminded == day("2023-01-09"))
    let rows = try register.history(task: other.id).filter { $0.field == "reminder" }
    #expect(rows.map(\.subject) == ["Lone Holm", "Bo Lund"] && rows.map(\.after) == ["2023-01-02", "2023-01-09"])
    _ = try register.mergeOwner("Bo Lund", into: "Lone Holm", act("2023-01-10"))
    #expect(try register.reminders(of: [other.id])[other.id]?.map(\.owner) == ["Lone Holm", "Lone Holm"])
    _ = try register.undo(act("2023-01-11"))
    _ = try register.undo(act("2023-01-11"))
    #expect(try register.task(other.id, today: day("2023-02-01")).reminded == day("2023-01-02"))
    #expect(try register.reminders(of: []).isEmpty && register.check() == [])
  }

  @Test func ofAllOrOfNone() throws {
    let register = try register()
    let owner = try #require(try register.owners().first).id
    #expect(throws: RegisterError.noTask(9)) { try register.remind([(task: 1, owner: owner), (task: 9, owner: owner)], act("2023-01-02")) }
    #expect(throws: RegisterError.noSuchOwner(99)) { try register.remind([(task: 1, owner: owner), (task: 1, owner: 99)], act("2023-01-02")) }
    #expect(try register.reminders(of: [1]).isEmpty)
  }
}
