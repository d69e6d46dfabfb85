import Grammar
import Minutes
import Source

/// From text to commitments: every quote stands at its range, and reading again gives the same.
@Sendable func text(_ bytes: [UInt8]) {
  let source = SourceText(String(decoding: bytes, as: UTF8.self))
  let minutes = MinutesParser.parse(source)
  let read = Extractor.read(minutes)
  for found in read.commitments {
    promise(found.range.start >= 0 && found.range.start < found.range.end && found.range.end <= source.count, "range outside the text")
    promise(source[found.range] == found.quote, "the quote is not what stands at its range")
    promise((0...1).contains(found.confidence) && !found.action.isEmpty, "confidence or action out of bounds")
  }
  promise(Extractor.commitments(in: minutes).map(\.quote) == read.commitments.map(\.quote), "two readings differ")
  _ = (minutes.announcements(), minutes.approvals())
  for passage in minutes.confidentialPassages() {
    promise(passage.start >= 0 && passage.start < passage.end && passage.end <= source.count, "passage outside the text")
  }
}
