package import Danish
package import Minutes
package import Source

/// Reads minutes into commitments.
package enum Extractor {
  package static func commitments(in minutes: Minutes) -> [Commitment] { [] }
}
