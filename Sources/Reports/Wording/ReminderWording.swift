import Danish
package import FollowUp
import Grammar

/// The words of a reminder; people are "du", bodies and groups "I".
extension Wording {
  func greeting(_ owner: OwnerRow) -> String {
    owner.type == .person ? pick("Kære \(owner.name)", "Dear \(owner.name)") : pick("Til \(owner.name)", "To \(owner.name)")
  }

  func reminderOpening(_ reminder: Reminder, _ list: FollowUpList) -> String {
    let body = list.body.map { pick(" i \($0)", " of \($0)") } ?? ""
    let agreed = pick("følger vi op på det, der er aftalt.", "we follow up on what was agreed.")
    let when = list.meeting.map { pick("På mødet\(body) den \(day($0)) \(agreed)", "At the meeting\(body) on \(day($0)) \(agreed)") }
    let you = reminder.owner.type == .person ? "du" : "I"
    let count = reminder.items.count
    let tasks = count == 1 ? pick("denne opgave", "this task") : pick("disse \(count) opgaver", "these \(count) tasks")
    return (when ?? pick("Vi følger op på det, der er aftalt\(body).", "We follow up on what was agreed."))
      + pick(" På vores liste har \(you) \(tasks):", " On our list you have \(tasks):")
  }

  func reminderTitle(_ section: ListSection) -> String {
    switch section {
    case .overdue: pick("Fristen er passeret", "The deadline has passed")
    case .due: pick("Til mødet", "For the meeting")
    case .undated: pick("Uden aftalt frist", "Without an agreed deadline")
    default: pick("Senere", "Later")
    }
  }

  func reminderClosing(_ owner: OwnerRow) -> String {
    let you = owner.type == .person ? "dig" : "jer"
    return pick(
      "Er noget af det allerede gjort, så skriv det endelig til mig, så retter jeg listen. Kan en frist ikke nås, eller er en opgave havnet det forkerte "
        + "sted, vil jeg også gerne høre fra \(you).",
      "If any of this is done already, please tell me, and I will correct the list. If a deadline cannot be met, or a task has come to the wrong place, "
        + "I would be glad to hear from you as well.")
  }

  var regards: String { pick("Med venlig hilsen", "Kind regards") }

  /// The deadline, who else has the task, and what it rests on.
  func details(_ item: Reminder.Item, of reminder: Reminder, _ list: FollowUpList) -> [String] {
    let task = item.task
    let deadline = task.due == nil ? pick("ikke aftalt", "none agreed") : due(task)
    let others = task.owners.map(\.name).filter { $0 != reminder.owner.name && $0 != item.group }
    return ["\(heading(.deadline)): \(deadline)"]
      + [
        item.group.map { pick("Opgaven er givet til \($0).", "The task is given to \($0).") },
        others.isEmpty ? nil : pick("Sammen med: ", "Together with: ") + others.joined(separator: ", "),
      ].compactMap(\.self) + [told(task, in: list)]
  }

  /// "»Lone Bruun vil invitere regionen.« – referatet af mødet 13. marts 2025 (udkast), punkt 4: Borgere med psykisk sygdom"
  private func told(_ task: TaskRow, in list: FollowUpList) -> String {
    guard let source = task.source else { return pick("Skrevet på listen \(day(task.recorded)).", "Put on the list on \(day(task.recorded)).") }
    let body = task.body == list.body ? "" : pick(" i \(task.body)", " of \(task.body)")
    let draft = source.isDraft ? pick(" (udkast)", " (draft)") : ""
    let minutes = pick("referatet af mødet\(body) \(day(source.meeting))", "minutes of the meeting\(body) on \(day(source.meeting))") + draft
    let item = source.agendaItem.map { pick(", punkt \($0)", ", item \($0)") } ?? ""
    let gone = task.missing.map { " – " + missing($0) } ?? ""
    return pick("»\(source.quote)«", "“\(source.quote)”") + " – " + minutes + item + (source.agendaTitle.map { ": \($0)" } ?? "") + gone
  }
}

/// What is said of a round of reminders.
extension Wording {
  /// "Påmindelser: Kredsrådet før mødet 11. juni 2026"
  func reminders(_ list: FollowUpList) -> String {
    pick("Påmindelser", "Reminders") + (list.body.map { ": \($0)" } ?? "")
      + (list.meeting.map { pick(" før mødet \(day($0))", " before the meeting of \(day($0))") } ?? "")
  }

  var overviewFile: String { pick("oversigt.html", "overview.html") }
  var notSent: String {
    pick(
      "Kladderne er ikke sendt. Åbn dem i mailprogrammet, ret dem til, og send dem.",
      "The drafts are not sent. Open them in the mail program, edit and send them.")
  }
  var overviewHeadings: [String] { [heading(.owner), tasks, pick("Mailadresse", "Mail address"), pick("Kladde", "Draft")] }
  var unownedTitle: String { pick("Uden ansvarlig", "Without an owner") }

  func noAddress(_ owner: OwnerRow) -> String {
    owner.email == nil ? pick("ingen mailadresse", "no mail address") : pick("mailadressen kan ikke bruges", "the mail address cannot be used")
  }

  func tasks(_ count: Int) -> String { count == 1 ? pick("1 opgave", "1 task") : pick("\(count) opgaver", "\(count) tasks") }

  /// "Kommunerne har ingen mailadresse: opgaverne står i kladderne til Havbjerg Kommune. Uden mailadresse: Rævkær Kommune."
  func spread(_ spread: ReminderRound.Spread) -> String {
    let members = spread.members.joined(separator: ", ")
    let unreached = spread.unreached.joined(separator: ", ")
    let told = pick(
      "\(spread.group) har ingen mailadresse: opgaverne står i kladderne til \(members).",
      "\(spread.group) has no mail address: its tasks stand in the drafts to \(members).")
    return told + (unreached.isEmpty ? "" : pick(" Uden mailadresse: \(unreached).", " Without a mail address: \(unreached)."))
  }

  var setAddress: String {
    pick("En mailadresse skrives ind med »tilsagn owner email NAVN ADRESSE«.", "A mail address is put in with “tilsagn owner email NAME ADDRESS”.")
  }

  package func written(_ count: Int, to folder: String) -> String {
    let drafts = count == 1 ? pick("1 kladde", "1 draft") : pick("\(count) kladder", "\(count) drafts")
    let place = pick("\(drafts) i \(folder); læs \(overviewFile).", "\(drafts) in \(folder); read \(overviewFile).")
    return harmless(place + pick(" Intet er sendt.", " Nothing is sent."))
  }

  package var nobodyToRemind: String { pick("Ingen har åbne opgaver, så der er intet skrevet.", "Nobody has open tasks, so nothing is written.") }
}
