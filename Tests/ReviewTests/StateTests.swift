import Danish
import FollowUp
import Grammar
import Minutes
import Review
import Source
import Testing

@Suite("A review by keys")
struct StateTests {
  @Test(arguments: [
    // Points without tasks are stops, tasks come in the order of the text, what is decided is not met again.
    ("", "p1"), ("i", "1"), ("ib", "2"), ("ibx", "3"), ("ibxb", "4"), ("ibxbb", "end"), ("s", "1"), ("ssss", "4"), ("sssss", "end"),
    // Back to what is decided, and forward past it.
    ("ibp", "1"), ("ibpp", "p1"), ("ibpps", "2"), ("p", "p1"), ("sssssp", "4"),
    // From the end to the first that was skipped.
    ("isb\nb", "4"), ("isbb\n", "4"), ("ibsbb\n", "2"),
    // A point all of whose tasks are rejected asks to be looked at.
    ("ibbbx", "p3"), ("ibbbxi", "end"),
    // Undo goes back to where it was decided.
    ("ibxu", "2"), ("ibxuu", "1"), ("ibxuuu", "p1"), ("ibxuuuu", "p1"), ("isu", "p1"),
    // Editing stays.
    ("ir ny\n", "1"), ("it1", "1"), ("iaLone\n", "1"), ("if1. maj\n", "1"),
    // Letters are text while something is written, and nothing in the help but a way back.
    ("irbxq\n", "1"), ("i?b", "1"), ("i?bb", "2"),
  ])
  func moves(_ keys: String, _ expected: String) throws {
    var review = try ReviewCase()
    review.press(keys)
    #expect(stop(review.state) == expected)
  }

  @Test func decisionsAreKept() throws {
    var review = try ReviewCase()
    review.press("i")
    review.press("r")
    review.press(.control("u"))
    review.press("udarbejde et koncept\n")
    review.press("a")
    review.press(.control("u"))
    review.press("Bestyrelsen, Blok 3; Ole Winkel ; \n")
    review.press("t2b")
    let task = try #require(review.state.tasks.first)
    #expect(task.text == "udarbejde et koncept" && task.owners.map(\.name) == ["Bestyrelsen, Blok 3", "Ole Winkel"])
    #expect(task.kind == Kind.allCases[1] && task.confirmed)
    #expect(review.state.mark(of: 0)?.by == "anne")
  }

  @Test func aConfirmedTaskIsAskedWhy() throws {
    var review = try ReviewCase()
    review.press("ibpf1. maj\n")
    guard case .input(.why("1. maj"), _) = review.state.mode else {
      Issue.record("not asked why: \(review.state.mode)")
      return
    }
    #expect(review.state.tasks[0].due == nil)
    review.press("\n")
    #expect(review.state.message == .emptyText)
    review.press("ferie\n")
    #expect(review.state.tasks[0].due?.due.text == "1. maj")
  }

  @Test func aMissedTaskIsAddedFromItsSentence() throws {
    var review = try ReviewCase()
    review.press("s")
    review.press("n")
    #expect(review.state.newSentence == review.state.task?.source?.range)
    review.press(.up)
    let sentence = try #require(review.state.newSentence)
    #expect(review.minutes.text[sentence].hasPrefix("Jens Peter Thomsen mente") && review.minutes.text[sentence].hasSuffix("an."))
    review.press("\n")
    review.press("undersøge det\nJens Peter\nnæste møde\n")
    let added = try #require(review.state.tasks.last)
    #expect(added.text == "undersøge det" && added.source?.range == sentence && added.owners.map(\.name) == ["Jens Peter"] && added.confirmed)
    #expect(stop(review.state) == "1")
    review.press("u")
    #expect(review.state.tasks.count == 4)
    // The whole way can be left.
    review.press("n")
    review.press(.escape)
    #expect(review.state.mode == .walk && review.state.tasks.count == 4)
  }

  @Test func aPointWithTasksIsNotWithoutFollowUp() throws {
    var review = try ReviewCase()
    review.press("si")
    #expect(review.state.message == .hasTasks && review.state.marks.isEmpty)
    review.press("pi")
    #expect(review.state.marks.count == 1 && stop(review.state) == "1")
    review.press("pi")
    #expect(review.state.marks.isEmpty && stop(review.state) == "p1")
  }

  @Test func whatIsRefusedStaysWritten() throws {
    var review = try ReviewCase()
    review.press("iaIda")
    guard case .decide(let decision) = review.state.press(.enter) else {
      Issue.record("nothing to do")
      return
    }
    #expect(decision == .assign(1, names: ["Strategisk ChefforumIda"]))
    review.state.refuse("Flere kan være »Ida«.")
    guard case .input(.owners, let editor) = review.state.mode else {
      Issue.record("no longer writing")
      return
    }
    #expect(editor.text == "Strategisk ChefforumIda")
  }

  @Test func leaving() throws {
    var review = try ReviewCase()
    #expect(review.state.press(.interrupt) == .quit)
    #expect(review.state.press(.suspend) == .suspend)
    #expect(review.state.press(.character("q")) == .quit)
    review.press("ir")
    // In the middle of a line Ctrl-C leaves, q is a letter.
    #expect(review.state.press(.character("q")) == nil)
    #expect(review.state.press(.interrupt) == .quit)
    var done = try ReviewCase()
    done.press("ibbbb")
    #expect(done.state.isDone && done.state.press(.enter) == .quit)
  }
}
