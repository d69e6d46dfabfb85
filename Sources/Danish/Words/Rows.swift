extension StaticString {
  /// The fields of each line, parted by spaces: the lists of the program are written so.
  package var rows: [[Substring]] { "\(self)".utf8.split(separator: 0x0A).map { $0.split(separator: 0x20).map(Substring.init) } }
}
