import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "note", abstract: "Skriv en bemærkning til opgaver.")
  @Argument(help: "Opgavernes numre (eller et filter), og bemærkningen.") var words: [String]
  @OptionGroup var filter: Filter
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (ids, rest) = Targets.split(words, least: 1)
    guard rest.count == 1 else {
      throw Failure(
        64, "Skriv opgavens nummer og bemærkningen i anførselstegn: tilsagn note 3 \"…\".",
        "Write the number of the task and the note in quotation marks: tilsagn note 3 \"…\".")
    }
    let (targets, text) = (try Targets(ids, filter, statuses: Set(Status.allCases)), try filled(rest[0]))
    try globals.change("note", writing) { register, act, wording in
      try register.addNote(targets.select(in: register, today: act.today, wording), text, act).map {
        "\(wording.changed($0))\n  \(wording.note(text))"
      }
    }
  }
}
