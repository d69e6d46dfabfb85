import Source

/// Spans counted from a day, and what is counted by ordinals.
extension DeadlineScan {
  /// "om 14 dage", "inden for to uger", "senest tre uger før mødet", "de næste fire weekender", "en gang i kvartalet".
  func counted(at index: Int) -> Hit? {
    guard let (number, at) = count(index), number < 1000 else { return nil }
    let value = min(number, 400)
    if role(at) == .gang { return repeated(index, at + 1) }
    if role(at) == .halv {
      guard value == 1, time(at + 1).role == .unit else { return nil }
      return halved(index, at + 1)
    }
    // "om et års tid", "inden for en uges tid"
    if role(at) == .unitSpan, role(at + 1) == .tid, let context = context(before: index) {
      return counted(value, TimeWord(role: .unit, value: time(at).value), end: at + 2, context)
    }
    let unitWord = time(at)
    guard unitWord.role == .unit, let unit = Unit(rawValue: unitWord.value), unit != .season else { return nil }
    if isDefinite(at) { return nil }
    let behind = role(at + 1)
    if [.foer, .inden, .forud, .efter].contains(behind), unit.rawValue <= Unit.year.rawValue {
      return spanned(index, (value, at), unitWord, behind)
    }
    if behind == .past { return .nothing(at + 2) }
    guard let context = context(before: index) else {
      return stands(index, at + 1) ? later(value, unitWord).map { dated($0, at + 1) } : nil
    }
    return counted(value, unitWord, end: at + 1, context)
  }

  private enum Context { case within, after, following }

  /// What stands before a span says what it is: "om", "inden for (de næste)", "i løbet af", "efter".
  private func context(before index: Int) -> Context? {
    var at = index - 1
    while role(at) == .about || isMark(at, ".") && role(at - 1) == .about { at -= 1 }
    var following = false
    if role(at) == .next {
      following = true
      at -= 1
      if isNamed(at, Self.determiners) { at -= 1 }
    } else if role(at) == .past {
      return nil
    }
    switch role(at) {
    case .om, .inden, .indenfor, .senest: return .within
    case .forPreposition where role(at - 1) == .inden: return .within
    case .af where role(at - 1) == .edge: return .within
    case .efter: return .after
    default: return following ? .following : nil
    }
  }

  private static let determiners: KeySet = "de den det"

  private func counted(_ value: Int, _ unit: TimeWord, end: Int, _ context: Context) -> Hit? {
    guard let reference else { return Hit(end: end, type: context == .within ? .date : .other, isWeak: context == .following) }
    guard let day = later(value, unit) else { return nil }
    switch context {
    case .within: return dated(day, end)
    // "går på pension efter 19 år"
    case .after where unit.value == Unit.year.rawValue && value > 3: return .nothing(end)
    case .after: return Hit(end: end, type: .other, from: day, to: day)
    case .following: return Hit(end: end, type: .other, from: reference, to: day, isWeak: true)
    }
  }

  /// "om et halvt år", "efter et halvt år"
  private func halved(_ index: Int, _ unit: Int) -> Hit? {
    guard time(unit).value == Unit.year.rawValue, let context = context(before: index) ?? (stands(index, unit + 1) ? .within : nil) else {
      return nil
    }
    return counted(6, TimeWord(role: .unit, value: Unit.month.rawValue), end: unit + 1, context)
  }

  /// The day that lies so many units behind the meeting.
  func later(_ count: Int, _ unit: TimeWord) -> Day? {
    guard let reference, let unit = Unit(rawValue: unit.value) else { return nil }
    switch unit {
    case .day: return reference.adding(days: count)
    case .week: return reference.adding(days: 7 * count)
    case .weekend: return period(.weekend, offset: count - 1, end: 0)?.to
    case .month, .quarter, .half, .year:
      let months = [Unit.month: 1, .quarter: 3, .half: 6, .year: 12][unit]! * count
      let total = reference.month - 1 + months
      let (year, month) = (reference.year + total / 12, total % 12 + 1)
      return Day(year: year, month: month, day: min(reference.day, Day.length(ofMonth: month, year: year)))
    case .season: return nil
    }
  }

