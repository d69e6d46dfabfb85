extension DeadlineScan {
  /// "til næste møde", "på førstkommende kredsrådsmøde i 2023", "på mødet i september", "næste gang".
  func meeting(at index: Int) -> Hit? {
    let first = word(index)
    if isNext(first) {
      var at = index + 1
      while at < index + 3, ["ordinære", "ordinært", "kommende"].contains(word(at)) { at += 1 }
      if word(at) == "gang", first == "næste" { return Hit(end: at + 1, type: .nextMeeting) }
      guard isMeeting(word(at)) else { return nil }
      if word(at + 1) == "i", let year = number(at + 2), (2000...2100).contains(year) {
        return Hit(
          end: at + 3, type: .firstMeetingIn, value: String(year), from: Day(year: year, month: 1, day: 1), to: Day(year: year, month: 12, day: 31))
      }
      if word(at + 1) == "i", let month = DanishCalendar.month(word(at + 2)), let reference {
        let year = month >= reference.month ? reference.year : reference.year + 1
        return Hit(end: at + 3, type: .firstMeetingIn, value: "\(year)-\(month < 10 ? "0" : "")\(month)")
      }
      return Hit(end: at + 1, type: .nextMeeting)
    }
    return namedMeeting(at: index)
  }

  /// "på mødet den 3. maj", "til bestyrelsens møde i januar", "på juni-mødet".
  private func namedMeeting(at index: Int) -> Hit? {
    guard ["pa", "til", "ved"].contains(word(index - 1)) || ["pa", "til"].contains(word(index - 2)),
      word(index).hasSuffix("mødet") || word(index) == "møde"
    else { return nil }
    if let month = DanishCalendar.months.firstIndex(where: { word(index).hasPrefix($0) }), let reference {
      let year = month + 1 >= reference.month ? reference.year : reference.year + 1
      return Hit(
        end: index + 1, type: .month, value: "\(year)-\(month < 9 ? "0" : "")\(month + 1)", from: Day(year: year, month: month + 1, day: 1),
        to: DanishCalendar.lastDay(ofMonth: month + 1, year: year))
    }
    var at = index + 1
    if word(at) == "i", at + 1 < tokens.endIndex { return period(at: at + 1) }
    if word(at) == "den" || word(at) == "d" { at = skipDot(at + 1) }
    return at > index + 1 && at < tokens.endIndex ? date(at: at) : nil
  }

  private func isNext(_ word: String) -> Bool { ["næste", "kommende", "førstkommende", "førstkomende"].contains(word) }

  private func isMeeting(_ word: String) -> Bool { word.hasSuffix("møde") || word.hasSuffix("mødet") || word == "kredsrad" || word == "kredsrads" }

  /// asap, recurring, before-event and what else says when without a day.
  func vague(at index: Int) -> Hit? {
    let first = word(index)
    if ["snarest", "hurtigst"].contains(first) {
      return Hit(end: ["muligt", "mulig"].contains(word(index + 1)) ? index + 2 : index + 1, type: .asap)
    }
    if ["asap", "omgaende"].contains(first) { return Hit(end: index + 1, type: .asap) }
    if first == "løbende" { return Hit(end: index + 1, type: .recurring) }
    if ["hver", "hvert"].contains(first), ["kvartal", "maned", "ar", "uge", "halvar", "møde", "gang"].contains(word(index + 1)) {
      return Hit(end: index + 2, type: .recurring)
    }
    if ["inden", "før", "efter"].contains(first), let event = event(at: index) { return event }
    return nil
  }

  private func event(at index: Int) -> Hit? {
    var at = index + 1
    if ["den", "det", "næste", "kommende"].contains(word(at)) { at += 1 }
    let before = word(index) != "efter"
    switch word(at) {
    case "jul", "julen": return holiday(at + 1, before ? .beforeEvent : .other) { Day(year: $0, month: 12, day: 24) }
    case "nytar":
      guard let reference else { return Hit(end: at + 1, type: before ? .beforeEvent : .other) }
      if before { return Hit(end: at + 1, type: .beforeEvent, to: Day(year: reference.year, month: 12, day: 31)) }
      return Hit(
        end: at + 1, type: .other, from: Day(year: reference.year + 1, month: 1, day: 1), to: Day(year: reference.year + 1, month: 1, day: 31))
    case "paske", "pasken":
      guard var hit = holiday(at + 1, before ? .beforeEvent : .other, day: DanishCalendar.easter) else { return nil }
      hit.from = hit.to?.adding(days: -7)
      return hit
    case "sommerferien", "sommerferie":
      guard !before, let reference else { return Hit(end: at + 1, type: .beforeEvent) }
      let year = reference.month > 8 ? reference.year + 1 : reference.year
      return Hit(end: at + 1, type: .other, from: Day(year: year, month: 8, day: 1), to: Day(year: year, month: 8, day: 31))
    case let word where Self.events.contains(where: { word.hasSuffix($0) }): return Hit(end: at + 1, type: before ? .beforeEvent : .other)
    default: return nil
    }
  }

  private static let events = [
    "ferien", "ferie", "pinse", "generalforsamlingen", "generalforsamling", "workshop", "forhandlingerne", "mødet", "dagen", "festen", "valget",
    "fristen", "afstemningen",
  ]

  private func holiday(_ end: Int, _ type: DueType, day: (Int) -> Day?) -> Hit? {
    guard let reference, let now = day(reference.year) else { return Hit(end: end, type: type) }
    let found = now >= reference ? now : day(reference.year + 1)
    return Hit(end: end, type: type, from: found, to: found)
  }
}
