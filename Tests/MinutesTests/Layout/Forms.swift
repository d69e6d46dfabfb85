extension LayoutCase {
  static let forms: [LayoutCase] = [
    LayoutCase(
      name: "Notes that begin with small letters",
      text: """
        1. Bar
        svind på 6 procent, mest vand
        ølpriserne stiger, nu 45 for en fadøl
        vi har fået tilbud om alkoholfri fra Herslev, og Bo får smagsprøver med hjem til mødet
        glarmesteren har glemt os igen
        alkoholbevillingen udløber til september
        Anna søger en ny

        næste møde er den 3. juni

        2. Evt.
        Intet.
        """,
      expected: """
        #1 Bar
        p svind på 6 procent, mest vand
        p ølpriserne stiger, nu 45 for en fadøl
        p vi har fået tilbud om alkoholfri fra Herslev, og Bo får smagsprøver med hjem til mødet
        p glarmesteren har glemt os igen
        p alkoholbevillingen udløber til september
        p Anna søger en ny
        p næste møde er den 3. juni
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "A tab after the number",
      text: """
        1.\tVelkomst
        \tAnna bød velkommen.
        2.\tEvt.
        \tIntet.
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Capitals throughout",
      text: """
        PUNKT 1: VELKOMST
        Anna bød velkommen.

        PUNKT 2: ØKONOMI
        Bo fremlagde.
        """,
      expected: """
        #1 VELKOMST
        p Anna bød velkommen.
        #2 ØKONOMI
        p Bo fremlagde.
        """),
    LayoutCase(
      name: "No space before the number",
      text: """
        Pkt.1: Velkomst
        Anna bød velkommen.
        Pkt.2: Evt
        Intet
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "Dagsordenens punkt",
      text: """
        Dagsordenens punkt 1: Velkomst
        Anna bød velkommen.
        Dagsordenens punkt 2: Evt
        Intet
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "Ad punkt",
      text: """
        Ad punkt 1 – Velkomst
        Anna bød velkommen.
        Ad punkt 2 – Evt
        Intet
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "Stars around the number only",
      text: """
        **Ad 1** Velkomst
        Anna bød velkommen.
        **Ad 2** Evt
        Intet
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen.
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "Numbers without titles",
      text: """
        Ad 1)
        Anna bød velkommen.
        Ad 2)
        Intet
        """,
      expected: """
        #1
        p Anna bød velkommen.
        #2
        p Intet
        """),
    LayoutCase(
      name: "Decimals from nought",
      text: """
        1.0 Velkomst
        Anna bød velkommen.
        2.0 Økonomi
        2.1 Anna skriver til banken.
        3.0 Evt.
        Intet
        """,
      expected: """
        #1.0 Velkomst
        p Anna bød velkommen.
        #2.0 Økonomi
        h 2.0 Økonomi
        #2.1
        p Anna skriver til banken.
        #3.0 Evt.
        p Intet
        """),
    LayoutCase(
      name: "Titles of the agenda come again without numbers",
      text: """
        Dagsorden:
        1. Velkomst
        2. Økonomi
        3. Eventuelt

        Velkomst
        Anna bød velkommen til alle de fremmødte og gæsterne.

        Økonomi
        Bo fremlagde regnskabet, og det blev godkendt.

        Eventuelt
        Intet at bemærke under eventuelt i dag, sagde Bo.
        """,
      expected: """
        #1 Velkomst
        p Anna bød velkommen til alle de fremmødte og gæsterne.
        #2 Økonomi
        p Bo fremlagde regnskabet, og det blev godkendt.
        #3 Eventuelt
        p Intet at bemærke under eventuelt i dag, sagde Bo.
        """),
    LayoutCase(
      name: "A sentence to each point",
      text: """
        1. Anna kontakter kommunen om vejen.
        2. Bo bestiller grus.
        3. Alle møder op den 5. juni.
        """,
      expected: """
        #1 Anna kontakter kommunen om vejen.
        p Anna kontakter kommunen om vejen.
        #2 Bo bestiller grus.
        p Bo bestiller grus.
        #3 Alle møder op den 5. juni.
        p Alle møder op den 5. juni.
        """),
    LayoutCase(
      name: "Letters as points",
      text: """
        A. Velkomst
        Anna bød velkommen.

        B. Økonomi
        Bo fremlagde.

        C. Evt.
        Intet.
        """,
      expected: """
        #A Velkomst
        p Anna bød velkommen.
        #B Økonomi
        p Bo fremlagde.
        #C Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Text behind the title",
      text: """
        1. Velkomst: Anna bød velkommen.
        2. Økonomi: Bo skriver til banken.
        3. Evt.: Intet.
        """,
      expected: """
        #1 Velkomst
        p Velkomst: Anna bød velkommen.
        #2 Økonomi
        p Økonomi: Bo skriver til banken.
        #3 Evt.
        p Evt.: Intet.
        """),
    LayoutCase(
      name: "Labels in stars",
      text: """
        **1. Taget**

        **Sagsfremstilling:** Taget er utæt.

        **Beslutning:** Bo indhenter tilbud.

        **Ansvarlig:** Bo

        **Deadline:** 1. juni
        """,
      expected: """
        #1 Taget
        p §presentation Taget er utæt.
        p §decision @decision Bo indhenter tilbud.
        p §decision @responsible Bo
        p §decision @deadline 1. juni
        """),
    LayoutCase(
      name: "Arrows",
      text: """
        1. Taget
        Taget er utæt.
        -> Bo indhenter tilbud
        => Anna betaler
        2. Evt
        Intet
        """,
      expected: """
        #1 Taget
        p Taget er utæt.
        b0 Bo indhenter tilbud
        b0 Anna betaler
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "A label in brackets",
      text: """
        1. Taget
        Taget er utæt (Aktion: Bo indhenter tilbud).
        2. Evt
        Intet
        """,
      expected: """
        #1 Taget
        p Taget er utæt
        p @action ~ Bo indhenter tilbud).
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "Columns without names",
      text: """
        1. Opgaver
        Bestille grus til stien     Bo      1/5
        Male lågen og hegnet        Anna    1/6
        Rydde op i skuret           Carl    1/7
        2. Evt
        Intet
        """,
      expected: """
        #1 Opgaver
        r §tasks task=Bestille grus til stien owner=Bo due=1/5
        r §tasks task=Male lågen og hegnet owner=Anna due=1/6
        r §tasks task=Rydde op i skuret owner=Carl due=1/7
        #2 Evt
        p Intet
        """),
    LayoutCase(
      name: "A margin of two columns",
      text: """
                                                               Ansvarlig   Deadline
        1. Vejene
        Asfalten er slidt, og der er huller.
        Entreprenøren indkaldes til besigtigelse               Bo          20/11
        af stikvejen.

        2. Evt
        Intet
        """,
      expected: """
        #1 Vejene (owner due)
        p Asfalten er slidt, og der er huller.
        r §tasks task=Entreprenøren indkaldes til besigtigelse af stikvejen. owner=Bo due=20/11
        #2 Evt (owner due)
        p Intet
        """),
  ]
}
