package import Source

/// What is said of the files that minutes come from.
extension Wording {
  package func type(_ type: Original.FileType) -> String {
    switch type {
    case .text: pick("ren tekst", "plain text")
    case .markdown: "Markdown"
    case .pdf: "PDF"
    case .docx: pick("Word-dokument", "Word document")
    case .odt: pick("OpenDocument-tekst", "OpenDocument text")
    case .rtf: "RTF"
    case .html: pick("webside", "web page")
    }
  }

  package func readFrom(_ file: Original) -> String {
    harmless("\(pick("Læst af", "Read from")) \(file.name) (\(type(file.type))).")
  }

  /// The same, told so that the file can be known again.
  package func original(_ file: Original) -> String {
    harmless(
      "\(pick("Fil", "File")): \(file.name) (\(type(file.type)), \(file.size) byte\(pick("", file.size == 1 ? "" : "s")), SHA-256 \(file.sha256))")
  }

  package var inTheMinutes: String { pick("I referatet:", "In the minutes:") }

  /// How the bytes of a file were read that are not UTF-8.
  package func readAs(_ encoding: String) -> String { pick("Filen er læst som \(encoding).", "The file was read as \(encoding).") }

  // MARK: - Many files

  /// So far of so many, with what the pace promises.
  package func progress(done: Int, of total: Int, perSecond: Double, secondsLeft: Int?) -> String {
    let rate = perSecond >= 10 ? String(Int(perSecond.rounded())) : "\(Int(perSecond * 10) / 10)\(pick(",", "."))\(Int(perSecond * 10) % 10)"
    let left = secondsLeft.map { "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)" } ?? "?"
    return pick(
      "\(done) af \(total) filer, \(rate) i sekundet, \(left) tilbage", "\(done) of \(total) files, \(rate) a second, \(left) left")
  }
}
