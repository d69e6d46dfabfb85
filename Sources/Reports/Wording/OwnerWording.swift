package import FollowUp
package import Grammar

extension Wording {
  /// "Morten Dahl (Chefpolitiinspektør, Klitkystens Politi), også MD: 2 åbne opgaver"
  package func owner(_ row: OwnerRow) -> String {
    let place = [row.office, row.organisation].compactMap(\.self)
    let kind = place.isEmpty ? row.type == .person ? "" : " (\(type(row.type)))" : " (\(place.joined(separator: ", ")))"
    let email = row.email.map { " <\($0)>" } ?? ""
    let aliases = row.aliases.isEmpty ? "" : pick(", også ", ", also ") + row.aliases.joined(separator: ", ")
    let members = row.members.isEmpty ? "" : pick(", medlemmer: ", ", members: ") + row.members.joined(separator: ", ")
    return harmless("\(row.name)\(kind)\(email)\(aliases)\(members); \(open(row.openTasks))")
  }

  /// "Kredsrådet (Klitkystens Politi), også KR: 4 møder"
  package func body(_ row: BodyRow) -> String {
    let organisation = row.organisation.map { " (\($0))" } ?? ""
    let meetings = row.meetings == 1 ? pick("1 møde", "1 meeting") : pick("\(row.meetings) møder", "\(row.meetings) meetings")
    let aliases = row.aliases.isEmpty ? "" : pick(", også ", ", also ") + row.aliases.joined(separator: ", ")
    return harmless("\(row.name)\(organisation)\(aliases); \(meetings)")
  }

  package func merged(_ name: String, into owner: OwnerRow, _ tasks: Int) -> String {
    let count = tasks == 1 ? pick("1 opgave flyttet", "1 task moved") : pick("\(tasks) opgaver flyttet", "\(tasks) tasks moved")
    return harmless(pick("\(name) er \(owner.name): \(count).", "\(name) is \(owner.name): \(count)."))
  }

  package func known(_ name: String) -> String { harmless(pick("\(name) er skrevet ind.", "\(name) is known.")) }

  package func aliases(_ aliases: [String], of name: String) -> String {
    harmless(pick("\(name) hedder også \(aliases.joined(separator: ", ")).", "\(name) is also called \(aliases.joined(separator: ", "))."))
  }

  private func type(_ type: OwnerType) -> String {
    switch type {
    case .person: pick("person", "person")
    case .body: pick("råd, udvalg eller organisation", "body")
    case .group: pick("gruppe", "group")
    }
  }

  private func open(_ count: Int) -> String {
    switch count {
    case 0: pick("ingen åbne opgaver", "no open tasks")
    case 1: pick("1 åben opgave", "1 open task")
    default: pick("\(count) åbne opgaver", "\(count) open tasks")
    }
  }
}
