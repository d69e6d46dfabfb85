import Source

/// What says when without a day.
extension DeadlineScan {
  /// "snarest muligt", "så hurtigt som muligt", "løbende", "hver anden uge", "forinden", "resten af sæsonen", "dags dato".
  func vague(at index: Int, _ word: TimeWord) -> Hit? {
    switch word.role {
    case .asap: return soon(index)
    case .sa:
      let quick = isNamed(index + 1, Self.quick)
      return quick && role(index + 2) == .som && role(index + 3) == .muligt ? Hit(end: index + 4, type: .asap) : nil
    case .recurring, .weakRecurring:
      // "den løbende drift", "et årligt møde"
      if has(index - 1), tokens[index - 1].has(.determiner | .genitive) { return nil }
      return Hit(end: index + 1, type: .recurring, isWeak: word.role == .weakRecurring)
    case .hver: return every(index)
    case .forinden: return Hit(end: index + 1, type: .beforeEvent, isWeak: true)
    case .dags: return role(index + 1) == .dato ? reference.map { dated($0, index + 2) } ?? Hit(end: index + 2, type: .date) : nil
    case .hele: return rest(index)
    default: return adverb(index)
    }
  }

  private static let quick: KeySet = "snart hurtigt vidt tidligt"
  private static let rest: KeySet = "resten"
  private static let after: KeySet = "derefter herefter"

  private func soon(_ index: Int) -> Hit? {
    if has(index - 1), tokens[index - 1].has(.negation) { return nil }
    var end = index + 1
    let possible = role(end) == .muligt
    if possible { end += 1 }
    if isNamed(index, Self.superlatives), !possible { return nil }
    if isNamed(end, Self.after) { end += 1 }
    return Hit(end: end, type: .asap)
  }

  private static let superlatives: KeySet = "hurtigst hastigst"

  /// "hver måned", "hvert andet år", "hver 14. dag", "hver fredag", "på hvert møde", "hver gang"
  private func every(_ index: Int) -> Hit? {
    var at = index + 1
    if role(at) == .ordinal || number(at) != nil { at = skipDot(at + 1) }
    if isNamed(at, Self.single) { at += 1 }
    switch role(at) {
    case .unit, .weekday, .month, .season, .meeting, .gang: break
    default: guard ends(at, with: "møde") || ends(at, with: "dag") || ends(at, with: "sæson") else { return nil }
    }
    if role(at) == .gang, isNamed(at, Self.plural) { return nil }
    return Hit(end: at + 1, type: .recurring)
  }

  private static let single: KeySet = "eneste enkelt halve hele"
  private static let plural: KeySet = "gange"

  /// "resten af sæsonen", "resten af året"
  private func rest(_ index: Int) -> Hit? {
    guard isNamed(index, Self.rest), role(index + 1) == .af, role(index + 2) == .unit || role(index + 2) == .season else { return nil }
    let until = bareCalendar(at: index + 2)?.to ?? Unit(rawValue: time(index + 2).value).flatMap { period($0, offset: 0, end: 0) }?.to
    return Hit(end: index + 3, type: .other, from: reference, to: until)
  }

  /// "nu" at the end of what is said, "snart", "fremover".
  private func adverb(_ index: Int) -> Hit? {
    if tokens[index].key == Self.now {
      guard closes(index + 1), ![.til, .indtil, .fra, .sa].contains(role(index - 1)), !isNamed(index - 1, Self.just), !isFinite(index - 1) else {
        return nil
      }
      return Hit(end: index + 1, type: .asap, isWeak: true)
    }
    if tokens[index].key == Self.shortly { return Hit(end: index + 1, type: .asap) }
    if tokens[index].key == Self.soon { return Hit(end: index + 1, type: .asap, isWeak: true) }
    return nil
  }

  private static var now: Key { "nu" }
  private static var soon: Key { "snart" }
  private static var shortly: Key { "snarligt" }
  private static let just: KeySet = "lige her"

  // MARK: Clauses

