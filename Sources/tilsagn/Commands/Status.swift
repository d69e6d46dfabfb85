import ArgumentParser
import Danish
import FollowUp
import Grammar
import Reports
import Store

/// What a change left behind, a line per task.
enum Changed {
  static func print(_ rows: [TaskRow], _ dryRun: Bool) {
    let status: [Status: String] = [.proposed: "forslag", .open: "åben", .inProgress: "i gang", .done: "udført", .dropped: "bortfaldet"]
    for row in rows {
      let owners = row.owners.map(\.name).joined(separator: ", ")
      let due = row.due.map { " [frist: \($0.date?.iso ?? $0.due.text)]" } ?? ""
      Swift.print(
        "Opgave \(row.id) (\(status[row.status]!)): \(harmless(row.text))\(owners.isEmpty ? "" : " – " + harmless(owners))\(due)"
          + (dryRun ? "  (intet er gemt)" : ""))
    }
  }
}

/// The commands that give tasks another status.
struct StatusChange: ParsableArguments {
  @Argument(help: "Opgavernes numre.") var ids: [Int64]
  @Option(help: "En bemærkning om hvorfor.") var note: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run(_ command: String, to status: Status) throws {
    let act = try globals.act(command, writing)
    Changed.print(try globals.writing { try $0.setStatus(ids, to: status, note: note, act) }, writing.dryRun)
  }
}

struct Done: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Opgaver er udført.")
  @OptionGroup var change: StatusChange
  func run() throws { try change.run("done", to: .done) }
}

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Opgaver er i gang.")
  @OptionGroup var change: StatusChange
  func run() throws { try change.run("start", to: .inProgress) }
}

struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Opgaver er åbne igen.")
  @OptionGroup var change: StatusChange
  func run() throws { try change.run("reopen", to: .open) }
}

struct Drop: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Opgaver bortfalder.")
  @OptionGroup var change: StatusChange
  func run() throws { try change.run("drop", to: .dropped) }
}
