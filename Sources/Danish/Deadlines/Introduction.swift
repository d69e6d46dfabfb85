import Source

/// The words before an expression that belong to it.
extension DeadlineScan {
  /// The first token of "senest den", "inden udgangen af", "til på", "fra og med", "med virkning fra", "på bestyrelsens".
  func introduction(before index: Int, notBefore limit: Int) -> Int {
    var start = index
    while start > limit, start > tokens.startIndex, index - start < 8 {
      let width = introducing(start - 1, limit)
      guard width > 0, start - width >= limit else { break }
      start -= width
    }
    return start
  }

  /// How many tokens that end at `index` introduce what follows.
  private func introducing(_ index: Int, _ limit: Int) -> Int {
    switch role(index) {
    case .senest, .inden, .indenfor, .foer, .den, .d, .til, .pa, .i, .ved, .fra, .om, .efter, .about, .deadline, .indtil, .frem, .hele, .next,
      .weekday, .part:
      return 1
    case .pr: return tokens[index].isCapitalised && index > limit ? 0 : 1
    case .this: return 0
    case .meeting, .monthMeeting: return meetingIntroduction(index)
    case .forPreposition: return role(index - 1) == .inden ? 2 : 0
    case .af: return role(index - 1) == .edge ? 2 : 0
    case .med: return role(index - 1) == .og && role(index - 2) == .fra ? 3 : role(index + 1) == .deadline || role(index + 1) == .start ? 1 : 0
    case .virkning: return role(index - 1) == .med ? 2 : 0
    case .start: return role(index - 1) == .med ? 2 : 0
    case .none, .det: break
    default: return 0
    }
    if isMark(index, ".:"), [.d, .pr, .weekdayAbbreviation, .deadline, .about].contains(role(index - 1)), index - 1 >= limit { return 2 }
    if isMark(index, ","), role(index - 1) == .weekday { return 2 }
    if has(index), tokens[index].kind == .word {
      if ends(index, with: "mødet") || ends(index, with: "møde") { return meetingIntroduction(index) }
      if isNamed(index, Self.few), [.next, .ordinal, .cardinal, .edge].contains(role(index + 1)) || isNamed(index, Self.time) { return 1 }
    }
    // "bestyrelsens næste møde": the owner of the meeting between the preposition and it.
    let owned = [.next, .ordinal, .meeting, .monthMeeting, .seasonMeeting, .holiday].contains(role(index + 1)) || isMeeting(index + 1)
    if owned, isOwner(index), [.pa, .til, .ved, .inden, .fra, .foer].contains(role(index - 1)) { return 2 }
    return 0
  }

  private static let few: KeySet = "de det sit vores tiden"
  private static let time: KeySet = "tiden"

  private func isOwner(_ index: Int) -> Bool {
    guard has(index), tokens[index].kind == .word else { return false }
    return tokens[index].has(.genitive) || tokens[index].range.count > 3 && ends(index, with: "s") && !tokens[index].has(.function)
  }

  /// "på mødet i", "på bestyrelsens møde i": the meeting that the expression dates.
  private func meetingIntroduction(_ index: Int) -> Int {
    var at = index - 1
    guard isOwner(at) || isDefinite(index) || role(index) == .monthMeeting else { return 0 }
    if isOwner(at) || role(at) == .den { at -= 1 }
    return [.pa, .til, .ved, .inden, .fra, .foer, .senest].contains(role(at)) ? index - at + 1 : 0
  }

  /// Nothing but what may stand around a deadline in its cell: "Deadline:", brackets, a time of day.
  func isFilling(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      if tokens[index].kind == .punctuation { return true }
      switch role(index) {
      case .deadline, .senest, .inden, .den, .d, .kl, .about, .til, .pa, .i, .ved, .og, .dato, .meeting, .weekday, .fra, .muligt, .start: return true
      default: break
      }
      if tokens[index].kind == .number { return role(skipBack(index)) == .kl }
      return isNamed(index, Self.fillings) || ends(index, with: "møde") || ends(index, with: "mødet")
    }
  }

  private func skipBack(_ index: Int) -> Int { isMark(index - 1, ".-") ? index - 2 : index - 1 }

  private static let fillings: KeySet = "udføres opfølgning følges op klar færdig afleveres skal være sendes frist ny"
}
