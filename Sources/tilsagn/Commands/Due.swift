import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct DueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "due", abstract: "Sæt opgavers frist.")
  @Argument(help: "Opgavernes numre (eller et filter), og en dag, next-meeting eller danske ord.") var words: [String]
  @Option(help: "Hvorfor fristen ændres.") var why: String?
  @OptionGroup var filter: Filter
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (ids, rest) = Targets.split(words, least: 1)
    guard !rest.isEmpty else {
      throw Failure(
        64, "Skriv opgavens nummer og fristen: tilsagn due 3 2023-03-09.", "Write the number of the task and the deadline: tilsagn due 3 2023-03-09.")
    }
    let targets = try Targets(ids, filter)
    let (due, why) = (try deadline(rest.joined(separator: " "), from: globals.day), try filled(why))
    try globals.change("due", writing) { register, act, wording in
      try register.setDue(targets.select(in: register, today: act.today, wording), to: due, why: why, act).map(wording.changed)
    }
  }
}
