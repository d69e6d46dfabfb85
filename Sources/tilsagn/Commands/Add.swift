import ArgumentParser
import Danish
import FollowUp
import Grammar
import Reports
import Review
import Store

struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Skriv en opgave ind i hånden, eller en overset ud fra sin sætning i et referat.")
  @Argument(help: "Hvad der skal gøres.") var text: String
  @Option(help: "Hvem der skal gøre det (kan gentages).") var owner: [String]
  @Option(help: "Frist: en dag, next-meeting eller danske ord.") var due: String?
  @Option(help: "Hvilket råd eller udvalg den hører til.") var body: String?
  @Option(help: "Det møde (dag), i hvis referat den står; fristen regnes derfra.") var from: String?
  @Option(help: "Sætningen i referatet, som den står der (med --from).") var quote: String?
  @Option(help: "Med --from: pledge, decision, request eller proposal.") var kind: String = Kind.decision.rawValue
  @Flag(help: "Opgaven er fortrolig og vises kun med --confidential.") var confidential = false
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (text, day) = (try filled(text), try from.map(Failure.day) ?? globals.day)
    guard (from == nil) == (quote == nil) else {
      throw Failure(
        64, "--from og --quote hører sammen: mødets dag og sætningen i referatet.",
        "--from and --quote belong together: the day of the meeting and the sentence in its minutes.")
    }
    let (due, kind) = (try due.map { try deadline($0, from: day) }, try Failure.kind(kind))
    try globals.change("add", writing) { register, act, wording in
      guard let quote else {
        return [wording.changed(try register.add(text: text, owners: owner, due: due, body: body, confidential: confidential, act))]
      }
      let desk = ReviewDesk(register, try register.minuted(day, body: body, today: act.today), act)
      let places = desk.minutes.places(of: quote)
      guard places.count == 1 else { throw Failure.noSuchQuote(times: places.count) }
      let passage = Passage(
        meeting: desk.meeting.row.id, point: desk.minutes.points[desk.minutes.point(at: places[0])].name, range: places[0])
      return [wording.changed(try register.add(text: text, kind: kind, owners: owner, due: due, from: passage, confidential: confidential, act))]
    }
  }
}
