import Danish
import Grammar
import Minutes
import Source
import Store

extension Register {
  /// Imports minutes as a plain text file of that name; other texts are other bytes.
  func importMinutes(
    _ read: ReadMinutes, fileName: String, body: String?, date: Day?, _ act: Act
  ) throws -> ImportedMinutes {
    let minutes = read.minutes
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in minutes.text.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    let original = Original(
      name: fileName, type: .text, size: minutes.text.count, sha256: String(repeating: "0", count: 64 - digits.count) + digits)
    return try importMinutes(MinutesFromFile(read, original), body: body, date: date, act)
  }
}
