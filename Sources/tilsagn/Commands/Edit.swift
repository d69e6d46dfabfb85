import ArgumentParser
import Reports
import Store

struct Edit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Skriv en opgave om, eller sig, hvilken art den er; citatet fra referatet står, som det er.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @Option(help: "Opgavens nye tekst.") var text: String?
  @Option(help: "pledge, decision, request eller proposal.") var kind: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (text, kind) = (try filled(text), try kind.map(Failure.kind))
    guard text != nil || kind != nil else {
      throw Failure(64, "Skriv, hvad der skal rettes: --text \"…\" eller --kind ART.", "Say what to change: --text \"…\" or --kind KIND.")
    }
    try globals.change("edit", writing) { register, act, wording in try register.edit(id, text: text, kind: kind, act).map(wording.changed) }
  }
}
