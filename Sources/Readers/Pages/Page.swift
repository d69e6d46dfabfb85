/// A page of a PDF: its words in their places, in points (1/72 inch) from the upper left corner.
struct Page {
  struct Word: Equatable {
    var text: String
    var left, top, width, height: Double

    var right: Double { left + width }
    var middle: Double { top + height / 2 }
  }

  var width, height: Double
  var words: [Word]

  /// The pages in the output of `pdftotext -tsv`: level, five numbers, left, top, width, height, confidence, text.
  static func pages(tabSeparated output: [UInt8]) -> [Page] {
    var pages: [Page] = []
    for line in output.split(separator: UInt8(ascii: "\n")).dropFirst() {
      let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 11, omittingEmptySubsequences: false)
      guard fields.count == 12 else { continue }
      let places = fields[6..<10].compactMap { Double(String(decoding: $0, as: UTF8.self)) }
      guard places.count == 4 else { continue }
      switch fields[0].first {
      case UInt8(ascii: "1"): pages.append(Page(width: places[2], height: places[3], words: []))
      case UInt8(ascii: "5") where !pages.isEmpty:
        let text = String(decoding: fields[11].filter { $0 >= 0x20 && $0 != 0x7F }, as: UTF8.self)
        guard !text.isEmpty, places[3] > 0 else { continue }
        pages[pages.count - 1].words.append(Word(text: text, left: places[0], top: places[1], width: places[2], height: places[3]))
      default: continue
      }
    }
    return pages
  }
}
