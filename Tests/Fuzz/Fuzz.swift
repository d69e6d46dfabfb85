#if canImport(Glibc)
  import Glibc
#endif

/// `make fuzz`: bytes that libFuzzer makes up, steered by what they reach, are given to one part of the program; it must not crash, nor break what
/// is promised of every input.
@main
struct Fuzz {
  nonisolated(unsafe) static var target: @Sendable ([UInt8]) -> Void = { _ in }

  /// Fuzz text|deadlines|restore and libFuzzer's own arguments.
  static func main() {
    let targets: [String: @Sendable ([UInt8]) -> Void] = ["text": text, "deadlines": deadlines, "restore": restore]
    guard let chosen = CommandLine.arguments.dropFirst().first.flatMap({ targets[$0] }) else {
      print("Fuzz \(targets.keys.sorted().joined(separator: "|")) CORPUS ... [-max_total_time=SECONDS]")
      return
    }
    target = chosen
    var words = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)).map { Optional(strdup($0)!) } + [nil]
    var count = Int32(words.count - 1)
    words.withUnsafeMutableBufferPointer { buffer in
      var start = buffer.baseAddress
      _ = runDriver(&count, &start) { bytes, length in
        Fuzz.target(Array(UnsafeBufferPointer(start: bytes, count: length)))
        return 0
      }
    }
  }
}

/// libFuzzer's own loop (LLVM, "Using libFuzzer as a library").
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>, _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Ends the run with this input as a finding.
func promise(_ holds: Bool, _ what: String) { if !holds { fatalError(what) } }
