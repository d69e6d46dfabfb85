import Danish
import Source

/// Whom a mark beside an act names: "(KMA)", "[KMA]", "– Lis og Ole", "-> Lis", "@Lis", "= Bodil N.", "/LB", "v/ Lis", "ved formanden", "A: RH / MS: …".
struct OwnerMarks {
  let passage: Passage

  private var words: [Word] { passage.words }

  /// Names, and all that stands for them: the marks around them, a remark on them.
  struct Found {
    var names: NounPhrase
    var marked: Range<Int>

    init(_ names: Range<Int>, marked: Range<Int>) {
      self.names = NounPhrase(words: names, sort: .named, head: names.lowerBound)
      self.marked = marked
    }
  }

  // MARK: before the act

  /// "MS: Skiltning og omkørsel", "A: RH / MS: Regnestykke", "[Lis] Bestille pokaler"; `marked` ends where the act begins.
  func leading(_ range: Range<Int>) -> Found? {
    guard let first = range.first else { return nil }
    if let close = closing(first), close < min(range.upperBound, first + 9), close > first + 1, passage.isNames(first + 1..<close),
      words[first].key != Word.open
    {
      return close + 1 < range.upperBound ? Found(first + 1..<close, marked: first..<close + 1) : nil
    }
    // "Lis – pokaler bestilles."
    if words[first].tag == .name,
      let dash = range.prefix(8).first(where: { words[$0].key == Word.dash || words[$0].key == Word.hyphen && !words[$0].token.isGlued }),
      dash > first, dash + 1 < range.upperBound, passage.isNames(first..<dash)
    {
      return Found(first..<dash, marked: first..<dash + 1)
    }
    var start = first
    for colon in range.prefix(10) where words[colon].key == Word.colon && colon + 1 < range.upperBound {
      let names = behindLabel(start..<colon)
      if !names.isEmpty, passage.isNames(names) { return Found(names, marked: first..<colon + 1) }
      // "A: SI: …": a mark of the line before the names.
      guard colon == first + 1, words[first].range.count <= 3 else { return nil }
      start = colon + 1
    }
    return nil
  }

  /// "…, Lis: købe ind": whose name stands with a colon right before the act in the midst of a sentence.
  func before(_ act: Int, in sentence: Range<Int>) -> Found? {
    guard act - 1 > sentence.lowerBound, words[act - 1].key == Word.colon else { return nil }
    var start = act - 1
    while start > sentence.lowerBound, words[start - 1].tag == .name || words[start - 1].tag == .coordinator || words[start - 1].key == Word.slash {
      start -= 1
    }
    // "Fra Lis: at der udsendes …" is who asks for it.
    guard start < act - 1, start > sentence.lowerBound, words[start].tag == .name, words[start - 1].tag == .punctuation else { return nil }
    return Found(start..<act - 1, marked: start..<act)
  }

  /// Without "Aktion", "AP", "ansv." before the names.
  func behindLabel(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, Self.labels.contains(words[start].key) || words[start].tag == .punctuation { start += 1 }
    return start..<range.upperBound
  }

  // MARK: in brackets

  /// "Risikolog opdateres (KMA)", "… [ansv. KMA, inden 1/5]": names in brackets behind the act.
  func bracketed(_ span: Range<Int>, in sentence: Range<Int>) -> Found? {
    for open in span where words[open].tag == .punctuation {
      guard let close = closing(open), close > open + 1, close < min(sentence.upperBound, open + 16) else { continue }
      let inner = undated(behindLabel(open + 1..<close))
      guard !inner.isEmpty else { continue }
      // "… (afdelingssygeplejerskerne)"
      let people = inner.count == 1 && close + 2 >= span.upperBound && words[open + 1].tag == .noun && words[open + 1].token.has(.people)
      if passage.isNames(inner) || people { return Found(inner, marked: open..<close + 1) }
    }
    return nil
  }

  /// The bracket that closes the one at `open`.
  private func closing(_ open: Int) -> Int? {
    let key = words[open].key
    guard key == Word.open || key == Self.openSquare else { return nil }
    let wanted = key == Word.open ? Word.close : Self.closeSquare
    return (open + 1..<min(words.count, open + 18)).first { words[$0].key == wanted }
  }

  /// "Lis, inden 1/5", "LB 1/5", "1. maj – Lis": without the day.
  private func undated(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first else { return range }
    let bytes = passage.bytes(range)
    guard let due = passage.mentions(from: words[first].range.start).first(where: { bytes.contains($0.range) }) else { return range }
    let at = passage.index(at: due.range.start)
    return at > first ? stripped(first..<at) : stripped(min(range.upperBound, passage.index(at: due.range.end - 1) + 1)..<range.upperBound)
  }

  private func stripped(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, words[first].tag == .punctuation { range = range.dropFirst() }
    while let last = range.last, words[last].tag == .punctuation { range = range.dropLast() }
    return range
  }

  // MARK: behind the act

  /// "Musik bliver bestilt, Malthe og Alma.", "DBA holdes øje med - Poul", "Pokaler -> Lis (ved hun det?)", "trykkes i 500 eks. PR-gruppen".
  func trailing(_ span: Range<Int>) -> Found? {
    guard mayEndInNames(span) else { return nil }
    // "Per: bestille telt, Lis: købe ind": a name of what follows.
    if span.upperBound < words.count, words[span.upperBound].key == Word.colon { return nil }
    let end = end(of: span)
    var found: Found?
    var cut = end - 1
    while cut > span.lowerBound, end - cut <= 12 {
      let start = cut + 1
      if start < end, passage.isNames(start..<end), let mark = mark(endingAt: cut, span), marks(mark, start..<end) {
        found = Found(start..<end, marked: mark.start..<end)
      }
      guard passage.mayNames(cut) || mark(endingAt: cut, span) != nil && found == nil else { break }
      cut -= 1
    }
    return found ?? initials(before: end, span)
  }

