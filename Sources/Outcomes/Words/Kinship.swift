import Danish

/// How near two words of content are to each other, 0...1.
enum Kinship {
  static let same = 1.0
  /// "exitaftale" and "aftale", "høringssvar" and "svar": the one is the head of the other.
  private static let head = 0.7
  /// "notat" and "papir", "købe" and "anskaffe".
  private static let synonym = 0.6
  /// "kompetencedag" and "kompetence": the one is the first part of the other.
  private static let first = 0.5
  /// "skolefravær" and "skoleelev": they share their first part.
  private static let shared = 0.25

  static func of(_ a: Stem, _ b: Stem) -> Double {
    if a == b { return same }
    let (short, long) = a.count < b.count ? (a.bytes, b.bytes) : (b.bytes, a.bytes)
    var kin = Synonyms.areSynonyms(a, b) ? synonym : 0
    guard short.count >= 3 else { return kin }
    if short.count >= 4 || long.count >= 8, long.count >= short.count + 2, long.suffix(short.count).elementsEqual(short) { kin = max(kin, head) }
    if short.count >= 4, long.starts(with: short) {
      // An ending that the stemmer does not know, or a first part.
      kin = max(kin, long.count - short.count <= 2 ? head : first)
    }
    if kin == 0, short.count >= 6, long.prefix(6).elementsEqual(short.prefix(6)) { kin = shared }
    return kin
  }
}
