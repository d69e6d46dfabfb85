import Danish
import Minutes
import Source

/// Puts together what stands in several places of a point: a need and who takes it, an act and its deadline in the next sentence, the names and dates of
/// a column, a proposal and its fate.
struct PointAssembler {
  let point: Point
  let setting: Setting
  let passages: [Passage]
  var candidates: [Candidate]
  /// Names and dates of columns that are still to be given to commitments.
  var blocks: [ColumnBlock] = []
  /// A line of a column that tells nothing alone.
  var fragment: ByteRange?

  var text: SourceText { setting.text }
  var date: Day? { setting.date }

  init(point: Point, setting: Setting, passages: [Passage], candidates: [Candidate]) {
    (self.point, self.setting, self.passages, self.candidates) = (point, setting, passages, candidates)
  }

  mutating func assembled() -> [Candidate] {
    guard !passages.isEmpty else { return [] }
    candidates.sort { ($0.range.start, $0.range.end) < ($1.range.start, $1.range.end) }
    takeActionLabels()
    takeNotes()
    takeAcceptances()
    takeNameSentences()
    takeAssignments()
    takeAnswers()
    takeContinuations()
    takeDeadlines()
    takeClosings()
    shareDeadlines()
    takeLimits()
    takeBackPointed()
    takeEventDays()
    takeHeadings()
    takeFates()
    for index in candidates.indices { candidates[index].score = Scorer.shared.chance(candidates[index].features) }
    return candidates
  }

  func lines(_ index: Int) -> LineReader {
    LineReader(passage: passages[index], index: index, memory: Antecedents())
  }

  // MARK: "Aktion: NN" behind a sentence

  private mutating func takeActionLabels() {
    for index in passages.indices where passages[index].paragraph.label == .action && index > 0 {
      let before = candidates.lastIndex { $0.passage == index - 1 && $0.sentence == passages[index - 1].sentences.count - 1 }
      if let parts = lines(index).namesOnly, let owner = parts.owner {
        name(index, parts, lines(index).resolve(owner), before: before)
      } else if let before, candidates[before].lacksOwner, candidates.contains(where: { $0.passage == index && !$0.owners.isEmpty }),
        passages[index].paragraph.continuesPrevious
      {
        // The need that the action answers.
        candidates.remove(at: before)
      }
    }
  }

  /// The sentence before the label is the task, those on the label have it.
  private mutating func name(_ index: Int, _ parts: LineReader.Parts, _ answer: OwnerResolver.Answer, before: Int?) {
    let previous = passages[index - 1]
    guard let last = previous.sentences.last else { return }
    let label = passages[index].paragraph.labelRange ?? passages[index].paragraph.block.range
    let end = passages[index].bytes(0..<passages[index].words.count).end
    candidates.removeAll { $0.passage == index }
    if let before {
      candidates[before].owners = answer.owners
      candidates[before].note = answer.note
      candidates[before].due = parts.due?.due ?? candidates[before].due
      candidates[before].range.end = max(end, label.end)
      candidates[before].features.add("noted", "action")
      return
    }
    guard let line = lines(index - 1).lineCandidate(.actionLabel) else { return }
    line.range = ByteRange(previous.bytes(previous.trimmed(last)).start, end)
    (line.owners, line.note, line.due) = (answer.owners, answer.note, parts.due?.due ?? line.due)
    line.features.add("noted", "action")
    candidates.append(line)
    candidates.sort { $0.range.start < $1.range.start }
  }

  // MARK: who says yes, in the next sentence

  /// "Camilla bad politiet om at stille op. Det sagde Søren ja til.": one item over both sentences.
  private mutating func takeAcceptances() {
    for index in candidates.indices.reversed() where candidates[index].construction.id == Construction.accepts.id {
      let yes = candidates[index]
      let passage = passages[yes.passage]
      guard passage.words[yes.words].prefix(3).contains(where: { Self.backPointers.contains($0.key) }) else { continue }
      if index > 0, case let asked = candidates[index - 1], asked.passage == yes.passage,
        asked.sentence + 1 == yes.sentence || asked.sentence == yes.sentence
      {
        candidates[index - 1].range = asked.range.union(yes.range)
        if asked.lacksOwner || !asked.kind.isFirm { candidates[index - 1].owners = yes.owners }
        if asked.kind != .decision { candidates[index - 1].kind = .pledge }
        candidates[index - 1].features.add("fate", "accepted")
        candidates.remove(at: index)
      } else if yes.sentence > 0 {
        let before = passage.sentences[yes.sentence - 1]
        candidates[index].range = passage.bytes(passage.trimmed(before)).union(yes.range)
        candidates[index].phrase = ActionPhrase(passage: passage, clauses: [], due: nil)
        candidates[index].finding.act = .line(passage.trimmed(before))
        candidates[index].features.add("fate", "answers")
      }
    }
  }

