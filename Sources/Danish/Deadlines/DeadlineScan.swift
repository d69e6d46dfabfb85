import Source

/// One pass over the tokens of a block; each family of expressions has its own file.
struct DeadlineScan {
  /// An expression from the word that carries it; its introduction is found afterwards.
  struct Hit {
    var end: Int
    /// Nil for what is read only to be left: a day long past.
    var type: DueType?
    var value: String?
    var from: Day?
    var to: Day?
    var isWeak = false
    /// Where the expression begins, when before the word that carries it.
    var start: Int?
    /// The minutes leave out the year: the first such day or month on or after the meeting is meant, or one just past.
    var isYearOpen = false
    /// Days from the day named before: "ugen før", "dagen efter".
    var shift: Int?

    static func nothing(_ end: Int) -> Hit { Hit(end: end, type: nil) }
  }

  typealias Role = TimeWord.Role

  let text: SourceText
  let tokens: ArraySlice<Token>
  let reference: Day?
  /// The tokens are a cell that holds a deadline and nothing else: "15.10", "Marts 10", "Uge 46".
  let isCell: Bool
  private let times = TimeWords.shared

  init(text: SourceText, tokens: ArraySlice<Token>, reference: Day?, isCell: Bool = false) {
    (self.text, self.tokens, self.isCell) = (text, tokens, isCell)
    self.reference = reference.flatMap { (1900...2300).contains($0.year) ? $0 : nil }
  }

  /// The first token from `index` on that could carry an expression: a number, a word of time, a word that ends like "møde(t)".
  func candidate(from index: Int) -> Int? {
    tokens.withUnsafeBufferPointer { all in
      times.slots.withUnsafeBufferPointer { slots in
        var at = index - tokens.startIndex
        while at < all.count {
          switch all[at].kind {
          case .punctuation: break
          case .number: return at + tokens.startIndex
          case .word:
            let word = TimeWords.word(all[at].key, slots)
            if word.leans {
              if at + 1 < all.count, all[at + 1].kind == .word {
                if TimeWords.word(all[at + 1].key, slots).role != .none || all[at + 1].length > 5 { return at + tokens.startIndex }
              }
            } else if word.role == .weekdayAbbreviation {
              if at + 1 < all.count, all[at + 1].kind != .word || TimeWords.word(all[at + 1].key, slots).role != .none {
                return at + tokens.startIndex
              }
            } else if word.carries || word.role == .none && endsLikeMeeting(all[at]) {
              return at + tokens.startIndex
            }
          }
          at += 1
        }
        return nil
      }
    }
  }

  @inline(__always)
  private func endsLikeMeeting(_ token: Token) -> Bool {
    guard token.length > 5 else { return false }
    let end = Int(token.start + token.length)
    let last = text.bytes[end - 1]
    return last == UInt8(ascii: "e") && text.bytes[end - 2] == UInt8(ascii: "d")
      || last == UInt8(ascii: "t") && text.bytes[end - 3] == UInt8(ascii: "d")
  }

  /// The expression that the token at `index` carries.
  func expression(at index: Int) -> Hit? {
    let token = tokens[index]
    switch token.kind {
    case .punctuation: return nil
    case .number: return number(at: index)
    case .word:
      let word = times[token.key]
      return word.role == .none ? compound(at: index) : expression(at: index, word)
    }
  }

  private func expression(at index: Int, _ word: TimeWord) -> Hit? {
    switch word.role {
    case .month, .monthAbbreviation, .months, .unit, .unitGenitive, .quarter, .season: calendar(at: index, word)
    case .monthMeeting, .seasonMeeting, .meeting, .gang: namedMeeting(at: index, word)
    case .weekday, .weekdays, .weekdayAbbreviation: weekday(at: index, word)
    case .ordinal: ordinal(at: index, word)
    case .cardinal, .par: counted(at: index)
    case .edge, .part, .loosePart: edge(at: index, word)
    case .next: next(at: index)
    case .this: this(at: index)
    case .past: past(at: index)
    case .i: near(at: index)
    case .inden, .foer, .efter, .forud, .op, .indtil, .til, .pa, .ved, .fra, .med, .sammen: event(at: index, word)
    case .asap, .sa, .recurring, .weakRecurring, .hver, .vague, .forinden, .dags, .hele: vague(at: index, word)
    case .holiday: word.value == Holiday.constitution.rawValue ? holiday(at: index) : cellHoliday(at: index)
    default: nil
    }
  }

