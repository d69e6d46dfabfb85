import Danish

/// Where the words of one version of a text stand in another.
///
/// Whole sentences that stand in both go first, wherever they stand. The longest chain of them that keeps its order cuts both texts into spans;
/// in each span what is left keeps its order: what the spans begin and end with, then runs of words that stand once in each (patience difference),
/// and between those the same again. What is left then is compared word by word where it is short, so that the time is linear in the text.
struct TextAlignment {
  /// For each word of the old text its place in the new one, nil where it is gone.
  private(set) var places: [Int?]
  /// The words of the new text that are none of the old one's.
  private(set) var isNew: [Bool]
  /// The words that stand in no sentence of both texts, by their keys and their places in the texts.
  private var (old, new): ([Key], [Key]) = ([], [])
  private var (oldPlaces, newPlaces): ([Int], [Int]) = ([], [])

  /// Cells of a table of common words; what is larger is taken for new altogether.
  private static let largest = 160_000
  private static let runs = [5, 3, 1]

  init(from old: Words, to new: Words) {
    places = Array(repeating: nil, count: old.count)
    isNew = Array(repeating: true, count: new.count)
    let sentences = Self.commonSentences(old, new)
    for (x, y) in sentences { for (place, now) in zip(x, y) { match(place, now) } }
    var spans: [(old: Range<Int>, new: Range<Int>)] = []
    var (oldStart, newStart) = (0, 0)
    let chain = Self.longestChain(sentences.map { ($0.old.lowerBound, $0.new.lowerBound) })
    for (x, y) in chain + [(old.count, new.count)] {
      let (oldFirst, newFirst) = (oldPlaces.count, newPlaces.count)
      for place in oldStart..<x where places[place] == nil { oldPlaces.append(place) }
      for place in newStart..<y where isNew[place] { newPlaces.append(place) }
      spans.append((oldFirst..<oldPlaces.count, newFirst..<newPlaces.count))
      (oldStart, newStart) = (x, y)
    }
    self.old = oldPlaces.map { old.keys[$0] }
    self.new = newPlaces.map { new.keys[$0] }
    for span in spans { align(span.old, span.new) }
  }

  /// Sentences of the same words, in the order of the old text; one that stands several times is found where both texts have it as often.
  private static func commonSentences(_ old: Words, _ new: Words) -> [(old: Range<Int>, new: Range<Int>)] {
    func byWords(_ words: Words) -> [ArraySlice<Key>: [Range<Int>]] {
      words.sentences().reduce(into: [:]) { $0[words.keys[$1], default: []].append($1) }
    }
    let found = byWords(new)
    var pairs: [(old: Range<Int>, new: Range<Int>)] = []
    for (words, places) in byWords(old) { if let here = found[words], here.count == places.count { pairs += zip(places, here).map { ($0, $1) } } }
    return pairs.sorted { $0.old.lowerBound < $1.old.lowerBound }
  }

  private mutating func align(_ oldSpan: Range<Int>, _ newSpan: Range<Int>) {
    // Each step cuts a span into smaller ones, or tries shorter runs.
    var open = [(old: oldSpan, new: newSpan, run: 0)]
    while var (a, b, run) = open.popLast() {
      trim(&a, &b)
      guard !a.isEmpty, !b.isEmpty else { continue }
      let anchors = run < Self.runs.count ? anchors(a, b, Self.runs[run]) : []
      guard !anchors.isEmpty else {
        if run < Self.runs.count {
          open.append((a, b, run + 1))
        } else if a.count * b.count <= Self.largest {
          compare(a, b)
        }
        continue
      }
      var (oldStart, newStart) = (a.lowerBound, b.lowerBound)
      for (x, y) in anchors {
        open.append((oldStart..<x, newStart..<y, run))
        pair(x, y)
        (oldStart, newStart) = (x + 1, y + 1)
      }
      open.append((oldStart..<a.upperBound, newStart..<b.upperBound, run))
    }
  }

  private mutating func pair(_ x: Int, _ y: Int) { match(oldPlaces[x], newPlaces[y]) }

  private mutating func match(_ x: Int, _ y: Int) {
    places[x] = y
    isNew[y] = false
  }

  /// Matches what both spans begin and end with.
  private mutating func trim(_ a: inout Range<Int>, _ b: inout Range<Int>) {
    while !a.isEmpty, !b.isEmpty, old[a.lowerBound] == new[b.lowerBound] {
      pair(a.lowerBound, b.lowerBound)
      (a, b) = (a.dropFirst(), b.dropFirst())
    }
    while !a.isEmpty, !b.isEmpty, old[a.upperBound - 1] == new[b.upperBound - 1] {
      pair(a.upperBound - 1, b.upperBound - 1)
      (a, b) = (a.dropLast(), b.dropLast())
    }
  }

  /// Where runs of `length` words begin that stand once in each span, in an order that both keep.
  private func anchors(_ a: Range<Int>, _ b: Range<Int>, _ length: Int) -> [(Int, Int)] {
    let (oldRuns, newRuns) = (Self.unique(old, a, length), Self.unique(new, b, length))
    var pairs: [(Int, Int)] = []
    for (run, x) in oldRuns { if let y = newRuns[run], old[x..<x + length] == new[y..<y + length] { pairs.append((x, y)) } }
    pairs.sort { $0.0 < $1.0 }
    return Self.longestChain(pairs)
  }

  private static func unique(_ keys: [Key], _ span: Range<Int>, _ length: Int) -> [UInt64: Int] {
    guard span.count >= length else { return [:] }
    var found: [UInt64: Int] = Dictionary(minimumCapacity: span.count)
    var repeated: Set<UInt64> = []
    for start in span.lowerBound...(span.upperBound - length) {
      var hash: UInt64 = 0
      for key in keys[start..<start + length] { hash = (hash &* 0x9E37_79B9_7F4A_7C15) ^ key.hash }
      if found.updateValue(start, forKey: hash) != nil { repeated.insert(hash) }
    }
    for hash in repeated { found[hash] = nil }
    return found
  }

  /// The longest chain of pairs, sorted by the first, whose second members rise.
  private static func longestChain(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var (tails, before): ([Int], [Int?]) = ([], [])
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? tails[low - 1] : nil)
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var (chain, next): ([(Int, Int)], Int?) = ([], tails.last)
    while let index = next {
      chain.append(pairs[index])
      next = before[index]
    }
    return chain.reversed()
  }

  /// The longest common subsequence of two short spans.
  private mutating func compare(_ a: Range<Int>, _ b: Range<Int>) {
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for x in stride(from: a.count - 1, through: 0, by: -1) {
      for y in stride(from: b.count - 1, through: 0, by: -1) {
        lengths[x * width + y] =
          old[a.lowerBound + x] == new[b.lowerBound + y]
          ? lengths[(x + 1) * width + y + 1] + 1 : max(lengths[(x + 1) * width + y], lengths[x * width + y + 1])
      }
    }
    var (x, y) = (0, 0)
    while x < a.count, y < b.count {
      if old[a.lowerBound + x] == new[b.lowerBound + y] {
        pair(a.lowerBound + x, b.lowerBound + y)
        (x, y) = (x + 1, y + 1)
      } else if lengths[(x + 1) * width + y] >= lengths[x * width + y + 1] {
        x += 1
      } else {
        y += 1
      }
    }
  }
}
