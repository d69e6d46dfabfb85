import Danish
import FollowUp
import Grammar
import Store
import Testing

@Suite("Who owns it")
struct OwnerRules {
  static let people = """
    Politidirektør Kirsten Aagaard (formand)
    Borgmester Lone Bruun, Vesterlund Kommune
    Borgmester Lone Kvist, Rævkær Kommune
    Chefpolitiinspektør Morten Dahl
    Borgmester Jens Peter Thomsen, Havbjerg Kommune
    """

  func owners(_ register: Register) throws -> [[String]] { try register.tasks(today: day("2023-06-01")).map { $0.owners.map(\.name) } }

  /// Later minutes that call somebody otherwise find the same owner where only one of the body's people fits.
  @Test(arguments: [
    ("MD", "Morten Dahl"), ("Morten", "Morten Dahl"), ("Morten Dahl", "Morten Dahl"), ("JPT", "Jens Peter Thomsen"), ("JT", "Jens Peter Thomsen"),
    ("Jens Peter", "Jens Peter Thomsen"), ("Kirsten", "Kirsten Aagaard"), ("Lone Bruun", "Lone Bruun"), ("ZX", "ZX"), ("Gerda", "Gerda"),
  ])
  func successiveMinutes(_ name: String, _ owner: String) throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Morten Dahl sender et notat.", people: Self.people), in: register)
    try read(minutes("9. marts 2023", "\(name) undersøger sagen.", people: name), in: register, on: "2023-03-10")
    #expect(try owners(register) == [["Morten Dahl"], [owner]])
    #expect(try register.tasks(today: day("2023-06-01")).allSatisfy { $0.ownerNote == nil })
  }

  @Test func twoWhoFitStayOpenWithAReason() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Morten Dahl sender et notat.", people: Self.people), in: register)
    try read(minutes("9. marts 2023", "Lone undersøger sagen.", people: "Lone"), in: register, on: "2023-03-10")
    let task = try register.task(2, today: day("2023-06-01"))
    #expect(task.owners == [] && task.ownerNote == "Flere hedder Lone: Lone Bruun, Lone Kvist")
    var filter = TaskFilter()
    filter.unresolvedOwner = true
    #expect(try register.tasks(filter, today: day("2023-06-01")).map(\.id) == [2])
    #expect(throws: RegisterError.ambiguousOwner("Lone", ["Lone Bruun", "Lone Kvist"])) {
      try register.assign([2], to: ["Lone"], act("2023-06-01"))
    }
    let given = try register.assign([2], to: ["LK"], act("2023-06-01"))
    #expect(given.map { $0.owners.map(\.name) } == [["Lone Kvist"]] && given[0].ownerNote == nil)
    #expect(try register.tasks(filter, today: day("2023-06-01")) == [])
  }

  /// The same first name in another body is another person.
  @Test func bodiesKeepTheirPeopleApart() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Morten Dahl sender et notat.", people: Self.people), in: register)
    try read(minutes("9. marts 2023", "Morten undersøger sagen.", people: "Morten", body: "Handicaprådet"), in: register, on: "2023-03-10")
    #expect(try owners(register) == [["Morten Dahl"], ["Morten"]])
  }

  @Test func listsOfPeopleTellOfficeAndOrganisation() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Lone Bruun sender et notat.", "Morten Dahl undersøger sagen.", people: Self.people), in: register)
    func told() throws -> [String?] { try register.owners().flatMap { [$0.name, $0.office, $0.organisation] } }
    #expect(try told() == ["Lone Bruun", "Borgmester", "Vesterlund Kommune", "Morten Dahl", "Chefpolitiinspektør", nil])
    try read(minutes("9. marts 2023", "Intet.", people: "Politidirektør Morten Dahl, Sydens Politi"), in: register, on: "2023-03-10")
    #expect(try told().suffix(3) == ["Morten Dahl", "Politidirektør", "Sydens Politi"])
    // Older minutes do not overrule newer ones.
    try read(minutes("9. juni 2022", "Intet.", people: "Vicepolitiinspektør Morten Dahl"), in: register, on: "2023-03-11")
    #expect(try told().suffix(3) == ["Morten Dahl", "Politidirektør", "Sydens Politi"])
  }

  @Test func aBodyIsItsOwnOwnerUnderItsShortName() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Intet.", people: Self.people), in: register)
    try read(minutes("9. marts 2023", "Det blev besluttet, at Kredsrådet sender et høringssvar.", body: "Strategisk Chefforum"), in: register)
    #expect(try owners(register) == [["Kredsrådet for Nordens Politi"]])
    #expect(try register.status(of: "Kredsrådet", since: nil, today: day("2023-06-01")).tasks.count == 1)
  }

  /// "Arbejdsgruppen" in the minutes of one body is not the working group of another that the register knows.
  @Test func aCommonWordNamesNoBodyOfOthers() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Morten Dahl sender et notat.", people: Self.people, body: "Arbejdsgruppen Vand på Vej"), in: register)
    try read(minutes("9. marts 2023", "Arbejdsgruppen undersøger sagen.", people: Self.people), in: register, on: "2023-03-10")
    #expect(try owners(register) == [["Morten Dahl"], ["Arbejdsgruppen"]])
  }

  @Test func aBodyInItsOwnMinutesIsItself() throws {
    let register = try Register.inMemory()
    for organisation in ["Nordens Politi", "Sydens Politi"] {
      try register.addBody("Kredsrådet for \(organisation)", organisation: organisation, act("2023-01-01"))
    }
    try read(minutes("8. december 2022", "Det blev besluttet, at Kredsrådet sender et høringssvar."), in: register)
    try read(minutes("9. marts 2023", "Det blev besluttet, at Kredsrådet sender et høringssvar.", body: "Handicaprådet"), in: register)
    #expect(try owners(register) == [["Kredsrådet for Nordens Politi"], ["Kredsrådet"]])
  }

  @Test func mergedOwnersStayOneForLaterMinutes() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Politiet sender et notat.", "Lokalpolitiet undersøger sagen."), in: register)
    _ = try register.addOwner("Nordens Politi", type: nil, office: nil, organisation: nil, email: "p@nord.example", act("2023-01-11"))
    _ = try register.addAliases(["NP"], of: "Politiet", act("2023-01-11"))
    let before = try register.owners()
    let preview = try register.mergeOwner("Politiet", into: "Nordens Politi", act("2023-01-12", dryRun: true))
    #expect(preview.tasks.map(\.id) == [1] && preview.into.aliases == ["NP", "Politiet"])
    #expect(try register.owners() == before)
    _ = try register.mergeOwner("Politiet", into: "Nordens Politi", act("2023-01-12"))
    #expect(try owners(register) == [["Nordens Politi"], ["Lokalpolitiet"]])
    #expect(try register.history(task: 1).last.map { [$0.before, $0.after] } == ["Politiet", "Nordens Politi"])
    try read(minutes("9. marts 2023", "Politiet retter fejlen."), in: register, on: "2023-03-10")
    #expect(try owners(register).last == ["Nordens Politi"])
    _ = try register.undo(act("2023-03-11"))
    _ = try register.undo(act("2023-03-11"))
    #expect(try register.owners() == before)
  }

  @Test func aMergeOfTwoOwnersOfOneTaskLeavesOne() throws {
    let register = try register()
    _ = try register.assign([1], to: ["Ida Holm", "Bo Lund"], act("2023-01-01"))
    _ = try register.mergeOwner("Ida Holm", into: "Bo Lund", act("2023-01-01"))
    #expect(try owners(register) == [["Bo Lund"]])
    #expect(throws: RegisterError.sameOwner("Bo Lund")) { try register.mergeOwner("Ida Holm", into: "Bo Lund", act("2023-01-01")) }
    #expect(throws: RegisterError.nameTaken("Bo Lund", by: "Bo Lund")) {
      try register.addAliases(["Bo Lund"], of: "Strategisk Chefforum", act("2023-01-01"))
    }
    #expect(throws: RegisterError.nameTaken("Ida Holm", by: "Bo Lund")) {
      try register.addOwner("Ida Holm", type: nil, office: nil, organisation: nil, email: nil, act("2023-01-01"))
    }
  }

  @Test func aGroupsTaskIsSplitAmongItsMembers() throws {
    let register = try Register.inMemory()
    try read(minutes("8. december 2022", "Kommunerne og politiet melder en kontaktperson ind senest den 1. marts 2023."), in: register)
    #expect(try register.owners().map { "\($0.name) \($0.type.rawValue)" } == ["Kommunerne group", "politiet body"])
    #expect(throws: RegisterError.noMembers("Kommunerne")) { try register.split([1], among: [], act("2023-01-11")) }
    let group = try register.changeMembers(
      of: "kommunerne", add: ["Havbjerg Kommune", "Rævkær Kommune", "Møllested Kommune"], remove: [], act("2023-01-11"))
    #expect(group.members == ["Havbjerg Kommune", "Rævkær Kommune", "Møllested Kommune"])
    _ = try register.changeMembers(of: "Kommunerne", add: [], remove: ["Rævkær Kommune"], act("2023-01-11"))
    let shares = try register.split([1], among: [], act("2023-01-12"))
    #expect(shares.map { $0.owners.map(\.name) } == [["Havbjerg Kommune"], ["Møllested Kommune"], ["politiet"]])
    #expect(shares.map(\.id) == [1, 2, 3] && Set(shares.map { $0.due?.date }) == [day("2023-03-01")] && Set(shares.map(\.source)).count == 1)
    #expect(try register.undo(act("2023-01-13")).gone == [2, 3])
    #expect(try owners(register) == [["Kommunerne", "politiet"]])
  }

  @Test func onlyGroupsAndBodiesHaveMembers() throws {
    let register = try register()
    _ = try register.assign([1], to: ["Ida Holm"], act("2023-01-01"))
    #expect(throws: RegisterError.notAGroup("Ida Holm")) { try register.changeMembers(of: "Ida", add: ["Bo Lund"], remove: [], act("2023-01-01")) }
    #expect(throws: RegisterError.sameOwner("Strategisk Chefforum")) {
      try register.changeMembers(of: "Strategisk Chefforum", add: ["Strategisk Chefforum"], remove: [], act("2023-01-01"))
    }
    #expect(throws: RegisterError.unknownOwner("Nonsens")) { try register.setEmail("a@b.dk", of: "Nonsens", act("2023-01-01")) }
    #expect(try register.setEmail("ida@b.dk", of: "IH", act("2023-01-01")).email == "ida@b.dk")
    #expect(try register.setEmail(nil, of: "Ida Holm", act("2023-01-01")).email == nil)
  }

  @Test func namesByHandAreTypedByTheirWords() throws {
    let register = try register()
    _ = try register.assign([1], to: ["Kommunerne", "Havbjerg Kommune", "Ida Holm", "formanden"], act("2023-01-01"))
    let types = Dictionary(uniqueKeysWithValues: try register.owners().map { ($0.name, $0.type) })
    #expect(types["Kommunerne"] == .group && types["Havbjerg Kommune"] == .body && types["Ida Holm"] == .person && types["formanden"] == .person)
  }
}
