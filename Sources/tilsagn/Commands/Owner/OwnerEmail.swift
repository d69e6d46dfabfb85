import ArgumentParser
import FollowUp
import Reports
import Store

struct OwnerEmail: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "email", abstract: "Sæt en ansvarligs mailadresse; --remove fjerner den.")
  @Argument(help: "Den ansvarlige.") var name: String
  @Argument(help: "Adressen.") var email: String?
  @Flag(help: "Fjern adressen.") var remove = false
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    guard (email == nil) == remove else {
      throw Failure(64, "Skriv adressen, eller fjern den med --remove.", "Write the address, or take it away with --remove.")
    }
    let email = try email.map(address)
    try globals.change("owner email", writing) { register, act, wording in [wording.owner(try register.setEmail(email, of: name, act))] }
  }
}
