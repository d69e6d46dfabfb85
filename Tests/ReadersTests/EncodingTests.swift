import Source
import Testing

@testable import Readers

@Suite("Text in any encoding")
struct EncodingTests {
  private static let words = "Referat: Søren og Åse købte øl – »for 100 €«."

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    let text: String
    var testDescription: String { name }
  }

  static let cases: [Case] = {
    let units = Array(words.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let latin = "Søren købte æbler".unicodeScalars.map { UInt8($0.value) }
    return [
      Case(name: "UTF-8", bytes: Array(words.utf8), encoding: .utf8, text: words),
      Case(name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + words.utf8, encoding: .utf8, text: words),
      Case(name: "UTF-16, little end first", bytes: [0xFF, 0xFE] + little, encoding: .utf16, text: words),
      Case(name: "UTF-16, big end first", bytes: [0xFE, 0xFF] + big, encoding: .utf16, text: words),
      Case(name: "UTF-16 without a mark", bytes: little, encoding: .utf16, text: words),
      Case(name: "UTF-16 without a mark, big end first", bytes: big, encoding: .utf16, text: words),
      Case(name: "ISO 8859-1", bytes: latin, encoding: .latin1, text: "Søren købte æbler"),
      Case(name: "Windows-1252", bytes: latin + [0x20, 0x96, 0x20, 0x80, 0x93], encoding: .windows1252, text: "Søren købte æbler – €“"),
      Case(name: "ASCII", bytes: Array("Referat".utf8), encoding: .utf8, text: "Referat"),
    ]
  }()

  @Test(arguments: cases)
  func reads(_ form: Case) throws {
    let (text, encoding) = try #require(TextEncoding.decode(form.bytes))
    #expect(text.string == form.text && encoding == form.encoding)
  }

  @Test(arguments: [[0, 0, 0, 0], Array("Referat\0".utf8), [1, 2, 3, 4, 5] + Array("Referat".utf8), [0xFF, 0xFE, 0x01, 0x00]] as [[UInt8]])
  func noText(_ bytes: [UInt8]) { #expect(TextEncoding.decode(bytes) == nil) }
}
