package import Danish
package import FollowUp
import GRDB
package import Grammar

extension Register {
  /// CLI.md, "Status"; the schema refuses other moves. Starting or reopening a sleeping task wakes it. Throws `transition`, `rejected`.
  package func setStatus(_ ids: [Int64], to status: Status, note: String?, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      guard !row.rejected else { throw RegisterError.rejected(row.id) }
      let isWaking = row.status == status && row.sleepUntil != nil
      // A proposal becomes a task by `confirm` only.
      guard isWaking || row.status != status && !(row.status == .proposed && status == .open) else {
        throw RegisterError.transition(row.id, from: row.status, to: status)
      }
      do {
        try change.database.run(
          sql: "UPDATE task SET status = ?, status_set = 1, closed_on = ?, sleep_until = NULL WHERE id = ?",
          arguments: [status.rawValue, status.isClosed ? act.today.iso : nil, row.id])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        throw RegisterError.transition(row.id, from: row.status, to: status)
      }
      if isWaking {
        try change.log(row.id, "sleep", from: row.sleepUntil?.iso, to: nil)
      } else {
        try change.log(row.id, "status", from: row.status.rawValue, to: status.rawValue)
        if row.status.isClosed { try change.catchUp(row.id) }
      }
      try change.word(on: row.id)
      if let note { try change.note(row.id, note) }
    }
  }

  /// A person stands by the tasks: proposals become open, rejected ones come back.
  package func confirm(_ ids: [Int64], note: String?, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      if row.confirmed { return }
      let status: Status = row.status == .proposed ? .open : row.status
      try change.database.run(
        sql: "UPDATE task SET confirmed = 1, rejected = 0, status = ?, status_set = 1 WHERE id = ?", arguments: [status.rawValue, row.id])
      try change.log(row.id, "confirmed", from: row.status.rawValue, to: status.rawValue)
      try change.word(on: row.id)
      if let note { try change.note(row.id, note) }
    }
  }

  /// A person says that these are no tasks: hidden from the lists, remembered when the minutes are read again.
  package func reject(_ ids: [Int64], note: String?, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      if row.rejected { return }
      try change.database.run(sql: "UPDATE task SET rejected = 1, confirmed = 0, sleep_until = NULL WHERE id = ?", arguments: [row.id])
      // What only said it again stands by itself.
      try change.database.run(sql: "UPDATE task SET restates = NULL WHERE restates = ?", arguments: [row.id])
      try change.log(row.id, "rejected", to: nil)
      if let note { try change.note(row.id, note) }
    }
  }

  /// A person says what kind of commitment the tasks are.
  package func setKind(_ ids: [Int64], to kind: Kind, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { try $0.setKind(kind, of: $1) }
  }

  /// Lets tasks rest until a day to come. Throws `noSuchDay` when the expression names none, `cannotSleep` for tasks that are not active, `rejected`.
  package func sleep(_ ids: [Int64], until due: Due, _ act: Act) throws -> [TaskRow] {
    try each(ids, act) { change, row in
      guard !row.rejected else { throw RegisterError.rejected(row.id) }
      guard row.status.isActive else { throw RegisterError.cannotSleep(row.id, row.status) }
      let calendar = try change.calendar(of: row.id)
      let last = due.resolved(by: calendar, recorded: act.today, today: act.today)?.day
      guard let day = [due.from, last].compactMap({ $0 }).first(where: { $0 > act.today }) else {
        throw RegisterError.noSuchDay(due.text)
      }
      if row.sleepUntil == day { return }
      try change.database.run(sql: "UPDATE task SET sleep_until = ? WHERE id = ?", arguments: [day.iso, row.id])
      try change.log(row.id, "sleep", from: row.sleepUntil?.iso, to: day.iso)
      try change.word(on: row.id)
    }
  }
}

extension Transaction {
  fileprivate func calendar(of task: Int64) throws -> MeetingCalendar {
    let body = try Int64.fetchOne(database.cachedStatement(sql: "SELECT body FROM task WHERE id = ?"), arguments: [task])
    return try body.map(RowReader(database, today: act.today, confidential: true).calendar) ?? MeetingCalendar([])
  }
}
