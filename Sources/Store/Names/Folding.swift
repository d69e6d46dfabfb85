import Danish

/// Names are one name when they differ by case, lost rings or an article only ("det strategiske chefforum" is Strategisk Chefforum).
enum Folding {
  static func key(_ name: String) -> String { words(name).joined() }

  /// Whether a name goes on where a shorter one ends: "Kredsrådet for Nordens Politi", "Kredsrådet".
  static func begins(_ name: String, with short: String) -> Bool {
    let (name, short) = (words(name), words(short))
    return !short.isEmpty && name.count > short.count && name.starts(with: short)
  }

  private static func words(_ name: String) -> [String] {
    var words = name.split { $0 == " " || $0 == "," }.map { Tokenizer.fold(Array($0.utf8)[...]) }
    if words.count > 2, words[0] == "det" || words[0] == "den" {
      words.removeFirst()
      if words[0].hasSuffix("e") { words[0].removeLast() }
    }
    return words
  }
}
