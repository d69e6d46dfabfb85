import Grammar
import Testing

@testable import FollowUp

@Suite("Who is meant")
struct WhoIsMeant {
  let directory: PeopleDirectory = {
    var directory = PeopleDirectory()
    for name in [
      "Morten Dahl", "Jens Peter Thomsen", "Lone Bruun", "Lone Kvist", "Anne-Grethe Buus", "Ole Winkel", "Mette Dahl", "Nina V.", "Nina Vestergård",
    ] {
      directory.add(name)
    }
    directory.add("Søren Agerskov", initials: "SØA")
    return directory
  }()

  @Test(arguments: [
    ("Morten Dahl", ["Morten Dahl"]), ("morten dahl", ["Morten Dahl"]), ("Morten", ["Morten Dahl"]), ("MD", ["Morten Dahl", "Mette Dahl"]),
    ("JPT", ["Jens Peter Thomsen"]), ("JT", ["Jens Peter Thomsen"]), ("Jens Peter", ["Jens Peter Thomsen"]), ("Jens Thomsen", ["Jens Peter Thomsen"]),
    ("Jens P. Thomsen", ["Jens Peter Thomsen"]), ("Thomsen", ["Jens Peter Thomsen"]), ("Peter", []), ("Lone", ["Lone Bruun", "Lone Kvist"]),
    ("Lone B", ["Lone Bruun"]), ("Lone K.", ["Lone Kvist"]), ("AGB", ["Anne-Grethe Buus"]), ("Anne-Grethe", ["Anne-Grethe Buus"]),
    ("OW", ["Ole Winkel"]),
    ("SØA", ["Søren Agerskov"]), ("SA", []), ("Ole Winther", []), ("Dahl", ["Morten Dahl", "Mette Dahl"]), ("Nina", ["Nina Vestergård"]), ("XY", []),
    ("", []),
  ])
  func called(_ words: String, _ people: [String]) { #expect(directory.people(called: words) == people) }

  @Test(arguments: [
    ("Kommunerne", OwnerType.group), ("borgmestrene", .group), ("medlemmerne", .group), ("Havbjerg Kommune", .body), ("Klitkystens Politi", .body),
    ("Politiet", .body), ("SSP-udvalget", .body), ("Strategisk Chefforum", .body), ("Kredsrådet for Nordens Politi", .body), ("Sekretariatet", .body),
    ("Teknik- og Miljøforvaltningen", .body), ("DSB", .body), ("Lone Bruun", .person), ("Borgmester Lone Bruun", .person), ("formanden", .person),
    ("kassereren", .person), ("Kirsten Aagaard", .person), ("MD", .person), ("Xyzzy", .person), ("Bestyrelsen for Havnen", .body),
    ("Formanden for Kredsrådet", .person),
  ])
  func types(_ name: String, _ type: OwnerType) { #expect(OwnerType.guess(name) == type) }
}
