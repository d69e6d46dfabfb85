/// Formats that people take for minutes and that hold none, or none that can be read: known by their first bytes.
package enum Foreign: Sendable, Equatable {
  case picture
  /// Word 97-2003, and other files of that age.
  case oldWord
  case spreadsheet
  case slides
  case archive

  static func format(of bytes: [UInt8]) -> Foreign? {
    if starts(bytes, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return isEncryptedOffice(bytes) ? nil : .oldWord }
    if pictures.contains(where: { starts(bytes, $0) }) || isWebP(bytes) { return .picture }
    if archives.contains(where: { starts(bytes, $0) }) { return .archive }
    guard let members = Zip.members(bytes) else { return nil }
    let mimetype = Zip.mimetype(bytes)
    func holds(_ folder: String) -> Bool { members.contains { $0.name.hasPrefix(folder) } }
    if holds("xl/") || mimetype?.hasSuffix("spreadsheet") == true { return .spreadsheet }
    if holds("ppt/") || mimetype?.hasSuffix("presentation") == true { return .slides }
    return holds("word/") || mimetype != nil ? nil : .archive
  }

  /// Office keeps a document with a password as a stream of this name in a compound file ([MS-OFFCRYPTO] 2.1).
  static func isEncryptedOffice(_ bytes: [UInt8]) -> Bool {
    guard starts(bytes, [0xD0, 0xCF, 0x11, 0xE0]) else { return false }
    return bytes.firstRange(of: "EncryptedPackage".utf8.flatMap { [$0, 0] }) != nil
  }

  private static func starts(_ bytes: [UInt8], _ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }

  private static func isWebP(_ bytes: [UInt8]) -> Bool {
    bytes.count > 12 && starts(bytes, Array("RIFF".utf8)) && bytes[8..<12].elementsEqual("WEBP".utf8)
  }

  /// PNG, JPEG, GIF, TIFF both ways.
  private static let pictures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
  ]
  /// gzip, 7-Zip, bzip2, xz, RAR.
  private static let archives: [[UInt8]] = [
    [0x1F, 0x8B], [0x37, 0x7A, 0xBC, 0xAF], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A], Array("Rar!".utf8),
  ]
}
