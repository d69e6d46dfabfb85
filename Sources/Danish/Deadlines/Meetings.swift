import Source

/// Deadlines that a calendar of meetings resolves.
extension DeadlineScan {
  /// "næste møde", "førstkommende kredsrådsmøde i 2023", "næste gang", "næste uge", "i næste klubblad", "næste mandag".
  func next(at index: Int) -> Hit? {
    if let period = nextPeriod(index) {
      // "budgettet for næste år"
      return role(index - 1) == .forPreposition && role(index - 2) != .inden ? .nothing(period.end) : plainSeason(index, period)
    }
    if role(index + 1) == .weekday { return nil }
    var at = index + 1
    while at < index + 4, isNamed(at, Self.adjectives) || role(at) == .next { at += 1 }
    if role(at) == .gang { return meeting(at, end: at + 1) }
    if role(at) == .unitGenitive, role(at + 1) != .edge { return yearsMeeting(at) }
    if isNamed(at, Self.years) { return yearsMeeting(at) }
    // "næste udvalgs- og byrådsmøde"
    if has(at), tokens[at].shape.contains(.open), role(at + 1) == .og { at += 2 }
    if isMeeting(at) {
      // "på et kommende møde" is none in particular.
      if role(index - 1) == .cardinal || ends(at, with: "r") {
        return Hit(end: at + 1, type: .other, isWeak: true, start: role(index - 1) == .cardinal ? index - 1 : index)
      }
      var hit = meeting(at, end: at + 1)
      // "Næste møde er den 3. maj", "Næste møde: 3. maj": what is spoken of, not when.
      hit.isWeak = !isCell && opens(index) && (isFinite(hit.end) || isMark(hit.end, ":-") || isDayBehind(hit.end))
      return hit
    }
    if has(at), tokens[at].has(.genitive), isMeeting(at + 1) { return meeting(at + 1, end: at + 2) }
    if role(at) == .lejlighed { return Hit(end: at + 1, type: .asap) }
    if count(at) != nil || role(at) == .unit || role(at) == .tid { return nil }
    return nextThing(index, at)
  }

  private static let adjectives: KeySet = """
    ordinære ordinært almindelige faste planlagte fælles ekstraordinære fysiske virtuelle nye kommende fastlagte aftalte måneds interne store årlige
    """
  private static let years: KeySet = "års"

  /// "næste sæson" is no season of the year.
  private func plainSeason(_ index: Int, _ hit: Hit) -> Hit {
    guard time(index + 1).role == .unit, time(index + 1).value == Unit.season.rawValue, let before = beforeWord(index), before else { return hit }
    var event = hit
    event.type = .beforeEvent
    return event
  }

  /// Whether "inden" or "før" stands before; nil when nothing does.
  private func beforeWord(_ index: Int) -> Bool? {
    let before = role(index - 1)
    return before == .none ? nil : before == .inden || before == .foer
  }

  /// "på næste års generalforsamling", "til næste års budget"
  private func yearsMeeting(_ at: Int) -> Hit? {
    let end = has(at + 1) && tokens[at + 1].kind == .word ? at + 2 : at + 1
    return reference.map { yearHit($0.year + 1, end: end) } ?? Hit(end: end, type: .year)
  }

  /// "i næste klubblad", "ved næste varsel", "inden næste acontobegæring"
  private func nextThing(_ index: Int, _ at: Int) -> Hit? {
    let before = role(index - 1)
    guard has(at), tokens[at].kind == .word, !tokens[at].isCapitalised, !tokens[at].has(.function), tokens[at].verb == nil || tokens[at].has(.noun)
    else { return nil }
    switch before {
    case .inden, .foer: return Hit(end: at + 1, type: .beforeEvent)
    case .i, .pa, .ved, .til, .med: return Hit(end: at + 1, type: .other, isWeak: true)
    default: return nil
    }
  }

