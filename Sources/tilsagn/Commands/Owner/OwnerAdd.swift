import ArgumentParser
import FollowUp
import Grammar
import Reports
import Store

struct OwnerAdd: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Skriv en ansvarlig ind.")
  @Argument(help: "Navnet.") var name: String
  @Option(help: "person, body eller group; ellers efter navnet.") var type: OwnerType?
  @Option(help: "Stilling eller hverv.") var office: String?
  @Option(help: "Hvor personen hører til.") var organisation: String?
  @Option(help: "Mailadresse.") var email: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (name, email) = (try filled(name), try email.map(address))
    try globals.change("owner add", writing) { register, act, wording in
      [wording.owner(try register.addOwner(name, type: type, office: office, organisation: organisation, email: email, act))]
    }
  }
}

/// Throws a `Failure` for what is no one mail address.
func address(_ text: String) throws -> String {
  guard let address = MailAddress(text) else {
    throw Failure(
      64, harmless("»\(text)« er ikke en mailadresse. Skriv den som navn@domæne.dk; et domæne med æ, ø eller å skrives »xn--…«."),
      harmless("“\(text)” is no mail address. Write it as name@domain.dk; a domain with other letters is written “xn--…”."))
  }
  return address.text
}
