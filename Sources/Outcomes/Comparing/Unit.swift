import Danish
import Grammar
import Minutes
import Source

/// A piece of the new minutes that can tell what became of a task: a sentence, a short entry of a list, a row, a heading with its first sentence.
struct Unit: Sendable {
  enum Form: Sendable, Hashable { case sentence, entry, row, heading }

  var form: Form
  var range: ByteRange
  /// What is shown for it: with the sentence before where it begins with "den" or "hun", and with a short one behind or
  /// one that goes on so: there the fate often stands.
  var evidence: ByteRange
  /// Indices of its sentences in `ReadMinutes.sentences`.
  var sentences: Range<Int>
  /// Index of its point in the minutes.
  var point: Int
  /// First in its point.
  var isFirst: Bool
}

/// Cuts minutes into the pieces that are compared with tasks.
struct UnitReader {
  let read: ReadMinutes

  func units() -> [Unit] {
    var units: [Unit] = []
    var index = 0
    var lastPoint = -1
    while index < read.sentences.count {
      let sentence = read.sentences[index]
      let paragraph = read.minutes.points[sentence.point].paragraphs[sentence.paragraph]
      if paragraph.section == .nextMeeting || isTableHead(sentence) || isAttendance(sentence) {
        index += 1
        continue
      }
      let opensPoint = sentence.point != lastPoint
      lastPoint = sentence.point
      if opensPoint, paragraph.row == nil, let heading = read.minutes.points[sentence.point].heading, heading.end <= sentence.range.start {
        units.append(
          Unit(
            form: .heading, range: ByteRange(heading.start, sentence.range.end), evidence: ByteRange(heading.start, sentence.range.end),
            sentences: index..<index + 1, point: sentence.point, isFirst: true))
      }
      var end = index + 1
      // "Kontaktperson i Tranum. Afsluttet.": the first words say of what, the next what became of it.
      if paragraph.row == nil, !hasVerb(sentence), end < read.sentences.count, isSameParagraph(end, index), isFirstOfParagraph(index) { end += 1 }
      let range = ByteRange(sentence.range.start, read.sentences[end - 1].range.end)
      units.append(
        Unit(
          form: paragraph.row != nil ? .row : end > index + 1 ? .entry : .sentence, range: range, evidence: evidence(index..<end),
          sentences: index..<end, point: sentence.point, isFirst: opensPoint))
      index = end
    }
    return units
  }

  private func evidence(_ sentences: Range<Int>) -> ByteRange {
    var (first, last) = (sentences.lowerBound, sentences.upperBound - 1)
    if Self.isAnaphoric(read.sentences[first]), first > 0, isSameParagraph(first, first - 1) { first -= 1 }
    if last + 1 < read.sentences.count, isSameParagraph(last, last + 1),
      Self.isAnaphoric(read.sentences[last + 1]) || read.sentences[last + 1].range.count < Self.short
    {
      last += 1
    }
    let whole = ByteRange(read.sentences[first].range.start, read.sentences[last].range.end)
    return whole.count <= Self.longest
      ? whole : ByteRange(read.sentences[sentences.lowerBound].range.start, read.sentences[sentences.upperBound - 1].range.end)
  }

  /// A sentence shorter than this, in bytes, goes with the one before it.
  private static let short = 140
  /// Longer evidence, in bytes, is cut to the sentence itself.
  private static let longest = 400

  /// "Den kolliderede med …", "Hun har talt med …": it goes on from what stands before it.
  static func isAnaphoric(_ sentence: ReadSentence) -> Bool { sentence.words.first.map { anaphors.contains($0.key) } ?? false }

  private static let anaphors: KeySet = "den det de han hun dette disse der herom heraf dermed derfor denne ingen begge alle"

  /// "Sag | Ansvarlig | Status": the names of columns.
  private func isTableHead(_ sentence: ReadSentence) -> Bool {
    sentence.words.allSatisfy { $0.token.isPunctuation || Self.columns.contains($0.key) }
  }

  private static let columns: KeySet = """
    nr nummer sag sager opgave opgaver aktion aktioner handling beslutning beslutninger punkt pkt emne hvad hvem hvornår ansvarlig ansv tovholder status
    frist deadline dato bemærkning bemærkninger noter næste skridt
    """

  /// "Til stede: …", "Kommende møder: …": no news.
  private func isAttendance(_ sentence: ReadSentence) -> Bool {
    guard
      let colon = sentence.words.prefix(6).firstIndex(where: {
        $0.token.isPunctuation && read.minutes.text.bytes[$0.range.start] == UInt8(ascii: ":")
      })
    else { return false }
    return sentence.words[..<colon].contains { Self.attendance.contains($0.key) }
  }

  private static let attendance: KeySet =
    "stede tilstede deltagere deltagende deltog afbud fraværende fremmødte mødt referent mødeleder dirigent ordstyrer møder mødedatoer dagsorden sted tid dato"

  private func hasVerb(_ sentence: ReadSentence) -> Bool { sentence.clauses.contains { $0.finite != nil } }

  private func isFirstOfParagraph(_ index: Int) -> Bool { index == 0 || !isSameParagraph(index, index - 1) }

  private func isSameParagraph(_ a: Int, _ b: Int) -> Bool {
    read.sentences[a].point == read.sentences[b].point && read.sentences[a].paragraph == read.sentences[b].paragraph
  }
}
