import Danish
import FollowUp
import Grammar
import Source

/// What a task is about: its words of content, what its agenda point was called, whose it is.
struct Profile: Sendable {
  let task: OpenTask
  /// Words of the act, without its owners' names, each once.
  let terms: [Term]
  /// The first words of content behind the verb of the act: mostly its object.
  let core: [Term]
  let coreStems: [Stem]
  /// Words of content around it in the minutes that are not its own.
  let context: [Term]
  /// Words of the agenda point's title.
  let title: [Term]
  /// The stem of the act's verb, where the text begins with one.
  let verb: Term?
  let verbStem: Stem?
  /// Words of the act that are names.
  let names: Set<Term>
  /// Folded words by which owners are called: parts of their names, initials.
  let ownerKeys: [Key]

  /// `people` are words known to be parts of people's names.
  init(_ task: OpenTask, people: Set<Key>, _ book: inout TermBook) {
    self.task = task
    var ownerKeys: [Key] = []
    for owner in task.owners {
      let parts = owner.name.split { " ,()/".contains($0) }
      ownerKeys += parts.filter { $0.utf8.count > 2 || $0.utf8.count == 2 && $0.allSatisfy(\.isUppercase) }.map { Key($0) }
      if owner.type == .person, parts.count > 1 {
        ownerKeys.append(Key(String(parts.compactMap(\.first))))
        if parts.count > 2 { ownerKeys.append(Key(String([parts[0].first!, parts.last!.first!]))) }
      }
    }
    let known = Set(ownerKeys)
    func isPerson(_ token: Token) -> Bool { token.isCapitalised && (people.contains(token.key) || token.has(.name)) }
    var (terms, names): ([Term], Set<Term>) = ([], [])
    for (place, source) in [task.text, task.quote].enumerated() {
      for (index, word) in book.terms(source).enumerated() where !known.contains(word.token.key) && !isPerson(word.token) {
        if !terms.contains(word.term) { terms.append(word.term) }
        if word.token.isCapitalised, index > 0 || place == 0 { names.insert(word.term) }
      }
    }
    self.terms = Array(terms.prefix(40))
    let own = Set(terms)
    context = Array(Set(book.terms(task.context).filter { !isPerson($0.token) }.map(\.term)).subtracting(own).sorted { $0.number < $1.number }.prefix(40))
    self.names = names
    self.ownerKeys = ownerKeys
    verb = book.terms(task.text).first { $0.token.verb != nil }?.term
    verbStem = verb.map { book.stems[$0.number] }
    var core: [Term] = []
    for word in book.terms(task.text) where word.token.verb == nil || word.token.has(.nounFirst) {
      if core.count < 3, !core.contains(word.term), !known.contains(word.token.key), !isPerson(word.token) { core.append(word.term) }
    }
    self.core = core
    coreStems = core.map { book.stems[$0.number] }
    title = task.agendaTitle.map { book.terms($0).map(\.term) } ?? []
  }
}
