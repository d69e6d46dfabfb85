import Danish
import FollowUp
import Source
import Store

/// Reads that leave nothing out, for tests that are not about what is confidential.
extension Register {
  func tasks(_ filter: TaskFilter = TaskFilter(), today: Day) throws -> [TaskRow] { try tasks(filter, today: today, confidential: true) }
  func task(_ id: Int64, today: Day) throws -> TaskRow { try task(id, today: today, confidential: true) }
  func excerpt(of id: Int64, today: Day) throws -> Excerpt? { try excerpt(of: id, today: today, confidential: true) }
  func followUp(meeting: Day?, body: String?, today: Day) throws -> FollowUpList {
    try followUp(meeting: meeting, body: body, today: today, confidential: true)
  }
  func overdue(body: String?, today: Day) throws -> FollowUpList { try overdue(body: body, today: today, confidential: true) }
  func status(of name: String, since: Day?, today: Day) throws -> OwnerStatus {
    try status(of: name, since: since, today: today, confidential: true)
  }
  func flow(of body: String?, today: Day) throws -> [Flow] { try flow(of: body, today: today, confidential: true) }
  func suggestions(body: String? = nil, meeting: Day? = nil, today: Day) throws -> [SuggestionRow] {
    try suggestions(body: body, meeting: meeting, today: today, confidential: true)
  }
  func suggestions(about tasks: [Int64], today: Day) throws -> [SuggestionRow] {
    try suggestions(about: tasks, today: today, confidential: true)
  }
  func history(task: Int64?) throws -> [HistoryRow] { try history(task: task, confidential: true) }
  func search(_ query: String, limit: Int) throws -> [SearchHit] { try search(query, limit: limit, confidential: true) }
  func meeting(_ day: Day, body: String?, today: Day) throws -> [(meeting: MeetingRow, tasks: [TaskRow])] {
    try meeting(day, body: body, today: today, confidential: true)
  }
  func minutes(of meeting: MeetingRow, version: Int? = nil) throws -> (text: String, number: Int, original: Original?) {
    try minutes(of: meeting, version: version, confidential: true)
  }
  func papers(of meeting: Int64) throws -> (versions: [MinutesVersion], approvals: [MinutesApproval]) {
    try papers(of: meeting, confidential: true)
  }
}
