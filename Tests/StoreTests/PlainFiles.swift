import Danish
import Grammar
import Minutes
import Source
import Store

extension MinutesFromFile {
  /// Minutes of a plain text file of that name; other texts are other bytes.
  init(_ read: ReadMinutes, plain fileName: String) {
    let text = read.minutes.text
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    self.init(
      read, Original(name: fileName, type: .text, size: text.count, sha256: String(repeating: "0", count: 64 - digits.count) + digits))
  }
}

extension Register {
  func importMinutes(_ read: ReadMinutes, fileName: String, body: String?, date: Day?, _ act: Act) throws -> ImportedMinutes {
    try importMinutes(MinutesFromFile(read, plain: fileName), body: body, date: date, act)
  }
}
