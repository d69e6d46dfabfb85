/// A piece of layout: what stands together on the page.
package struct Block: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case paragraph
    /// A list item; level 0 is the outermost.
    case bullet(level: Int)
    /// A row of a table with its cells' ranges.
    case row(cells: [ByteRange])
    case heading
  }

  package var kind: Kind
  /// The content without marker ("- ", "•", "[ ]", "a)") and outer white space; hard-wrapped lines of one paragraph are one block.
  package var range: ByteRange
  /// Parts inside the range that are not its text: a page's foot and head where the paragraph goes on over the page, ">" of a quote,
  /// another column's cells beside a cell of more lines.
  package var holes: [ByteRange]

  package init(kind: Kind, range: ByteRange, holes: [ByteRange] = []) {
    self.kind = kind
    self.range = range
    self.holes = holes
  }
}