  // MARK: a sentence of names alone

  /// "Buskene skæres ned. Dan, uge 26.", "Teksten skal være inde. (Hanne J.)": who does what the sentence before says.
  private mutating func takeNameSentences() {
    for index in passages.indices where passages[index].sentences.count > 1 && passages[index].paragraph.row == nil {
      let passage = passages[index]
      for number in passage.sentences.indices.dropFirst() where passage.sentences[number].count <= 12 {
        guard passage.words[passage.sentences[number]].contains(where: { $0.tag == .name }),
          let parts = lines(index).namesOnly(sentence: number), let owner = parts.owner,
          passage.words[owner.words].contains(where: { $0.tag == .name })
        else {
          continue
        }
        let answer = lines(index).resolve(owner)
        let end = passage.bytes(passage.trimmed(passage.sentences[number])).end
        candidates.removeAll { $0.passage == index && $0.sentence == number }
        if let at = candidates.lastIndex(where: { $0.passage == index && $0.sentence == number - 1 }) {
          guard candidates[at].lacksOwner else { continue }
          (candidates[at].owners, candidates[at].note) = (answer.owners, answer.note)
          candidates[at].due = candidates[at].due ?? parts.due?.due
          candidates[at].range.end = end
          candidates[at].features.add("noted", "names")
        } else if passage.sentences[number - 1].count > 1, let line = lines(index).lineCandidate(.named, sentence: number - 1) {
          (line.owners, line.note, line.due) = (answer.owners, answer.note, parts.due?.due ?? line.due)
          line.range.end = end
          line.features.add("noted", "names")
          candidates.append(line)
          candidates.sort { $0.range.start < $1.range.start }
        }
      }
    }
  }

  // MARK: who takes it, in the next sentence

  /// "Skiltene skal males. Det tager Lone Holm sig af.": one item, with the owner of the second sentence.
  private mutating func takeAssignments() {
    var index = candidates.count - 1
    while index > 0 {
      let (need, taking) = (candidates[index - 1], candidates[index])
      if need.passage == taking.passage, need.sentence + 1 == taking.sentence || need.sentence == taking.sentence,
        need.lacksOwner || need.isOfMeeting && (need.construction === Construction.mustDo || standsIn(taking)) || !need.kind.isFirm,
        !need.isRejected, taking.ownsByGrammar,
        taking.kind.isFirm,
        need.kind.isFirm
          ? pointsBack(taking) || repeats(taking, need) || carriesOut(taking, need)
            || taking.isAside && need.sentence == taking.sentence && Scorer.shared.chance(taking.features) >= Self.likely
          : answersProposal(taking),
        Scorer.shared.chance(need.features) >= Self.likely
      {
        candidates[index - 1].owners = taking.owners
        candidates[index - 1].note = taking.note
        candidates[index - 1].range = need.range.union(taking.range)
        candidates[index - 1].due = need.due ?? taking.due
        candidates[index - 1].sentence = taking.sentence
        if need.construction.pattern.complement.isNone || !need.kind.isFirm, taking.kind == .pledge { candidates[index - 1].kind = .pledge }
        candidates[index - 1].features.add("taken", "yes")
        candidates.remove(at: index)
      }
      index -= 1
    }
  }

