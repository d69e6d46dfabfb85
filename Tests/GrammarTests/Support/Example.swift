/// An example with its roles marked: "[hvem Formanden] [hvad kontakter kommunen]."
struct Example: Sendable, CustomStringConvertible {
  private(set) var text = ""
  private(set) var owner: String?

  init(_ marked: String) {
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let inside = rest[rest.index(after: open)..<close]
      text += rest[..<open]
      if inside.hasPrefix("hvem ") {
        owner = String(inside.dropFirst(5))
        text += inside.dropFirst(5)
      } else if inside.hasPrefix("hvad ") {
        text += inside.dropFirst(5)
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }

  var description: String { text }
}
