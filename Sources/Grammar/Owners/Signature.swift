import Danish
import Source

/// Who signs the minutes: "Hilsen Louise", "kh / Bettina", "Ref.: TS", "/Signe" in their last lines.
enum Signature {
  /// The name as it stands; nil where nobody on the list or with a known first name signs.
  static func name(in text: SourceText, _ roster: Roster) -> String? {
    let end = text.bytes.count
    var start = max(0, end - reach)
    while start < end, text.bytes[start] != 0x0A { start += 1 }
    let tokens = Tokenizer.tokens(in: text, range: ByteRange(start, end))
    guard let mark = tokens.indices.last(where: { marks(tokens, $0) }) else { return nil }
    var index = mark + 1
    while index < tokens.count, tokens[index].isPunctuation || joints.contains(tokens[index].key) { index += 1 }
    guard index < tokens.count, tokens[index].isCapitalised else { return nil }
    guard roster.isKnown(tokens[index].key) || tokens[index].has(.firstName) else { return nil }
    return roster.person(CollectionOfOne((tokens[index].key, tokens[index].isInitials)), surface: text.flowing(tokens[index].range)).name
  }

  /// A greeting or a stroke that begins its line.
  private static func marks(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].shape.contains(.lineStart) && (greetings.contains(tokens[index].key) || tokens[index].key == stroke)
  }

  /// Bytes at the end.
  private static let reach = 400
  private static let greetings: KeySet = "hilsen kh mvh vh venlig venligst bh hilsner ref referat referent refereret"
  private static let joints: KeySet = "hilsen venlig de bedste mange kærlig af ved v"
  private static var stroke: Key { "/" }
}
