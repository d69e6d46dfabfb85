/// One mail address that is safe in a header: ASCII letters, digits and the marks of RFC 5322's `atext` between dots, "@", and a domain of two labels
/// or more. (RFC 5322 also allows quoted parts and comments, RFC 6531 other letters; few mail programs cope with them. A domain with æ, ø or å has
/// an ASCII name of its own, "xn--…".) At most 254 bytes (RFC 5321, 4.5.3.1).
package struct MailAddress: Sendable, Hashable {
  package let text: String

  /// Nil for anything else: several addresses, white space, control characters.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 254, parts.count == 2, parts[0].count <= 64 else { return nil }
    let local = parts[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let labels = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let dash = UInt8(ascii: "-")
    let marks = "!#$%&'*+-/=?^_`{|}~".utf8
    guard local.allSatisfy({ !$0.isEmpty && $0.allSatisfy { Self.isAlphanumeric($0) || marks.contains($0) } }) else { return nil }
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.count < 64 && $0.first != dash && $0.last != dash }) else { return nil }
    guard labels.allSatisfy({ $0.allSatisfy { Self.isAlphanumeric($0) || $0 == dash } }) else { return nil }
    self.text = text
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }
}

/// A mail address with the name that is shown: "Anne Holm <anne@kredsen.example>", or the address alone.
package struct Mailbox: Sendable, Hashable {
  package let name: String?
  package let address: MailAddress

  package init(name: String?, address: MailAddress) { (self.name, self.address) = (name, address) }

  /// Nil where it is no one address, or where the name holds brackets or what cannot be seen.
  package init?(_ text: String) {
    guard let open = text.lastIndex(of: "<"), text.last == ">" else {
      guard let address = MailAddress(text) else { return nil }
      self.init(name: nil, address: address)
      return
    }
    guard let address = MailAddress(String(text[text.index(after: open)...].dropLast())) else { return nil }
    let name = text[..<open].split(separator: " ").joined(separator: " ")
    guard name.unicodeScalars.allSatisfy({ $0 != "<" && $0 != ">" && !Self.unseen.contains($0.properties.generalCategory) }) else { return nil }
    let bare = name.count > 1 && name.hasPrefix("\"") && name.hasSuffix("\"") ? String(name.dropFirst().dropLast()) : name
    self.init(name: bare.isEmpty ? nil : bare, address: address)
  }

  private static let unseen: Set<Unicode.GeneralCategory> = [.control, .format, .lineSeparator, .paragraphSeparator]
}
