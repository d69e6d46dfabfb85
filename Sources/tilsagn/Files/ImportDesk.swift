import Danish
import FollowUp
import Grammar
import Minutes
import Readers
import Reports
import Source
import Store

/// Puts files that are read into the register, each wholly or not at all, all as one step.
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

  /// Tells, in order, what became of each in lines, or why it cannot be stored. Throws `Failure` where none can.
  mutating func store(_ files: [MinutesToStore], _ tell: (Result<[String], Failure>) throws -> Void) throws {
    var left = files[...]
    while !left.isEmpty {
      var (size, count) = (0, 0)
      repeat {
        size += left[left.startIndex + count].minutes.read.minutes.text.count
        count += 1
      } while size < Self.most && count < left.count
      try storeTogether(left.prefix(count), tell)
      left = left.dropFirst(count)
    }
  }

  /// From how many bytes of text on others get a turn to write.
  private static let most = 500_000

  private mutating func storeTogether(_ files: ArraySlice<MinutesToStore>, _ tell: (Result<[String], Failure>) throws -> Void) throws {
    let (register, act) = (try opened(), self.act)
    var told = files.makeIterator()
    try globals.worded { path in
      try register.importMinutes(files.map(\.minutes), body: body, date: day, act) { stored in
        let file = told.next()!
        switch stored {
        case .success(let stored):
          self.act.step = stored.step
          try tell(.success(lines(file, stored)))
        case .failure(let error): try tell(.failure(Failure(error, path, wording).at(harmless(file.path))))
        }
      }
    }
  }

  private mutating func opened() throws -> Register {
    if let register { return register }
    let opened = try globals.writing(act) { $0 }
    register = opened
    return opened
  }

  private func lines(_ file: MinutesToStore, _ stored: ImportedMinutes) -> [String] {
    let encoding = file.encoding.flatMap { $0 == .utf8 || stored.alreadyKnown ? nil : [wording.readAs($0.rawValue)] } ?? []
    let notices = stored.alreadyKnown ? [] : file.minutes.read.minutes.notices.map { "\(wording.notice) \(harmless($0.message))." }
    let unheld = stored.unheld.map { ["\(wording.notice) \(wording.unheld($0))"] } ?? []
    let lines =
      encoding + wording.calendar(stored.calendar.changes) + wording.approvals(stored.approvals) + unheld + notices
      + (stored.difference.map(wording.difference) ?? []) + (stored.suggestions > 0 ? [wording.suggested(stored.suggestions)] : [])
      + (stored.confidential > 0 ? [wording.inClosedPoints(stored.confidential)] : [])
    return [heading(file.minutes.original.name, stored)] + lines.map { "  \($0)" } + wording.deadlines(stored.calendar.deadlines)
  }

  private func heading(_ name: String, _ stored: ImportedMinutes) -> String {
    if stored.isReplaced { return wording.older(name, body: stored.body, day: stored.day, version: stored.version) }
    if stored.difference != nil { return wording.replaced(name, body: stored.body, day: stored.day, version: stored.version) }
    return wording.imported(name, body: stored.body, day: stored.day, tasks: stored.alreadyKnown ? nil : stored.tasks)
  }
}
