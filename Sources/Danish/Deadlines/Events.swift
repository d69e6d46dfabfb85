import Source

/// Deadlines told by what happens: feasts, holidays, meetings and other events.
extension DeadlineScan {
  /// "inden jul", "før sommerferien", "forud for budgetseminaret", "efter påske", "til generalforsamlingen", "på havedagen", "ved skolestart".
  func event(at index: Int, _ word: TimeWord) -> Hit? {
    switch word.role {
    case .inden, .foer: return before(at: index)
    case .forud:
      guard role(index + 1) == .forPreposition, var hit = before(at: index + 1) else { return nil }
      hit.start = index
      return hit
    case .op: return role(index + 1) == .til ? occasion(at: index + 1, start: index) : nil
    case .efter: return after(at: index)
    case .indtil:
      return role(index + 1) == .da || isNamed(index + 1, Self.further) ? .nothing(index + 2) : nil
    case .fra:
      guard let days = holidayDays(index + 1) else { return nil }
      return Hit(end: days.end, type: .other, from: days.first, to: days.first, start: index)
    case .til, .pa, .ved: return occasion(at: index, start: index)
    case .med:
      if isNamed(index + 1, Self.it), isNamed(index + 2, Self.same) { return Hit(end: index + 3, type: .asap) }
      if isNamed(index + 1, Self.papers) { return Hit(end: index + 2, type: .other, isWeak: true) }
      return nil
    case .sammen:
      guard role(index + 1) == .med, isNamed(index + 2, Self.papers) else { return nil }
      return Hit(end: index + 3, type: .other, isWeak: true)
    default: return nil
    }
  }

  private static let further: KeySet = "videre nu"
  private static let it: KeySet = "det"
  private static let same: KeySet = "samme"
  private static let papers: KeySet =
    "referatet dagsordenen indkaldelsen indbydelsen nyhedsbrevet mødeindkaldelsen mødematerialet materialet regnskabet budgettet"
  private static let long: KeySet = "længe"

  private func before(at index: Int) -> Hit? {
    let at = index + 1
    // "fra før corona"
    if role(index - 1) == .fra { return nil }
    switch role(at) {
    case .forPreposition: return nearFuture(index)
    case .da: return Hit(end: at + 1, type: .beforeEvent, isWeak: true)
    case .season:
      guard var hit = season(at, time(at), after: true) else { return nil }
      (hit.from, hit.to, hit.start) = (nil, hit.from?.adding(days: -1), index)
      return hit
    case .unit where time(at).value == Unit.weekend.rawValue:
      guard let weekend = period(.weekend, offset: 0, end: at + 1) else { return nil }
      let friday = weekend.from?.adding(days: -1)
      return Hit(end: at + 1, type: .beforeEvent, from: friday, to: friday, start: index)
    case .month, .months, .weekday, .weekdayAbbreviation, .edge, .part, .quarter, .next, .this, .cardinal, .par, .kl: return nil
    case .ordinal where bareCalendar(at: at) != nil || ordinal(at: at, time(at)) != nil: return nil
    case .unitGenitive where role(at + 1) == .edge:
      return nil
    default: break
    }
    if isNamed(at, Self.long) { return Hit(end: at + 1, type: .asap) }
    // "inden fristens udløb", "inden høringsfristens udløb den 23. august"
    if ends(at, with: "s"), role(at + 1) == .edge { return dateBehindNoun(at + 2) ?? Hit(end: at + 2, type: .beforeEvent, start: index) }
    if let holiday = holidayDays(at) {
      return Hit(
        end: holiday.end, type: .beforeEvent, from: holiday.first, to: Self.feasts.contains(holiday.id) ? holiday.last : holiday.first, start: index)
    }
    guard let end = nounPhrase(at) else { return nil }
    if role(index) == .foer, isAdverbial(at, end) { return nil }
    if let date = dateBehindNoun(end) { return date }
    // "inden den sendes" and "inden sagen er afgjort" are clauses; "Inden mødet sender Peter ..." is not.
    if isFinite(end), !opens(index) { return nil }
    return Hit(end: end, type: .beforeEvent, start: index)
  }

  /// "har før lovet", "som før": no noun that could be an event follows.
  private func isAdverbial(_ at: Int, _ end: Int) -> Bool {
    let head = tokens[end - 1]
    if head.has(.noun | .event | .deliverable) || ends(end - 1, with: "start") { return false }
    return !isDefinitePhrase(at, end) || head.forms.contains(.participle) && !head.forms.contains(.guessed)
  }

  private static let feasts: [Holiday] = [.christmas, .newYear, .easter, .whitsun]

  /// "fristen den 15. marts", "generalforsamlingen den 5. maj": the noun behind "inden" has its day.
  private func dateBehindNoun(_ index: Int) -> Hit? {
    guard role(index) == .den || role(index) == .d || role(index) == .weekday else { return nil }
    if role(index) == .weekday { return dateBehind(index) }
    let at = skipDot(index + 1)
    if role(at) == .weekday { return dateBehind(at) }
    guard has(at), tokens[at].kind == .number, let hit = number(at: at), hit.type == .date else { return nil }
    return hit
  }

