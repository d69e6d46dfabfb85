import FollowUp
import Grammar
import Minutes
import Outcomes
import Source
import Testing

/// New minutes of a council with some sentences, read.
func page(_ sentences: String, heading: String = "Orientering") -> ReadMinutes {
  let text =
    "Referat af møde i Kredsrådet\nDato: 9. marts 2023\nTil stede: Lone Holm, Søren Rye, Birgitte Holmgaard, Jens-Ole Ravn\n\n1. \(heading)\n\(sentences)\n"
  return Extractor.read(MinutesParser.parse(SourceText(text)))
}

func task(
  _ id: Int64 = 1, _ text: String, quote: String? = nil, title: String? = nil, owners: [String] = [], kind: Kind = .decision
) -> OpenTask {
  OpenTask(
    id: id, text: text, quote: quote ?? text, agendaTitle: title, owners: owners.map { Owner(name: $0, type: .person) }, kind: kind, status: .open,
    isTimed: false, isSettled: false)
}

@Suite("Cues of outcomes")
struct CueTests {
  @Test(arguments: OutcomeCue.all) func readsItsExamples(_ cue: OutcomeCue) {
    #expect(!cue.reads.isEmpty && !cue.leaves.isEmpty && !cue.summary.isEmpty)
    for example in cue.reads { #expect(told(example).contains(cue.id), "\(cue.id) is not told by: \(example)") }
  }

  @Test(arguments: OutcomeCue.all) func leavesItsNearMisses(_ cue: OutcomeCue) {
    for example in cue.leaves { #expect(!told(example).contains(cue.id), "\(cue.id) is told by: \(example)") }
  }

  @Test func identifiersAreUnique() { #expect(Set(OutcomeCue.all.map(\.id)).count == OutcomeCue.all.count) }

  /// The cues that tell their own outcome in a sentence, whatever the task.
  private func told(_ sentence: String) -> Set<String> { Set(CueSearch.cues(in: page(sentence)).map(\.id)) }
}
