import FollowUp
import Store
import Testing

@Suite("What calendars know tasks and meetings by")
struct CalendarMarkRules {
  @Test func revisionsGrowWithEachChangeAndWithUndo() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Lone Bruun sender et notat til næste møde.", "Næste møde: 9. marts 2023."), in: register)
    var (task, meeting) = (-1, -1)
    func grew(_ taskGrew: Bool, _ meetingGrew: Bool) throws {
      let marks = try register.calendarMarks(tasks: [1], meetings: [2])
      let (now, then) = (try #require(marks.tasks[1]), try #require(marks.meetings[2]))
      #expect((now.revision > task) == taskGrew && (then.revision > meeting) == meetingGrew && now.revision >= task && then.revision >= meeting)
      #expect(now.body == "Kredsrådet for Nordens Politi" && then.body == now.body)
      (task, meeting) = (now.revision, then.revision)
    }
    try grew(true, true)
    _ = try register.addNote([1], "a", act("2023-01-11"))
    try grew(true, false)
    _ = try register.undo(act("2023-01-12"))
    try grew(true, false)
    _ = try register.moveMeeting(day("2023-03-09"), to: day("2023-03-16"), body: nil, act("2023-01-13"))
    try grew(true, true)
    _ = try register.undo(act("2023-01-14"))
    try grew(true, true)
    _ = try register.cancelMeeting(day("2023-03-09"), body: nil, act("2023-01-15"))
    try grew(true, true)
    _ = try register.setStatus([1], to: .done, note: nil, act("2023-01-15"))
    try grew(true, false)
  }
}