  private func after(at index: Int) -> Hit? {
    let at = index + 1
    if let holiday = holidayDays(at) {
      let first = holiday.last?.adding(days: 1)
      // After New Year is January; after the summer holiday is August.
      let month = holiday.id == .newYear || holiday.id == .summer ? first.map { DanishCalendar.lastDay(ofMonth: $0.month, year: $0.year) } : nil
      return Hit(end: holiday.end, type: .other, from: first, to: month, start: index)
    }
    switch role(at) {
    case .none, .meeting, .den, .det, .this, .monthMeeting, .edge: break
    case .unit where isDefinite(at) && time(at).value == Unit.season.rawValue: return Hit(end: at + 1, type: .other)
    case .unit where isDefinite(at) && time(at).value == Unit.weekend.rawValue:
      return Hit(end: at + 1, type: .other, from: period(.weekend, offset: 0, end: at)?.to?.adding(days: 1))
    default: return nil
    }
    guard let end = nounPhrase(at), isDefinitePhrase(at, end), !isManner(end - 1), !tokens[at].isCapitalised else { return nil }
    if isFinite(end), !opens(index) { return nil }
    return Hit(end: end, type: .other, isWeak: true, start: index)
  }

  /// "efter planen", "efter reglerne": in accordance with.
  private static let manners: KeySet = """
    planen reglerne loven hensigten vedtægterne omstændighederne forholdene bestemmelserne retningslinjerne tidsplanen forslaget indstillingen
    ønsket behovet evne princippet modellen aftalen udkastet vurderingen
    """

  private func isManner(_ index: Int) -> Bool {
    isNamed(index, Self.manners) || ends(index, with: "loven") || ends(index, with: "bekendtgørelsen") || ends(index, with: "reglerne")
      || ends(index, with: "planen") || ends(index, with: "aftalen")
  }

  /// "til jul", "til generalforsamlingen", "på arbejdsdagen", "ved sæsonstart", "til budget 2018", "ved først givne lejlighed".
  private func occasion(at index: Int, start: Int) -> Hit? {
    let at = index + 1
    let preposition = role(index)
    if let holiday = holidayDays(at) {
      if preposition == .pa { return nil }
      return Hit(end: holiday.end, type: .beforeEvent, from: holiday.first, to: holiday.first, isWeak: holiday.id == .any, start: start)
    }
    if preposition == .ved, let soon = opportunity(at) { return soon }
    if preposition == .til, isNamed(at, Self.budgets), let year = year(at + 1) { return yearHit(year, end: at + 2) }
    guard has(at), tokens[at].kind == .word else { return nil }
    var head = at
    if tokens[head].has(.genitive) || ends(head, with: "s"), has(head + 1), tokens[head + 1].kind == .word { head += 1 }
    guard has(head), tokens[head].kind == .word else { return nil }
    if preposition == .ved,
      ends(head, with: "start") || ends(head, with: "slut") || ends(head, with: "afslutning")
        || ends(head, with: "afslutningen"), tokens[head].range.count > 7
    {
      return Hit(end: head + 1, type: .beforeEvent, start: start)
    }
    guard role(head) != .unit, isDefinite(head) || ends(head, with: "ne"), tokens[head].range.count > 6,
      Self.occasions.contains(where: { ends(head, with: $0) })
    else {
      return nil
    }
    if let date = dateBehindNoun(head + 1) { return date }
    if role(head + 1) == .i || role(head + 1) == .til, let period = bareCalendar(at: head + 2), period.type != nil { return period }
    return Hit(end: head + 1, type: preposition == .pa ? .other : .beforeEvent, isWeak: true, start: start)
  }

  private static let budgets: KeySet = "budget budgettet budgetår budgetåret sæsonen regnskabsåret"
  private static let occasions: [StaticString] = [
    "forsamlingen", "dagen", "festen", "stævnet", "seminaret", "konferencen", "arrangementet", "kampen", "weekenden", "lejren",
    "forhandlingerne", "behandlingen", "messen", "udstillingen", "regattaen", "koncerten", "turneringen", "jubilæet", "indvielsen",
    "gudstjenesten", "konfirmationen", "konfirmationerne", "receptionen", "premieren", "åbningen",
  ]

  /// "ved først givne lejlighed", "ved lejlighed", "ved førstkommende lejlighed"
  private func opportunity(_ at: Int) -> Hit? {
    if role(at) == .lejlighed { return Hit(end: at + 1, type: .other, isWeak: true) }
    guard isNamed(at, Self.first) || role(at) == .next else { return nil }
    for end in at + 1...at + 2 where role(end) == .lejlighed { return Hit(end: end + 1, type: .asap) }
    return nil
  }

