import Danish

/// Weighs a candidate: a logistic model over its features, whose weights are the table in `Weights`.
struct Scorer: Sendable {
  static let shared = Scorer(Weights.lines, words: Weights.words)

  private let weights: [UInt64: Double]
  private let wordWeights: [Key: Double]
  private let bias: Double

  init(_ table: StaticString, words: StaticString) {
    var weights: [UInt64: Double] = [:]
    for line in "\(table)".split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2, let value = Double(String(fields[0])) else { continue }
      var name = Hash()
      name.add(fields[1].utf8)
      weights[name.value] = value
    }
    self.weights = weights
    wordWeights = "\(words)".split(separator: "\n").reduce(into: [:]) { table, line in
      let fields = line.split(separator: " ")
      if fields.count == 2, let value = Double(String(fields[0])) { table[Key(fields[1])] = value }
    }
    var name = Hash()
    name.add("bias=yes".utf8)
    bias = weights[name.value] ?? 0
  }

  /// The chance, 0...1, that a careful secretary would list it.
  func chance(_ features: Features) -> Double {
    var sum = bias + features.lexical
    for feature in features.all { sum += weight(feature) }
    return 1 / (1 + exp(-sum))
  }

  /// The sum of what the words tell, each word once.
  func lexical(_ words: ArraySlice<Word>) -> Double {
    var sum = 0.0
    for index in words.indices where words[index].isVocabulary {
      guard let weight = wordWeights[words[index].key], !words[..<index].contains(where: { $0.key == words[index].key }) else { continue }
      sum += weight
    }
    return sum
  }

  /// What one word tells.
  func weight(of word: Word) -> Double { word.isVocabulary ? wordWeights[word.key] ?? 0 : 0 }

  func weight(_ feature: Features.Feature) -> Double {
    var name = Hash()
    feature.group.withUTF8Buffer { name.add($0) }
    name.add(CollectionOfOne(UInt8(ascii: "=")))
    name.add(feature.value.utf8)
    if let second = feature.second {
      name.add(CollectionOfOne(UInt8(ascii: "/")))
      name.add(second.utf8)
    }
    return weights[name.value] ?? 0
  }

  /// FNV-1a over the name of a feature, so that no string is built to look one up.
  private struct Hash {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 } }
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
