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

/// One plain mail address: something on both sides of one "@", no white space, brackets or control characters. (RFC 5322 allows more; mail
/// programs do not need it.)
func address(_ text: String) throws -> String {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  let plain = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"<>,;:\"()[]\\".unicodeScalars.contains($0) }
  guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), parts[1].contains("."), plain else {
    throw Failure(64, "»\(text)« er ikke en mailadresse. Skriv den som navn@domæne.dk.", "“\(text)” is no mail address. Write it as name@domain.dk.")
  }
  return text
}
