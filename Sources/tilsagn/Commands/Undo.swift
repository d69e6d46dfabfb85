import ArgumentParser
import Danish
import FollowUp
import Reports
import Store

struct Undo: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: "Tag det sidste skridt tilbage; igen tager det før.")
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    try globals.change("undo", writing) { register, act, wording in
      let undone = try register.undo(act)
      return [wording.tookBack(command: undone.command, day: undone.day, by: undone.by)] + undone.tasks.map(wording.changed)
        + (undone.gone.isEmpty ? [] : [wording.gone(undone.gone)])
    }
  }
}
