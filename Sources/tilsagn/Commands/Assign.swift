import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Giv opgaver til en eller flere ansvarlige, eller del dem (--split) mellem dem, en gruppe mellem dens medlemmer."
  )
  @Argument(help: "Opgavernes numre (eller et filter), og navnene.") var words: [String] = []
  @Flag(help: "Del opgaven, så hver ansvarlig får sin egen.") var split = false
  @OptionGroup var filter: Filter
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (ids, rest) = Targets.split(words)
    guard !rest.isEmpty || split else {
      throw Failure(64, "Skriv, hvem der skal have opgaven, eller del den med --split.", "Write who gets the task, or split it with --split.")
    }
    let (targets, names) = (try Targets(ids, filter), try rest.map { try filled($0) })
    try globals.change("assign", writing) { register, act, wording in
      let tasks = try targets.select(in: register, today: act.today, wording)
      return try (split ? register.split(tasks, among: names, act) : register.assign(tasks, to: names, act)).map(wording.changed)
    }
  }
}
