/// How the items of a numbered list are numbered: "1.", "a)", "(iv)".
struct ListMarker {
  private let start: Int
  private let style, delimiter: String

  /// `attributes` are pandoc's: first number, style, delimiter.
  init(_ attributes: [Any]) {
    start = attributes.first as? Int ?? 1
    style = attributes.count > 1 ? Node(attributes[1])?.type ?? "" : ""
    delimiter = attributes.count > 2 ? Node(attributes[2])?.type ?? "" : ""
  }

  func text(_ index: Int) -> String {
    let number = start + index
    let sign =
      switch style {
      case "LowerAlpha": letter(number).lowercased()
      case "UpperAlpha": letter(number)
      case "LowerRoman": roman(number).lowercased()
      case "UpperRoman": roman(number)
      default: String(number)
      }
    return switch delimiter {
    case "OneParen": sign + ")"
    case "TwoParens": "(" + sign + ")"
    default: sign + "."
    }
  }

  private func letter(_ number: Int) -> String {
    guard (1...26).contains(number), let scalar = Unicode.Scalar(UInt8(64 + number)) as Unicode.Scalar? else { return String(number) }
    return String(scalar)
  }

  private func roman(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return tens[number / 10] + ones[number % 10]
  }
}
