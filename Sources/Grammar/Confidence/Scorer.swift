/// Weighs a candidate: a logistic model over its features, whose weights are the table in `Weights`.
struct Scorer: Sendable {
  static let shared = Scorer(Weights.lines)

  private let weights: [UInt64: Double]
  private let bias: Double

  init(_ table: StaticString) {
    var weights: [UInt64: Double] = [:]
    for line in "\(table)".split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2, let value = Double(String(fields[0])) else { continue }
      var name = Hash()
      name.add(fields[1].utf8)
      weights[name.value] = value
    }
    self.weights = weights
    var name = Hash()
    name.add("bias=yes".utf8)
    bias = weights[name.value] ?? 0
  }

  /// The chance, 0...1, that a careful secretary would list it.
  func chance(_ features: Features) -> Double {
    var sum = bias
    for feature in features.all { sum += weight(feature) }
    return 1 / (1 + exp(-sum))
  }

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
