import Foundation
import Testing

@testable import Readers

@Suite("The files that paths name")
struct FileListTests {
  @Test func aFolderStandsForItsFilesInOrder() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: root) }
    for folder in ["b", "b/dyb", "tom"] { try FileManager.default.createDirectory(atPath: "\(root)/\(folder)", withIntermediateDirectories: true) }
    for file in ["c.txt", "a.txt", "b/to.txt", "b/dyb/et.txt", ".skjult", "~$a.docx"] { try Data([0x61]).write(to: URL(filePath: "\(root)/\(file)")) }
    try FileManager.default.createSymbolicLink(atPath: "\(root)/b/ring", withDestinationPath: root)
    #expect(mkfifo("\(root)/pipe", 0o600) == 0)
    func names(_ paths: [String]) -> [String] {
      FileList.files(paths).map { entry in
        switch entry {
        case .success(let path): path.replacing(root + "/", with: "")
        case .failure(let error): "! \(error.reason)"
        }
      }
    }
    #expect(names([root]) == ["a.txt", "b/dyb/et.txt", "b/to.txt", "c.txt"])
    #expect(names(["\(root)/c.txt", "\(root)/b/", "-"]) == ["c.txt", "b/dyb/et.txt", "b/to.txt", "-"])
    #expect(names(["\(root)/tom"]) == ["! emptyFolder"] && names(["\(root)/findes-ikke"]) == ["findes-ikke"])
  }
}
