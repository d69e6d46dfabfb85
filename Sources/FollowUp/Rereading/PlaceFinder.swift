import Danish
import Source

/// Finds the place of a sentence of older versions in a new text.
struct PlaceFinder {
  struct Place {
    /// Its words in the new text.
    var span: Range<Int>
    /// Its words as they were.
    var words: [Key]
  }

  private let versions: [Int: Words]
  private let text: Words
  private var alignments: [Int: TextAlignment] = [:]
  private lazy var sentences = text.sentences()
  private lazy var index = makeIndex()

  init(versions: [Int: Words], text: Words) { (self.versions, self.text) = (versions, text) }

  /// Where a sentence now stands that stood in these places: where the text around it went, else where most of its words are.
  mutating func place(of places: [(version: Int, range: ByteRange)]) -> Place? {
    for isMoved in [false, true] {
      for (version, range) in places {
        guard let old = versions[version] else { continue }
        let span = old.place(of: range)
        guard !span.isEmpty else { continue }
        let found = isMoved ? moved(span, old, version) : aligned(span, old, version)
        if let found { return Place(span: found, words: Array(old.keys[span])) }
      }
    }
    return nil
  }

  /// At least half of the words kept their order.
  private mutating func aligned(_ span: Range<Int>, _ old: Words, _ version: Int) -> Range<Int>? {
    let alignment = alignment(of: version, old)
    var kept = span.compactMap { alignment.places[$0] }.sorted()[...]
    // Words that strayed far from the others are none of the sentence's.
    while let first = kept.first, let last = kept.last, last - first > 2 * span.count + 12 {
      let (head, tail) = (kept[kept.startIndex + 1] - first, last - kept[kept.endIndex - 2])
      kept = head >= tail ? kept.dropFirst() : kept.dropLast()
    }
    guard kept.count * 2 >= span.count, let first = kept.first, let last = kept.last else { return nil }
    return first..<last + 1
  }

  private mutating func alignment(of version: Int, _ old: Words) -> TextAlignment {
    if let known = alignments[version] { return known }
    let made = TextAlignment(from: old, to: text)
    alignments[version] = made
    return made
  }

  /// The sentence that is most like the longest one of the span: three words of four in common, or nearly all of the old ones.
  /// Words that are another sentence's do not count.
  private mutating func moved(_ span: Range<Int>, _ old: Words, _ version: Int) -> Range<Int>? {
    var pieces: [Range<Int>] = []
    for place in span {
      if pieces.isEmpty || old.begins[place] {
        pieces.append(place..<place + 1)
      } else {
        pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<place + 1
      }
    }
    guard let longest = pieces.max(by: { $0.count < $1.count }) else { return nil }
    let (words, alignment) = (old.keys[longest], alignment(of: version, old))
    let expected = Double(longest.lowerBound) / Double(max(1, old.count)) * Double(text.count)
    var best: (span: Range<Int>, likeness: Double, distance: Double)?
    for number in candidates(words) {
      let sentence = sentences[number]
      let free = sentence.filter { alignment.isNew[$0] }
      let shared = Double(Likeness.shared(words, free.map { text.keys[$0] }[...]))
      let likeness = 2 * shared / Double(words.count + free.count)
      guard likeness >= 0.75 || words.count >= 4 && shared >= 0.85 * Double(words.count) else { continue }
      let distance = abs(Double(sentence.lowerBound) - expected)
      if let best, (best.likeness, -best.distance) >= (likeness, -distance) { continue }
      best = (sentence, likeness, distance)
    }
    return best?.span
  }

  /// The sentences that share a rare word, at most so many of each word.
  private mutating func candidates(_ words: ArraySlice<Key>) -> [Int] {
    let index = index
    let rarest = Set(words).compactMap { index[$0] }.sorted { ($0.count, $0[0]) < ($1.count, $1[0]) }.prefix(6)
    return Set(rarest.flatMap { $0.prefix(200) }).sorted()
  }

  private mutating func makeIndex() -> [Key: [Int]] {
    var index: [Key: [Int]] = [:]
    for (number, sentence) in sentences.enumerated() { for key in Set(text.keys[sentence]) { index[key, default: []].append(number) } }
    return index
  }
}
