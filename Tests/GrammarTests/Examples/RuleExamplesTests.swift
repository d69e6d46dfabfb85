import Grammar
import Testing

@Suite("Each rule's own examples, through the whole grammar")
struct RuleExamples {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let kind: Kind
    let marked: String
    var testDescription: String { "\(rule): \(marked)" }
  }

  static let reads = Catalogue.constructions.flatMap { rule in rule.reads.map { Case(rule: rule.id, kind: rule.kind, marked: $0) } }
  static let leaves = Catalogue.constructions.flatMap { rule in rule.leaves.map { Case(rule: rule.id, kind: rule.kind, marked: $0) } }

  @Test(arguments: reads)
  func isRead(_ example: Case) {
    KnownIssue.expect(in: KnownIssue.reads, example.marked) {
      let marked = Example(example.marked)
      let read = ExampleMinutes(marked.text)
      #expect(read.considered.contains { $0.rule == example.rule }, "\(example.rule) does not consider: \(marked) | \(read.account)")
      guard example.kind != .proposal else { return }
      let found = read.commitments.first { $0.rule == example.rule }
      #expect(found != nil, "\(example.rule) does not read: \(marked) | \(read.account)")
      if let found, let owner = marked.owner { #expect(read.owns(owner, found), "\(owner) is not among \(found.owners.map(\.name)): \(marked)") }
    }
  }

  @Test(arguments: leaves)
  func isLeft(_ example: Case) {
    KnownIssue.expect(in: KnownIssue.leaves, example.marked) {
      let read = ExampleMinutes(example.marked)
      #expect(read.commitments.isEmpty, "\(example.rule) must leave: \(example.marked) | \(read.account)")
    }
  }

  @Test(arguments: Catalogue.constructions)
  func hasBothKinds(_ rule: Construction) {
    #expect(!rule.reads.isEmpty && !rule.leaves.isEmpty && rule.summary.hasSuffix("."))
  }

  @Test func identitiesAreUnique() {
    let rules = Catalogue.constructions.map(\.id) + Cue.all.map(\.id)
    #expect(Set(rules).count == rules.count)
  }
}

@Suite("Each cue's own examples, through the whole grammar")
struct CueExamples {
  struct Case: Sendable, CustomTestStringConvertible {
    let cue: String
    let text: String
    var testDescription: String { "\(cue): \(text)" }
  }

  static let blocks = Cue.all.flatMap { cue in cue.blocks.map { Case(cue: cue.id, text: $0) } }
  static let lets = Cue.all.flatMap { cue in cue.lets.map { Case(cue: cue.id, text: $0) } }

  @Test(arguments: blocks)
  func holdsBack(_ example: Case) {
    KnownIssue.expect(in: KnownIssue.blocks, example.text) {
      let read = ExampleMinutes(example.text)
      #expect(read.commitments.isEmpty, "\(example.cue) must hold back: \(example.text) | \(read.account)")
    }
  }

  @Test(arguments: lets)
  func letsPass(_ example: Case) {
    KnownIssue.expect(in: KnownIssue.lets, example.text) {
      let read = ExampleMinutes(example.text)
      #expect(!read.commitments.isEmpty, "\(example.cue) must let pass: \(example.text) | \(read.account)")
    }
  }

  @Test(arguments: Cue.all)
  func hasBothKinds(_ cue: Cue) {
    KnownIssue.expect(in: KnownIssue.oneSided, cue.id) { #expect(!cue.blocks.isEmpty && !cue.lets.isEmpty && cue.summary.hasSuffix(".")) }
  }
}
