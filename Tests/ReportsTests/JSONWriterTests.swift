import Reports
import Testing

@Suite("JSON written as it is told")
struct JSONWriting {
  @Test(arguments: [0, 0.01, 0.05, 0.1, 0.29, 0.5, 0.57, 1, 1.15, 12.3, 999.99, 0.123, 1.0 / 3, 1e21, -0.0, -1.5])
  func numbers(_ value: Double) {
    let writer = JSONWriter()
    writer.number(value)
    #expect(writer.text == value.description)
  }

  @Test func linesAndOneLine() {
    func written(onOneLine: Bool) -> String {
      let writer = JSONWriter(onOneLine: onOneLine)
      writer.object {
        writer.text("navn", "Lone\n\"Holm\"")
        writer.key("ingen")
        writer.array {}
        writer.key("flere")
        writer.array([1, 2]) { writer.int($0) }
      }
      return writer.text
    }
    #expect(written(onOneLine: true) == #"{"navn": "Lone\n\"Holm\"", "ingen": [], "flere": [1, 2]}"#)
    #expect(written(onOneLine: false).filter { !$0.isWhitespace } == written(onOneLine: true).filter { !$0.isWhitespace })
  }
}
