import Grammar

/// What one owner is reminded of.
package struct Reminder: Sendable, Hashable {
  package struct Item: Sendable, Hashable {
    package var task: TaskRow
    package var section: ListSection
    /// The group that owns the task, of which the one reminded is a member.
    package var group: String?
  }

  package var owner: OwnerRow
  /// In the order of the list.
  package var items: [Item]
  /// Nil where the register has none, or one that no mail can go to.
  package var address: MailAddress? { owner.address }
}

/// Everybody who is reminded before a meeting: the owners of the open tasks of its follow-up list, and of those in progress.
package struct ReminderRound: Sendable, Hashable {
  /// A group without an address, and the members who get its tasks in its place.
  package struct Spread: Sendable, Hashable {
    package var group: String
    package var members: [String]
    /// Members who cannot be reached.
    package var unreached: [String]

    package init(group: String, members: [String], unreached: [String]) {
      (self.group, self.members, self.unreached) = (group, members, unreached)
    }
  }

  package var list: FollowUpList
  /// By the owner's name.
  package private(set) var reminders: [Reminder] = []
  package private(set) var spreads: [Spread] = []
  /// Tasks of nobody.
  package private(set) var unowned: [TaskRow] = []

  package var isEmpty: Bool { reminders.isEmpty && unowned.isEmpty }

  /// `owners` are those of the register.
  package init(_ list: FollowUpList, owners: [OwnerRow]) {
    self.list = list
    let known = Dictionary(owners.map { ($0.name, $0) }) { first, _ in first }
    var items: [String: [Reminder.Item]] = [:]
    var spread: [String: Spread] = [:]
    for (section, tasks) in list.asked {
      for task in tasks {
        if task.owners.isEmpty { unowned.append(task) }
        for owner in task.owners {
          let reached = Self.reached(owner.name, known)
          for name in reached where items[name]?.contains(where: { $0.task.id == task.id }) != true {
            items[name, default: []].append(Reminder.Item(task: task, section: section, group: name == owner.name ? nil : owner.name))
          }
          guard reached != [owner.name] else { continue }
          let unreached = (known[owner.name]?.members ?? []).filter { member in !Self.reached(member, known).contains { known[$0]?.address != nil } }
          spread[owner.name] = Spread(group: owner.name, members: reached, unreached: unreached)
        }
      }
    }
    reminders = owners.compactMap { owner in items[owner.name].map { Reminder(owner: owner, items: $0) } }
    spreads = owners.compactMap { spread[$0.name] }
  }

  /// Who gets a mail for an owner: itself, unless it has no address and members of it do.
  private static func reached(_ name: String, _ known: [String: OwnerRow], within: Set<String> = []) -> [String] {
    guard let owner = known[name], owner.address == nil else { return [name] }
    var found: [String] = []
    for member in owner.members where !within.contains(member) {
      for reached in self.reached(member, known, within: within.union([name])) where known[reached]?.address != nil && !found.contains(reached) {
        found.append(reached)
      }
    }
    return found.isEmpty ? [name] : found
  }
}

extension FollowUpList {
  /// What owners are asked for: open tasks and those in progress that do not rest on the day of the meeting.
  package var asked: [(section: ListSection, tasks: [TaskRow])] {
    sections.filter { $0.0 != .proposals && $0.0 != .closed }.map { section, tasks in
      (section, tasks.filter { !$0.isAsleep(on: meeting ?? today) })
    }
  }
}

extension OwnerRow {
  /// Nil where it has none, or one that no mail can go to.
  package var address: MailAddress? { email.flatMap { MailAddress($0) } }
}
