extension LayoutCase {
  static let points: [LayoutCase] = [
    LayoutCase(
      name: "Ad with and without dots",
      text: """
        Ad 1 Godkendelse
        Godkendt.
        Ad. pkt. 2. Økonomi
        Anna fremlagde tallene.
        AD 3: Eventuelt
        Intet.
        """,
      expected: """
        #1 Godkendelse
        p Godkendt.
        #2 Økonomi
        p Anna fremlagde tallene.
        #3 Eventuelt
        p Intet.
        """),
    LayoutCase(
      name: "Punkt, a wrapped line that only begins with it",
      text: """
        Punkt 1: Siden sidst
        Referatet er godkendt.
        Punkt 4 blev udsat sidst.
        Punkt 2 - Vejene
        Bo lapper hullerne.
        """,
      expected: """
        #1 Siden sidst
        p §information Referatet er godkendt.
        p §information Punkt 4 blev udsat sidst.
        #2 Vejene
        p Bo lapper hullerne.
        """),
    LayoutCase(
      name: "Pkt., Dagsordenens punkt, Sag nr.",
      text: """
        Sag nr. 12: Skoler
        Udsat.
        Sag nr. 13: Veje
        Godkendt.
        """,
      expected: """
        #12 Skoler
        p Udsat.
        #13 Veje
        p Godkendt.
        """),
    LayoutCase(
      name: "Dots and a date at the start of a line",
      text: """
        1. Vejene
        Asfalten lægges
        3. maj, hvis vejret er til det.
        15. januar er for sent.
        2. Skolen
        Sagen er ved
        2. behandling i byrådet.
        """,
      expected: """
        #1 Vejene
        p Asfalten lægges
        p 3. maj, hvis vejret er til det.
        p 15. januar er for sent.
        #2 Skolen
        p Sagen er ved
        p 2. behandling i byrådet.
        """),
    LayoutCase(
      name: "Brackets",
      text: """
        1) Runden
        Rolig uge.
        2) Evt.
        Intet.
        """,
      expected: """
        #1 Runden
        p Rolig uge.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Numbers of a register",
      text: """
        53 Godkendelse af dagsorden
        Godkendt.

        54 Budget 2024
        Udsat.
        """,
      expected: """
        #53 Godkendelse af dagsorden
        p Godkendt.
        #54 Budget 2024
        p Udsat.
        """),
    LayoutCase(
      name: "Dashes",
      text: """
        1 - Meddelelser
        Provsten har skrevet.

        2 - Orgel
        Det stemmes.
        """,
      expected: """
        #1 Meddelelser
        p §information Provsten har skrevet.
        #2 Orgel
        p Det stemmes.
        """),
    LayoutCase(
      name: "Markdown and stars",
      text: """
        # Møde i gruppen

        ## 1. Siden sidst
        Alt vel.

        ## 2. Krav
        Anna retter dem.
        """,
      expected: """
        #1 Siden sidst
        p §information Alt vel.
        #2 Krav
        p Anna retter dem.
        """),
  ]
}
