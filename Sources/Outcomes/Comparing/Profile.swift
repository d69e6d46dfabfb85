import Danish
import FollowUp
import Grammar
import Source

/// What a task is about: its words of content, what its agenda point was called.
struct Profile: Sendable {
  let task: OpenTask
  /// Words of the act, without the names of people, each once.
  private(set) var terms: [Term] = []
  /// Words of the act that begin with a capital: places, products.
  private(set) var names: [Term] = []
  /// The first words of content behind the verb of the act: mostly its object.
  private(set) var core: [Term] = []
  /// The verb of the act.
  let verb: Term?
  /// Words of the agenda point's title.
  let title: [Term]

  private static let (most, coreMost) = (40, 3)

  /// The words of the act alone; `people` are words known to be parts of people's names.
  init(_ task: OpenTask, people: Set<Key>, _ book: inout TermBook) {
    self.task = task
    let act = book.terms(task.text)
    verb = act.first { $0.token.verb != nil }?.term
    title = task.agendaTitle.map { book.terms($0).map(\.term) } ?? []
    for word in act where !Self.isPerson(word.token, people) {
      if core.count < Self.coreMost, word.token.verb == nil || word.token.has(.nounFirst), !core.contains(word.term) { core.append(word.term) }
      add(word)
    }
  }

  /// Takes up the words of its sentence.
  mutating func addQuote(people: Set<Key>, _ book: inout TermBook) {
    for word in book.terms(task.quote).dropFirst() where !Self.isPerson(word.token, people) { add(word) }
  }

  private static func isPerson(_ token: Token, _ people: Set<Key>) -> Bool {
    token.isCapitalised && (people.contains(token.key) || token.has(.name)) || token.isInitials && people.contains(token.key)
  }

  private mutating func add(_ word: (term: Term, token: Token)) {
    if word.token.isCapitalised, !names.contains(word.term) { names.append(word.term) }
    if terms.count < Self.most, !terms.contains(word.term) { terms.append(word.term) }
  }
}

/// The words by which an owner is called: parts of the name, initials.
enum OwnerKeys {
  static func of(_ owner: Owner) -> [Key] {
    let parts = owner.name.split { " ,()/".contains($0) }
    var keys = parts.filter { $0.utf8.count > 2 || $0.utf8.count == 2 && $0.allSatisfy(\.isUppercase) }.map { Key($0) }
    guard owner.type == .person, parts.count > 1 else { return keys }
    keys.append(Key(String(parts.compactMap(\.first))))
    if parts.count > 2 { keys.append(Key(String([parts[0].first!, parts.last!.first!]))) }
    return keys
  }
}
