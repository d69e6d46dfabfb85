import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

/// The tasks that a command changes: one or more numbers.
struct Targets: ParsableArguments {
  @Argument(help: "Opgavernes numre.") var ids: [Int64]
}

/// What the commands have in common that move tasks through their lives.
struct Change: ParsableArguments {
  @OptionGroup var targets: Targets
  @Option(help: "En bemærkning om hvorfor.") var note: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run(_ command: String, _ body: (Register, [Int64], String?, Act) throws -> [TaskRow]) throws {
    try globals.change(command, writing) { register, act, wording in
      try body(register, targets.ids, filled(note, "Bemærkningen"), act).map(wording.changed)
    }
  }

  func run(_ command: String, to status: Status) throws { try run(command) { try $0.setStatus($1, to: status, note: $2, $3) } }
}

/// Words that a person wrote; only white space is a slip of the pen.
func filled(_ text: String, _ what: String) throws -> String {
  guard text.contains(where: { !$0.isWhitespace }) else { throw Failure(64, "\(what) er tom. Skriv, hvad der skal stå.") }
  return text
}

func filled(_ text: String?, _ what: String) throws -> String? { try text.map { try filled($0, what) } }
