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
        "falde bort", "faldt bort", "ikke længere", "overflødig", "overflødigt", "unødvendig", "ikke aktuel", "ikke aktuelt", "irrelevant", "lukket ned", "afblæse", "afblæst", "skrotte", "skrottet", "afskaffe",
        "afskaffet", "afbestille", "afbestilt", "undvære", "undværes", "løb kørt", "løbet kørt", "i skuffen", "i papirkurven", "død", "dødt", "gå i vasken",
        "faldt til jorden", "falde til jorden", "stryges", "slette", "slettet", "trække sig", "trukket sig", "tager ikke imod", "slap for", "slippe for",
        "afvikle", "bliver ikke til", "kommer ikke til at ske", "bliver der ikke noget", "ikke noget ud af",
      ],
      reads: ["Punktet udgår.", "Ideen om en vagttelefon er opgivet."], leaves: ["Vi vil ikke opgive ideen."]),
    OutcomeCue(
      id: "declined", .dropped, summary: "»Valgt ikke at gå videre«, »ikke opbakning«, »afvist«.",
      phrases: [
        "ikke gå videre", "ikke videre", "gå ikke videre", "gør ikke mere", "ikke gøre mere", "foretage ikke yderligere", "ikke yderligere", "ikke grund til",
        "ikke behov", "intet behov", "ikke opbakning", "ingen opbakning", "ikke stemning", "ikke råd", "ikke midler", "afvise", "afvist", "afslag", "afslå",
        "forkaste", "nedstemme", "besluttede ikke at", "ikke ønske", "fravælge", "fravalgt", "ikke interesse", "ingen interesse", "for dyrt", "for dyr",
        "takke nej", "nej tak", "sagt nej", "sige nej", "valgt ikke at", "nøjes med", "lader det blive", "ingen grund", "ikke grund", "ikke brug", "ikke længere brug", "sige fra", "sagt fra", "ikke muligt", "ikke lade sig gøre",
        "kan ikke støtte", "ikke mere ved", "ikke flertal", "nedstemt", "forkastet", "frabede", "ikke tilslutning", "ingen tilslutning", "blankt nej",
        "siger nej", "klarer sig selv", "klarede sig selv", "får lov at ligge", "bruge mere tid", "for stor", "ikke pengene værd",
      ],
      reads: ["Tanken om en fælles vagttelefon har kommunerne valgt ikke at gå videre med.", "Der foretages derfor ikke yderligere."],
      leaves: ["Der var god opbakning til ideen."]),
  ]
}
