/// What the name of a file tells.
enum FileName {
  /// Whatever the case of its letters.
  static func ends(_ name: String, with endings: [String]) -> Bool { endings.contains { name.lowercased().hasSuffix($0) } }
}
