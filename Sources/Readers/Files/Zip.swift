/// The table of contents of a ZIP file (PKWARE APPNOTE 4.3.12); nothing is unpacked.
package enum Zip {
  struct Member {
    let name: String
    let isPacked: Bool
    let checksum: Int
    /// Bytes in the file, and once unpacked, as the file says.
    let packedSize, size: Int
    /// Where its local header begins.
    let offset: Int
  }

  static func isZip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Nil where the file is none, or its table of contents is cut off.
  static func members(_ bytes: [UInt8]) -> [Member]? {
    guard isZip(bytes), let end = endRecord(bytes) else { return nil }
    var at = number(bytes, end + 16, 4)
    var found: [Member] = []
    for _ in 0..<number(bytes, end + 10, 2) {
      guard at + 46 <= bytes.count, number(bytes, at, 4) == 0x0201_4B50 else { return nil }
      let (name, extra, comment) = (number(bytes, at + 28, 2), number(bytes, at + 30, 2), number(bytes, at + 32, 2))
      guard at + 46 + name <= bytes.count else { return nil }
      found.append(
        Member(
          name: String(decoding: bytes[at + 46..<at + 46 + name], as: UTF8.self), isPacked: number(bytes, at + 10, 2) != 0,
          checksum: number(bytes, at + 16, 4), packedSize: number(bytes, at + 20, 4), size: number(bytes, at + 24, 4),
          offset: number(bytes, at + 42, 4)))
      at += 46 + name + extra + comment
    }
    return found
  }

  /// What an OpenDocument file says it is, in its first member, unpacked.
  static func mimetype(_ bytes: [UInt8]) -> String? {
    guard let member = members(bytes)?.first(where: { $0.name == "mimetype" }), let start = content(of: member, bytes) else { return nil }
    return String(decoding: bytes[start..<min(bytes.count, start + min(member.size, 100))], as: UTF8.self)
  }

  /// Where the bytes of a member begin.
  static func content(of member: Member, _ bytes: [UInt8]) -> Int? {
    let at = member.offset
    guard at + 30 <= bytes.count, number(bytes, at, 4) == 0x0403_4B50 else { return nil }
    let start = at + 30 + number(bytes, at + 26, 2) + number(bytes, at + 28, 2)
    return start <= bytes.count ? start : nil
  }

  /// The packed bytes of a member; nil where they are cut off.
  static func packed(_ member: Member, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = content(of: member, bytes), start + member.packedSize <= bytes.count else { return nil }
    return bytes[start..<start + member.packedSize]
  }

  /// The last record; a comment of up to 64 kB may follow it.
  private static func endRecord(_ bytes: [UInt8]) -> Int? {
    var at = bytes.count - 22
    while at >= 0, at >= bytes.count - 66_000 {
      if number(bytes, at, 4) == 0x0605_4B50 { return at }
      at -= 1
    }
    return nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    guard at >= 0, at + count <= bytes.count else { return 0 }
    return (0..<count).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }
}
