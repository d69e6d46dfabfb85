import Danish

/// Weighs a candidate: a logistic model over its features, whose weights are the table in `Weights`.
final class Scorer: Sendable {
  static let shared = Scorer(Weights.lines, words: Weights.words)

  /// Open addressing over the hashes of the features' names; 0 is an empty slot.
  private let slots: [(name: UInt64, weight: Double)]
  private let mask: Int
  private let words: KeyMap<Double>
  private let bias: Double

  init(_ table: StaticString, words: StaticString) {
    let lines = Self.rows(table).compactMap { weight, feature -> (name: UInt64, weight: Double)? in
      guard let equals = feature.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      var name = Name()
      name.add(String(feature[..<equals]))
      let value = feature[feature.utf8.index(after: equals)...]
      for part in value.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1) { name.add(String(Substring(part))) }
      return (name.hash, weight)
    }
    var capacity = 16
    while capacity < lines.count * 4 { capacity *= 2 }
    var slots = [(name: UInt64, weight: Double)](repeating: (0, 0), count: capacity)
    for line in lines {
      var slot = Int(truncatingIfNeeded: line.name) & (capacity - 1)
      while slots[slot].name != 0, slots[slot].name != line.name { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = line
    }
    (self.slots, mask) = (slots, capacity - 1)
    self.words = KeyMap(Self.rows(words).map { (Key($1), $0) }, joining: { first, _ in first })
    var name = Name("bias")
    name.add("yes")
    bias = lines.first { $0.name == name.hash }?.weight ?? 0
  }

  /// The lines of a table: a weight and what it is the weight of.
  private static func rows(_ table: StaticString) -> [(weight: Double, name: Substring)] {
    table.rows.compactMap { fields in fields.count == 2 ? Double(fields[0]).map { ($0, fields[1]) } : nil }
  }

  /// The chance, 0...1, that a careful secretary would list it.
  func chance(_ features: Features) -> Double { 1 / (1 + exp(-(bias + features.sum + features.lexical))) }

  /// The sum of what the words tell, each word once.
  func lexical(_ text: ArraySlice<Word>) -> Double {
    var sum = 0.0
    for index in text.indices where text[index].isVocabulary {
      guard let weight = words[text[index].key], !text[..<index].contains(where: { $0.key == text[index].key }) else { continue }
      sum += weight
    }
    return sum
  }

  /// What one word tells.
  func weight(of word: Word) -> Double { word.isVocabulary ? words[word.key] ?? 0 : 0 }

  /// The weight of a feature; 0 for one that the table does not list.
  func weight(_ feature: Name) -> Double {
    var slot = Int(truncatingIfNeeded: feature.hash) & mask
    while slots[slot].name != 0 {
      if slots[slot].name == feature.hash { return slots[slot].weight }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The name of a feature, "group=value" or "group=value/second", hashed part by part so that no string is built to look one up.
  struct Name {
    private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    /// The compiler reckons it out where the group stands in the code.
    @inline(__always)
    init(_ group: StaticString) { add(UnsafeBufferPointer(start: group.utf8Start, count: group.utf8CodeUnitCount)) }

    /// The same with its value.
    @inline(__always)
    init(_ group: StaticString, _ value: StaticString) {
      self.init(group)
      add(UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
    }

    @inline(__always)
    mutating func add(_ part: String) { part.utf8.withContiguousStorageIfAvailable { add($0) } }

    /// Eight bytes at a time.
    @inline(__always)
    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
      let raw = UnsafeRawBufferPointer(bytes)
      var index = 0
      while index + 8 <= raw.count {
        mix(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        index += 8
      }
      var rest = UInt64(truncatingIfNeeded: raw.count)
      if index + 4 <= raw.count {
        rest = rest << 32 | UInt64(raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        index += 4
      }
      while index < raw.count {
        rest = rest << 8 | UInt64(raw[index])
        index += 1
      }
      mix(rest)
    }

    @inline(__always)
    private mutating func mix(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
  }

  /// e^x by its series on the halved argument; no C library in the pure modules.
  private func exp(_ x: Double) -> Double {
    let clamped = min(40, max(-40, x))
    var term = 1.0
    var sum = 1.0
    let small = clamped / 64
    for n in 1...14 {
      term *= small / Double(n)
      sum += term
    }
    for _ in 0..<6 { sum *= sum }
    return sum
  }
}
