import ArgumentParser
import FollowUp
import Reports
import Store

struct History: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Hvem gjorde hvad, og hvornår.")
  @Argument(help: "Kun denne opgave.") var id: Int64?
  @OptionGroup var globals: Globals

  func run() throws {
    let wording = try globals.wording
    for entry in try globals.reading({ try $0.history(task: id) }) { print(HistoryText.line(entry, wording)) }
  }
}

/// A change in words that a person understands.
enum HistoryText {
  static func line(_ row: HistoryRow, _ wording: Wording) -> String {
    let names = [
      "status": "status", "due": "frist", "owners": "ansvarlig", "note": "bemærkning", "meeting": "møde", "import": "referat", "added": "ny opgave",
    ]
    let task = row.task.map { "opgave \($0), " } ?? ""
    let change: String
    switch (row.before, row.after) {
    case (let before?, let after?): change = "\(before) → \(after)"
    case (nil, let after?): change = after
    case (let before?, nil): change = "\(before) → ukendt"
    default: change = ""
    }
    return harmless("\(wording.day(row.day)) \(row.by): \(task)\(names[row.field] ?? row.field): \(change)" + (row.why.map { " (\($0))" } ?? ""))
  }
}
