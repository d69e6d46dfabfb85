import Danish
package import FollowUp

/// What a search found, for a terminal and as JSON.
package struct SearchFormat {
  let wording: Wording
  let colours: Bool

  package init(_ wording: Wording, colours: Bool) { (self.wording, self.colours) = (wording, colours) }

  package func render(_ hits: [SearchHit]) -> String {
    hits.map { "\(wording.place($0))\n  \(marked($0))\n" }.joined()
  }

  /// The words found in bold letters, or between "»" and "«" where there are none.
  private func marked(_ hit: SearchHit) -> String {
    let bytes = Array(hit.excerpt.utf8)
    let (before, behind) = colours ? ("\u{1B}[1m", "\u{1B}[0m") : ("»", "«")
    var (out, index) = ("", 0)
    for match in hit.matches where match.lowerBound >= index && match.upperBound <= bytes.count {
      out += harmless(String(decoding: bytes[index..<match.lowerBound], as: UTF8.self))
      out += before + harmless(String(decoding: bytes[match], as: UTF8.self)) + behind
      index = match.upperBound
    }
    return out + harmless(String(decoding: bytes[index...], as: UTF8.self))
  }
}

extension JSON {
  package static func search(_ query: String, _ hits: [SearchHit]) -> JSON {
    .object([
      ("query", .string(query)),
      (
        "hits",
        .array(
          hits.map { hit in
            .object([
              ("place", .string(hit.place.rawValue)), ("task", hit.task.map { .int(Int($0)) } ?? .null), ("body", .string(hit.body)),
              ("meeting", .text(hit.meeting?.iso)), ("excerpt", .string(hit.excerpt)),
              (
                "matches",
                .array(hit.matches.map { .object([("start", .int($0.lowerBound)), ("end", .int($0.upperBound))]) })
              ),
            ])
          })
      ),
    ])
  }
}

extension Wording {
  func place(_ hit: SearchHit) -> String {
    let meeting = hit.meeting.map { pick("mødet \(day($0))", "the meeting of \(day($0))") }
    guard let id = hit.task else { return harmless(pick("Referatet af \(meeting ?? ""), \(hit.body)", "Minutes of \(meeting ?? ""), \(hit.body)")) }
    let part =
      switch hit.place {
      case .note: pick(", bemærkning", ", note")
      case .quote: pick(", citat", ", quote")
      default: ""
      }
    return harmless("\(task(id))\(part) (\([hit.body, meeting].compactMap(\.self).joined(separator: ", ")))")
  }

  package func nothingFound(_ query: String) -> String { harmless(pick("Intet fundet om »\(query)«.", "Nothing found about “\(query)”.")) }
}
