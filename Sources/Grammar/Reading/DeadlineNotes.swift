import Danish
import Minutes
import Source

/// Deadlines that stand beside the clause they belong to: in the next sentence, in the clause before, below a list.
extension PointAssembler {
  // MARK: by when, in the next sentence

  /// "Fristen er 11. oktober.", "Det skal ske hurtigst muligt.": a sentence that commits nobody but says when.
  mutating func takeDeadlines() {
    for index in candidates.indices where candidates[index].lacksDue {
      let passage = passages[candidates[index].passage]
      let next = candidates[index].sentence + 1
      guard next < passage.sentences.count else { continue }
      if index + 1 < candidates.count, candidates[index + 1].passage == candidates[index].passage,
        candidates[index + 1].sentence == candidates[index].sentence
      {
        continue
      }
      let sentence = passage.sentences[next]
      let bytes = passage.bytes(sentence)
      guard let mention = passage.mentions(from: bytes.start).first, bytes.contains(mention.range) else { continue }
      let words = passage.words[sentence]
      let opens = words.first.map { Self.dueOpeners.contains($0.key) } ?? false
      // "Udsat. Formanden inviterer dem til næste møde.": an act of its own.
      // "Dato fastlægges på næste møde": an act too, when it names what is done.
      let isAct = words.first?.tag == .noun && words.contains { $0.isPassive && $0.means(.act | .decide | .putOff) }
      guard words.count <= 16, opens || words.count <= 6 && !isAct else { continue }
      let acts = candidates.contains {
        $0.passage == candidates[index].passage && $0.sentence == next
          && ($0.ownsByGrammar && !$0.owners.allSatisfy(candidates[index].owners.contains) || !opens && isTask($0))
      }
      // "De mødes den 1. maj": what others do then.
      let isOthers = candidates.contains {
        $0.passage == candidates[index].passage && $0.sentence == next && $0.construction === Construction.flat && $0.ownsByGrammar
          && !candidates[index].lacksOwner && !candidates[index].owners.allSatisfy($0.owners.contains)
      }
      guard !isOthers, opens || !acts, opens && !acts || !words.contains(where: { $0.tag == .name }),
        !words.contains(where: { $0.tag == .finite && $0.token.forms.contains(.past) && !$0.token.forms.contains(.present) })
      else { continue }
      candidates[index].due = mention.due
      candidates[index].range.end = max(candidates[index].range.end, bytes.end)
      candidates[index].features.add("noted", "next-sentence")
      let at = (candidates[index].passage, next)
      for later in candidates.indices where (candidates[later].passage, candidates[later].sentence) == at && candidates[later].lacksOwner {
        candidates[later].features.add("dates-previous", "yes")
      }
    }
  }

  /// "Punktet genoptages på næste møde.", "Pressemeddelelse udsendes på fredag.": something of its own.
  private func isTask(_ candidate: Candidate) -> Bool {
    let isOwn = [Construction.passive.id, Construction.deferred.id].contains(candidate.construction.id) && candidate.kind.isFirm
    return isOwn && passages[candidate.passage].words[candidate.words].first.map { $0.tag == .noun } ?? false
      && Scorer.shared.chance(candidate.features) >= Selection.threshold
  }

  // MARK: by when, in the clause before

  /// "Aftalen evalueres på mødet i maj, og Pernille kommer med et oplæg.", "Vi udskifter låsene inden 1. juni (Bo bestiller).": who sees to it that
  /// it is done by then.
  mutating func shareDeadlines() {
    for index in candidates.indices.dropFirst() where candidates[index].lacksDue && candidates[index].ownsByGrammar {
      let (need, taking) = (candidates[index - 1], candidates[index])
      guard need.lacksOwner || need.isOfMeeting, need.passage == taking.passage, need.sentence == taking.sentence, need.kind.isFirm,
        [Construction.flat.id, Construction.standsFor.id].contains(taking.construction.id), !taking.isAside, let due = need.due, due.type != .other,
        let first = passages[taking.passage].words[taking.words].first, first.tag != .relative, Scorer.shared.chance(need.features) >= Self.likely
      else { continue }
      candidates[index].due = due
    }
  }

  // MARK: by when, in the sentence before

  /// "Ansøgningsfristen er 15/3. Mia skriver ansøgningen.": the limit of what is done next.
  mutating func takeLimits() {
    for index in candidates.indices where candidates[index].lacksDue && candidates[index].ownsByGrammar && candidates[index].sentence > 0 {
      let (candidate, passage) = (candidates[index], passages[candidates[index].passage])
      let verb = passage.words[candidate.words].first { $0.isVerb }?.lemma
      guard candidate.kind.isFirm, verb.map(Self.meeting.contains) ?? false else { continue }
      let sentence = passage.sentences[candidate.sentence - 1]
      let words = passage.words[sentence]
      guard words.contains(where: { isLimit($0) }) || isHandedIn(words), !words.contains(where: { $0.isPast }),
        case let bytes = passage.bytes(sentence),
        let mention = passage.mentions(from: bytes.start).last(where: { bytes.contains($0.range) }), mention.due.type != .other,
        !candidates[..<index].suffix(Self.reach).contains(where: {
          $0.passage == candidate.passage && $0.sentence == candidate.sentence - 1 && !$0.lacksOwner
        })
      else { continue }
      candidates[index].due = mention.due
    }
  }

