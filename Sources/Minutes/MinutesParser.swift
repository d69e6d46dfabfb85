package import Source

/// Reads a text as minutes. Total: it always yields minutes, oddities become notices.
package enum MinutesParser {
  package static func parse(_ text: SourceText) -> Minutes {
    Minutes(text: text, meeting: MeetingHeader(), points: [], notices: [])
  }
}
