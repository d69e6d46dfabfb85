import Foundation
import Source

/// Office documents and web pages through `pandoc`, as its document tree.
enum Pandoc {
  /// Bytes of XML in a packed document once unpacked: a thousand pages have some 20 MB.
  private static let unpacked = 64_000_000

  /// Throws `tooComplex` where the members of a ZIP document say that they hold more than any minutes.
  static func checkSize(_ members: [Zip.Member]) throws(ReadingError.Reason) {
    guard members.filter({ $0.name.hasSuffix(".xml") }).reduce(0, { $0 + $1.size }) <= unpacked else { throw .tooComplex }
  }

  /// Throws `damaged`, `tooComplex` and what `Converter` throws.
  static func text(of bytes: [UInt8], in format: String) throws(ReadingError.Reason) -> SourceText {
    let arguments = ["+RTS", "-M1000m", "-RTS", "--sandbox", "--from", format, "--to", "json"]
    let ran = try Converter(program: "pandoc", package: "pandoc").run(arguments, bytes)
    switch ran.status {
    case 0: break
    // GHC's run-time: heap and stack exhausted.
    case 2 where ran.said.contains("stack overflow"), 251: throw .tooComplex
    default: throw .damaged
    }
    guard let tree = try? JSONSerialization.jsonObject(with: Data(ran.output)) as? [String: Any] else { throw .tooComplex }
    return SourceText(DocumentText.of(tree))
  }
}
