import Danish

/// Names are one name when they differ by case, lost rings, an article ("det strategiske chefforum" is Strategisk Chefforum) or the number of a
/// meeting ("Byggemøde nr. 9, Skolen") only.
enum Folding {
  static func key(_ name: String) -> String { words(name).joined() }

  /// Whether a name goes on where a shorter one ends: "Kredsrådet for Nordens Politi", "Kredsrådet".
  static func begins(_ name: String, with short: String) -> Bool {
    begins(words(name), with: words(short))
  }

  static func begins(_ name: [String], with short: [String]) -> Bool {
    !short.isEmpty && name.count > short.count && name.starts(with: short)
  }

  /// "Byggemøde nr. 9, Skolen" → "Byggemøde, Skolen": the next one is of the same body.
  static func withoutNumber(_ name: String) -> String {
    guard name.utf8.count < 200, name.utf8.contains(UInt8(ascii: ".")), name.contains("møde nr. ") else { return name }
    var words = name.split(separator: " ").map(String.init)
    for index in words.indices.dropLast(2) where words[index].hasSuffix("møde") && words[index + 1] == "nr." {
      let number = words[index + 2].prefix { $0.isNumber }
      let rest = words[index + 2].dropFirst(number.count)
      guard !number.isEmpty, rest.isEmpty || rest == "," else { continue }
      words[index] += rest
      words.removeSubrange((index + 1)...(index + 2))
      break
    }
    return words.joined(separator: " ")
  }

  /// The words of a name as they are compared.
  static func words(_ name: String) -> [String] {
    var words = Array(withoutNumber(name).utf8).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }.map(Tokenizer.fold)
    if words.count > 2, words[0] == "det" || words[0] == "den" {
      words.removeFirst()
      if words[0].hasSuffix("e") { words[0].removeLast() }
    }
    return words
  }
}
