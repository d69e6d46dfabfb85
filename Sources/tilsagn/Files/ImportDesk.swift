import Danish
import FollowUp
import Grammar
import Minutes
import Readers
import Reports
import Source
import Store

/// Puts files that are read into the register, each as one transaction, all as one step.
struct ImportDesk {
  let globals: Globals
  var act: Act
  let body: String?
  let day: Day?
  let wording: Wording
  /// Opened with the first file that is minutes, so that none is made for nothing.
  private var register: Register?

  init(globals: Globals, act: Act, body: String?, day: Day?, wording: Wording) {
    (self.globals, self.act, self.body, self.day, self.wording) = (globals, act, body, day, wording)
  }

  /// What became of it, in lines, or why these minutes cannot be stored. Throws `Failure` where none can.
  mutating func store(_ minutes: MinutesToStore) throws -> Result<[String], Failure> {
    let (register, act) = (try opened(), self.act)
    do {
      let stored = try globals.worded { _ in
        try register.importMinutes(minutes.read, original: minutes.original, body: body, date: day, act)
      }
      self.act.step = stored.step
      return .success(lines(minutes, stored))
    } catch let failure as Failure where failure.code == 64 { return .failure(failure.at(harmless(minutes.path))) }
  }

  private mutating func opened() throws -> Register {
    if let register { return register }
    let opened = try globals.writing(act) { $0 }
    register = opened
    return opened
  }

  private func lines(_ file: MinutesToStore, _ stored: ImportedMinutes) -> [String] {
    let encoding = file.encoding.flatMap { $0 == .utf8 || stored.alreadyKnown ? nil : [wording.readAs($0.rawValue)] } ?? []
    let notices = stored.alreadyKnown ? [] : file.read.minutes.notices.map { "\(wording.notice) \(harmless($0.message))." }
    let unheld = stored.unheld.map { ["\(wording.notice) \(wording.unheld($0))"] } ?? []
    let lines =
      encoding + wording.calendar(stored.calendar.changes) + wording.approvals(stored.approvals) + unheld + notices
      + (stored.difference.map(wording.difference) ?? []) + (stored.suggestions > 0 ? [wording.suggested(stored.suggestions)] : [])
      + (stored.confidential > 0 ? [wording.inClosedPoints(stored.confidential)] : [])
    return [heading(file.original.name, stored)] + lines.map { "  \($0)" } + wording.deadlines(stored.calendar.deadlines)
  }

  private func heading(_ name: String, _ stored: ImportedMinutes) -> String {
    if stored.isReplaced { return wording.older(name, body: stored.body, day: stored.day, version: stored.version) }
    if stored.difference != nil { return wording.replaced(name, body: stored.body, day: stored.day, version: stored.version) }
    return wording.imported(name, body: stored.body, day: stored.day, tasks: stored.alreadyKnown ? nil : stored.tasks)
  }
}
