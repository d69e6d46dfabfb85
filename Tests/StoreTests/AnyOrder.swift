import Danish
import FollowUp
import Grammar
import Source
import Store
import Testing

/// A generator that gives the same numbers each time (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite("Any sequence of commands")
struct AnyOrder {
  typealias Command = @Sendable (Register, Act, inout Dice) throws -> Void

  static func ids(_ dice: inout Dice) -> [Int64] { (0..<Int.random(in: 1...2, using: &dice)).map { _ in Int64.random(in: 1...7, using: &dice) } }
  static func someDay(_ dice: inout Dice) -> Day { day("2023-0\(Int.random(in: 1...9, using: &dice))-1\(Int.random(in: 0...3, using: &dice))") }
  static func due(_ dice: inout Dice) -> Due {
    let day = someDay(&dice)
    return [
      Due(text: "dag", type: .date, value: day.iso, from: day, to: day), Due(text: "næste møde", type: .nextMeeting),
      Due(text: "første møde", type: .firstMeetingIn, value: "2023"), Due(text: "hvert møde", type: .recurring), Due(text: "snart", type: .other),
    ].randomElement(using: &dice)!
  }
  static let texts = [
    "Bo sender \"et\" brev.\n", "Bo sender et brev om festen.", "Referatet blev godkendt. Bo sender\net brev.",
    "Ida ringer.", "Bo Larsen sender breve.",
  ]
  static let bodies = ["Samrådet", "Nævnet"]
  static let people = ["Ida Holm", "Bo Larsen", "Formanden", "Kommunerne"]
  static let owners = people + ["Strategisk Chefforum", "IH"]

  static let commands: [(name: String, run: Command)] = [
    (
      "import",
      { register, act, dice in
        let confidence = Double.random(in: 0...1, using: &dice)
        _ = try store(
          texts.randomElement(using: &dice)!, in: register, body: bodies.randomElement(using: &dice)!, on: someDay(&dice).iso, confidence: confidence,
          act)
      }
    ),
    (
      "add",
      { register, act, dice in
        _ = try register.add(
          text: "ringe", owners: Array(people.shuffled(using: &dice).prefix(2)), due: due(&dice), body: bodies.randomElement(using: &dice)!, act)
      }
    ),
    (
      "status",
      { register, act, dice in
        _ = try register.setStatus(ids(&dice), to: Status.allCases.randomElement(using: &dice)!, note: Bool.random(using: &dice) ? "fordi" : nil, act)
      }
    ),
    ("confirm", { register, act, dice in _ = try register.confirm(ids(&dice), note: nil, act) }),
    ("reject", { register, act, dice in _ = try register.reject(ids(&dice), note: nil, act) }),
    ("note", { register, act, dice in _ = try register.addNote(ids(&dice), "så", act) }),
    ("edit", { register, act, dice in _ = try register.edit(ids(&dice)[0], text: "skrive", act) }),
    ("assign", { register, act, dice in _ = try register.assign(ids(&dice), to: [people.randomElement(using: &dice)!], act) }),
    ("due", { register, act, dice in _ = try register.setDue(ids(&dice), to: due(&dice), why: "ferie", act) }),
    ("sleep", { register, act, dice in _ = try register.sleep(ids(&dice), until: due(&dice), act) }),
    ("plan", { register, act, dice in _ = try register.planMeeting(body: bodies.randomElement(using: &dice)!, day: someDay(&dice), act) }),
    (
      "move",
      { register, act, dice in _ = try register.moveMeeting(someDay(&dice), to: someDay(&dice), body: bodies.randomElement(using: &dice)!, act) }
    ),
    (
      "split",
      { register, act, dice in
        let names = Bool.random(using: &dice) ? [] : Array(people.shuffled(using: &dice).prefix(2))
        _ = try register.split(ids(&dice), among: names, act)
      }
    ),
    (
      "members",
      { register, act, dice in
        let names = Array(owners.shuffled(using: &dice).prefix(3))
        _ = try register.changeMembers(of: names[0], add: [names[1]], remove: Bool.random(using: &dice) ? [names[2]] : [], act)
      }
    ),
    (
      "merge",
      { register, act, dice in
        let names = owners.shuffled(using: &dice)
        _ = try register.mergeOwner(names[0], into: names[1], act)
      }
    ),
    (
      "alias",
      { register, act, dice in _ = try register.addAliases([owners.randomElement(using: &dice)!], of: owners.randomElement(using: &dice)!, act) }
    ),
    (
      "email",
      { register, act, dice in
        _ = try register.setEmail(Bool.random(using: &dice) ? "a@b.dk" : nil, of: owners.randomElement(using: &dice)!, act)
      }
    ),
    (
      "approve",
      { register, act, dice in
        try register.approveMeeting(someDay(&dice), body: bodies.randomElement(using: &dice)!, isApproved: Bool.random(using: &dice), act)
      }
    ),
    (
      "reread",
      { register, act, dice in _ = try register.reread(meeting: nil, body: bodies.randomElement(using: &dice)!, act) }
    ),
    (
      "no follow-up",
      { register, act, dice in
        let point = PointName(number: "\(Int.random(in: 1...2, using: &dice))", title: nil)
        let meeting = Int64.random(in: 1...6, using: &dice)
        if Bool.random(using: &dice) {
          try register.markNoFollowUp(point, of: meeting, act)
        } else {
          try register.unmarkNoFollowUp(point, of: meeting, act)
        }
      }
    ),
    ("accept", { register, act, dice in _ = try register.accept([Int64.random(in: 1...4, using: &dice)], act) }),
    ("dismiss", { register, act, dice in _ = try register.dismiss([Int64.random(in: 1...4, using: &dice)], act) }),
    ("kind", { register, act, dice in _ = try register.setKind(ids(&dice), to: Kind.allCases.randomElement(using: &dice)!, act) }),
    ("body alias", { register, act, dice in _ = try register.addAliases(["SR"], ofBody: bodies.randomElement(using: &dice)!, act) }),
    ("cancel", { register, act, dice in _ = try register.cancelMeeting(someDay(&dice), body: bodies.randomElement(using: &dice)!, act) }),
  ]