  /// Most sentences end in an ordinary word.
  private func mayEndInNames(_ span: Range<Int>) -> Bool {
    guard passage.mentions.isEmpty, let last = span.last(where: { words[$0].tag != .punctuation || words[$0].key == Word.close }) else { return true }
    let key = words[last].key
    return key == Word.close || passage.mayNames(last) || Self.together.contains(key) || key == Self.common
  }

  private struct Mark {
    var start: Int
    /// A comma, slash or full stop may also join names or end an abbreviation.
    var isWeak: Bool
  }

  /// The mark whose last word is at `index`.
  private func mark(endingAt index: Int, _ span: Range<Int>) -> Mark? {
    let word = words[index]
    guard index > span.lowerBound else { return nil }
    if word.tag == .punctuation {
      if word.isComma { return Mark(start: index, isWeak: true) }
      if Self.strong.contains(word.key) {
        var start = index
        while start - 1 > span.lowerBound, Self.strong.contains(words[start - 1].key), words[start].token.isGlued { start -= 1 }
        // "for-manden", "1-2": inside a word.
        if words[start].key == Word.hyphen, start == index, words[start].token.isGlued { return nil }
        return Mark(start: start, isWeak: false)
      }
      if word.key == Word.slash || word.key == Self.dot {
        // "v/ Lis", "v. Lis"
        if index - 1 > span.lowerBound, words[index - 1].key == Self.v { return Mark(start: index - 1, isWeak: false) }
        // "i 500 eks. PR-gruppen"
        return word.key == Word.slash || Self.units.contains(words[index - 1].key) ? Mark(start: index, isWeak: true) : nil
      }
      return nil
    }
    let before = words[index - 1]
    // "en gruppe med Louise og Peter", "et udvalg bestående af …"
    let isOfMembers = word.key == Self.med && before.token.has(.group | .body) || word.key == Self.af && Self.consisting.contains(before.key)
    let isBy = word.key == Self.ved && word.tag == .preposition || word.key == Self.v
    guard isOfMembers || isBy && (!before.isVerb || before.isPassive) else { return nil }
    return Mark(start: index, isWeak: false)
  }

  /// Whether `names` behind the mark are those who act: a person, or behind a plain mark a body too; "sendes til Lis, Ole" joins.
  private func marks(_ mark: Mark, _ names: Range<Int>) -> Bool {
    if mark.isWeak, [.name, .coordinator].contains(words[mark.start - 1].tag) || words[mark.start - 1].key == Word.close { return false }
    if words[names].contains(where: { $0.tag == .name }) { return true }
    let head = words[names.lowerBound]
    if mark.isWeak { return words[mark.start].key == Self.dot && names.count == 1 && head.token.isCapitalised }
    return head.tag == .pronoun || head.token.has(.group) || head.token.has(.definite) || head.token.isCapitalised
  }

  /// Known initials without a mark at the end: "Nabo varsles inden nedbrydning af mur BH".
  private func initials(before end: Int, _ span: Range<Int>) -> Found? {
    guard end - 2 > span.lowerBound, case let word = words[end - 1], word.tag == .name, word.token.isInitials,
      passage.setting.roster.isKnown(word.key),
      case let before = words[end - 2], [.noun, .participle, .numeral, .adverb].contains(before.tag) && !before.token.has(.title | .office)
    else { return nil }
    return Found(end - 1..<end, marked: end - 1..<end)
  }

  /// Where the names end: before full stops, a day, "sammen", a remark on them in brackets.
  private func end(of span: Range<Int>) -> Int {
    var end = span.upperBound
    var before = -1
    while before != end, end > span.lowerBound + 1 {
      before = end
      while end > span.lowerBound, words[end - 1].tag == .punctuation, words[end - 1].key != Word.close { end -= 1 }
      guard end > span.lowerBound + 1 else { break }
      if Self.together.contains(words[end - 1].key) { end -= 1 }
      if words[end - 1].key == Self.common, words[end - 2].tag == .preposition { end -= 2 }
      // "… - Gitte, til marts", "… – Lis 1/5"
      if let due = passage.mentions(from: words[span.lowerBound].range.start).last(where: { $0.range.end >= words[end - 1].range.end }),
        case let at = passage.index(at: due.range.start), at > span.lowerBound + 2, at < end,
        words[at - 1].tag == .name || words[at - 1].tag == .punctuation
      {
        end = at
      }
      // "Lis (ved hun det?)"
      if words[end - 1].key == Word.close, let open = (span.lowerBound..<end).last(where: { words[$0].key == Word.open }), open > span.lowerBound,
        words[open - 1].tag == .name
      {
        end = open
      } else if words[end - 1].key == Word.close {
        return end
      }
    }
    return end
  }

  private static let labels: KeySet = "aktion action ap opgave ansvar ansv ansvarlig ansvarlige tovholder tovholdere hvem to do todo af v ved husk"
  private static let strong: KeySet = "– — - → ⇒ ➔ ➜ > = @ | … * _ · • ~ »"
  private static let together: KeySet = "sammen begge især"
  private static var common: Key { "fællesskab" }
  private static var openSquare: Key { "[" }
  private static var closeSquare: Key { "]" }
  private static var dot: Key { "." }
  private static var ved: Key { "ved" }
  private static var v: Key { "v" }
  private static var med: Key { "med" }
  private static var af: Key { "af" }
  private static let units: KeySet = "eks stk kr ekspl pers"
  private static let consisting: KeySet = "bestående består"
}
