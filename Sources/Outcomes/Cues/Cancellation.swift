import FollowUp

extension OutcomeCue {
  /// It is given up, or nothing comes of it.
  static let cancellation: [OutcomeCue] = [
    OutcomeCue(
      id: "called-off", .dropped, isDecisive: true, summary: "»Udgår«, »bortfalder«, »aflyst«, »opgivet«.",
      phrases: """
        udgå; udgår; bortfalde; droppe; droppet; opgive; opgivet; aflyse; aflyst; annullere; annulleret; skrinlægge; skrinlagt; frafalde;
        henlægge; henlagt; sløjfe; i bero; af bordet; lægge i graven; lagt i graven; bliver ikke til noget; blev ikke til noget; falde bort;
        faldt bort; afblæse; afblæst; skrotte; skrottet; løb kørt; løbet kørt; kommer ikke til at ske; bliver der ikke noget; ikke længere
        aktuel; ikke længere aktuelt; lade ligge; lader ligge
        """,
      reads: ["Punktet udgår.", "Ideen om en vagttelefon er opgivet."], leaves: ["Vi vil ikke opgive ideen."]),
    OutcomeCue(
      id: "pointless", .dropped, summary: "»Ikke længere brug for«, »må undvære«, »nedlagt«: det er blevet ligegyldigt.",
      phrases: """
        nedlægge; stryge; strøget; trække tilbage; taget af; tages af; stille i bero; indstille arbejdet; stoppe; stoppet; ikke længere;
        overflødig; overflødigt; unødvendig; ikke aktuel; ikke aktuelt; irrelevant; lukket ned; afskaffe; afskaffet; afbestille; afbestilt;
        undvære; undværes; i skuffen; i papirkurven; død; dødt; gå i vasken; faldt til jorden; falde til jorden; stryges; slette; slettet;
        trække sig; trukket sig; tager ikke imod; slap for; slippe for; afvikle; bliver ikke til; ikke noget ud af
        """,
      reads: ["Festudvalget er nedlagt.", "Skuret måtte vi undvære."], leaves: ["Vi har fået et nyt skur."]),
    OutcomeCue(
      id: "declined", .dropped, summary: "»Valgt ikke at gå videre«, »ikke opbakning«, »afvist«.",
      phrases: """
        ikke gå videre; ikke videre; gå ikke videre; gør ikke mere; ikke gøre mere; foretage ikke yderligere; ikke yderligere; ikke grund til;
        ikke behov; intet behov; ikke opbakning; ingen opbakning; ikke stemning; ikke råd; ikke midler; afvise; afvist; afslag; afslå;
        forkaste; nedstemme; besluttede ikke at; ikke ønske; fravælge; fravalgt; ikke interesse; ingen interesse; for dyrt; for dyr; takke nej;
        nej tak; sagt nej; sige nej; valgt ikke at; nøjes med; lader det blive; ingen grund; ikke grund; ikke brug; ikke længere brug; sige
        fra; sagt fra; ikke muligt; ikke lade sig gøre; kan ikke støtte; ikke mere ved; ikke flertal; nedstemt; forkastet; frabede; ikke
        tilslutning; ingen tilslutning; blankt nej; siger nej; klarer sig selv; klarede sig selv; får lov at ligge; bruge mere tid; for stor;
        ikke pengene værd
        """,
      reads: ["Tanken om en fælles vagttelefon har kommunerne valgt ikke at gå videre med.", "Der foretages derfor ikke yderligere."],
      leaves: ["Der var god opbakning til ideen."]),
  ]
}
