import Danish
import Foundation

/// How much a word of content tells of what a text is about, 0...1: what stands in most minutes tells little.
enum Rarity {
  /// 1 for a word that stands in none of the minutes counted, near 0 for one that stands in all.
  static func of(_ stem: Stem) -> Double {
    let share = Double(counts[stem.text] ?? 1) / Double(MinutesWords.documents + 1)
    return max(0.05, log(share) / log(1 / Double(MinutesWords.documents + 1)))
  }

  private static let counts: [String: Int] = {
    var counts: [String: Int] = [:]
    for line in "\(MinutesWords.lines)".split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count == 2, let count = Int(fields[0]) { counts[String(fields[1])] = count + 1 }
    }
    return counts
  }()
}