  /// Runs a command; what it refuses must leave the register as it was. True when it did something.
  private func ran(_ command: (name: String, run: Command), _ register: Register, _ today: Day, _ dice: inout Dice, _ before: String) throws -> Bool {
    let steps = try register.history(task: nil).last?.step
    do { try command.run(register, Act(today: today, by: "anna", command: command.name), &dice) } catch is RegisterError {
      #expect(try exported(register) == before, "\(command.name) was refused and changed something")
    }
    return try register.history(task: nil).last?.step != steps
  }

  @Test(arguments: 1...6) func keepsTheRegisterSoundAndCanBeTakenBack(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let register = try Register.inMemory()
    for iso in ["2022-10-06", "2022-12-08"] {
      for body in Self.bodies { _ = try store("Bo sender et brev.", in: register, body: body, on: iso) }
    }
    var states: [String] = []
    for round in 0..<80 {
      let before = try exported(register)
      let command = Self.commands.randomElement(using: &dice)!
      let today = day("2023-0\(1 + round / 10)-05")
      guard try ran(command, register, today, &dice, before) else { continue }
      #expect(try register.check() == [], "after \(command.name), seed \(seed)")
      if Bool.random(using: &dice) {
        states.append(before)
      } else {
        #expect(try register.undo(Act(today: today, by: "bo", command: "undo")).command == command.name)
        let now = try exported(register)
        let lost = Set(before.split(separator: "\n")).symmetricDifference(Set(now.split(separator: "\n")))
        #expect(lost.isEmpty, "undo of \(command.name), seed \(seed)")
      }
    }
    #expect(states.count > 10)
    while let state = states.popLast() {
      _ = try register.undo(act("2023-12-01"))
      #expect(try exported(register) == state)
    }
    #expect(try register.check() == [])
  }

  /// A dry run of any command changes nothing and says what the real one says.
  @Test(arguments: 7...8) func aDryRunLeavesNoTrace(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    let register = try Register.inMemory()
    for _ in 0..<40 {
      let command = Self.commands.randomElement(using: &dice)!
      let before = try exported(register, history: true)
      var again = dice
      try? command.run(register, Act(today: day("2023-02-05"), by: "anna", command: command.name, dryRun: true), &again)
      #expect(try exported(register, history: true) == before, "\(command.name)")
      try? command.run(register, Act(today: day("2023-02-05"), by: "anna", command: command.name), &dice)
    }
  }
}