  /// "senest tre uger før mødet", "14 dage før den 1. maj", "dagen efter", "5 arbejdsdage efter udsendelsen".
  func spanned(_ index: Int, _ span: (count: Int, unit: Int), _ unit: TimeWord, _ behind: Role) -> Hit {
    let before = behind != .efter
    var at = span.unit + 2
    if behind == .forud, role(at) == .forPreposition { at += 1 }
    if isDayUnit(unit), let date = datedNoun(at), let day = date.from, let shifted = shifted(day, span.count, unit, before) {
      return notPast(dated(shifted, date.end))
    }
    let phrase = nounPhrase(at)
    let end = phrase ?? span.unit + 2
    let days = isDayUnit(unit) && phrase == nil ? span.count * (unit.value == Unit.week.rawValue ? 7 : 1) : nil
    if before { return Hit(end: end, type: .beforeEvent, shift: days.map { -$0 }) }
    // "dagen efter" is the day behind the meeting.
    if phrase == nil || has(end - 1) && Self.thisMeeting.contains(tokens[end - 1].key), let day = later(span.count, unit) {
      var hit = dated(day, end)
      hit.shift = days
      return hit
    }
    return Hit(end: end, type: .other)
  }

  private static let thisMeeting: KeySet = "mødet"

  private func isDayUnit(_ unit: TimeWord) -> Bool { unit.value == Unit.day.rawValue || unit.value == Unit.week.rawValue }

  /// A date behind "før": "den 1. maj", "mødet den 3. maj".
  private func datedNoun(_ index: Int) -> Hit? {
    var at = index
    if role(at) == .meeting || ends(at, with: "mødet") { at += 1 }
    if role(at) == .den || role(at) == .d { at = skipDot(at + 1) }
    guard has(at), tokens[at].kind == .number, let hit = number(at: at), hit.type == .date else { return nil }
    return hit
  }

  private func shifted(_ day: Day, _ count: Int, _ unit: TimeWord, _ before: Bool) -> Day? {
    guard count <= 400 else { return nil }
    let days = count * (unit.value == Unit.week.rawValue ? 7 : 1)
    return day.adding(days: before ? -days : days)
  }

  /// "en gang i kvartalet", "én gang om året", "to gange årligt", "en gang pr. kvartal", "en gang hver måned"
  private func repeated(_ index: Int, _ after: Int) -> Hit? {
    switch role(after) {
    case .recurring: return Hit(end: after + 1, type: .recurring)
    case .i, .om, .pr, .hver:
      let at = skipDot(after + 1)
      let named = role(after) == .pr || role(after) == .hver || isDefinite(at)
      return time(at).role == .unit && named ? Hit(end: at + 1, type: .recurring) : nil
    default: return nil
    }
  }

  // MARK: Ordinals

  /// "første onsdag i marts", "andet halvår", "første uge i maj", "første møde i 2024"; not "sidste uge".
  func ordinal(at index: Int, _ word: TimeWord) -> Hit? { ordinal(index, Int(word.value), index + 1) }

  /// "1. kvartal", "1.-2. kvartal", "1. onsdag i marts", "1. søndag i advent"; `index` is the number.
  func numbered(at index: Int) -> Hit? {
    guard let parts = NumberParts(tokens[index], text.bytes), parts.values.0 <= 31, parts.values.0 > 0 else { return nil }
    // "regnskabet for 1. halvår"
    if role(index - 1) == .forPreposition, role(index - 2) != .inden { return nil }
    if parts.count == 2, NumberParts.isDateSeparator(parts.separators.0) {
      return part(ofYear: parts.values.0, parts.values.1, skipDot(index + 1))
    }
    guard parts.count == 1, isMark(index + 1, ".") else { return nil }
    var at = index + 2
    if isMark(at, "-/") || role(at) == .og, let last = number(at + 1), last <= 4 {
      at = skipDot(at + 2)
      return part(ofYear: parts.values.0, last, at)
    }
    return ordinal(index, parts.values.0, at)
  }

  private func ordinal(_ index: Int, _ nth: Int, _ at: Int) -> Hit? {
    let word = time(at)
    switch word.role {
    case .weekday: return ordinalWeekday(index, nth, at)
    case .unit:
      let last = nth == 0 && (word.value == Unit.quarter.rawValue || word.value == Unit.half.rawValue)
      if let hit = part(ofYear: last ? (word.value == Unit.half.rawValue ? 2 : 4) : nth, nth == 0 ? 2 : nth, at + 1 - 1), nth > 0 { return hit }
      if role(at + 1) == .i || role(at + 1) == .af || role(at + 1) == .pa, let period = bareCalendar(at: at + 2), period.type == .month {
        return ordinalUnit(nth, word, of: period)
      }
      return nth == 0 ? .nothing(at + 1) : nil
    case .meeting: return ordinalMeeting(index, nth, at)
    case .holiday, .month: return nil
    case .feast: return reference.flatMap { feast(nth, word, $0) }.map { dated($0, at + 1) } ?? Hit(end: at + 1, type: .date)
    default:
      if ends(at, with: "møde") { return ordinalMeeting(index, nth, at) }
      if isNamed(at, Self.halves), role(at + 1) == .af, let period = bareCalendar(at: at + 2) { return half(nth, of: period) }
      return nil
    }
  }

