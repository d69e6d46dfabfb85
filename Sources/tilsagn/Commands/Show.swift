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
    let (row, excerpt, history) = try globals.reading {
      let row = try $0.task(id, today: day, confidential: confidential)
      return (row, try $0.excerpt(of: id, today: day, confidential: confidential), try $0.history(task: id, confidential: confidential))
    }
    try output.print(Report.task(row, today: day, wording), { .task(row) }, wording)
    guard output.isOnScreen else { return }
    if let excerpt {
      let parts = [wording.inTheMinutes, excerpt.before, "»\(excerpt.quote)«", excerpt.after].filter { !$0.isEmpty }
      print("\n" + harmless(parts.joined(separator: " ")))
      if let original = excerpt.original { print(wording.readFrom(original)) }
    }
    for entry in history { print(wording.told(entry)) }
  }
}
