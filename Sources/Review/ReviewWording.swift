import Danish
package import FollowUp
import Grammar
package import Reports

/// What `review` says.
extension Wording {
  func review(_ minutes: ReviewMinutes) -> String {
    harmless(pick("Gennemgang: \(minutes.body) \(day(minutes.day))", "Review: \(minutes.body) \(day(minutes.day))"))
  }

  /// "3 af 14 afgjort"
  func decided(_ state: ReviewState) -> String {
    let (decided, all) = state.count
    return pick("\(decided) af \(all) afgjort", "\(decided) of \(all) decided")
  }

  package func point(_ name: PointName) -> String {
    let words = [name.number, name.title].compactMap(\.self).joined(separator: " ")
    return words.isEmpty ? pick("Indledningen", "The opening") : harmless(pick("Punkt \(words)", "Item \(words)"))
  }

  func position(_ index: Int, of count: Int) -> String { pick("punkt \(index + 1) af \(count)", "item \(index + 1) of \(count)") }

  /// How a point stands: what was kept in it, what is to decide, or that somebody saw nothing to follow up.
  package func standing(of point: Int, in state: ReviewState) -> String {
    let (tasks, answers) = (state.tasks(in: point), state.suggestions(in: point).map(\.suggestion.answer))
    let (waiting, kept, accepted) = (state.waiting(in: point), tasks.count(where: \.confirmed), answers.count { $0 == .accepted })
    let rejected = rejected(tasks.count(where: \.rejected) + answers.count { $0 == .dismissed })
    if waiting + kept + accepted == 0 {
      let mark = state.mark(of: point).map { pick("ingen opfølgning", "nothing to follow up") + " (\(harmless($0.by)), \(day($0.day)))" }
      return (mark ?? pick("ikke set efter", "not looked at")) + rejected
    }
    let parts = [
      kept > 0 ? pick("\(kept) bekræftet", "\(kept) confirmed") : nil,
      accepted > 0 ? pick("\(accepted) godtaget", "\(accepted) accepted") : nil,
      waiting > 0 ? pick("\(waiting) at tage stilling til", "\(waiting) to decide") : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + rejected
  }

  private func rejected(_ count: Int) -> String { count == 0 ? "" : pick(", \(count) afvist", ", \(count) rejected") }

  package func marked(_ name: PointName, isMarked: Bool) -> String {
    let words = point(name)
    return isMarked
      ? pick("\(words): ingen opfølgning.", "\(words): nothing to follow up.")
      : pick("\(words): mærket »ingen opfølgning« er taget af.", "\(words): the mark “nothing to follow up” is taken away.")
  }

  package func decisionsKept(_ state: ReviewState) -> String {
    let waiting = state.stops.count { state.isPending($0) }
    if waiting == 0 { return pick("Alle punkter er gennemgået.", "All items are reviewed.") }
    return pick(
      "Det, du har afgjort, er gemt. \(waiting) mangler; fortsæt med »tilsagn review \(state.minutes.day.iso)«.",
      "What you decided is saved. \(waiting) to go; continue with “tilsagn review \(state.minutes.day.iso)”.")
  }

  func said(_ message: ReviewState.Message) -> String {
    switch message {
    case .did(let decision): did(decision)
    case .refused(let words): harmless(words)
    case .isFirst: pick("Det er det første.", "This is the first.")
    case .hasTasks:
      pick(
        "Punktet har opgaver eller siger noget om ældre; afvis det først, hvis der intet er at følge op på.",
        "The item has tasks or tells of older ones; reject that first if there is nothing to follow up.")
    case .nothingToUndo: pick("Der er intet at fortryde i denne gennemgang.", "There is nothing to undo in this review.")
    case .emptyText: pick("Skriv noget, eller tryk Esc.", "Write something, or press Esc.")
    }
  }

  private func did(_ decision: Decision) -> String {
    let words = deed(decision)
    if case .undo = decision { return words + "." }
    return words + pick(" (u fortryder).", " (u undoes).")
  }

  private func deed(_ decision: Decision) -> String {
    switch decision {
    case .confirm(let id): pick("Opgave \(id) er bekræftet", "Task \(id) is confirmed")
    case .reject(let id): pick("Opgave \(id) er afvist", "Task \(id) is rejected")
    case .accept(let number): pick("Forslag \(number) er godtaget", "Suggestion \(number) is accepted")
    case .dismiss(let number): pick("Forslag \(number) er afvist", "Suggestion \(number) is dismissed")
    case .edit(let id, _): pick("Opgave \(id) har fået ny tekst", "Task \(id) has a new text")
    case .assign(let id, _): pick("Opgave \(id) har fået ny ansvarlig", "Task \(id) has a new owner")
    case .setDue(let id, _, _): pick("Opgave \(id) har fået ny frist", "Task \(id) has a new deadline")
    case .setKind(let id, let kind): pick("Opgave \(id) er nu: \(self.kind(kind))", "Task \(id) is now: \(self.kind(kind))")
    case .add: pick("Opgaven er skrevet ind og bekræftet", "The task is added and confirmed")
    case .mark: pick("Punktet er mærket »ingen opfølgning«", "The item is marked “nothing to follow up”")
    case .unmark: pick("Mærket »ingen opfølgning« er taget af punktet", "The mark “nothing to follow up” is taken away")
    case .undo: pick("Det sidste er taget tilbage", "The last step is taken back")
    }
  }

  // MARK: keys

  var keysOnTask: [String] {
    pick(
      "b bekræft|x afvis|r ret teksten|a ansvarlig|f frist|t type|s spring over|p forrige|n ny opgave|i ingen opfølgning|u fortryd|q afslut|? hjælp",
      "b confirm|x reject|r edit text|a owner|f deadline|t kind|s skip|p previous|n new task|i nothing to follow up|u undo|q quit|? help"
    ).split(separator: "|").map(String.init)
  }

  var keysOnPoint: [String] {
    pick(
      "i ingen opfølgning|n ny opgave|s spring over|p forrige|u fortryd|q afslut|? hjælp",
      "i nothing to follow up|n new task|s skip|p previous|u undo|q quit|? help"
    ).split(separator: "|").map(String.init)
  }

  func keysAtEnd(isDone: Bool) -> [String] {
    (isDone
      ? pick("Enter afslut|p forrige|u fortryd|? hjælp", "Enter quit|p previous|u undo|? help")
      : pick("Enter forfra|p forrige|u fortryd|q afslut|? hjælp", "Enter start over|p previous|u undo|q quit|? help"))
      .split(separator: "|").map(String.init)
  }

  var keysInSentence: [String] {
    pick("pil op og ned vælger sætning|Enter tager den|Esc fortryder", "arrows choose a sentence|Enter takes it|Esc cancels")
      .split(separator: "|").map(String.init)
  }

  var keysInInput: [String] {
    pick("Enter gemmer|Esc fortryder|Ctrl-U sletter linjen", "Enter saves|Esc cancels|Ctrl-U clears the line").split(separator: "|").map(String.init)
  }

  var keysInKind: [String] {
    Kind.allCases.enumerated().map { "\($0 + 1) \(kind($1))" } + [pick("Esc fortryder", "Esc cancels")]
  }

  // MARK: facts

  var owner: String { pick("Ansvarlig", "Owner") }
  var deadline: String { pick("Frist", "Deadline") }
  var kindTitle: String { pick("Type", "Kind") }
  var why: String { pick("Læst fordi", "Read because") }
  var speaksFor: String { pick("Taler for", "For") }
  var speaksAgainst: String { pick("Imod", "Against") }
  var more: String { pick("mere", "more") }
  var quoteIsGone: String { pick("Sætningen står ikke længere i referatet.", "The sentence no longer stands in the minutes.") }
  var newTask: String { pick("Ny opgave", "New task") }
  func isTask(_ id: Int64) -> String { pick("I den står allerede opgave \(id).", "Task \(id) stands in it already.") }
  var chooseSentence: String { pick("Hvilken sætning står den oversete opgave i?", "Which sentence is the missed task in?") }

  /// "beslutning (åben, bekræftet)"; a proposal not decided is said once.
  func kindAndState(_ task: TaskRow) -> String {
    let (kind, state) = (kind(task.kind), state(task))
    return kind == state ? kind : "\(kind) (\(state))"
  }

  func nothingHere(in point: Int, _ state: ReviewState) -> String {
    state.tasks(in: point).isEmpty && state.suggestions(in: point).isEmpty
      ? pick(
        "Her er ikke fundet nogen opgave. Er der intet at følge op på, så tryk i; mangler der en opgave, så tryk n.",
        "No task was found here. If there is nothing to follow up, press i; if a task is missing, press n.")
      : pick(
        "Alt, der blev fundet her, er afvist. Er der intet at følge op på, så tryk i; mangler der en opgave, så tryk n.",
        "All that was found here is rejected. If there is nothing to follow up, press i; if a task is missing, press n.")
  }

  func ask(_ question: ReviewState.Question) -> String {
    switch question {
    case .text: pick("Opgavens nye tekst:", "The new text of the task:")
    case .owners: pick("Hvem skal have opgaven? Flere skilles med semikolon:", "Who is to have the task? Several are parted by semicolons:")
    case .due: pick("Frist: en dag (2023-03-09), next-meeting eller danske ord:", "Deadline: a day (2023-03-09), next-meeting or Danish words:")
    case .why: pick("Opgaven er bekræftet. Hvorfor ændres fristen?", "The task is confirmed. Why does its deadline change?")
    case .newText: pick("Hvad skal gøres?", "What is to be done?")
    case .newOwners:
      pick("Hvem skal gøre det? Flere skilles med semikolon; tom for ingen:", "Who is to do it? Part several by semicolons; empty for nobody:")
    case .newDue:
      pick("Frist: en dag, next-meeting eller danske ord; tom for ingen:", "Deadline: a day, next-meeting or Danish words; empty for none:")
    }
  }

  /// Each key with what it does and the plain command that does the same.
  var help: [(key: String, words: String, command: String)] {
    [
      ("b", pick("bekræft: det er en opgave", "confirm: it is a task"), "confirm NR"),
      ("x", pick("afvis: det er ingen opgave", "reject: it is no task"), "reject NR"),
      ("b, x", pick("ja eller nej til det om en ældre opgave", "yes or no to what is said of an older task"), "accept NR, dismiss NR"),
      ("r", pick("ret opgavens tekst", "edit the text of the task"), "edit NR --text …"),
      ("a", pick("giv den en anden ansvarlig", "give it to another owner"), "assign NR NAVN"),
      ("f", pick("sæt fristen", "set the deadline"), "due NR FRIST"),
      ("t", pick("tilsagn, beslutning, anmodning eller forslag", "pledge, decision, request or proposal"), "edit NR --kind …"),
      ("s", pick("spring over; den kommer igen næste gang", "skip; it comes again next time"), ""),
      ("p", pick("gå tilbage til det forrige", "go back to the previous"), ""),
      ("n", pick("skriv en overset opgave ind", "add a task that was missed"), "add … --from DAG --quote …"),
      ("i", pick("intet at følge op på i punktet (til og fra)", "nothing to follow up here (on and off)"), "meeting checked DAG PUNKT"),
      ("u", pick("fortryd det sidste, du afgjorde", "take back what you last decided"), "undo"),
      ("q", pick("afslut; det, der er afgjort, er gemt", "quit; what is decided is saved"), ""),
      (pick("pile", "arrows"), pick("rul teksten", "scroll the text"), ""),
    ]
  }

  var helpTitle: String { pick("Tasterne, og kommandoen, der gør det samme", "The keys, and the command that does the same") }
  var anyKey: String { pick("Tryk på en tast for at komme tilbage.", "Press a key to go back.") }
  var summary: String { pick("Referatet er gennemgået til ende", "The end of the minutes") }
}
