import ArgumentParser
import FollowUp
import Reports
import Store

#if canImport(Glibc)
  import Glibc
#endif

/// Whether lists take along what is confidential; else they leave it out, and tell how much on standard error.
struct Confidentiality: ParsableArguments {
  @Flag(help: "Tag også det fortrolige med: lukkede punkter og de opgaver, der står i dem.") var confidential = false

  /// Reads from the register, with what is confidential where it is asked for; `ids` tells the things apart of which one is told what is left out.
  /// The second is what must not stand in the output.
  func reading<T>(
    _ globals: Globals, _ thing: LeftOut, _ ids: (T) -> [Int64], _ body: (Register, Bool) throws -> T
  ) throws -> (T, ConfidentialText) {
    try globals.reading { register in
      let shown = try body(register, confidential)
      try tell(register, globals.wording, thing, ids(shown)) { try ids(body(register, true)) }
      return (shown, try forbidden(in: register))
    }
  }

  /// What must not stand in the output; nothing where all is asked for.
  func forbidden(in register: Register) throws -> ConfidentialText { confidential ? .nothing : try register.confidentialText() }

  /// Says how many of all are not shown.
  func tell(_ register: Register, _ wording: Wording, _ thing: LeftOut, _ shown: [Int64], of all: () throws -> [Int64]) throws {
    guard !confidential, try register.holdsConfidential() else { return }
    let hidden = try Set(all()).subtracting(shown).count
    guard hidden > 0 else { return }
    let line = Array((wording.leftOut(hidden, thing) + "\n").utf8)
    _ = write(2, line, line.count)
  }
}

extension [TaskRow] {
  var ids: [Int64] { map(\.id) }
}

extension [SuggestionRow] {
  var numbers: [Int64] { map(\.suggestion.number) }
}

extension Array {
  /// Where nothing but the number of things is told.
  var places: [Int64] { indices.map(Int64.init) }
}

extension FollowUpList {
  var ids: [Int64] { rows.values.flatMap(\.ids) }
}
