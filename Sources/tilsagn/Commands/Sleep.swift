import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct Sleep: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sleep", abstract: "Lad opgaver hvile til en dag; indtil da står de under »Senere«.")
  @Argument(help: "Opgavernes numre (eller et filter), og en dag, next-meeting eller danske ord.") var words: [String]
  @OptionGroup var filter: Filter
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (ids, rest) = Targets.split(words, least: 1)
    guard !rest.isEmpty else {
      throw Failure(
        64, "Skriv opgavens nummer og dagen: tilsagn sleep 3 2023-03-09.", "Write the number of the task and the day: tilsagn sleep 3 2023-03-09.")
    }
    let targets = try Targets(ids, filter, statuses: [.open, .inProgress])
    let due = try deadline(rest.joined(separator: " "), from: globals.day)
    try globals.change("sleep", writing) { register, act, wording in
      try register.sleep(targets.select(in: register, today: act.today, wording), until: due, act).map(wording.changed)
    }
  }
}