  /// Whether what stands around an expression makes it one of the past: "brev af 1. juni", "udsendt 24. august", "fra 2. maj til nu",
  /// "pr. 31/10 viser regnskabet".
  func isPast(_ hit: Hit, at index: Int) -> Bool {
    guard [.date, .month, .firstMeetingIn, .year, .week].contains(hit.type) else { return false }
    if role(hit.end) == .til, isNamed(hit.end + 1, Self.untilNow) { return true }
    var at = (hit.start ?? index) - 1
    while role(at) == .den || role(at) == .d || role(at) == .weekday || isMark(at, ".,") && [.d, .weekday, .pr].contains(role(at - 1)) { at -= 1 }
    switch role(at) {
    case .af: return role(at - 1) != .edge
    case .fra: return isNamed(isMark(at - 1, ".") ? at - 2 : at - 1, Self.documents)
    case .pr: return isNamed(at - 1, Self.accounts) || isNamed(hit.end, Self.shows)
    case .none: break
    default: return false
    }
    guard hit.type == .date, has(at), tokens[at].kind == .word, !isNamed(at, Self.fixed) else { return false }
    let token = tokens[at]
    if tokens[max(tokens.startIndex, at - 1)].has(.negation) { return false }
    let isVerb = token.has(.verbFirst) || !token.has(.noun | .nounFirst | .adjective)
    let done = token.forms.contains(.participle) && isVerb && !token.forms.contains(.guessed)
    return done && !isAhead(at)
  }

  /// What bears a date: "referatet fra maj" is of the past.
  private static let documents: KeySet = """
    ref referat referatet brev brevet mail mailen notat notatet skrivelse skrivelsen møde mødet ordningen aftale aftalen rapport rapporten regnskab
    regnskabet lov loven afgørelse afgørelsen dom plan planen tal tallene bekendtgørelse beslutning beslutningen
    """

  /// "Hun har i januar ...", said in March: ten months ahead without "senest", "inden" or "til" is two months ago.
  func isLikelyPast(_ hit: Hit, introduction: Range<Int>) -> Bool {
    guard hit.isYearOpen, let reference, let from = hit.from, from.ordinal - reference.ordinal > 240 else { return false }
    return !introduction.contains { [.senest, .inden, .til, .deadline, .foer, .frem].contains(role($0)) }
  }

  private static let untilNow: KeySet = "nu dato dags"
  private static let accounts: KeySet = """
    saldo saldoen status regnskab regnskabet balance balancen beholdning kassebeholdning formue medlemstal antal medlemmer opgjort budgetopfølgning
    budgetopfølgningen kasserapport likviditet opgaveliste liste
    """
  private static let shows: KeySet = "viser udviser udgør udgjorde var er androg lød viste"
  private static let fixed: KeySet = """
    planlagt fastsat berammet aftalt sat fastlagt booket bestilt reserveret udsat udskudt flyttet rykket ønsket forventet fremrykket indkaldt
    """

  /// "skal være udsendt", "bliver afholdt": the participle tells of what is to come.
  private func isAhead(_ index: Int) -> Bool {
    var at = index - 1
    while has(at), at > index - 12, !isMark(at, ".;:?!") {
      if tokens[at].has(.modal | .negation) || isNamed(at, Self.becomes) || tokens[at].forms == .passive { return true }
      at -= 1
    }
    return false
  }

  private static let becomes: KeySet = "bliver blive bør bedes ønskes forventes ventes"

  // MARK: Looking at words

  func has(_ index: Int) -> Bool { index >= tokens.startIndex && index < tokens.endIndex }

  @inline(__always)
  func time(_ index: Int) -> TimeWord { has(index) && tokens[index].kind == .word ? times[tokens[index].key] : .none }

