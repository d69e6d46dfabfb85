import Danish

/// Weighs a candidate: a logistic model over its features, whose weights are the table in `Weights`.
struct Scorer: Sendable {
  static let shared = Scorer(Weights.lines)

  private let weights: [UInt64: Double]

  init(_ table: StaticString) {
    var weights: [UInt64: Double] = [:]
    for line in "\(table)".split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2, let value = Double(String(fields[0])) else { continue }
      let parts = fields[1].split(separator: "=", maxSplits: 1)
      weights[Self.hash(parts[0].utf8, parts.count > 1 ? parts[1].utf8 : "".utf8[...])] = value
    }
    self.weights = weights
  }

  /// The chance, 0...1, that a careful secretary would list it.
  func chance(_ features: Features) -> Double {
    var sum = weights[Self.hash("bias".utf8, "yes".utf8)] ?? 0
    for feature in features.all { sum += weight(feature) }
    return 1 / (1 + exp(-sum))
  }

  func weight(_ feature: Features.Feature) -> Double {
    feature.group.withUTF8Buffer { weights[Self.hash($0, feature.value.utf8)] ?? 0 }
  }

  private static func hash(_ group: some Sequence<UInt8>, _ value: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in group { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ 0x3D) &* 0x0000_0100_0000_01B3
    for byte in value { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
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
