/// Why an owner could not be told, or why a name stays as it is; put into words only for what is shown.
enum OwnerNote: Sendable {
  /// Several people bear the name.
  case several(name: String, people: [String])
  /// A pronoun that fits nobody named before.
  case unclear(pronoun: String)

  var text: String {
    switch self {
    case .several(let name, let people): "Flere hedder \(name): " + people.joined(separator: ", ")
    case .unclear(let pronoun): "Det fremgår ikke, hvem »\(pronoun)« er"
    }
  }
}