  /// A meeting known to come, and what fixes it: "i 2023", "i maj", "den 3. maj".
  private func meeting(_ at: Int, end: Int) -> Hit {
    if role(end) == .i || isMark(end, "(,"), role(end + 1) != .month || role(end) == .i {
      if role(end) == .i, let year = year(end + 1) {
        return Hit(
          end: end + 2, type: .firstMeetingIn, value: String(year), from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))
      }
      if role(end) == .i, let month = bareCalendar(at: end + 1), month.type == .month {
        var hit = month
        hit.type = .firstMeetingIn
        return hit
      }
    }
    if let date = dateBehindMeeting(end) {
      return Hit(end: date.end, type: .nextMeeting, value: date.value, from: date.from, to: date.to)
    }
    return Hit(end: end, type: .nextMeeting)
  }

  /// "(den 3. maj", "den 3. maj", ", tirsdag d. 3/5"
  private func dateBehindMeeting(_ index: Int) -> Hit? {
    var at = index
    if isMark(at, "(,") { at += 1 }
    if role(at) == .weekday || role(at) == .weekdayAbbreviation { return dateBehind(at).flatMap { $0.type == .date ? $0 : nil } }
    guard role(at) == .den || role(at) == .d else { return nil }
    at = skipDot(at + 1)
    if role(at) == .weekday { return dateBehind(at).flatMap { $0.type == .date ? $0 : nil } }
    guard has(at), tokens[at].kind == .number, let hit = number(at: at), hit.type == .date else { return nil }
    return hit
  }

  private func isDayBehind(_ index: Int) -> Bool {
    guard has(index) else { return false }
    return tokens[index].kind == .number || [.den, .d, .weekday, .efter].contains(role(index))
  }

  func isMeeting(_ index: Int) -> Bool {
    role(index) == .meeting || role(index) == .monthMeeting || ends(index, with: "møde") || ends(index, with: "mødet")
      || ends(index, with: "generalforsamling") || ends(index, with: "generalforsamlingen")
  }

  /// A word on no list that ends in "møde(t)": "på sejlermødet i februar", "til kredsrådsmødet den 3. maj".
  func compound(at index: Int) -> Hit? {
    guard tokens[index].range.count > 5, isMeeting(index) else { return nil }
    return namedMeeting(at: index, .none)
  }

  /// "på mødet den 3. maj", "til bestyrelsens møde i januar", "på junimødet", "på efterårsmødet", "gang" alone is none.
  func namedMeeting(at index: Int, _ word: TimeWord) -> Hit? {
    if word.role == .gang { return role(index - 1) == .pr || isMark(index - 1, ".") ? per(index) : nil }
    let lead = meetingLead(index)
    guard lead != nil || stands(index, index + 1) else { return nil }
    // "indkalder til møde den 3. maj": the meeting is what is called, the day alone says when.
    if let lead, lead == index - 1, !isDefinite(index), word.role != .monthMeeting { return nil }
    if word.role == .monthMeeting {
      let (year, _) = yearAfter(index + 1, month: Int(word.value))
      guard let year else { return Hit(end: index + 1, type: .month) }
      let month = Int(word.value)
      return Hit(
        end: index + 1, type: .firstMeetingIn, value: iso(year, month), from: Day(year: year, month: month, day: 1),
        to: DanishCalendar.lastDay(ofMonth: month, year: year))
    }
    if word.role == .seasonMeeting { return season(index, word, after: false) }
    let at = index + 1
    if role(at) == .i || role(at) == .til || role(at) == .pa, var period = bareCalendar(at: at + 1), period.type != nil {
      // The calendar of meetings tells the day in that month.
      if period.type == .month, period.value != nil { period.type = .firstMeetingIn }
      // "aftaler fra mødet i august"
      return lead.map { role($0) == .fra } ?? false ? .nothing(period.end) : period
    }
    if let date = dateBehindMeeting(at) { return date }
    if isCell, let date = has(at) && tokens[at].kind == .number ? number(at: at) : nil { return date }
    return lead.flatMap { ownMeeting(index, $0) }
  }

  /// "til den ordinære generalforsamling", "til budgetmødet": a meeting of its own kind, known to come.
  private func ownMeeting(_ index: Int, _ lead: Int) -> Hit? {
    guard [.til, .ved, .pa, .senest].contains(role(lead)), isDefinite(index) || role(lead + 1) == .den,
      ends(index, with: "generalforsamling") || ends(index, with: "generalforsamlingen")
        || role(lead) != .pa && isNamed(index, Self.occasions)
    else { return nil }
    return Hit(end: index + 1, type: role(lead) == .pa ? .other : .beforeEvent, isWeak: true, start: lead)
  }

  private static let occasions: KeySet = """
    budgetmødet borgermødet beboermødet medlemsmødet forældremødet personalemødet fællesmødet dialogmødet årsmødet temamødet evalueringsmødet
    repræsentantskabsmødet fordelingsmødet afdelingsmødet klubmødet informationsmødet opstartsmødet
    """

  /// The preposition that ties a meeting to an act, over "bestyrelsens", "det", "kredsrådets næste".
  private func meetingLead(_ index: Int) -> Int? {
    var at = index - 1
    while at >= tokens.startIndex, at > index - 5 {
      let before = role(at)
      if [.pa, .til, .ved, .inden, .foer, .efter, .fra, .senest].contains(before) { return at }
      guard tokens[at].kind == .word,
        before == .next || before == .ordinal || tokens[at].has(.determiner | .genitive | .adjective)
          || ends(at, with: "s") || before == .unitGenitive
      else { return nil }
      at -= 1
    }
    return nil
  }

  /// "på kredsrådets første møde i 2024", "på første møde efter sommerferien", "på sit første møde", "årets sidste møde"
  func ordinalMeeting(_ index: Int, _ nth: Int, _ at: Int) -> Hit? {
    if role(at + 1) == .i, let period = bareCalendar(at: at + 2), let type = period.type, type == .year || type == .month {
      var hit = period
      hit.type = .firstMeetingIn
      if nth != 1 { hit.type = type == .year ? .other : .month }
      return hit
    }
    // "referatet fra sidste møde"
    if nth == 0, role(index - 1) != .unitGenitive, role(at + 1) != .inden, role(at + 1) != .foer { return .nothing(at + 1) }
    guard meetingLead(index) != nil || isCell else { return nil }
    if role(at + 1) == .efter || role(at + 1) == .inden || role(at + 1) == .foer, var event = event(at: at + 1, time(at + 1)) {
      event.start = index
      return event
    }
    return Hit(end: at + 1, type: .other, isWeak: true)
  }
}
