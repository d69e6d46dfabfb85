import Danish

/// How near two words of content are to each other, 0...1.
enum Kinship {
  static let same = 1.0
  /// "exitaftale" and "aftale", "høringssvar" and "svar": the one is the head of the other.
  private static let head = 0.7
  /// "notat" and "papir", "købe" and "anskaffe".
  static let synonym = 0.6
  /// "kompetencedag" and "kompetence": the one is the first part of the other.
  private static let first = 0.5
  /// "restance" and "rykker": they belong to one matter.
  private static let related = 0.3
  /// "skolefravær" and "skoleelev": they share their first part.
  private static let shared = 0.25

  static func of(_ a: TermBook.Entry, _ b: TermBook.Entry) -> Double {
    if a.stem == b.stem { return same }
    var kin = meet(a.synonyms, b.synonyms) ? synonym : meet(a.fields, b.fields) ? related : 0
    let (short, long) = a.stem.count < b.stem.count ? (a.stem.bytes, b.stem.bytes) : (b.stem.bytes, a.stem.bytes)
    guard short.count >= 3 else { return kin }
    if short.count >= 4 || long.count >= 8, long.count >= short.count + 2, long.suffix(short.count).elementsEqual(short) { kin = max(kin, head) }
    if short.count >= 4, long.starts(with: short) {
      // An ending that the stemmer does not know, or a first part.
      kin = max(kin, long.count - short.count <= 2 ? head : first)
    }
    if kin == 0, short.count >= 6, long.prefix(6).elementsEqual(short.prefix(6)) { kin = shared }
    return kin
  }

  /// Both are in order.
  private static func meet(_ a: [Int], _ b: [Int]) -> Bool { a.contains { b.contains($0) } }
}

/// The words of a text, found by what may make them akin to another: the same ending or beginning, a group in common.
struct Kindred {
  private var byEnding: [UInt32: [Term]] = [:]
  private var byBeginning: [UInt32: [Term]] = [:]
  private var bySynonym: [Int: [Term]] = [:]
  private var byField: [Int: [Term]] = [:]

  init(_ terms: [Term], _ book: TermBook) {
    for term in terms {
      let entry = book[term]
      byEnding[Self.pack(entry.stem.bytes.suffix(3)), default: []].append(term)
      byBeginning[Self.pack(entry.stem.bytes.prefix(4)), default: []].append(term)
      for group in entry.synonyms { bySynonym[group, default: []].append(term) }
      for group in entry.fields { byField[group, default: []].append(term) }
    }
  }

  /// Those akin to a term, each once with how near it is, in the order of their numbers.
  func kin(of term: Term, _ book: TermBook) -> [(term: Term, kinship: Double)] {
    let entry = book[term]
    var near = byEnding[Self.pack(entry.stem.bytes.suffix(3))] ?? []
    near += byBeginning[Self.pack(entry.stem.bytes.prefix(4))] ?? []
    for group in entry.synonyms { near += bySynonym[group] ?? [] }
    for group in entry.fields { near += byField[group] ?? [] }
    near.sort { $0.number < $1.number }
    var found: [(term: Term, kinship: Double)] = []
    for (index, other) in near.enumerated() where index == 0 || near[index - 1] != other {
      let kinship = Kinship.of(entry, book[other])
      if kinship > 0 { found.append((other, kinship)) }
    }
    return found
  }

  private static func pack(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
