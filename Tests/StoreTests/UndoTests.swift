import Danish
import FollowUp
import GRDB
import Grammar
import Source
import Store
import Testing

@Suite("Taking back")
struct UndoRules {
  @Test func theLastStepAndThenTheOneBefore() throws {
    let register = try register()
    let first = try exported(register)
    _ = try register.addNote([1], "a", act("2023-01-01"))
    let second = try exported(register)
    _ = try register.setStatus([1], to: .done, note: "b", act("2023-01-02"))
    #expect(try register.undo(act("2023-01-03")).command == "test")
    #expect(try exported(register) == second)
    _ = try register.undo(act("2023-01-04"))
    #expect(try exported(register) == first)
    #expect(try register.history(task: 1).map(\.isUndone) == [false, true, true, true, false, false])
    let gone = try register.undo(act("2023-01-05"))
    #expect(gone.gone == [1] && gone.tasks.isEmpty)
    #expect(throws: RegisterError.nothingToUndo) { try register.undo(act("2023-01-06")) }
    #expect(try store("Samrådet anmodede chefforummet om et oplæg.", in: register).tasks.map(\.id) == [2], "a number is not given twice")
  }

  @Test func aBulkChangeIsOneStepAndADryRunNone() throws {
    let register = try register()
    for text in ["a", "b"] { _ = try register.add(text: text, owners: [], due: nil, body: nil, act("2023-01-01")) }
    let before = try exported(register)
    _ = try register.setStatus([1, 2, 3], to: .done, note: nil, act("2023-01-02"))
    let undone = try register.undo(act("2023-01-03", dryRun: true))
    #expect(undone.tasks.map(\.id) == [1, 2, 3] && undone.tasks.allSatisfy { $0.status == .open })
    #expect(try register.tasks(today: day("2023-01-03")).allSatisfy { $0.status == .done })
    _ = try register.undo(act("2023-01-03"))
    #expect(try exported(register) == before)
  }

  @Test func oneCommandOverSeveralTransactionsIsOneStep() throws {
    let register = try Register.inMemory()
    let before = try exported(register)
    var act = act("2023-01-01")
    for iso in ["2023-01-02", "2023-01-03"] { act.step = try store("Et oplæg.", in: register, on: iso, act).step }
    #expect(Set(try register.history(task: nil).map(\.step)).count == 1)
    _ = try register.undo(act)
    #expect(try exported(register) == before)
    // Somebody else wrote in between: then it is two.
    act.step = try store("Et oplæg.", in: register, on: "2023-01-02", act).step
    _ = try register.add(text: "a", owners: [], due: nil, body: nil, act)
    let third = try exported(register)
    act.step = 1
    _ = try store("Et oplæg.", in: register, on: "2023-01-03", act)
    _ = try register.undo(act)
    #expect(try exported(register) == third)
  }

  @Test func theHistoryIsAppendOnly() throws {
    let scratch = try Scratch()
    let register = try Register(path: scratch.file("r"))
    _ = try store("Et oplæg.", in: register)
    let queue = try DatabaseQueue(path: scratch.file("r"))
    for table in ["history", "change", "step"] {
      #expect(throws: DatabaseError.self, "\(table)") { try queue.write { try $0.execute(sql: "DELETE FROM \(table)") } }
      #expect(throws: DatabaseError.self, "\(table)") { try queue.write { try $0.execute(sql: "UPDATE \(table) SET step = 7") } }
    }
  }
}

func exported(_ register: Register, history: Bool = false) throws -> String {
  var out = ""
  try register.export(withHistory: history) { out += $0 }
  return out
}