  /// "Tilskuddet skal søges senest 15. september": what has to be with others by then.
  private func isHandedIn(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.key == Self.must } && words.contains { $0.isPassive && $0.lemma.map(Self.handing.contains) ?? false }
  }

  private static var must: Key { "skal" }
  private static let handing: KeySet = "søge ansøge sende indsende fremsende tilmelde aflevere besvare indberette indlevere"
  /// What one does to keep a limit.
  private static let meeting: KeySet = "skrive søge ansøge sende indsende udfylde tilmelde svare aflevere udarbejde lave"

  /// "frist", "ansøgningsfristen", "deadline"
  private func isLimit(_ word: Word) -> Bool {
    guard word.tag == .noun || word.tag == .name, word.range.count > 4 else { return false }
    return Self.limits.contains(word.key) || Self.endings.contains { text.has($0, at: word.range.end - $0.utf8CodeUnitCount, word.range.end) }
  }

  private static let limits: KeySet = "frist fristen deadline deadlinen"
  private static let endings: [StaticString] = ["frist", "fristen"]

  // MARK: by when, of what is taken up

  /// "Regnskabet skal være klar 1. april. Det sørger Bo for.", "Skolen skal have tallene inden 1. maj, og dem sender Tage.": the day of what the
  /// pronoun stands for.
  mutating func takeBackPointed() {
    for index in candidates.indices where candidates[index].lacksDue && candidates[index].ownsByGrammar && candidates[index].kind.isFirm {
      let (candidate, passage) = (candidates[index], passages[candidates[index].passage])
      guard pointsBack(candidate), !passage.words[candidate.words].contains(where: { $0.means(.say) }), let told = wordsBefore(candidate),
        passage.words[told].contains(where: { $0.key == Self.must }),
        !passage.words[told].contains(where: \.isPast), let due = onlyDay(in: told, passage), due.type != .other
      else { continue }
      candidates[index].due = due
    }
  }

  // MARK: by when, where one takes part

  /// "Konference den 7. maj i Holstebro. Palle deltager.": whoever takes part does so on its day.
  mutating func takeEventDays() {
    for index in candidates.indices where candidates[index].lacksDue && candidates[index].ownsByGrammar && candidates[index].kind.isFirm {
      let (candidate, passage) = (candidates[index], passages[candidates[index].passage])
      guard let verb = passage.words[candidate.words].first(where: { $0.isVerb })?.lemma, takesPart(verb, passage.words[candidate.words]),
        let told = wordsBefore(candidate), !passage.words[told].contains(where: \.isPast), let due = onlyDay(in: told, passage),
        due.type == .date || due.type == .week
      else { continue }
      candidates[index].due = due
    }
  }

  private func takesPart(_ verb: Key, _ words: ArraySlice<Word>) -> Bool {
    Self.attending.contains(verb) || verb == Self.take && words.contains { Self.away.contains($0.key) }
  }

  /// What stands before the commitment in its sentence; the sentence before where nothing does.
  private func wordsBefore(_ candidate: Candidate) -> Range<Int>? {
    let sentences = passages[candidate.passage].sentences
    let start = sentences[candidate.sentence].lowerBound
    if candidate.words.lowerBound > start + 3 { return start..<candidate.words.lowerBound }
    return candidate.sentence > 0 ? sentences[candidate.sentence - 1] : nil
  }

  /// The one expression of time in `words`.
  private func onlyDay(in words: Range<Int>, _ passage: Passage) -> Due? {
    let bytes = passage.bytes(words)
    let found = passage.mentions(from: bytes.start).prefix { $0.range.start < bytes.end }
    return found.count == 1 && !found.first!.isWeak ? found.first!.due : nil
  }

  private static let attending: KeySet = "deltage repræsentere dømme"
  private static var take: Key { "tage" }
  private static let away: KeySet = "afsted sted derover dertil derhen derned derud"

  // MARK: by when, for all that was said

  /// "Punkterne gennemføres inden udgangen af april." below a list, "Alt materiale skal være Sanne i hænde senest den 1. juni.": the day of all before it
  /// that have none.
  mutating func takeClosings() {
    var end = 0
    for index in passages.indices {
      while end < candidates.count, candidates[end].passage <= index { end += 1 }
      let passage = passages[index]
      guard !passage.isList, passage.paragraph.row == nil else { continue }
      for number in passage.sentences.indices {
        guard let due = closing(passage, number) else { continue }
        let lead = number == 0 && index > 0 ? passages[index - 1].paragraph.lead : nil
        for candidate in candidates[..<end].suffix(Self.reach) where candidate.lacksDue && candidate.kind.isFirm {
          let isBefore = candidate.passage == index && candidate.sentence < number
          if isBefore || lead != nil && candidate.passage < index && passages[candidate.passage].paragraph.lead == lead { candidate.due = due }
        }
      }
    }
  }

  /// Commitments that one sentence can date.
  private static let reach = 50

  private func closing(_ passage: Passage, _ number: Int) -> Due? {
    let sentence = passage.sentences[number]
    let words = passage.words[sentence]
    guard words.count <= 22, let first = words.first, case let bytes = passage.bytes(sentence),
      Self.sums.contains(first.key) || Self.it.contains(first.key) && words.count > 1 && words[words.startIndex + 1].key == Self.whole,
      let mention = passage.mentions(from: bytes.start).first, bytes.contains(mention.range), !mention.isWeak,
      let told = words.first(where: { $0.tag == .finite }), told.isPassive || told.token.has(.modal)
    else { return nil }
    return mention.due
  }

  private static let sums: KeySet = "alt ovenstående punkterne opgaverne aktionerne bidragene svarene aftalerne"
  private static let it: KeySet = "det"
  private static var whole: Key { "hele" }
  private static let dueOpeners = KeySet(
    """
    det dette der den de disse frist fristen deadline senest tidsfrist alt skal sendes foreligger forelægges udsendes svaret svarene navnene navnet
    resultatet resultaterne planen udpegningen punkterne opsætningen begge notatet udkastet materialet listen oversigten redegørelsen rapporten
    opgørelsen forslaget pengene bidragene bemærkningerne
    """)
}
