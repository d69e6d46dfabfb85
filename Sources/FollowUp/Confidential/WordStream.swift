/// The letters and digits of a text without all that stands between them, in small letters, with where each word begins.
struct WordStream {
  private(set) var bytes: [UInt8] = []
  /// Where words begin in `bytes`.
  private(set) var starts: [Int] = []

  init(_ text: some StringProtocol) {
    bytes.reserveCapacity(text.utf8.count)
    var isInside = false
    var lead: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: put(byte, &isInside)
      case 0x41...0x5A: put(byte | 0x20, &isInside)
      case 0..<0x80: isInside = false
      case 0xC0...: lead = byte
      // C2 and E2 lead signs and marks of punctuation, EF the byte order mark; Æ, Ø and Å differ from the small ones in one bit.
      default:
        guard lead != 0xC2, lead != 0xE2, lead != 0xEF else {
          isInside = false
          continue
        }
        put(lead == 0xC3 && byte < 0x9F ? byte | 0x20 : byte, &isInside)
      }
    }
  }

  var count: Int { starts.count }

  /// The bytes from one word up to another.
  func slice(_ first: Int, _ last: Int) -> ArraySlice<UInt8> { bytes[starts[first]..<(last < starts.count ? starts[last] : bytes.count)] }

  private mutating func put(_ byte: UInt8, _ isInside: inout Bool) {
    if !isInside { starts.append(bytes.count) }
    isInside = true
    bytes.append(byte)
  }
}

/// Runs of words that are looked for in many texts, found by their first eight letters.
struct WordPatterns {
  /// As many words in a row are told apart from chance.
  static let length = 6
  /// Shorter texts are compared whole, from so many words on ...
  static let least = 3
  /// ... and so many letters.
  static let letters = 8

  private struct Pattern {
    var bytes: ArraySlice<UInt8>
    var origin: Int
  }

  private var patterns: [Pattern] = []
  private var table: [UInt64: [Int]] = [:]
  private var known: Set<ArraySlice<UInt8>> = []

  var isEmpty: Bool { table.isEmpty }

  func origin(of pattern: Int) -> Int { patterns[pattern].origin }

  /// The runs of six words in a text; a shorter one only where it is a `whole`.
  mutating func add(_ text: some StringProtocol, whole: Bool, as origin: Int) {
    let stream = WordStream(text)
    if stream.count >= Self.length {
      for first in 0...(stream.count - Self.length) { add(stream.slice(first, first + Self.length), origin) }
    } else if whole, stream.count >= Self.least {
      add(stream.bytes[...], origin)
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, _ origin: Int) {
    guard bytes.count >= Self.letters, known.insert(bytes).inserted else { return }
    table[Self.key(bytes), default: []].append(patterns.count)
    patterns.append(Pattern(bytes: bytes, origin: origin))
  }

  /// These of them alone, under the same numbers.
  func only(_ wanted: Set<Int>) -> WordPatterns {
    var some = self
    some.table = Dictionary(grouping: wanted.sorted()) { Self.key(patterns[$0].bytes) }
    return some
  }

  /// Calls `tell` for each pattern that stands in a text, from the beginning of a word to the end of one.
  func find(in stream: WordStream, _ tell: (Int) -> Void) {
    let bytes = stream.bytes
    for (index, start) in stream.starts.enumerated() where start + Self.letters <= bytes.count {
      guard let known = table[Self.key(bytes[start...])] else { continue }
      for number in known {
        let pattern = patterns[number].bytes
        let end = start + pattern.count
        guard end <= bytes.count, bytes[start..<end] == pattern else { continue }
        if end == bytes.count || ends(at: end, stream, after: index) { tell(number) }
      }
    }
  }

  private func ends(at end: Int, _ stream: WordStream, after index: Int) -> Bool {
    for start in stream.starts[(index + 1)...] where start >= end { return start == end }
    return false
  }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.prefix(letters).reduce(0) { $0 << 8 | UInt64($1) } }
}
