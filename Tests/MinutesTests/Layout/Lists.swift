extension LayoutCase {
  static let lists: [LayoutCase] = [
    LayoutCase(
      name: "Lettered and nested items",
      text: """
        1. Materiel
        a) Nye årer er købt.
        i) Hvem maler dem?
        ii) Bo gør det.
        b) Båden er utæt.
        2. Evt.
        - Huset
          - taget skal efterses
            * Bo ringer til tømreren
        - Haven
        """,
      expected: """
        #1 Materiel
        b0 Nye årer er købt.
        b1 Hvem maler dem?
        b1 Bo gør det.
        b0 Båden er utæt.
        #2 Evt.
        b0 Huset
        b1 <Huset> taget skal efterses
        b2 <taget skal efterses> Bo ringer til tømreren
        b0 Haven
        """),
    LayoutCase(
      name: "Hanging lines",
      text: """
        1. Fest
        - Optog: der mangler en til at styre det, men Anna spørger
          ham pænt først.
        - Telt er lejet.
        2. Evt.
        Intet.
        """,
      expected: """
        #1 Fest
        b0 Optog: der mangler en til at styre det, men Anna spørger ham pænt først.
        b0 Telt er lejet.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Hard wraps and notes of their own",
      text: """
        1. Huset
        Vaskemaskinen har været i stykker siden jul, og vi har ventet på montøren i
        flere uger. Anna rykker ham, og hvis han ikke kommer inden påske, køber vi en
        ny maskine. Bo indhenter tilbud fra to firmaer, som kan levere med det
        samme.
        Husk loppemarkedet.
        Nøglen er væk.
        2. Evt.
        Intet.
        """,
      expected: """
        #1 Huset
        p Vaskemaskinen har været i stykker siden jul, og vi har ventet på montøren i flere uger. Anna rykker ham, og hvis han ikke kommer inden påske, køber vi en ny maskine. Bo indhenter tilbud fra to firmaer, som kan levere med det samme.
        p Husk loppemarkedet.
        p Nøglen er væk.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Tasks by person",
      text: """
        1. Evt.
        Intet.

        Opgaver:

        Helle
        - Tale med Louise
        - Booke hal
        Rasmus
        - Net til bane 3
        """,
      expected: """
        #1 Evt.
        p Intet.
        #- Opgaver
        p §tasks Helle
        b0 §tasks <Helle> Tale med Louise
        b0 §tasks <Helle> Booke hal
        p §tasks Rasmus
        b0 §tasks <Rasmus> Net til bane 3
        """),
    LayoutCase(
      name: "Boxes",
      text: """
        1. Evt.
        Intet.

        ### Next steps
        - [ ] Booke lokale (IBH)
        - [x] Referat sendt
        """,
      expected: """
        #1 Evt.
        p Intet.
        #- Next steps
        b0 §tasks [ ] Booke lokale (IBH)
        b0 §tasks [x] Referat sendt
        """),
    LayoutCase(
      name: "Lead-in",
      text: """
        1. Regatta
        Arbejdsgruppen består af Bo og Anna. Gruppen
          - søger havnen om lov
          - finder tre sponsorer
        2. Evt.
        Intet.
        """,
      expected: """
        #1 Regatta
        p Arbejdsgruppen består af Bo og Anna. Gruppen
        b0 <Gruppen> søger havnen om lov
        b0 <Gruppen> finder tre sponsorer
        #2 Evt.
        p Intet.
        """),
  ]
}
