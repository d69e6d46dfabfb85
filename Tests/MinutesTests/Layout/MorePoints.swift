extension LayoutCase {
  static let morePoints: [LayoutCase] = [
    LayoutCase(
      name: "Stars",
      text: """
        **1. Velkomst**
        Anna bød velkommen.
        **2. Evt.**
        Bo takkede.
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Evt.
        p Bo takkede.
        """),
    LayoutCase(
      name: "Roman numbers",
      text: """
        I. Velkomst
        Anna bød velkommen.

        II. Regnskab
        Godkendt.

        III. Valg
        Bo blev valgt.
        """,
      expected: """
        #I Velkomst
        p Anna bød velkommen.
        #II Regnskab
        p Godkendt.
        #III Valg
        p Bo blev valgt.
        """),
    LayoutCase(
      name: "Nested numbers with text behind them",
      text: """
        1 FORLØB
        1.1 Anna gennemgik forløbet i
        natten til mandag.
        1.2 Bo takkede for indsatsen.
        2 LÆRING
        2.1 Listen er ført ajour.
        """,
      expected: """
        #1 FORLØB
        #1.1
        p Anna gennemgik forløbet i natten til mandag.
        #1.2
        p Bo takkede for indsatsen.
        #2 LÆRING
        #2.1
        p Listen er ført ajour.
        """),
    LayoutCase(
      name: "The agenda above comes again",
      text: """
        Dagsorden:
        1. Velkomst
        2. Økonomi
        3. Eventuelt

        1. Velkomst
        Anna bød velkommen.
        2. Økonomi
        Bo fremlagde.
        3. Eventuelt
        Intet.
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Økonomi
        p Bo fremlagde.
        #3 Eventuelt
        p Intet.
        """),
    LayoutCase(
      name: "A numbered list inside a point",
      text: """
        1. Velkomst
        Anna bød velkommen.

        2. Mål
        Rådet fastlagde følgende:
        1. Bo beskriver metoden.
        2. Anna sender den ud.
        3. Alle svarer.

        3. Eventuelt
        Intet.
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Mål
        p Rådet fastlagde følgende:
        b0 <Rådet fastlagde følgende:> Bo beskriver metoden.
        b0 <Rådet fastlagde følgende:> Anna sender den ud.
        b0 <Rådet fastlagde følgende:> Alle svarer.
        #3 Eventuelt
        p Intet.
        """),
    LayoutCase(
      name: "Unnumbered headings",
      text: """
        Skiftetøj
        Kasserne er tomme. Alle forældre bedes fylde dem op hver fredag.

        Legeplads
        Gyngerne er taget ned, og Bo laver et nyt stativ til foråret.

        Fotograf
        Anna spørger en, hun kender, hvad han tager for et billede.
        """,
      expected: """
        #- Skiftetøj
        h Skiftetøj
        p Kasserne er tomme. Alle forældre bedes fylde dem op hver fredag.
        #- Legeplads
        h Legeplads
        p Gyngerne er taget ned, og Bo laver et nyt stativ til foråret.
        #- Fotograf
        h Fotograf
        p Anna spørger en, hun kender, hvad han tager for et billede.
        """),
    LayoutCase(
      name: "Capitals",
      text: """
        TRIVSEL
        Børnene har det godt, og der er kommet to nye i klassen.

        HYTTETUR
        Bo spørger om hytten.
        """,
      expected: """
        #- TRIVSEL
        p Børnene har det godt, og der er kommet to nye i klassen.
        #- HYTTETUR
        p Bo spørger om hytten.
        """),
    LayoutCase(
      name: "A sub-heading keeps the number",
      text: """
        Punkt 1: Siden sidst

        Status på vinduer, gavlen

        Maleren er færdig mod vest, men mod øst mangler der to vinduer.

        Punkt 2: Evt.
        Intet.
        """,
      expected: """
        #1 Siden sidst
        h §information Punkt 1: Siden sidst
        #1 Status på vinduer, gavlen
        h Status på vinduer, gavlen
        p Maleren er færdig mod vest, men mod øst mangler der to vinduer.
        #2 Evt.
        p Intet.
        """),
  ]
}
