import Danish
import Grammar
import Minutes
import Source
import Testing

/// An example with its roles marked: "[hvem Formanden] [hvad kontakter kommunen]."
struct Example {
  var text = ""
  var owner: String?
  var act: String?

  init(_ marked: String) {
    var role: String?
    var span = ""
    var depth = 0
    for character in marked {
      switch character {
      case "[":
        depth += 1
        span = ""
      case "]":
        depth -= 1
        let parts = span.split(separator: " ", maxSplits: 1).map(String.init)
        role = parts.first
        let content = parts.count > 1 ? parts[1] : ""
        if role == "hvem" { owner = content } else { act = content }
        text += content
      default:
        if depth > 0 { span.append(character) } else { text.append(character) }
      }
    }
  }
}

/// Minutes of one paragraph.
func minutes(_ sentence: String, section: Section? = nil) -> Minutes {
  let text = SourceText(sentence)
  var header = MeetingHeader()
  header.body = "Samrådet"
  header.date = Day(year: 2023, month: 1, day: 10)
  let names = ["Allan Nyring", "Bente Lund Holm", "Kim Sand", "Kim Bro"]
  header.present = names.map { Person(name: $0, range: ByteRange(0, 0)) }
  let paragraph = Paragraph(block: Block(kind: .paragraph, range: text.whole), section: section)
  return Minutes(text: text, meeting: header, points: [Point(number: "1", title: nil, heading: nil, paragraphs: [paragraph])], notices: [])
}

func found(_ sentence: String, section: Section? = nil) -> [Commitment] { Extractor.commitments(in: minutes(sentence, section: section)) }

@Suite("Each rule's own examples, through the whole grammar")
struct RuleExamples {
  @Test(arguments: Catalogue.constructions)
  func reads(_ construction: Construction) throws {
    #expect(!construction.reads.isEmpty && !construction.leaves.isEmpty)
    for marked in construction.reads {
      let example = Example(marked)
      let commitment = try #require(found(example.text).first, "\(construction.id): \(example.text)")
      #expect(commitment.rule == construction.id, "\(example.text)")
      #expect(commitment.kind == construction.kind)
      #expect(example.text.contains(commitment.quote))
      if let owner = example.owner {
        #expect(commitment.owners.map(\.name).joined(separator: " og ").lowercased() == owner.lowercased(), "\(example.text)")
      }
    }
  }

  @Test(arguments: Catalogue.constructions)
  func leaves(_ construction: Construction) {
    for sentence in construction.leaves { #expect(found(sentence).isEmpty, "\(construction.id): \(sentence)") }
  }

  @Test(arguments: Cue.all)
  func cues(_ cue: Cue) {
    #expect(!cue.blocks.isEmpty && !cue.lets.isEmpty)
    for sentence in cue.blocks { #expect(found(sentence, section: cue.section).isEmpty, "\(cue.id): \(sentence)") }
    for sentence in cue.lets { #expect(!found(sentence).isEmpty, "\(cue.id): \(sentence)") }
  }

  @Test(arguments: Catalogue.constructions)
  func lostRings(_ construction: Construction) {
    for marked in construction.reads {
      let damaged = Example(marked).text.map { $0 == "å" ? "a" : $0 == "Å" ? "A" : String($0) }.joined()
      #expect(found(damaged).first?.rule == construction.id, "\(damaged)")
    }
  }

  @Test(arguments: Catalogue.constructions)
  func trailingClause(_ construction: Construction) {
    for marked in construction.reads {
      let longer = String(Example(marked).text.dropLast()) + ", så alle ved besked."
      #expect(found(longer).first?.rule == construction.id, "\(longer)")
    }
  }
}

@Suite("Who must act")
struct Owners {
  @Test(arguments: [
    ("Bente kontakter kommunen.", ["Bente Lund Holm"]), ("Lund Holm kontakter kommunen.", ["Bente Lund Holm"]),
    ("Allan og Bente kontakter kommunen.", ["Allan Nyring", "Bente Lund Holm"]), ("Kim Sand kontakter kommunen.", ["Kim Sand"]),
    ("Vi kontakter kommunen.", ["Samrådet"]), ("Samrådet anmodede Bente om at kontakte kommunen.", ["Bente Lund Holm"]),
    ("Allan anmodede Bente om at kontakte kommunen.", ["Bente Lund Holm"]),
  ])
  func owners(_ sentence: String, _ expected: [String]) throws {
    #expect(try #require(found(sentence).first).owners.map(\.name) == expected)
  }

  @Test func aFirstNameOfTwoIsNotExpanded() throws {
    let commitment = try #require(found("Kim kontakter kommunen.").first)
    #expect(commitment.owners.map(\.name) == ["Kim"])
  }
}

@Suite("The act as an infinitive phrase")
struct Actions {
  @Test(arguments: [
    ("Bente kontakter kommunen og melder tilbage.", "kontakte kommunen og melde tilbage"),
    ("Skiltene bestilles hos leverandøren.", "bestille skiltene hos leverandøren"),
    ("Bestyrelsen besluttede at nedsætte en arbejdsgruppe.", "nedsætte en arbejdsgruppe"),
    ("Allan vil på ny tage initiativ til et brev.", "på ny tage initiativ til et brev"),
  ])
  func phrase(_ sentence: String, _ expected: String) throws {
    let action = try #require(found(sentence).first).action
    #expect(action == expected)
  }
}