  /// "når affugterne kan hentes", "så snart der foreligger et svar", "inden den sendes", "indtil ruderne er skiftet", "efter at loven er vedtaget".
  func clause(at index: Int) -> Hit? {
    let word = role(index)
    var begin = index + 1
    var type = DueType.other
    switch word {
    case .nar: break
    case .sa:
      guard isNamed(index + 1, Self.soonWords), role(index + 2) != .som else { return nil }
      begin = index + 2
    case .inden, .foer:
      // "inden mødet" is a time, "inden mødet begynder" a clause.
      if let hit = event(at: index, time(index)),
        !(tokens[begin].has(.definite) && isVerb(hit.end, first: true)) || has(hit.end + 1) && tokens[hit.end + 1].has(.pronoun)
      {
        return nil
      }
      if role(begin) == .og || role(begin) == .forPreposition || role(index - 1) == .unit { return nil }
      type = .beforeEvent
    case .indtil:
      if role(begin) == .da || isNamed(begin, Self.noClause) { return nil }
    case .til:
      // "vi venter, til vi har søgt om tilskud"
      guard has(begin), tokens[begin].has(.pronoun), isVerb(begin + 1, first: false) else { return nil }
    case .efter:
      guard isNamed(begin, Self.that) else { return nil }
      begin += 1
    case .hver:
      guard role(begin) == .gang, isNamed(index, Self.each) else { return nil }
      begin += 1
      type = .recurring
    default: return nil
    }
    return clauseEnd(begin).map { Hit(end: $0, type: type) }
  }

  private static let soonWords: KeySet = "snart hurtigt"
  private static let noClause: KeySet = "videre nu"
  private static let that: KeySet = "at"
  private static let each: KeySet = "hver"
  private static let further: KeySet = "om at der som hvad hvor hvornår hvordan hvem hvilke"

  /// The end of the clause whose first word is at `begin`; nil when it has no finite verb.
  private func clauseEnd(_ begin: Int) -> Int? {
    var at = begin
    var verb: Int?
    while has(at), at < begin + 40 {
      if tokens[at].kind == .punctuation {
        if isMark(at, ","), verb != nil, isNamed(at + 1, Self.further) {
          verb = nil
        } else if isMark(at, ".,;:()!?"), !isOrdinal(at) {
          break
        }
      } else if isVerb(at, first: verb == nil) {
        // Without a comma the main clause begins at its finite verb: "Så snart frosten er væk opsættes ..."; "har været" is one verb.
        if let verb, !completes(at, verb) || at > verb + 4 { break }
        if verb == nil { verb = at }
      } else if verb != nil, role(at) == .og, isVerb(at + 1, first: false) {
        break
      }
      at += 1
    }
    return verb == nil ? nil : at
  }

  /// The full stop of "den 28. februar".
  private func isOrdinal(_ index: Int) -> Bool {
    isMark(index, ".") && number(index - 1) != nil && has(index + 1) && tokens[index + 1].has(.month)
  }

  /// "har været", "kan hentes": the word belongs to the finite verb before it.
  private func completes(_ index: Int, _ verb: Int) -> Bool {
    let forms = tokens[index].forms
    if tokens[verb].has(.modal) { return !forms.isDisjoint(with: .infinitive | .passive | .participle) }
    return tokens[verb].has(.auxiliary) && forms.contains(.participle)
  }

  private func isVerb(_ index: Int, first: Bool) -> Bool {
    guard has(index), tokens[index].kind == .word else { return false }
    let token = tokens[index]
    if token.has(.modal | .auxiliary) { return true }
    guard !token.forms.isDisjoint(with: .finite) else { return false }
    // "når den reviderede tidsplan foreligger"
    if token.forms.contains(.past), !token.forms.contains(.present), has(index - 1), tokens[index - 1].has(.determiner),
      has(index + 1), tokens[index + 1].kind == .word, !tokens[index + 1].has(.function)
    {
      return false
    }
    return first ? true : !token.has(.nounFirst | .noun | .preposition | .adverb)
  }
}
