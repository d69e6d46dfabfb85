import ArgumentParser
import Danish
import FollowUp
import Reports
import Review
import Store

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Gå et referat igennem punkt for punkt, og tag stilling til det fundne med en tast.",
    discussion: """
      Uden MØDE tages det seneste referat med noget, ingen har taget stilling til. Hver afgørelse gemmes straks. Også det, referatet siger om
      ældre opgaver, tages med. Det samme kan gøres med »confirm«, »reject«, »accept«, »dismiss«, »edit«, »assign«, »due«, »add --from« og
      »meeting checked«.
      """)
  @Argument(help: "Mødets dag.") var meeting: String?
  @Option(help: "Rådet eller udvalget.") var body: String?
  @OptionGroup var writing: Writing
  @OptionGroup var globals: Globals

  func run() throws {
    let (act, wording, day) = (try globals.act("review", writing), try globals.wording, try meeting.map(Failure.day))
    if act.dryRun { return try globals.reading { try overview($0, day, act, wording) } }
    // Where there is no register, none is made.
    try globals.reading { _ in }
    try globals.writing(act) { register in
      guard let found = try find(register, day, act.today) else { return print(wording.nothingToReview) }
      guard let terminal = RawTerminal() else { throw Failure.needsTerminal }
      let desk = ReviewDesk(register, found, act)
      let state = try Session(desk: desk, terminal: terminal, wording: wording, path: globals.path).run()
      terminal.leave()
      print(wording.decisionsKept(state))
    }
  }

  private func find(_ register: Register, _ day: Day?, _ today: Day) throws -> MinutedMeeting? {
    if let day { return try register.minuted(day, body: body, today: today) }
    return try register.minutedToReview(body: body, today: today)
  }

  /// What there is to look at, without a terminal.
  private func overview(_ register: Register, _ day: Day?, _ act: Act, _ wording: Wording) throws {
    guard let found = try find(register, day, act.today) else { return print(wording.nothingToReview) }
    print(wording.points(of: try ReviewDesk(register, found, act).state()).joined(separator: "\n"))
  }
}

/// Keys in, screens out, until the person or the system ends it.
private struct Session {
  let desk: ReviewDesk
  let terminal: RawTerminal
  let wording: Wording
  let path: String

  func run() throws -> ReviewState {
    var state = try desk.state()
    var keys: [Keystroke] = []
    show(&state)
    while true {
      if keys.isEmpty {
        switch terminal.next() {
        case .keys(let pressed): keys = pressed
        case .redraw: show(&state)
        case .end: return state
        }
        continue
      }
      switch state.press(keys.removeFirst()) {
      case .decide(let decision): carryOut(decision, &state)
      case .suspend: terminal.suspend()
      case .quit: return state
      case nil: break
      }
      if keys.isEmpty { show(&state) }
    }
  }

  private func show(_ state: inout ReviewState) {
    let screen = Screen(state, wording, terminal.size)
    state.scroll = screen.scroll
    terminal.show(screen)
  }

  private func carryOut(_ decision: Decision, _ state: inout ReviewState) {
    do { state.did(decision, try desk.carryOut(decision)) } catch let failure as Failure { state.refuse(failure.message(wording.language)) } catch {
      let known = RegisterError.wording(error, path: path) as? RegisterError
      state.refuse(known.map { Failure($0, path, wording).message(wording.language) } ?? "\(error)")
    }
  }
}
