/// Packed members on their own, and files of members.
extension Zip {
  /// The member as a gzip file (RFC 1952), which has the same packing; nil where it is cut off, or not packed.
  static func gzip(_ member: Member, _ bytes: [UInt8]) -> [UInt8]? {
    guard member.isPacked, let packed = packed(member, bytes) else { return nil }
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + packed + field(member.checksum, 4) + field(member.size, 4)
  }

  /// The file with the content of one member replaced, which is no longer packed; nil where another is cut off.
  static func replacing(_ name: String, with content: [UInt8], in bytes: [UInt8], _ members: [Member]) -> [UInt8]? {
    var entries: [Entry] = []
    for member in members {
      if member.name == name {
        entries.append(Entry(name, content))
      } else {
        guard let body = packed(member, bytes) else { return nil }
        entries.append(Entry(name: member.name, isPacked: member.isPacked, checksum: member.checksum, size: member.size, body: body))
      }
    }
    return file(entries)
  }

  /// A file with these members, none of them packed.
  package static func file(_ members: [(name: String, content: [UInt8])]) -> [UInt8] { file(members.map { Entry($0.name, $0.content) }) }

  private struct Entry {
    let name: String
    let isPacked: Bool
    let checksum: Int
    /// Bytes of the content before it was packed.
    let size: Int
    let body: ArraySlice<UInt8>

    init(name: String, isPacked: Bool, checksum: Int, size: Int, body: ArraySlice<UInt8>) {
      (self.name, self.isPacked, self.checksum, self.size, self.body) = (name, isPacked, checksum, size, body)
    }

    init(_ name: String, _ content: [UInt8]) {
      self.init(name: name, isPacked: false, checksum: Zip.checksum(content), size: content.count, body: content[...])
    }
  }

  /// Names are UTF-8 (APPNOTE 4.4.4, bit 11); no time of change is told.
  private static func file(_ entries: [Entry]) -> [UInt8] {
    var out: [UInt8] = []
    var table: [UInt8] = []
    for entry in entries {
      let how = field(20, 2) + field(0x800, 2) + field(entry.isPacked ? 8 : 0, 2) + field(0, 4)
      let sizes = field(entry.checksum, 4) + field(entry.body.count, 4) + field(entry.size, 4) + field(entry.name.utf8.count, 2) + field(0, 2)
      table += [0x50, 0x4B, 1, 2] + field(20, 2) + how + sizes + field(0, 10) + field(out.count, 4) + Array(entry.name.utf8)
      out += [0x50, 0x4B, 3, 4] + how + sizes + Array(entry.name.utf8) + entry.body
    }
    let counts = field(entries.count, 2) + field(entries.count, 2) + field(table.count, 4) + field(out.count, 4)
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
