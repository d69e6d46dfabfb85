import ArgumentParser
import Danish
import FollowUp
import Grammar
import Reports
import Store

/// FILTER: which tasks a command shows or changes; everything that is given must fit.
struct Filter: ParsableArguments {
  @Option(help: "Kun denne ansvarliges; »unresolved« for opgaver uden.") var owner: String?
  @Option(help: "proposed, open, in-progress, done eller dropped.") var status: String?
  @Option(help: "Kun dette råds eller udvalgs.") var body: String?
  @Option(help: "Kun fra mødet denne dag.") var meeting: String?
  @Option(help: "pledge, decision, request eller proposal.") var kind: String?
  @Flag(help: "Kun de overskredne.") var overdue = false
  @Option(help: "Kun med frist før denne dag.") var dueBefore: String?
  @Flag(help: "Kun dem, ingen har bekræftet.") var unconfirmed = false
  @Option(help: "Kun dem med disse ord.") var text: String?

  @OptionGroup var confidentiality: Confidentiality

  /// Nothing is given: all tasks.
  var isEmpty: Bool {
    [owner, status, body, meeting, kind, dueBefore, text].allSatisfy { $0 == nil } && !overdue && !unconfirmed
  }

  func filter() throws -> TaskFilter {
    var filter = TaskFilter()
    if owner == "unresolved" { filter.unresolvedOwner = true } else { filter.owner = owner }
    filter.status = try status.map { name in
      guard let found = Status(rawValue: name) else {
        throw Failure(
          64, "Status »\(name)« findes ikke. Vælg \(Status.allCases.map(\.rawValue).joined(separator: ", ")).",
          "There is no status “\(name)”. Choose \(Status.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      return found
    }
    filter.kind = try kind.map(Failure.kind)
    (filter.body, filter.overdue, filter.unconfirmed, filter.text) = (body, overdue, unconfirmed, text)
    filter.meeting = try meeting.map(Failure.day)
    filter.dueBefore = try dueBefore.map(Failure.day)
    return filter
  }
}

/// The tasks that a command changes: by their numbers, or by a FILTER, which must say something.
struct Targets {
  let filter: Filter
  let ids: [Int64]
  /// Where the filter names no status, those whose status can be changed so.
  let statuses: Set<Status>

  init(_ ids: [Int64], _ filter: Filter, statuses: Set<Status> = [.proposed, .open, .inProgress]) throws {
    guard !ids.isEmpty || !filter.isEmpty else {
      throw Failure(
        64, "Skriv opgavernes numre, eller vælg dem, fx med --owner NAVN.", "Write the numbers of the tasks, or choose them, as with --owner NAME.")
    }
    guard ids.isEmpty || filter.isEmpty else {
      throw Failure(64, "Skriv enten numre eller et filter, ikke begge.", "Write numbers or a filter, not both.")
    }
    (self.filter, self.ids, self.statuses) = (filter, ids, statuses)
  }

  func select(in register: Register, today: Day, _ wording: Wording) throws -> [Int64] {
    guard ids.isEmpty else { return ids }
    func find(confidential: Bool) throws -> [Int64] {
      try register.tasks(filter.filter(), today: today, confidential: confidential)
        .filter { filter.status != nil || statuses.contains($0.status) }.ids
    }
    let found = try find(confidential: filter.confidentiality.confidential)
    try filter.confidentiality.tell(register, wording, .tasks, found) { try find(confidential: true) }
    guard !found.isEmpty else {
      throw Failure(
        65, "Ingen opgaver passer. Se dem med »tilsagn list« og det samme filter.", "No task fits. See them with “tilsagn list” and the same filter.")
    }
    return found
  }

  /// Words on the command line: numbers first, then what the command does with the tasks. `least` words are never numbers of tasks ("due 3 2024").
  static func split(_ words: [String], least: Int = 0) -> (ids: [Int64], rest: [String]) {
    let numbers = words.dropLast(least).prefix { Int64($0) != nil }
    return (numbers.compactMap { Int64($0) }, Array(words.dropFirst(numbers.count)))
  }
}
