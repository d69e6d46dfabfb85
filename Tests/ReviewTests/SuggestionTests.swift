import Danish
import FollowUp
import Minutes
import Reports
import Review
import Source
import Testing

@Suite("What minutes say of older tasks, decided on by keys")
struct SuggestionTests {
  @Test(arguments: [
    // In the order of the text among the tasks; what is answered is not met again.
    ("", "s5"), ("b", "1"), ("bb", "2"), ("bbb", "s7"), ("bbbx", "3"), ("bbbxb", "s8"), ("s", "1"), ("ssss", "3"), ("sssss", "s8"),
    // The task that only says an older one again is none of its own, until somebody says that it does not.
    ("bbbbbb", "end"), ("bbbbbx", "4"), ("bbbbbxb", "end"),
    // A point in which an older task was accepted is looked at; where all was dismissed, somebody must look.
    ("x", "p1"), ("xi", "1"), ("bsssss\n", "1"), ("bbbbbs\n", "s8"),
    // Back, to what is answered too.
    ("p", "s5"), ("bp", "s5"), ("bpp", "s5"), ("xip", "p1"), ("xipp", "s5"), ("bbbbp", "s7"),
    // Undo goes back to where it was decided.
    ("bu", "s5"), ("xu", "s5"), ("xiuu", "s5"), ("bbbbbxu", "s8"), ("bbbbbxbuu", "s8"),
    // Keys of tasks mean nothing here.
    ("ratf", "s5"),
  ])
  func moves(_ keys: String, _ expected: String) throws {
    var review = try ReviewCase.withSuggestions()
    review.press(keys)
    #expect(stop(review.state) == expected)
  }

  @Test func answersAreKeptAndTakenBack() throws {
    var review = try ReviewCase.withSuggestions()
    func answers() -> [Suggestion.Answer?] { review.state.suggestions.map(\.suggestion.answer) }
    #expect(review.state.press(.character("b")) == .decide(.accept(5)))
    #expect(review.state.press(.character("x")) == .decide(.dismiss(5)))
    review.press("bssxsx")
    #expect(answers() == [.accepted, .dismissed, .dismissed] && review.state.tasks[3].restates == nil)
    review.press("u")
    #expect(answers() == [.accepted, .dismissed, nil] && review.state.tasks[3].restates == 23)
    review.press("uu")
    #expect(answers() == [nil, nil, nil])
    review.press("u")
    #expect(review.state.message == .nothingToUndo)
  }

  @Test func aPointWithAnUnansweredSuggestionIsNotDone() throws {
    var review = try ReviewCase.withSuggestions()
    review.press("i")
    #expect(review.state.message == .hasTasks && review.state.marks.isEmpty)
    #expect(reviewed(review.state) == [false, false, false] && waiting(review.state) == [[5], [7], [8]])
    review.press("bbbbb")
    #expect(!review.state.isDone && reviewed(review.state) == [true, true, false] && waiting(review.state) == [[], [], [8]])
    let words = Wording(.da)
    #expect(words.standing(of: 0, in: review.state) == "1 godtaget" && words.standing(of: 2, in: review.state) == "1 at tage stilling til")
    #expect(words.standing(of: 1, in: review.state) == "3 bekræftet, 1 godtaget" && words.decisionsKept(review.state).contains("1 mangler"))
    review.press("b")
    #expect(review.state.isDone && reviewed(review.state) == [true, true, true])
  }

  private func points(_ state: ReviewState) -> [[String: JSON]] {
    guard case .object(let all) = JSON.points(state), case .array(let points)? = all.first(where: { $0.0 == "points" })?.1 else { return [] }
    return points.map { point in
      guard case .object(let fields) = point else { return [:] }
      return Dictionary(uniqueKeysWithValues: fields)
    }
  }

  private func reviewed(_ state: ReviewState) -> [Bool] {
    points(state).map { if case .bool(true)? = $0["reviewed"] { true } else { false } }
  }

  private func waiting(_ state: ReviewState) -> [[Int]] {
    points(state).map { point in
      guard case .array(let numbers)? = point["suggestions"] else { return [] }
      return numbers.compactMap { if case .int(let number) = $0 { number } else { nil } }
    }
  }

  /// An answer rests on the minutes as they stood then: its sentence is looked for, and nothing is asked where it is gone.
  @Test func answersFollowTheirSentence() throws {
    let review = try ReviewCase.withSuggestions()
    var rows = review.state.suggestions
    for index in rows.indices { rows[index].suggestion.range = ByteRange(0, 9) }
    (rows[0].suggestion.answer, rows[1].suggestion.answer, rows[1].suggestion.evidence) = (.accepted, .dismissed, "Det står der ikke.")
    let state = ReviewState(review.state.minutes, tasks: review.state.tasks, suggestions: rows, marks: [])
    #expect(state.suggestions.map(\.suggestion.number) == [5, 8])
    #expect(state.suggestions.map(\.suggestion.range) == [review.state.suggestions[0], review.state.suggestions[2]].map(\.suggestion.range))
    #expect(stop(state) == "1")
  }

  @Test func aMissedTaskBeginsWithItsSentence() throws {
    var review = try ReviewCase.withSuggestions()
    review.press("n")
    let sentence = try #require(review.state.newSentence)
    #expect(review.minutes.text[sentence] == "Ole Winkel har sendt brevet til politidirektøren.")
  }
}
