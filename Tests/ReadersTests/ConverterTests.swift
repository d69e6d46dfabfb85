import Testing

@testable import Readers

/// With programs of Debian's coreutils, which are always there.
@Suite("A converter is bounded")
struct ConverterTests {
  @Test func givesWhatItIsGiven() throws {
    let ran = try Converter(program: "cat", package: "coreutils").run([], Array("Søren".utf8))
    #expect(ran.status == 0 && ran.output == Array("Søren".utf8))
  }

  @Test func aMissingOneIsNamed() {
    #expect(throws: ReadingError.Reason.converterMissing(program: "findes-ikke", package: "pakke")) {
      try Converter(program: "findes-ikke", package: "pakke").run([], [])
    }
  }

  @Test func timeOutputAndMemoryAreBounded() {
    #expect(throws: ReadingError.Reason.tooComplex) { try Converter(program: "sleep", package: "coreutils", seconds: 0).run(["60"], []) }
    #expect(throws: ReadingError.Reason.tooMuchText) { try Converter(program: "yes", package: "coreutils", most: 100_000).run([], []) }
  }

  @Test func whatItSaysIsKept() throws {
    let ran = try Converter(program: "cat", package: "coreutils").run(["/findes/ikke"], [])
    #expect(ran.status == 1 && ran.said.contains("/findes/ikke"))
  }
}
