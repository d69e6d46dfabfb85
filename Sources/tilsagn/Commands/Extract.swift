import ArgumentParser
import Danish
import FollowUp
import Grammar
import Minutes
import Readers
import Reports

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "extract", abstract: "Læs referater, og vis, hvad der blev fundet. Gemmer intet.")
  @Argument(help: "Referaternes filer, mapper med dem, eller - for standard input; flere læses på alle kerner.") var paths: [String]
  @Option(help: "table eller json; af flere filer en linje JSON for hver.") var format: ScreenFormat = .table
  @Flag(help: "Medtag hele teksten i JSON.") var withText = false
  @OptionGroup var globals: Globals

  func run() throws {
    let (files, wording) = (FileList.files(paths), try globals.wording)
    // A folder may hold one file today and two tomorrow: what is printed of it looks the same.
    guard paths.count == 1, case .success(paths[0]) = files[0] else { return try each(files, wording) }
    let minutes = try MinutesFile(paths[0]).minutes
    guard format == .json else { return print(Self.table(minutes, wording)) }
    let target = try Target(nil)
    ExtractJSON.write(minutes, withText: withText, to: target.put) { take in Extractor.eachCommitment(in: minutes, take) }
    try target.close()
  }

  /// Each file by itself, in order; the bad ones are named at the end.
  private func each(_ files: [FileList.Entry], _ wording: Wording) throws {
    let target = try Target(nil)
    var isFirst = true
    let unread = try FileRound(files: files, wording: wording).each { [format, withText] path throws(Failure) in
      let minutes = try MinutesFile(path).minutes
      return format == .json ? Self.line(minutes, path, withText) : Array("\(harmless(path))\n\(Self.table(minutes, wording))\n".utf8)
    } use: { read, tell in
      for bytes in read { try tell(.success(bytes)) }
    } show: { bytes in
      if !isFirst, format == .table { try target.write("\n") }
      isFirst = false
      try target.write(bytes)
    }
    try target.close()
    guard unread.isEmpty else { throw Failure(unread: unread, of: files.count, isDryRun: true) }
  }

  private static func line(_ minutes: Minutes, _ path: String, _ withText: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    func keep(_ piece: UnsafeBufferPointer<UInt8>) { bytes += piece }
    ExtractJSON.write(minutes, file: path, withText: withText, to: keep) { take in Extractor.eachCommitment(in: minutes, take) }
    return bytes
  }

  private static func table(_ minutes: Minutes, _ wording: Wording) -> String {
    let (meeting, commitments) = (minutes.meeting, Extractor.commitments(in: minutes))
    let found = commitments.map { found in
      let owners = found.owners.isEmpty ? "ingen ansvarlig" : found.owners.map(\.name).joined(separator: ", ")
      return "\n\(owners): \(harmless(found.action))" + (found.due.map { " [\($0.text)]" } ?? "")
        + "\n  \(found.kind.rawValue), regel \(found.rule), punkt \(found.agendaItem ?? "–"): »\(harmless(found.quote))«"
    }
    return (["\(meeting.body ?? "?"), \(meeting.date.map(wording.day) ?? "?"): \(commitments.count) fundet"] + found).joined(separator: "\n")
  }
}
