package import Source

#if canImport(Glibc)
  import Glibc
#endif

/// Why a file could not be read as text.
package enum ReadingError: Error, Sendable, Equatable {
  case missing(String)
  case isFolder(String)
  case unreadable(String)
  case empty(String)
  case notText(String)
}

/// Plain text: UTF-8 with or without a byte order mark, else Windows-1252.
package enum PlainText {
  /// Throws `ReadingError`.
  package static func read(_ path: String) throws(ReadingError) -> SourceText {
    var info = stat()
    guard stat(path, &info) == 0 else { throw .missing(path) }
    guard info.st_mode & S_IFMT != S_IFDIR else { throw .isFolder(path) }
    guard let file = fopen(path, "rb") else { throw .unreadable(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard !bytes.isEmpty else { throw .empty(path) }
    guard let text = decode(bytes) else { throw .notText(path) }
    return text
  }

  /// Nil for bytes that no text has: NUL, or more than one control byte in a hundred.
  package static func decode(_ bytes: [UInt8]) -> SourceText? {
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B || $0 == 0x7F }
    guard !bytes.contains(0), controls * 100 <= bytes.count else { return nil }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if String(validating: body, as: UTF8.self) != nil { return SourceText(utf8: body) }
    var out = String.UnicodeScalarView()
    for byte in body {
      let value = (0x80..<0xA0).contains(byte) ? windows[Int(byte - 0x80)] : UInt32(byte)
      out.append(Unicode.Scalar(value) ?? "\u{FFFD}")
    }
    return SourceText(String(out))
  }

  /// Windows-1252, 0x80...0x9F (Unicode Consortium, CP1252.TXT).
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C,
    0x201D,
    0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]
}
