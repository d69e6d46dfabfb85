/// The lines of an iCalendar file (RFC 5545, 3.1): CRLF, folded at 75 octets, never inside a character.
struct ContentLines {
  private(set) var text = ""

  /// A value that needs no escaping.
  mutating func add(_ name: String, _ value: String) {
    var taken = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = UTF8.width(scalar)
      if taken + size > 75 {
        text += "\r\n "
        taken = 1
      }
      text.unicodeScalars.append(scalar)
      taken += size
    }
    text += "\r\n"
  }

  /// A text (RFC 5545, 3.3.11), made harmless line by line.
  mutating func add(_ name: String, text lines: [String]) { add(name, lines.map(Self.escaped).joined(separator: "\\n")) }

  /// Several texts, between commas.
  mutating func add(_ name: String, list: [String]) { add(name, list.map(Self.escaped).joined(separator: ",")) }

  private static func escaped(_ line: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in harmless(line).unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }
}
