import ArgumentParser
import FollowUp
import Grammar
import Outcomes
import Reports

enum CatalogueFormat: String, ExpressibleByArgument, CaseIterable {
  case table, md, json
}

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rules", abstract: "Reglerne med deres eksempler.")
  @Option(help: "table, md eller json.") var format: CatalogueFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    switch format {
    case .json: print(json.render())
    case .md: print(RuleCatalogue(isMarkdown: true).text, terminator: "")
    case .table: print(RuleCatalogue(isMarkdown: false).text, terminator: "")
    }
  }

  private var json: JSON {
    let rules = Catalogue.constructions.map { rule in
      JSON.object([
        ("id", .string(rule.id)), ("kind", .string(rule.kind.rawValue)), ("summary", .string(rule.summary)),
        ("reads", .array(rule.reads.map(JSON.string))), ("leaves", .array(rule.leaves.map(JSON.string))),
      ])
    }
    let cues = Cue.all.map { cue in
      JSON.object([
        ("id", .string(cue.id)), ("summary", .string(cue.summary)), ("blocks", .array(cue.blocks.map(JSON.string))),
        ("lets", .array(cue.lets.map(JSON.string))),
      ])
    }
    let outcomes = OutcomeCue.all.map { cue in
      JSON.object([
        ("id", .string(cue.id)), ("outcome", .string(cue.outcome.rawValue)), ("summary", .string(cue.summary)),
        ("reads", .array(cue.reads.map(JSON.string))), ("leaves", .array(cue.leaves.map(JSON.string))),
      ])
    }
    return JSON.object([("rules", .array(rules)), ("cues", .array(cues)), ("outcomes", .array(outcomes))])
  }
}

/// Rules and cues for people: what each reads, what it leaves, the owner of an example marked.
struct RuleCatalogue {
  let isMarkdown: Bool

  var text: String {
    var out = heading("Regler, der læser en opgave", level: 1)
    for rule in Catalogue.constructions {
      out += heading("\(rule.id) (\(kind(rule.kind)))", level: 2) + rule.summary + "\n" + gap
      out += rule.reads.map { example("læser", $0) }.joined() + rule.leaves.map { example("lader ligge", $0) }.joined() + "\n"
    }
    out += heading("Ord, der taler imod", level: 1)
    for cue in Cue.all {
      out += heading(cue.id, level: 2) + cue.summary + "\n" + gap
      out += cue.blocks.map { example("holder tilbage", $0) }.joined() + cue.lets.map { example("slipper igennem", $0) }.joined() + "\n"
    }
    out += heading("Ord, der fortæller, hvad der blev af en opgave", level: 1)
    for cue in OutcomeCue.all {
      out += heading("\(cue.id) (\(Wording(.da).outcome(cue.outcome)))", level: 2) + cue.summary + "\n" + gap
      out += cue.reads.map { example("læser", $0) }.joined() + cue.leaves.map { example("lader ligge", $0) }.joined() + "\n"
    }
    return out
  }

  private var gap: String { isMarkdown ? "\n" : "" }

  private func heading(_ title: String, level: Int) -> String {
    if isMarkdown { return String(repeating: "#", count: level) + " " + title + "\n\n" }
    return title + "\n" + (level == 1 ? String(repeating: "=", count: title.count) + "\n\n" : "")
  }

  private func kind(_ kind: Kind) -> String {
    switch kind {
    case .pledge: "tilsagn"
    case .decision: "beslutning"
    case .request: "anmodning"
    case .proposal: "forslag"
    }
  }

  /// One line; an example of several lines stands below its word as it is.
  private func example(_ word: String, _ marked: String) -> String {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return (isMarkdown ? "- " : "  ") + "\(word): »\(owner(marked))«\n" }
    let (fence, indent) = isMarkdown ? ("  ```\n", "  ") : ("", "    ")
    let head = (isMarkdown ? "- " : "  ") + word + ":\n" + (isMarkdown ? "\n" : "")
    return head + fence + lines.map { indent + owner(String($0), plain: true) + "\n" }.joined() + fence
  }

  /// "[hvem Formanden] kontakter …" with the owner in bold letters, where there are any.
  private func owner(_ marked: String, plain: Bool = false) -> String {
    var out = ""
    var rest = marked[...]
    while let open = rest.firstRange(of: "[hv"), let space = rest[open.upperBound...].firstIndex(of: " "),
      let close = rest[space...].firstIndex(of: "]")
    {
      let isOwner = rest[open.lowerBound..<space] == "[hvem"
      let (before, behind) = !isOwner || plain ? ("", "") : isMarkdown ? ("**", "**") : ("[", "]")
      out += escaped(rest[..<open.lowerBound], plain) + before + escaped(rest[rest.index(after: space)..<close], plain) + behind
      rest = rest[rest.index(after: close)...]
    }
    return out + escaped(rest, plain)
  }

  private func escaped(_ text: Substring, _ plain: Bool) -> String {
    guard isMarkdown, !plain else { return String(text) }
    return text.reduce(into: "") { out, character in
      if "\\`*_[]<>|#".contains(character) { out.append("\\") }
      out.append(character)
    }
  }
}
