import GRDB
package import Source

/// Minutes as others may read them.
enum PublicMinutes {
  /// Stands where a confidential passage or sentence was.
  static let omission = "[lukket punkt udeladt]"

  static func text(_ minutes: String, without passages: [ByteRange]) -> String {
    guard !passages.isEmpty else { return minutes }
    let source = SourceText(minutes)
    var (out, start) = ("", 0)
    for passage in passages {
      out += source[ByteRange(start, passage.start)] + omission
      start = passage.end
    }
    return out + source[ByteRange(start, source.count)]
  }
}

extension Register {
  /// Whether something in the register is confidential.
  package func holdsConfidential() throws -> Bool { try writer.read(Passages.exist) }
}
