import FollowUp

extension OutcomeCue {
  /// It is said again as still to do.
  static let restatement: [OutcomeCue] = [
    OutcomeCue(
      id: "said-again", .restated, summary: "»Indskærpes«, »mindes om«, »fortsat skal«: det samme én gang til.",
      phrases: """
        indskærpe; minde om; mindes om; påminde; erindre; huske; husk; gentage; gentog; fastholde; fortsat skal; skal fortsat; stadig skal;
        skal stadig; på ny; påny; igen; fortsat ønske; efterlyse; fremhæve igen; holde fast; rykke for; stadig gerne; genoptage; stå ved;
        mangler stadig; stadig mangler; det skal den; det skal de; overtage; tager over; prikke til; prikker til; gør det i; gør det nu; sørge
        for nu; i stedet for ham; i stedet for hende; lovede at; love at; kommer af sted; får det gjort; vende tilbage til; griber; greb;
        imødekomme; vedtaget; sluttede op; tilslutning til; blev besluttet; besluttede at; besluttet at
        """,
      reads: ["Det indskærpes, at notatet skal foreligge til næste møde."], leaves: ["Notatet foreligger nu."])
  ]
}
