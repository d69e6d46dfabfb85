import Danish
import Source

/// A commitment that the grammar considers: all that is known of it before it is weighed, and what later lines make of it.
final class Candidate {
  /// What was found, and the words in which it is put.
  var finding: Finding
  var phrase: ActionPhrase
  var construction: Construction { finding.construction }
  var kind: Kind
  var owners: [Owner]
  var note: OwnerNote?
  var range: ByteRange
  var due: Due?
  /// Passage and sentence in the point where it stands.
  let passage: Int
  var sentence: Int
  /// The words of the act inside the passage.
  let words: Range<Int>
  var features: Features
  /// Nobody is named and the act needs one: "Skilte bestilles", "Vi skal have …".
  var lacksOwner: Bool { owners.isEmpty }
  var lacksDue: Bool { if case nil = due { true } else { false } }
  /// "Vi prøver én gang": the meeting itself, until somebody is named.
  var isOfMeeting = false
  /// The owner is told by the sentence's own grammar, not by a note beside it.
  var ownsByGrammar = false
  /// Told by the way, of one who is named in the clause before: "… til Jesper, som samler dem".
  var isAside = false
  /// What later sentences made of it ("Forslaget blev forkastet").
  var isRejected = false
  var score = 0.0

  init(
    _ finding: Finding, _ phrase: ActionPhrase, kind: Kind, _ answer: OwnerResolver.Answer, range: ByteRange, due: Due?, passage: Int, sentence: Int,
    words: Range<Int>, features: Features
  ) {
    (self.finding, self.phrase, self.kind) = (finding, phrase, kind)
    (owners, note, self.range, self.due) = (answer.owners, answer.note, range, due)
    (self.passage, self.sentence, self.words, self.features) = (passage, sentence, words, features)
  }

  func commitment(_ point: String?, _ text: SourceText) -> Commitment {
    let action = phrase.phrase(finding)
    return Commitment(
      kind: kind, owners: owners, ownerNote: note?.text ?? (owners.isEmpty ? "Referatet nævner ingen ansvarlig" : nil),
      action: action.isEmpty ? text.flowing(range) : action, quote: text[range],
      range: range, due: due, agendaItem: point, confidence: (score * 100).rounded() / 100, rule: construction.id)
  }
}
