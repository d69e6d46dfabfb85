import Minutes
import Source
import Testing

/// A form of layout and what it must be read as, in `notation`.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: String
  var testDescription: String { name }

  /// With a header above, where the text brings none.
  var whole: String { text.hasPrefix("Referat") || text.hasPrefix("# ") ? text : LayoutCase.header + text }

  static let header = "Referat af bestyrelsesmøde den 3. maj 2023\nTil stede: Anna Bro, Bo Dam\n\n"
}

extension LayoutCase {
  static let all = points + morePoints + forms + lists + sections + tables + pages
}
