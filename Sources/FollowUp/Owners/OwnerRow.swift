package import Grammar

/// An owner as `owner list` shows it.
package struct OwnerRow: Sendable, Hashable {
  /// Its number in the register.
  package var id: Int64
  package var name: String
  package var type: OwnerType
  package var office: String?
  package var organisation: String?
  package var email: String?
  /// Other names that minutes use, by which imports find this owner.
  package var aliases: [String]
  /// The members of a group, by name.
  package var members: [String]
  /// Open tasks and tasks in progress.
  package var openTasks: Int

  package init(
    id: Int64, name: String, type: OwnerType, office: String?, organisation: String?, email: String?, aliases: [String], members: [String],
    openTasks: Int
  ) {
    (self.id, self.name, self.type, self.office, self.organisation, self.email) = (id, name, type, office, organisation, email)
    (self.aliases, self.members, self.openTasks) = (aliases, members, openTasks)
  }
}

/// A body as `body list` shows it.
package struct BodyRow: Sendable, Hashable {
  package var name: String
  package var organisation: String?
  package var aliases: [String]
  /// Meetings that are not cancelled.
  package var meetings: Int

  package init(name: String, organisation: String?, aliases: [String], meetings: Int) {
    (self.name, self.organisation, self.aliases, self.meetings) = (name, organisation, aliases, meetings)
  }
}