  private static let first: KeySet = "først første førstgivne"

  // MARK: Holidays

  /// The feast or holiday named at `index`: "jul", "skolernes sommerferie", "Sankt Hans", "næste påske".
  private func holidayDays(_ index: Int) -> (id: Holiday, first: Day?, last: Day?, end: Int)? {
    var at = index
    if role(at) == .next || role(at) == .den || role(at) == .hele { at += 1 }
    if isNamed(at, Self.schools) {
      guard time(at + 1).role == .holiday else { return nil }
      at += 1
    }
    // "Kr. himmelfart"
    if isNamed(at, Self.christs), isMark(at + 1, "."), isNamed(at + 2, Self.ascension) {
      let days = reference.flatMap(Holiday.ascension.upcoming)
      return (.ascension, days?.first, days?.last, at + 3)
    }
    let word = time(at)
    guard word.role == .holiday, let id = Holiday(rawValue: word.value) else { return nil }
    var end = at + 1
    if id == .midsummer || id == .ascension, has(end), tokens[end].kind == .word, tokens[end].isCapitalised || id == .ascension {
      end += 1
    } else if id == .midsummer {
      return nil
    }
    if let year = year(end), let days = id.days(year) { return (id, days.first, days.last, end + 1) }
    let days = reference.flatMap(id.upcoming)
    return (id, days?.first, days?.last, end)
  }

  private static let between: KeySet = "mellem"
  private static let schools: KeySet = "skolernes"
  private static let christs: KeySet = "kr"
  private static let ascension: KeySet = "himmelfart himmelfartsdag"

  /// "i påskeferien", "i ferien", "grundlovsdag"
  func holiday(at index: Int) -> Hit? {
    guard let holiday = holidayDays(index) else { return nil }
    if holiday.id == .constitution, let first = holiday.first { return dated(first, holiday.end) }
    return Hit(end: holiday.end, type: .other, from: holiday.first, to: holiday.last, isWeak: holiday.id == .any)
  }

  /// "Jul" alone in a cell, "mellem jul og nytår".
  func cellHoliday(at index: Int) -> Hit? {
    if isNamed(index - 1, Self.between), role(index + 1) == .og, let last = holidayDays(index + 2), last.id == .newYear {
      return Hit(end: last.end, type: .other, from: last.first?.adding(days: -7), to: last.first, start: index - 1)
    }
    guard isCell, let holiday = holidayDays(index) else { return nil }
    return Hit(end: holiday.end, type: .beforeEvent, from: holiday.first, to: holiday.first)
  }

  // MARK: Noun phrases

  /// The end of a short noun phrase: "budgetforhandlingerne", "den næste runde", "høringen i Seniorrådet", "første turneringskamp".
  func nounPhrase(_ index: Int) -> Int? {
    var at = index
    while at < index + 5, has(at), tokens[at].kind == .word {
      let token = tokens[at]
      let leads =
        role(at) == .next || role(at) == .ordinal || role(at) == .this || role(at) == .unitGenitive
        || token.has(.adjective | .genitive) && !token.has(.noun | .event) || token.has(.determiner) && !isFinite(at + 1)
      guard leads, has(at + 1), tokens[at + 1].kind == .word else { break }
      at += 1
    }
    // "den endelige version": an adjective behind "den" that no list knows.
    if at > index, role(at - 1) == .den, has(at + 1), ends(at, with: "e"), isHead(at + 1) { at += 1 }
    guard isHead(at) else { return nil }
    var end = at + 1
    if [.i, .pa, .af, .om].contains(role(end)) || isNamed(end, Self.links), has(end + 1), tokens[end + 1].kind == .word,
      tokens[end + 1].isCapitalised || tokens[end + 1].has(.definite), closes(end + 2), bareCalendar(at: end + 1) == nil
    {
      end += 2
    }
    return end
  }

  private static let links: KeySet = "med for hos"

  /// A word that can carry a noun phrase.
  private func isHead(_ index: Int) -> Bool {
    guard has(index), tokens[index].kind == .word, tokens[index].range.count > 2 else { return false }
    let token = tokens[index]
    if token.has(.function) || token.has(.abbreviation | .adjective) && !token.has(.noun | .event) { return false }
    switch role(index) {
    case .none, .meeting, .monthMeeting, .seasonMeeting, .holiday, .gang, .deadline, .start, .reference, .lejlighed: break
    default: return false
    }
    return token.forms.isDisjoint(with: .present | .passive) || token.has(.noun | .definite | .event | .nounFirst | .deliverable)
  }

  private func isDefinitePhrase(_ index: Int, _ end: Int) -> Bool {
    if role(index) == .den || role(index) == .this { return true }
    return has(end - 1) && tokens[end - 1].has(.definite) || ends(end - 1, with: "en") || ends(end - 1, with: "et") || ends(end - 1, with: "ne")
  }
}
