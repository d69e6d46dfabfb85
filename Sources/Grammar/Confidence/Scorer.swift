import Danish

/// Weighs a candidate: a logistic model over its features, whose weights are the table in `Weights`.
struct Scorer: Sendable {
  static let shared = Scorer(Weights.lines, words: Weights.words)

  /// Open addressing over the hashes of the features' names; 0 is an empty slot.
  private let keys: [UInt64]
  private let values: [Double]
  private let mask: Int
  private let words: KeyMap<Double>
  private let bias: Double

  init(_ table: StaticString, words: StaticString) {
    let lines = "\(table)".split(separator: "\n").compactMap { line -> (hash: UInt64, weight: Double)? in
      let fields = line.split(separator: " ")
      guard fields.count == 2, let value = Double(String(fields[0])), let equals = fields[1].firstIndex(of: "=") else { return nil }
      let parts = fields[1][fields[1].index(after: equals)...].split(separator: "/", maxSplits: 1)
      var name = Hash()
      name.add(String(fields[1][..<equals]))
      for part in parts { name.add(String(part)) }
      return (name.value, value)
    }
    var capacity = 16
    while capacity < lines.count * 4 { capacity *= 2 }
    var (keys, values) = ([UInt64](repeating: 0, count: capacity), [Double](repeating: 0, count: capacity))
    for line in lines {
      var slot = Int(truncatingIfNeeded: line.hash) & (capacity - 1)
      while keys[slot] != 0, keys[slot] != line.hash { slot = (slot + 1) & (capacity - 1) }
      (keys[slot], values[slot]) = (line.hash, line.weight)
    }
    (self.keys, self.values, mask) = (keys, values, capacity - 1)
    self.words = KeyMap(
      "\(words)".split(separator: "\n").compactMap { line in
        let fields = line.split(separator: " ")
        return fields.count == 2 ? Double(String(fields[0])).map { (Key(fields[1]), $0) } : nil
      }, joining: { first, _ in first })
    var name = Hash()
    name.add("bias")
    name.add("yes")
    bias = lines.first { $0.hash == name.value }?.weight ?? 0
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

  /// The weight of the feature "group=value" or "group=value/second"; 0 for one that the table does not list.
  func weight(_ group: StaticString, _ value: String, _ second: String?) -> Double {
    var name = Hash()
    group.withUTF8Buffer { name.add($0) }
    name.add(value)
    if let second { name.add(second) }
    return find(name.value)
  }

  private func find(_ hash: UInt64) -> Double {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return values[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// Over the parts of a feature's name, eight bytes at a time, so that no string is built to look one up.
  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ part: String) {
      var part = part
      part.withUTF8 { add($0) }
    }

    @inline(__always)
    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
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
      value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
      value ^= value >> 29
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
