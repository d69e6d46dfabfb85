import ArgumentParser

struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting", abstract: "Mødekalenderen.",
    subcommands: [
      MeetingAdd.self, MeetingMove.self, MeetingCancel.self, MeetingApprove.self, MeetingList.self, MeetingNext.self, MeetingShow.self,
      MeetingChecked.self,
    ])
}
