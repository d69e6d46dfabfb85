import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct Remind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Skriv en mailkladde til hver ansvarlig med dennes åbne opgaver før et møde. Der sendes intet.")
  @Option(help: "Mødets dag eller next.") var meeting: String = "next"
  @Option(help: "Rådet eller udvalget.") var body: String?
  @Option(help: "Afsenderen: \"NAVN <adresse>\"; ellers mailprogrammets egen.") var from: String?
  @Option(help: "En ny eller tom mappe til kladderne.") var output: String
  @OptionGroup var writing: Writing
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let day = meeting == "next" ? nil : try Failure.day(meeting)
    let (from, stamp, target) = (try from.map(Self.mailbox), try globals.stamp, try NewFolder(output))
    try globals.change("remind", writing) { register, act, wording in
      func find(confidential: Bool) throws -> FollowUpList {
        try register.followUp(meeting: day, body: body, today: act.today, confidential: confidential)
      }
      let list = try find(confidential: confidentiality.confidential)
      try confidentiality.tell(register, wording, .tasks, list.asked.flatMap(\.tasks.ids)) { try find(confidential: true).asked.flatMap(\.tasks.ids) }
      let round = ReminderRound(list, owners: try register.owners())
      guard !round.isEmpty else { return [wording.nobodyToRemind] }
      let folder = ReminderFolder(round, from: from, stamp, wording)
      try Output.check(folder.words, confidentiality.forbidden(in: register))
      let rows = round.reminders.flatMap { reminder in reminder.items.map { (task: $0.task.id, owner: reminder.owner.id) } }
      if act.dryRun { try register.remind(rows, act) } else { try target.fill(folder.files) { try register.remind(rows, act) } }
      return folder.summary + [wording.written(round.reminders.count, to: output)]
    }
  }

  private static func mailbox(_ text: String) throws -> Mailbox {
    guard let mailbox = Mailbox(text) else {
      throw Failure(
        64, harmless("»\(text)« er ingen afsender. Skriv --from \"Navn <navn@domæne.dk>\"."),
        harmless("“\(text)” is no sender. Write --from \"Name <name@domain.dk>\"."))
    }
    return mailbox
  }
}
