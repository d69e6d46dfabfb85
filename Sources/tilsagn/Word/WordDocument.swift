import Readers
import Reports

/// A list as a Word document: pandoc turns its HTML into DOCX after a reference document of ours, whose parts stand in this folder.
enum WordDocument {
  /// The same bytes for the same HTML and second. Throws `Failure` when pandoc is missing (69) or fails (70).
  static func of(_ html: String, second: Int) throws -> [UInt8] {
    let arguments = ["--from", "html", "--to", "docx", "--output", "-", "--reference-doc"]
    do throws(ReadingError.Reason) {
      let converter = Converter(program: "pandoc", package: "pandoc", settings: ["SOURCE_DATE_EPOCH=\(second)"])
      let ran = try converter.run(arguments, Array(html.utf8), attached: reference)
      guard ran.status == 0 else { throw .converterFailed(program: "pandoc") }
      return ran.output
    } catch .converterMissing(let program, let package) {
      throw Failure(
        69, "Programmet \(program) mangler. Installer pakken \(package), eller vælg et andet format, fx html.",
        "The program \(program) is missing. Install the package \(package), or choose another format, like html.")
    } catch {
      throw Failure(
        70, "Dokumentet kunne ikke laves: pandoc fejlede. Vælg et andet format, fx html.",
        "The document could not be made: pandoc failed. Choose another format, like html.")
    }
  }

  private static var reference: [UInt8] {
    Zip.file([
      ("[Content_Types].xml", PackageResources.types_xml), ("_rels/.rels", PackageResources.package_relations_xml),
      ("word/document.xml", PackageResources.document_xml), ("word/_rels/document.xml.rels", PackageResources.document_relations_xml),
      ("word/styles.xml", PackageResources.styles_xml), ("word/footer1.xml", PackageResources.footer_xml),
    ])
  }
}