  @inline(__always)
  func role(_ index: Int) -> Role { time(index).role }

  func number(_ index: Int) -> Int? { has(index) ? tokens[index].number(in: text) : nil }

  /// The byte of a punctuation mark of one byte, "-" for a dash; 0 for anything else.
  func mark(_ index: Int) -> UInt8 {
    guard has(index), tokens[index].kind == .punctuation else { return 0 }
    let range = tokens[index].range
    if range.count == 3, text.bytes[range.start] == 0xE2, text.bytes[range.start + 1] == 0x80 { return UInt8(ascii: "-") }
    return range.count == 1 ? text.bytes[range.start] : 0
  }

  func isMark(_ index: Int, _ marks: StaticString) -> Bool {
    let byte = mark(index)
    return byte != 0 && marks.withUTF8Buffer { $0.contains(byte) }
  }

  /// Past a full stop.
  func skipDot(_ index: Int) -> Int { mark(index) == UInt8(ascii: ".") ? index + 1 : index }

  func ends(_ index: Int, with ending: StaticString) -> Bool {
    guard has(index), tokens[index].kind == .word else { return false }
    let token = tokens[index]
    let end = Int(token.start + token.length)
    return ending.withUTF8Buffer { ending in
      guard token.length >= ending.count else { return false }
      for offset in 1...ending.count where text.bytes[end - offset] != ending[ending.count - offset] { return false }
      return true
    }
  }

  /// The word is the first of its sentence, or a column of blanks parts it from what stands before.
  func opens(_ index: Int) -> Bool {
    guard index > tokens.startIndex else { return true }
    let before = tokens[index - 1]
    if tokens[index].range.start - before.range.end >= 2 && !tokens[index].shape.contains(.lineStart) { return true }
    return before.kind == .punctuation && !isMark(index - 1, "-,/")
  }

  /// Nothing of the sentence, or of the cell, follows.
  func closes(_ index: Int) -> Bool {
    guard has(index) else { return true }
    if index > tokens.startIndex, tokens[index].range.start - tokens[index - 1].range.end >= 2, !tokens[index].shape.contains(.lineStart) {
      return true
    }
    return tokens[index].kind == .punctuation
  }

  func isFinite(_ index: Int) -> Bool {
    guard has(index), tokens[index].kind == .word else { return false }
    let token = tokens[index]
    if token.has(.modal | .auxiliary) { return true }
    return !token.forms.isDisjoint(with: .finite) && !token.has(.nounFirst | .noun)
  }

  /// The number that a numeral says: 14, "to", "et par".
  func count(_ index: Int) -> (value: Int, end: Int)? {
    if let number = number(index) { return (number, index + 1) }
    // "om 2-3 uger" is at the latest in three
    if has(index), tokens[index].kind == .number, let parts = NumberParts(tokens[index], text.bytes), parts.count == 2,
      parts.separators.0 == NumberParts.dash, parts.values.0 < parts.values.1
    {
      return (parts.values.1, index + 1)
    }
    let word = time(index)
    if word.role == .cardinal {
      if role(index + 1) == .par { return (2, index + 2) }
      return (Int(word.value), index + 1)
    }
    return word.role == .par ? (2, index + 1) : nil
  }

  // MARK: Making hits

  func dated(_ day: Day, _ end: Int) -> Hit { Hit(end: end, type: .date, value: day.iso, from: day, to: day) }

  /// What lies wholly before the meeting is no deadline.
  func notPast(_ hit: Hit) -> Hit {
    guard let reference, let to = hit.to, to < reference else { return hit }
    return .nothing(hit.end)
  }

  /// The first such day on or after the meeting.
  func upcoming(day: Int, month: Int) -> Day? {
    guard let reference else { return nil }
    for year in reference.year...reference.year + 8 {
      if let found = Day(year: year, month: month, day: day), found >= reference { return found }
    }
    return nil
  }

  /// A year of four digits that can be meant in minutes.
  func year(_ index: Int) -> Int? { number(index).flatMap { (1990...2199).contains($0) ? $0 : nil } }

  func iso(_ year: Int, _ month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
