import ArgumentParser

struct OwnerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner", abstract: "De ansvarlige: personer, råd og udvalg, grupper.",
    subcommands: [OwnerList.self, OwnerShow.self, OwnerAdd.self, OwnerAlias.self, OwnerMerge.self, OwnerEmail.self, OwnerMembers.self])
}
