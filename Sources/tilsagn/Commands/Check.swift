import ArgumentParser
import Reports
import Store

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Se efter, om registeret er helt. Slutter med 1, når det ikke er.")
  @Option(help: "table eller json.") var format: ScreenFormat = .table
  @OptionGroup var globals: Globals

  func run() throws {
    let wording = try globals.wording
    let problems = try globals.worded { try Register.check($0) }
    if format == .json {
      let rows = problems.map { JSON.object([("kind", .string($0.kind.rawValue)), ("text", .string($0.text))]) }
      print(JSON.object([("sound", .bool(problems.isEmpty)), ("problems", .array(rows))]).render())
      if problems.isEmpty { return }
      throw ExitCode(1)
    }
    if problems.isEmpty { return print(wording.sound) }
    for problem in problems { print("\(wording.name(problem.kind)): \(harmless(problem.text))") }
    for kind in Problem.Kind.allCases where problems.contains(where: { $0.kind == kind }) { print(wording.remedy(kind)) }
    throw ExitCode(1)
  }
}
