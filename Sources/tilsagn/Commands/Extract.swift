import ArgumentParser
import Danish
import FollowUp
import Grammar
import Minutes
import Reports

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Læs et referat, og vis, hvad der blev fundet. Gemmer intet.")
  @Argument(help: "Referatet.") var file: String
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @Flag(help: "Medtag hele teksten i JSON.") var withText = false
  @OptionGroup var globals: Globals

  func run() throws {
    let minutes = try MinutesFile(file).minutes
    if format == .json {
      let target = try Target(nil)
      ExtractJSON.write(minutes, withText: withText, to: target.put) { take in Extractor.eachCommitment(in: minutes, take) }
      return try target.close()
    }
    let commitments = Extractor.commitments(in: minutes)
    let meeting = minutes.meeting
    print("\(meeting.body ?? "?"), \(try meeting.date.map { try globals.wording.day($0) } ?? "?"): \(commitments.count) fundet")
    for found in commitments {
      let owners = found.owners.isEmpty ? "ingen ansvarlig" : found.owners.map(\.name).joined(separator: ", ")
      print("\n\(owners): \(harmless(found.action))" + (found.due.map { " [\($0.text)]" } ?? ""))
      print("  \(found.kind.rawValue), regel \(found.rule), punkt \(found.agendaItem ?? "–"): »\(harmless(found.quote))«")
    }
  }
}
