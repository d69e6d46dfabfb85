import FollowUp
import Reports

/// What is known of an older task that the minutes say something of, as titles with their values.
struct SuggestionFacts {
  /// Over `most` lines at most.
  struct Fact { var title: String, value: String, most: Int }

  /// What is asked, or what a person answered.
  var question: String
  var facts: [Fact]

  init(_ row: SuggestionRow, _ wording: Wording) {
    let (suggestion, task) = (row.suggestion, row.task)
    question = "\(wording.asked(suggestion)) (\(wording.numbered(suggestion)))"
    facts = [
      Fact(title: wording.task(task.id), value: task.text, most: 2), Fact(title: wording.owner, value: wording.owners(task), most: 1),
      Fact(title: wording.deadline, value: wording.due(task), most: 1),
    ]
    if let due = suggestion.due { facts.append(Fact(title: wording.newDeadline, value: wording.due(due), most: 1)) }
    if let again = suggestion.restatement {
      facts.append(Fact(title: wording.task(again), value: wording.standsNotByItself(row), most: 2))
    }
    if let source = task.source { facts.append(Fact(title: wording.saidThen, value: wording.said(source, body: task.body), most: 3)) }
  }
}
