import FollowUp
import Mustache

/// What a reminder says, before it is plain text or a page.
struct Letter {
  struct Item {
    var task: String
    /// Deadline, who else, the sentence it rests on: a line each.
    var details: [String]
  }

  var subject: String
  var greeting: String
  var opening: String
  var sections: [(title: String, items: [Item])]
  var closing: String
  /// With the sender's name where that is known; else the mail program puts the signature there.
  var regards: [String]

  init(_ reminder: Reminder, before list: FollowUpList, from: Mailbox?, _ wording: Wording) {
    subject = harmless(wording.followUp(list))
    greeting = harmless(wording.greeting(reminder.owner))
    opening = harmless(wording.reminderOpening(reminder, list))
    sections = ListSection.allCases.compactMap { section in
      let items = reminder.items.filter { $0.section == section }
      guard !items.isEmpty else { return nil }
      let told = items.map { item in
        Item(
          task: harmless("\(wording.task(item.task.id)): \(item.task.text)"), details: wording.details(item, of: reminder, list).map(harmless))
      }
      return (wording.reminderTitle(section), told)
    }
    closing = wording.reminderClosing(reminder.owner)
    regards = [wording.regards, from?.name.map(harmless)].compactMap(\.self)
  }

  var plain: String {
    var lines = [greeting, "", opening, ""]
    for section in sections {
      lines += [section.title, ""]
      for item in section.items { lines += ["- " + item.task] + item.details.map { "  " + $0 } + [""] }
    }
    return (lines + [closing, ""] + regards).joined(separator: "\n")
  }

  func page(_ wording: Wording) -> String {
    let context: [String: Any] = [
      "language": wording.language.rawValue, "subject": subject, "greeting": greeting, "opening": opening, "closing": closing, "regards": regards,
      "sections": sections.map { section in
        ["title": section.title, "items": section.items.map { ["task": $0.task, "details": $0.details] as [String: Any] }] as [String: Any]
      },
    ]
    return Markup.templates.render(context, withTemplate: "mail") ?? ""
  }
}
