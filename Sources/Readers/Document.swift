package import Source

/// A file of minutes as text, and what the file was.
package struct Document: Sendable {
  package let text: SourceText
  private let name: String
  private let type: Original.FileType
  private let bytes: [UInt8]
  /// The encoding its bytes were in; nil where the format settles it.
  package let encoding: TextEncoding?

  /// What the file was; its bytes are hashed at each call.
  package func original() -> Original { Original(name: name, type: type, size: bytes.count, sha256: SHA256.hex(bytes)) }

  /// Reads a file by its content, whatever its name says. Throws `ReadingError`.
  package static func read(_ path: String) throws(ReadingError) -> Document {
    do throws(ReadingError.Reason) {
      let bytes = try FileBytes.read(path)
      let name = path == FileBytes.standardInput ? "-" : path.split(separator: "/").last.map(String.init) ?? path
      return try read(bytes, name: name)
    } catch { throw ReadingError(path: path, reason: error) }
  }

  static func read(_ bytes: [UInt8], name: String) throws(ReadingError.Reason) -> Document {
    guard !bytes.isEmpty else { throw .empty }
    guard !Zip.isZip(bytes) || Zip.members(bytes) != nil else { throw .damaged }
    if let foreign = Foreign.format(of: bytes) { throw .foreign(foreign) }
    guard let reader = Reader.all.first(where: { $0.recognises(bytes, name) }) else { throw .notText }
    let (text, encoding) = try reader.read(bytes)
    guard text.count <= Limits.text else { throw .tooMuchText }
    guard text.bytes.contains(where: { $0 > 0x20 }) else { throw reader.type == .pdf ? .scanned : .empty }
    return Document(text: text, name: name, type: reader.type, bytes: bytes, encoding: encoding)
  }
}

/// What a file may ask of the machine.
package enum Limits {
  /// Bytes of a file; scans are big.
  package static let file = 200_000_000
  /// Bytes of the text in it: some five thousand pages.
  package static let text = 10_000_000
  /// Seconds of a converter's time, and of the processor's.
  static let seconds = 30
  /// Bytes of a converter's address space.
  static let memory = 2_000_000_000
  /// Bytes of what a converter writes: a tree in JSON is some eight times its text.
  static let output = 200_000_000
}
