import ArgumentParser
import Grammar
import Reports

struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Reglerne med deres eksempler.")
  @Option(help: "table, md eller json.") var format: OutputFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    if format == .json {
      let rules = Catalogue.constructions.map { rule in
        JSON.object([
          ("id", .string(rule.id)), ("kind", .string(rule.kind.rawValue)), ("summary", .string(rule.summary)),
          ("reads", .array(rule.reads.map(JSON.string))),
          ("leaves", .array(rule.leaves.map(JSON.string))),
        ])
      }
      let cues = Cue.all.map { cue in
        JSON.object([
          ("id", .string(cue.id)), ("summary", .string(cue.summary)), ("blocks", .array(cue.blocks.map(JSON.string))),
          ("lets", .array(cue.lets.map(JSON.string))),
        ])
      }
      return print(JSON.object([("rules", .array(rules)), ("cues", .array(cues))]).render())
    }
    let head = format == .md ? "## " : ""
    let item = format == .md ? "- " : "  "
    for rule in Catalogue.constructions {
      print("\(head)\(rule.id) (\(rule.kind.rawValue))\n\(rule.summary)")
      for sentence in rule.reads { print("\(item)læser: \(sentence)") }
      for sentence in rule.leaves { print("\(item)lader ligge: \(sentence)") }
      print()
    }
    for cue in Cue.all {
      print("\(head)\(cue.id) (holder tilbage)\n\(cue.summary)")
      for sentence in cue.blocks { print("\(item)holder tilbage: \(sentence)") }
      for sentence in cue.lets { print("\(item)slipper igennem: \(sentence)") }
      print()
    }
  }
}
