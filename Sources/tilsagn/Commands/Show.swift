import ArgumentParser
import FollowUp
import Reports
import Store

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Én opgave med dens sted i referatet og dens historie.")
  @Argument(help: "Opgavens nummer.") var id: Int64
  @OptionGroup var output: Output
  @OptionGroup var confidentiality: Confidentiality
  @OptionGroup var globals: Globals

  func run() throws {
    let (day, wording) = (try globals.day, try globals.wording)
    let confidential = confidentiality.confidential
    let (row, excerpt, history, forbidden) = try globals.reading {
      let row = try $0.task(id, today: day, confidential: confidential)
      return (
        row, try $0.excerpt(of: id, today: day, confidential: confidential), try $0.history(task: id, confidential: confidential),
        try confidentiality.forbidden(in: $0)
      )
    }
    try output.print(Report.task(row, today: day, wording), { .task(row) }, globals, without: forbidden)
    guard output.isOnScreen else { return }
    var lines: [String] = []
    if let excerpt {
      let parts = [wording.inTheMinutes, excerpt.before, "»\(excerpt.quote)«", excerpt.after].filter { !$0.isEmpty }
      lines = ["", harmless(parts.joined(separator: " "))] + (excerpt.original.map { [wording.readFrom($0)] } ?? [])
    }
    try Output.say(lines + history.map(wording.told), without: forbidden)
  }
}
