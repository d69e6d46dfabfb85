import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

/// What the commands have in common that move tasks through their lives.
struct Change: ParsableArguments {
  @Argument(help: "Opgavernes numre; ellers et filter.") var ids: [Int64] = []
  @OptionGroup var filter: Filter
  @Option(help: "En bemærkning om hvorfor.") var note: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  /// `statuses` are those that a filter chooses from where it names none.
  func run(
    _ command: String, from statuses: Set<Status>, _ body: (Register, [Int64], String?, Act) throws -> [TaskRow]
  ) throws {
    let targets = try Targets(ids, filter, statuses: statuses)
    try globals.change(command, writing) { register, act, wording in
      try body(register, targets.select(in: register, today: act.today, wording), filled(note), act).map(wording.changed)
    }
  }

  func run(_ command: String, from statuses: Set<Status>, to status: Status) throws {
    try run(command, from: statuses) { try $0.setStatus($1, to: status, note: $2, $3) }
  }
}

/// Words that a person wrote; only white space is a slip of the pen.
func filled(_ text: String) throws -> String {
  guard text.contains(where: { !$0.isWhitespace }) else {
    throw Failure(64, "Teksten er tom. Skriv, hvad der skal stå.", "The text is empty. Write what it is to say.")
  }
  return text
}

func filled(_ text: String?) throws -> String? { try text.map(filled) }
