/// The file that a text was read from, as it lay on disk.
package struct Original: Sendable, Hashable {
  /// What the file is by its content, whatever its name says.
  package enum FileType: String, Sendable, CaseIterable {
    case text, markdown, pdf, docx, odt, rtf, html
  }

  /// The name without its folder.
  package var name: String
  package var type: FileType
  /// In bytes.
  package var size: Int
  /// SHA-256 of the bytes, 64 hexadecimal digits in lower case.
  package var sha256: String

  package init(name: String, type: FileType, size: Int, sha256: String) {
    (self.name, self.type, self.size, self.sha256) = (name, type, size, sha256)
  }
}
