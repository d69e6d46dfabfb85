public import Source

/// A word, number or punctuation mark of the text with what the lexicon knows of it.
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable { case word, number, punctuation }

  /// How the token is written.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    @inlinable @inline(__always) public init(rawValue: UInt8) { self.rawValue = rawValue }
    @inlinable @inline(__always) public func contains(_ member: Shape) -> Bool { rawValue & member.rawValue == member.rawValue }

    @inlinable @inline(__always) public static var capitalised: Shape { Shape(rawValue: 1) }
    /// All letters are capitals: "KMA", "SSP".
    @inlinable @inline(__always) public static var capitals: Shape { Shape(rawValue: 2) }
    /// No white space stands before it.
    @inlinable @inline(__always) public static var glued: Shape { Shape(rawValue: 4) }
    /// The word ends in a hyphen: "børne-".
    @inlinable @inline(__always) public static var open: Shape { Shape(rawValue: 8) }
    /// It is the first on its line.
    @inlinable @inline(__always) public static var lineStart: Shape { Shape(rawValue: 16) }
    /// Its last letter is s, as in a genitive.
    @inlinable @inline(__always) public static var endsInS: Shape { Shape(rawValue: 32) }
  }

  @usableFromInline let start: UInt32
  @usableFromInline let length: UInt32
  @usableFromInline package let kind: Kind
  @usableFromInline package var shape: Shape
  /// Index into the lexicon's verb readings; 0 is none.
  let verbID: UInt16
  /// Forms that the word can be, of its verb reading.
  @usableFromInline package let forms: VerbForms
  /// What its verb does; empty for a word that is no verb.
  @usableFromInline package let meanings: VerbMeanings
  @usableFromInline package let key: Key
  @usableFromInline package let classes: WordClass

  init(start: Int, end: Int, kind: Kind, shape: Shape, key: Key, entry: Lexicon.Entry = .none) {
    self.start = UInt32(truncatingIfNeeded: start)
    length = UInt32(truncatingIfNeeded: end - start)
    (self.kind, self.shape, self.key) = (kind, shape, key)
    (verbID, forms, meanings, classes) = (entry.verb, entry.forms, entry.meanings, entry.classes)
  }

  @inlinable @inline(__always) public var range: ByteRange { ByteRange(Int(start), Int(start) + Int(length)) }
  @inlinable @inline(__always) public var isWord: Bool { kind == .word }
  @inlinable @inline(__always) public var isPunctuation: Bool { kind == .punctuation }
  @inlinable @inline(__always) public var isCapitalised: Bool { shape.contains(.capitalised) }
  @inlinable @inline(__always) public var isInitials: Bool { shape.contains(.capitals) && length >= 2 && length <= 6 && kind == .word }
  @inlinable @inline(__always) public var endsInS: Bool { shape.contains(.endsInS) }
  @inlinable @inline(__always) public var isGlued: Bool { shape.contains(.glued) }

  /// The lexicon or the form of the word tells something of it: it is no unknown abbreviation.
  var hasEntry: Bool { !classes.isEmpty || !forms.isEmpty }

  @inlinable @inline(__always) public func has(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// One way to read the word as a verb, nil where it is none that the lexicon knows.
  package var verb: VerbReading? { verbID == 0 ? nil : Lexicon.shared.verbs[Int(verbID)] }
  package var lemma: Key? { verbID == 0 ? nil : Lexicon.shared.verbs[Int(verbID)].lemma }

  /// The value of a plain whole number of at most nine digits.
  package func number(in text: SourceText) -> Int? {
    guard kind == .number, length <= 9 else { return nil }
    var value = 0
    for index in Int(start)..<Int(start + length) {
      let digit = text.bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