  /// "… at skrive et brev. Ragnhild formulerer brevet.": its object is what was decided, now known.
  private func repeats(_ taking: Candidate, _ need: Candidate) -> Bool {
    guard !need.construction.pattern.complement.isNone, taking.construction === Construction.flat else { return false }
    let words = passages[taking.passage].words
    func folded(_ word: Word) -> String { Tokenizer.fold(text.bytes[word.range.start..<word.range.end]) }
    let decided = words[need.words].filter { $0.tag == .noun && $0.range.count > 3 }.map(folded)
    return words[taking.words].contains { word in
      guard word.tag == .noun, word.range.count > 5, case let known = folded(word) else { return false }
      return decided.contains { known.count > $0.count && known.count <= $0.count + 3 && known.hasPrefix($0) }
    }
  }

  /// "Den sender Rikke i uge 37.": what was proposed stands first, as "den".
  private func answersProposal(_ candidate: Candidate) -> Bool {
    let words = passages[candidate.passage].words[candidate.words]
    guard let first = words.first, words.count <= 9 else { return false }
    return Self.proposed.contains(first.key)
  }

  /// "Det gør Rie", "Det tager Rie sig af": the verb stands for what was said, "Det formulerer Rie" is an act of its own.
  private func standsIn(_ candidate: Candidate) -> Bool {
    passages[candidate.passage].words[candidate.words].first { $0.isVerb }?.lemma.map(Self.proVerbs.contains) ?? false
  }

  /// Short, and its object is "det", "dette", "opgaven", "den", "dem".
  func pointsBack(_ candidate: Candidate) -> Bool {
    let words = passages[candidate.passage].words[candidate.words]
    guard words.count <= 9 else { return false }
    return words.contains { Self.backPointers.contains($0.key) } && !words.contains { $0.token.has(.deliverable) }
  }

  // MARK: who answers, in the sentence before

  /// "Kommunerne anmodes om at udpege to deltagere. Navnene meddeles Tove inden jul.": those who were asked.
  private mutating func takeAnswers() {
    for index in candidates.indices.dropFirst() where candidates[index].lacksOwner && candidates[index].kind == .request {
      let asked = candidates[index - 1]
      guard candidates[index].construction === Construction.passive, asked.kind == .request, !asked.lacksOwner,
        asked.passage == candidates[index].passage, asked.sentence + 1 == candidates[index].sentence
      else { continue }
      (candidates[index].owners, candidates[index].note) = (asked.owners, asked.note)
      candidates[index].features.add("noted", "answer")
    }
  }

  // MARK: what is to become of it

  /// "Pia og Gerda laver korte regler. De sendes til bestyrelsen inden ferien.": the second tells more of the first.
  private mutating func takeContinuations() {
    var index = candidates.count - 1
    while index > 0 {
      let (first, then) = (candidates[index - 1], candidates[index])
      if keepsOn(then, first), Scorer.shared.chance(first.features) >= Self.likely {
        candidates[index - 1].range = first.range.union(then.range)
        candidates[index - 1].due = first.due ?? then.due
        candidates.remove(at: index)
      } else if then.lacksOwner, then.construction === Construction.passive || delivers(then), !first.lacksOwner, first.kind.isFirm,
        first.passage == then.passage,
        !first.isRejected, Scorer.shared.chance(first.features) >= Self.likely,
        first.sentence + 1 == then.sentence || first.sentence == then.sentence, tellsOn(then) || delivers(then) && names(then, what: first)
      {
        candidates[index - 1].range = first.range.union(then.range)
        candidates[index - 1].due = first.due ?? then.due
        candidates.remove(at: index)
      }
      index -= 1
    }
  }

  /// "De sendes …", "… og den hænges op": its subject is what was spoken of.
  private func tellsOn(_ candidate: Candidate) -> Bool {
    let words = passages[candidate.passage].words[candidate.words]
    guard let first = words.first(where: { $0.tag != .punctuation && $0.tag != .coordinator }) else { return false }
    return Self.continuing.contains(first.key) && words.count <= 14
  }

  /// "Teksten skal være klar den 1. september", "Udkastet rundsendes inden ferien": when or to whom what was made is given.
  private func delivers(_ candidate: Candidate) -> Bool {
    if candidate.construction === Construction.be { return true }
    guard candidate.construction === Construction.passive || candidate.construction === Construction.passiveModal else { return false }
    let verbs = passages[candidate.passage].words[candidate.words].filter { $0.isVerb && !$0.isAuxiliary && !$0.token.has(.modal) }
    return verbs.first?.lemma.map(Self.delivering.contains) ?? false
  }

