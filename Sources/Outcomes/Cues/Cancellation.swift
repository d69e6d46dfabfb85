import FollowUp

extension OutcomeCue {
  /// It is given up, or nothing comes of it.
  static let cancellation: [OutcomeCue] = [
    OutcomeCue(
      id: "called-off", .dropped, summary: "»Udgår«, »bortfalder«, »aflyst«, »opgivet«.",
      phrases: [
        "udgå", "udgår", "bortfalde", "droppe", "droppet", "opgive", "opgivet", "aflyse", "aflyst", "annullere", "annulleret", "skrinlægge", "skrinlagt",
        "frafalde", "henlægge", "henlagt", "nedlægge", "sløjfe", "stryge", "strøget", "trække tilbage", "taget af", "tages af", "af bordet", "lægge i graven",
        "lade ligge", "lader ligge", "stille i bero", "i bero", "indstille arbejdet", "stoppe", "stoppet", "bliver ikke til noget", "blev ikke til noget",
        "falde bort", "faldt bort", "ikke længere", "overflødig", "overflødigt", "unødvendig", "ikke aktuel", "ikke aktuelt", "irrelevant", "lukket ned",
      ],
      reads: ["Punktet udgår.", "Ideen om en vagttelefon er opgivet."], leaves: ["Kassereren udgår af bestyrelsen til sommer."]),
    OutcomeCue(
      id: "declined", .dropped, summary: "»Valgt ikke at gå videre«, »ikke opbakning«, »afvist«.",
      phrases: [
        "ikke gå videre", "ikke videre", "gå ikke videre", "gør ikke mere", "ikke gøre mere", "foretage ikke yderligere", "ikke yderligere", "ikke grund til",
        "ikke behov", "intet behov", "ikke opbakning", "ingen opbakning", "ikke stemning", "ikke råd", "ikke midler", "afvise", "afvist", "afslag", "afslå",
        "forkaste", "nedstemme", "besluttede ikke at", "ikke ønske", "fravælge", "fravalgt", "ikke interesse", "ingen interesse", "for dyrt", "for dyr",
        "takke nej", "nej tak", "sagt nej", "sige nej", "valgt ikke at", "nøjes med", "lader det blive",
      ],
      reads: ["Tanken om en fælles vagttelefon har kommunerne valgt ikke at gå videre med.", "Der foretages derfor ikke yderligere."],
      leaves: ["Der var god opbakning til ideen."]),
  ]
}
