package import Danish
package import FollowUp
import Grammar

/// What the commands that change something say.
extension Wording {
  /// Stands above the words of a dry run.
  package var dryRun: String { pick("Intet er gemt; dette ville ske:", "Nothing is saved; this would happen:") }

  /// A task as a change left it.
  package func changed(_ row: TaskRow) -> String {
    let owners = row.owners.isEmpty ? "" : " – " + row.owners.map(\.name).joined(separator: ", ")
    let due = row.due.map { " [\(pick("frist", "deadline")): \($0.date.map(day) ?? $0.due.text)]" } ?? ""
    return harmless("\(task(row.id)) (\(state(row))): \(row.text)\(owners)\(due)")
  }

  /// The status with what else holds.
  package func state(_ row: TaskRow) -> String {
    if row.rejected { return pick("afvist", "rejected") }
    let confirmed = row.confirmed ? pick(", bekræftet", ", confirmed") : ""
    return status(row.status) + confirmed + (row.confidential ? ", \(confidential)" : "") + sleep(row)
      + (row.missing.map { ", " + missing($0) } ?? "")
  }

  /// The status as lists show it.
  func standing(_ row: TaskRow) -> String {
    let missing: String? =
      switch row.missing {
      case .sentence: pick("ikke i referatet", "not in the minutes")
      case .reading: pick("læses ikke", "unread")
      case nil: nil
      }
    return status(row.status) + (row.confidential ? ", \(confidential)" : "") + sleep(row) + (missing.map { ", " + $0 } ?? "")
  }

  private func sleep(_ row: TaskRow) -> String { row.sleepUntil.map { pick(", hviler til \(day($0))", ", rests until \(day($0))") } ?? "" }

  /// What reading minutes gave; `tasks` is nil when they were in the register already.
  package func imported(_ file: String, body: String, day: Day, tasks: [TaskRow]?) -> String {
    let meeting = "\(body) \(self.day(day))"
    guard let tasks else {
      return harmless(
        pick(
          "\(file): referatet af \(meeting) er allerede læst ind; intet er ændret.",
          "\(file): the minutes of \(meeting) are known; nothing is changed."))
    }
    let counts = Kind.allCases.map { kind in (kind, tasks.count { $0.kind == kind }) }.filter { $0.1 > 0 }
    let kinds = counts.map { counted($0.1, $0.0) }.joined(separator: ", ")
    return harmless(
      "\(file): \(meeting), \(tasks.count == 1 ? pick("1 opgave", "1 task") : pick("\(tasks.count) opgaver", "\(tasks.count) tasks"))"
        + (kinds.isEmpty ? "." : " (\(kinds))."))
  }

  private func counted(_ count: Int, _ kind: Kind) -> String {
    let one = count == 1
    return switch kind {
    case .pledge: pick("\(count) tilsagn", one ? "1 pledge" : "\(count) pledges")
    case .decision: pick(one ? "1 beslutning" : "\(count) beslutninger", one ? "1 decision" : "\(count) decisions")
    case .request: pick(one ? "1 anmodning" : "\(count) anmodninger", one ? "1 request" : "\(count) requests")
    case .proposal: pick("\(count) forslag", one ? "1 proposal" : "\(count) proposals")
    }
  }

  package var notice: String { pick("Bemærk:", "Note:") }

  package func note(_ text: String) -> String { harmless(pick("Bemærkning: »\(text)«", "Note: “\(text)”")) }

  /// Tasks that were taken back with the step that made them.
  package func gone(_ ids: [Int64]) -> String {
    let numbers = ids.map(String.init).joined(separator: ", ")
    return ids.count == 1
      ? pick("Opgave \(numbers) findes ikke længere.", "Task \(numbers) is no more.")
      : pick("Opgaverne \(numbers) findes ikke længere.", "Tasks \(numbers) are no more.")
  }

  package var nothingDone: String { pick("Der er ikke gjort noget endnu.", "Nothing is done yet.") }

  package func tookBack(command: String, day: Day, by: String) -> String {
    harmless(pick("Taget tilbage: »\(command)« af \(by) \(self.day(day)).", "Taken back: “\(command)” by \(by), \(self.day(day))."))
  }

  func orUnknown(_ day: Day?) -> String { day.map(self.day) ?? pick("ukendt", "unknown") }
}