  /// It begins with what the one before makes: "et udkast", then "udkastet"; or with its verb alone.
  private func names(_ then: Candidate, what first: Candidate) -> Bool {
    let words = passages[then.passage].words
    guard then.words.count <= 16, let start = then.words.first(where: { words[$0].tag != .punctuation && words[$0].tag != .coordinator }) else {
      return false
    }
    let opening = words[start]
    if opening.tag == .finite || Self.pronouns.contains(opening.key) { return true }
    guard opening.tag == .noun, opening.range.count > 4, case let known = folded(opening) else { return false }
    return words[first.words].contains { word in
      guard word.tag == .noun, word.range.count > 3, case let made = folded(word) else { return false }
      return known.count > made.count && known.count <= made.count + 3 && known.hasPrefix(made)
    }
  }

  private func folded(_ word: Word) -> String { Tokenizer.fold(text.bytes[word.range.start..<word.range.end]) }

  private static let delivering: KeySet = "sende rundsende udsende fremsende eftersende indsende aflevere meddele"
  private static let pronouns: KeySet = "den det de"

  // MARK: by when, in the line above

  /// "Inden næste møde:" above a list: the day of those that name none.
  private mutating func takeHeadings() {
    // The items of a list have one lead.
    var (named, dated): ((lead: ByteRange, owners: OwnerResolver.Answer?)?, (lead: ByteRange, due: Due?)?)
    for index in candidates.indices where candidates[index].lacksOwner && candidates[index].kind.isFirm {
      guard let lead = passages[candidates[index].passage].paragraph.lead else { continue }
      if named?.lead != lead { named = (lead, owners(in: lead)) }
      guard let answer = named?.owners, !answer.owners.isEmpty else { continue }
      (candidates[index].owners, candidates[index].note) = (answer.owners, answer.note)
      candidates[index].features.add("noted", "lead-owner")
    }
    for index in candidates.indices where candidates[index].lacksDue && candidates[index].kind.isFirm {
      guard let lead = passages[candidates[index].passage].paragraph.lead else { continue }
      if dated?.lead != lead { dated = (lead, mention(in: lead)) }
      guard let due = dated?.due else { continue }
      candidates[index].due = due
      candidates[index].features.add("noted", "lead")
    }
  }

  /// Whom a line above a list names: "Helle", "Arbejdsgruppen:", "Gruppen".
  private func owners(in lead: ByteRange) -> OwnerResolver.Answer? {
    guard let any = passages.first else { return nil }
    // "Opgaver til næste møde" above "Lone:": the line right above the list.
    let line = ByteRange(text.bytes[lead.start..<lead.end].lastIndex(of: 0x0A).map { $0 + 1 } ?? lead.start, lead.end)
    guard line.count < 80 else { return nil }
    let cell = Passage(cell: line, of: any)
    // "Ole skal:", "Lis og Ole tager sig af:"
    var words = 0..<cell.words.count
    while let last = words.last, last > 0, cell.words[last].tag == .punctuation || Self.duties.contains(cell.words[last].key) {
      words = words.dropLast()
    }
    let reader = LineReader(passage: cell, index: 0, memory: Antecedents())
    return cell.isNames(words) && cell.words.contains { $0.tag == .name || $0.isAgentNoun }
      ? reader.names(words, loose: false).map(reader.resolve) : nil
  }

  private func mention(in range: ByteRange) -> Due? {
    guard range.count < 200 else { return nil }
    let tokens = Tokenizer.tokens(in: text, range: range)
    return DeadlineReader.mentions(in: tokens[...], of: text, reference: date).first { !$0.isWeak }?.due
  }

  static let likely = 0.2
  private static let proVerbs: KeySet = "gøre tage klare sørge påtage stå ordne varetage"
  private static let duties: KeySet = "skal vil tager sig af sørger for står undersøger har opgaver opgaverne følgende"
  private static let continuing: KeySet = "den de"
  private static let proposed: KeySet = "den det dem"
  private static let backPointers: KeySet = "det dette hvilket opgaven den dem herpå dertil sagen hende ham derom"
}

extension Pattern.Complement {
  var isNone: Bool {
    if case .none = self { return true }
    return false
  }
}
