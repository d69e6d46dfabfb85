import Danish

extension Construction {
  static let actionLabel = Construction(
    "action-label", .pledge, summary: "Mærket »Aktion:« med navn eller opgave.", Pattern(predicate: .layout, owner: .subject),
    reads: ["Forslag om hjertestarter i port 5. Aktion: [hvem Lone Holm]"], leaves: ["Aktion: ingen"])

  static let row = Construction(
    "table-row", .pledge, summary: "Række i en opgavetabel med ansvarlig, frist og status; lukkede rækker er ingen opgave.",
    Pattern(predicate: .layout, owner: .subject),
    reads: ["| Nr | Opgave | Ansvarlig | Frist |\n|---|---|---|---|\n| 1 | Bestil skilte | Lone Holm | 1/12 |"],
    leaves: ["| Nr | Opgave | Ansvarlig | Status |\n|---|---|---|---|\n| 1 | Bestil skilte | Lone Holm | Afsluttet |"])

  static let listItem = Construction(
    "list-item", .pledge, summary: "Punkt i en opgaveliste, også uden udsagnsled.", Pattern(predicate: .layout, owner: .subject),
    reads: ["Opgaver:\n- Maling af hegnet mod nord"], leaves: ["Deltagere:\n- Lone Holm"])

  static let named = Construction(
    "named-task", .pledge, summary: "En opgave med navnet ved siden af: »mad: Amal«, »skilte – Jørn«, »NN: skriver referat«.",
    Pattern(predicate: .layout, owner: .subject), reads: ["- indkøb af præmier: Lone Holm"], leaves: ["- kasserer: Lone Holm"])

  static let responsibleLine = Construction(
    "responsible-line", .pledge, summary: "Linjen »Ansvarlig: NN« giver punktets opgave en ansvarlig.", Pattern(predicate: .layout, owner: .subject),
    reads: ["Kontakt til gartner om det døde træ\nAnsvarlig: Lone Holm"], leaves: ["Ansvarlig: Lone Holm"])

  static let nominal = Construction(
    "nominal", .decision, summary: "Uden udsagnsled under »Beslutning«: »Indhentning af tilbud på maling«.",
    Pattern(predicate: .layout, owner: .subject), reads: ["Beslutning: Indhentning af to tilbud på maling af skuret."],
    leaves: ["Beslutning: Taget til efterretning."])

  static let verbless = Construction(
    "verbless", .decision, summary: "Uden udsagnsled, med frist: »Input til dagsordenen til formanden senest fredag«.",
    Pattern(predicate: .layout, owner: .subject),
    reads: ["Rykkere til de sidste fem skyldnere senest den 1. juni.", "Bidrag til næste nummer til Lone Holm."],
    leaves: ["Næste møde onsdag den 3. maj kl. 19."])
}
