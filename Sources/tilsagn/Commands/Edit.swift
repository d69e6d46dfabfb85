import ArgumentParser
import Reports
import Store

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Skriv en opgave om, sig, hvilken art den er, eller om den er fortrolig; citatet fra referatet står, som det er.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Option(help: "Opgavens nye tekst.") var text: String?
  @Option(help: "pledge, decision, request eller proposal.") var kind: String?
  @Flag(
    inversion: .prefixedNo,
    help: "Opgaven er fortrolig og vises kun med --confidential, eller er det ikke, hvad der end står i referatet.") var confidential: Bool?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (text, kind) = (try filled(text), try kind.map(Failure.kind))
    guard text != nil || kind != nil || confidential != nil else {
      throw Failure(
        64, "Skriv, hvad der skal rettes: --text \"…\", --kind ART eller --[no-]confidential.",
        "Say what to change: --text \"…\", --kind KIND or --[no-]confidential.")
    }
    try globals.change("edit", writing) { register, act, wording in
      try register.edit(id, text: text, kind: kind, confidential: confidential, act).map(wording.changed)
    }
  }
}
