package import Source

/// A word, number or punctuation mark of the text.
package struct Token: Sendable, Hashable {
  package enum Kind: UInt8, Sendable { case word, number, punctuation }

  package let range: ByteRange
  package let kind: Kind
  /// Lower-cased and folded for look-up: å and aa become a, é e; æ and ø stay. "Kredsrådet", "kredsraadet" and "kredsradet" fold alike.
  package let folded: String
  package let isCapitalised: Bool

  package init(range: ByteRange, kind: Kind, folded: String, isCapitalised: Bool) {
    (self.range, self.kind, self.folded, self.isCapitalised) = (range, kind, folded, isCapitalised)
  }
}
