/// A word folded for look-up, as a 64-bit FNV-1a hash: "Kredsrådet", "kredsraadet" and the scanned "kredsradet" have one key.
///
/// Comparing keys is comparing words: the lexicon has some 30,000 forms, two of which share a key with a chance of one in 10^10.
///
/// What is asked of every word is public here and below, though nobody outside the package sees it: the compiler carries only public code over into
/// other modules.
public struct Key: Hashable, Sendable, ExpressibleByStringLiteral {
  @usableFromInline package let hash: UInt64

  @inlinable package init(hash: UInt64) { self.hash = hash }

  @inlinable @inline(__always) public static func == (a: Key, b: Key) -> Bool { a.hash == b.hash }

  /// `word` is folded here: å may be written as å.
  package init(_ word: some StringProtocol) {
    var folding = Folding()
    // The storage of the word, so that its bytes are not asked for one by one.
    let isRead: Void? = word.utf8.withContiguousStorageIfAvailable { for byte in $0 { folding.append(byte) } }
    if isRead == nil { for byte in word.utf8 { folding.append(byte) } }
    hash = folding.hash
  }

  /// UTF-8 of one word, folded here.
  init(utf8 word: some Sequence<UInt8>) {
    var folding = Folding()
    for byte in word { folding.append(byte) }
    hash = folding.hash
  }

  /// A word of the code, in small letters: the compiler reckons it out where it stands.
  @inlinable @inline(__always) public init(stringLiteral word: StaticString) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<word.utf8CodeUnitCount {
      var byte = word.utf8Start[index]
      if byte == 0xC3, word.utf8Start[index + 1] == 0xA5 { continue }
      if byte == 0xA5, index > 0, word.utf8Start[index - 1] == 0xC3 { byte = 0x61 }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    self.hash = hash
    assert(hash == Key.folded("\(word)"), "a word of the code is written in small letters")
  }

  @usableFromInline static func folded(_ word: String) -> UInt64 { Key(word).hash }
}

/// Folds UTF-8 byte by byte and hashes what comes out: lower case, å and aa as a, accents dropped; æ and ø stay.
struct Folding {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The folded byte written last; 0 before the first.
  private var last: UInt8 = 0
  private var lead: UInt8 = 0

  /// Feeds one byte of valid UTF-8 and passes on what it folds to; white space and soft hyphens are left out by the caller.
  @inline(__always)
  mutating func append(_ byte: UInt8, to emit: (UInt8) -> Void = { _ in }) {
    if byte < 0x80 {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower == 0x61, last == 0x61 { return }
      put(lower, emit)
    } else {
      beyondASCII(byte, emit)
    }
  }

  /// Feeds the letters a-z that stand at `index`, and tells where they end.
  @inline(__always)
  mutating func appendSmall(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int, to limit: Int) -> Int {
    var (index, hash, last) = (index, hash, last)
    while index < limit, case let byte = bytes[index], byte &- 0x61 < 26 {
      if byte != 0x61 || last != 0x61 { hash = Self.mixed(hash, byte) }
      last = byte
      index += 1
    }
    (self.hash, self.last) = (hash, last)
    return index
  }

  private mutating func beyondASCII(_ byte: UInt8, _ emit: (UInt8) -> Void) {
    guard byte < 0xC0, lead == 0xC3 else {
      lead = byte == 0xC3 ? byte : 0
      return lead == 0 ? put(byte, emit) : ()
    }
    lead = 0
    switch byte | 0x20 {
    case 0xA0...0xA5: if last != 0x61 { put(0x61, emit) }
    case 0xA8...0xAB: put(0x65, emit)
    case 0xAC...0xAF: put(0x69, emit)
    case 0xB2...0xB5: put(0x6F, emit)
    case 0xB9...0xBC: put(0x75, emit)
    case let low:
      put(0xC3, emit)
      // Swedish and German ö is Danish ø.
      put(low == 0xB6 ? 0xB8 : low, emit)
    }
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  @inline(__always)
  private mutating func put(_ byte: UInt8, _ emit: (UInt8) -> Void) {
    hash = Self.mixed(hash, byte)
    last = byte
    emit(byte)
  }
}

/// A fixed set of words, written as one string: `"senest inden før"`.
public struct KeySet: Sendable, ExpressibleByStringLiteral {
  /// Its words, in the order in which they are written.
  package let keys: [Key]
  @usableFromInline let slots: [UInt64]
  @usableFromInline let mask: Int

  public init(stringLiteral words: String) { self.init(words) }

  package init(_ words: some StringProtocol) {
    let keys = words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Key(utf8: $0).hash }
    var capacity = 8
    while capacity < keys.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    for key in keys {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = key
    }
    self.slots = slots
    mask = capacity - 1
    self.keys = keys.map { Key(hash: $0) }
  }

  @inlinable public func contains(_ key: Key) -> Bool {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == key.hash { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}

/// What is known of each of a few words, by their keys.
public struct KeyMap<Value: Sendable>: Sendable {
  @usableFromInline let slots: [UInt64]
  @usableFromInline let values: [Value?]
  @usableFromInline let mask: Int

  /// A word listed twice has its values joined.
  package init(_ entries: some Sequence<(Key, Value)>, joining: (Value, Value) -> Value) {
    let entries = Array(entries)
    var capacity = 8
    while capacity < entries.count * 2 { capacity *= 2 }
    var (slots, values) = ([UInt64](repeating: 0, count: capacity), [Value?](repeating: nil, count: capacity))
    for (key, value) in entries {
      var slot = Int(truncatingIfNeeded: key.hash) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != key.hash { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = key.hash
      values[slot] = values[slot].map { joining($0, value) } ?? value
    }
    (self.slots, self.values, mask) = (slots, values, capacity - 1)
  }

  @inlinable public subscript(key: Key) -> Value? {
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != 0 {
      if slots[slot] == key.hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

/// Tells at little cost of most words that they are not in a set: one of 8,192 bits for each key.
public struct KeyFilter: Sendable {
  @usableFromInline var bits = [UInt64](repeating: 0, count: 128)

  package init() {}

  package mutating func insert(_ key: Key) { bits[Int(key.hash >> 6 & 127)] |= 1 << (key.hash & 63) }

  /// False is sure, true is not.
  @inlinable public func mayContain(_ key: Key) -> Bool { bits[Int(key.hash >> 6 & 127)] & 1 << (key.hash & 63) != 0 }
}