  private static let halves: KeySet = "halvdel del"

  /// "første halvdel af maj", "sidste del af 2024"
  private func half(_ nth: Int, of period: Hit) -> Hit? {
    guard let from = period.from, let to = period.to, to > from, nth < 3 else { return period }
    var hit = period
    let middle = from.adding(days: (to.ordinal - from.ordinal) / 2)
    if nth == 1 { hit.to = middle } else { hit.from = middle.adding(days: 1) }
    if period.type == .year { (hit.type, hit.value) = (.other, nil) }
    return notPast(hit)
  }

  /// "første uge i maj", "sidste weekend i juni"
  private func ordinalUnit(_ nth: Int, _ unit: TimeWord, of period: Hit) -> Hit? {
    guard let from = period.from, let to = period.to else { return Hit(end: period.end, type: .other) }
    if unit.value == Unit.weekend.rawValue {
      guard let saturday = DanishCalendar.weekday(6, nth: nth, month: from.month, year: from.year) else { return nil }
      return notPast(Hit(end: period.end, type: .date, value: saturday.iso, from: saturday, to: saturday.adding(days: 1)))
    }
    guard unit.value == Unit.week.rawValue, nth < 5 else { return nil }
    let first = nth == 0 ? to.adding(days: -6) : from.adding(days: 7 * (nth - 1))
    return notPast(Hit(end: period.end, type: .other, from: first, to: min(to, first.adding(days: 6))))
  }

  private func ordinalWeekday(_ index: Int, _ nth: Int, _ at: Int) -> Hit? {
    let weekday = Int(time(at).value)
    guard role(at + 1) == .i else { return nth == 0 ? .nothing(at + 1) : nil }
    if role(at + 2) == .advent {
      guard let reference, (1...4).contains(nth) else { return Hit(end: at + 3, type: .date) }
      let now = DanishCalendar.advent(nth, reference.year)
      var hit = dated(now >= reference ? now : DanishCalendar.advent(nth, reference.year + 1), at + 3)
      if role(index - 1) == .inden || role(index - 1) == .foer { hit.type = .beforeEvent }
      return hit
    }
    if role(at + 2) == .hver || time(at + 2).role == .unit && role(at - 2) == .hver {
      return Hit(end: min(at + 4, tokens.endIndex), type: .recurring)
    }
    guard let month = bareCalendar(at: at + 2) ?? (time(at + 2).role == .unit ? period(.month, offset: 0, end: at + 3) : nil), month.type == .month
    else { return nil }
    guard let from = month.from else { return Hit(end: month.end, type: .date) }
    guard let day = DanishCalendar.weekday(weekday, nth: nth, month: from.month, year: from.year) else { return nil }
    return clock(notPast(dated(day, month.end)))
  }

  /// "1. juledag", "2. påskedag", "2. pinsedag"
  private func feast(_ nth: Int, _ word: TimeWord, _ reference: Day) -> Day? {
    func day(_ year: Int) -> Day? {
      switch word.value {
      case 1: Day(year: year, month: 12, day: 24)?.adding(days: nth)
      case 2: DanishCalendar.easter(year).adding(days: nth - 1)
      default: DanishCalendar.easter(year).adding(days: 48 + nth)
      }
    }
    guard (1...4).contains(nth), let now = day(reference.year) else { return nil }
    return now >= reference ? now : day(reference.year + 1)
  }

  /// "sidste år", "de seneste 14 dage", "siden 1. maj", "forrige uge": what follows is past and no deadline.
  func past(at index: Int) -> Hit? {
    var at = index + 1
    if role(at) == .den || role(at) == .d || isNamed(at, Self.determiners) { at = skipDot(at + 1) }
    if role(at) == .weekday { at = skipDot(at + 1) }
    if role(at) == .den || role(at) == .d { at = skipDot(at + 1) }
    if let count = count(at), time(count.end).role == .unit { return .nothing(count.end + 1) }
    if time(at).role == .unit { return .nothing(at + 1) }
    guard has(at), let hit = bareCalendar(at: at) ?? (tokens[at].kind == .number ? number(at: at) : nil) else {
      return at > index + 1 ? .nothing(at) : nil
    }
    return .nothing(hit.end)
  }
}
