package import Minutes
import Source

/// Reads minutes into commitments.
package enum Extractor {
  package static func commitments(in minutes: Minutes) -> [Commitment] {
    statements(in: minutes).flatMap { $0.readings.compactMap(\.commitment) }
  }

  /// Every statement in the order of the text, with what was read or why it was left.
  package static func statements(in minutes: Minutes) -> [Statement] {
    var reader = StatementReader(minutes)
    var found: [Statement] = []
    for point in minutes.points {
      for paragraph in point.paragraphs where paragraph.block.kind != .heading {
        found += reader.statements(in: paragraph, of: point)
      }
    }
    return found
  }
}
