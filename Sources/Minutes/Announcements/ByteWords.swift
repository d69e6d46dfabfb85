/// A few strings looked for in raw UTF-8, in any case: Ø and ø, Æ and æ differ in the same bit as ASCII letters do.
struct ByteWords: Sendable {
  private let words: [[UInt8]]
  /// Whether a word begins with the byte; most bytes begin none.
  private let begins: [Bool]

  init(_ words: [String]) {
    self.words = words.map { $0.utf8.map { $0 | 0x20 } }
    var begins = [Bool](repeating: false, count: 256)
    for word in self.words { begins[Int(word[0])] = true }
    self.begins = begins
  }

  /// Whether one of the words stands in the bytes.
  func stand(in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      begins.withUnsafeBufferPointer { begins in
        for start in bytes.indices where begins[Int(bytes[start] | 0x20)] {
          if words.contains(where: { matches($0, bytes, start) }) { return true }
        }
        return false
      }
    }
  }

  private func matches(_ word: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start + word.count <= bytes.count else { return false }
    for offset in word.indices where bytes[start + offset] | 0x20 != word[offset] { return false }
    return true
  }
}
