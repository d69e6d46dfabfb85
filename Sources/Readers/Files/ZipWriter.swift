/// Packed members on their own, and files with one member replaced.
extension Zip {
  /// The member as a gzip file (RFC 1952), which has the same packing; nil where it is cut off, or not packed.
  static func gzip(_ member: Member, _ bytes: [UInt8]) -> [UInt8]? {
    guard member.isPacked, let packed = packed(member, bytes) else { return nil }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + packed + field(member.checksum, 4) + field(member.size, 4)
  }

  /// The file with the content of one member replaced, which is no longer packed; nil where another is cut off.
  static func replacing(_ name: String, with content: [UInt8], in bytes: [UInt8], _ members: [Member]) -> [UInt8]? {
    var out: [UInt8] = []
    var table: [UInt8] = []
    for member in members {
      let isNew = member.name == name
      guard let body = isNew ? content[...] : packed(member, bytes) else { return nil }
      let how = field(20, 2) + field(0x800, 2) + field(member.isPacked && !isNew ? 8 : 0, 2) + field(0, 4)
      let sum = isNew ? checksum(content) : member.checksum
      let sizes =
        field(sum, 4) + field(body.count, 4) + field(isNew ? content.count : member.size, 4) + field(member.name.utf8.count, 2) + field(0, 2)
      table += [0x50, 0x4B, 1, 2] + field(20, 2) + how + sizes + field(0, 10) + field(out.count, 4) + Array(member.name.utf8)
      out += [0x50, 0x4B, 3, 4] + how + sizes + Array(member.name.utf8) + body
    }
    let counts = field(members.count, 2) + field(members.count, 2) + field(table.count, 4) + field(out.count, 4)
    return out + table + [0x50, 0x4B, 5, 6] + field(0, 4) + counts + field(0, 2)
  }

  private static func field(_ value: Int, _ count: Int) -> [UInt8] { (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 } }

  /// CRC-32 (ITU-T V.42), reflected.
  static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~sum)
  }
}
