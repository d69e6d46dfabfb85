extension LayoutCase {
  static let tables: [LayoutCase] = [
    LayoutCase(
      name: "A piped table",
      text: """
        1. Log

        | # | Kilde | Handling | Ansvarlig | Frist | Status |
        |---|---|---|---|---|---|
        | 9 | PG3 | Opret rum | IBH | 15. januar | Afsluttet |
        | 17 | PG4 | Undersøg support | – | – | Udgår |

        2. Evt.
        Intet.
        """,
      expected: """
        #1 Log
        r §tasks header
        r §tasks nr=9 task=Opret rum owner=IBH due=15. januar status=Afsluttet
        r §tasks nr=17 task=Undersøg support status=Udgår
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "What was said beside what was decided",
      text: """
        1. Punkter

        | Emne | Drøftelse | Beslutning |
        |---|---|---|
        | Budget | Posten til vikarer er høj. Bo ser på den. | Anna sender et nyt udkast |
        | Trafik | | - |

        2. Evt.
        Intet.
        """,
      expected: """
        #1 Punkter
        r header
        #1 Budget
        p §discussion Posten til vikarer er høj. Bo ser på den.
        r §decision task=Anna sender et nyt udkast
        #1 Trafik
        h Trafik
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "A table of points with numbers of their own",
      text: """
        | Punkt | Referat | Beslutning |
        |---|---|---|
        | 1. Dagsorden | | Godkendt |
        | 2 Budget | Bo ser på det. | |

        """,
      expected: """
        #-
        r header
        #1 Dagsorden
        r §decision task=Godkendt
        #2 Budget
        p §discussion Bo ser på det.
        """),
    LayoutCase(
      name: "What was said beside what is to be done",
      text: """
        1. Punkter

        | Sag | Noter | Hvem gør hvad |
        |---|---|---|
        | Fest | Sidste år kom der 40. | Bo: telt. Anna køber øl og vand. |

        2. Evt.
        Intet.
        """,
      expected: """
        #1 Punkter
        r header
        #1 Fest
        p §discussion Sidste år kom der 40.
        r §tasks task=Bo: telt. Anna køber øl og vand.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Columns set with spaces",
      text: """
        Nr   Emne                      Ansvarlig   Frist
        12   Nye årer                  Boje        1/5
        13   Ponton, beslag mod        Anna        1/7
             nord og syd

        1. Siden sidst
        Alt vel.
        2. Evt.
        Intet.
        """,
      expected: """
        #-
        r §tasks header
        r §tasks nr=12 task=Nye årer owner=Boje due=1/5
        r §tasks nr=13 task=Ponton, beslag mod nord og syd owner=Anna due=1/7
        #1 Siden sidst
        p §information Alt vel.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Two numbers and two dates in one header",
      text: """
        Id\tNr.\tBeslutning\tAnsvarlig\tDato\tFrist
        A1\t7\tGyngen repareres\tBo\t4/3\t1/5
        A2\t8\tHækken klippes\tAnna\t4/3\tuge 20
        """,
      expected: """
        #-
        r §tasks header
        r §tasks nr=A1 task=Gyngen repareres owner=Bo due=1/5
        r §tasks nr=A2 task=Hækken klippes owner=Anna due=uge 20
        """),
    LayoutCase(
      name: "Tabs",
      text: """
        1. Opgaver
        Opgave\tAnsvarlig\tFrist
        Bestil grus\tBo\t1/5
        Mal lågen\tAnna\tuge 20
        2. Evt.
        Intet.
        """,
      expected: """
        #1 Opgaver
        r §tasks header
        r §tasks task=Bestil grus owner=Bo due=1/5
        r §tasks task=Mal lågen owner=Anna due=uge 20
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "A margin",
      text: """
                                                                    Aktion
        1. Tid
           Der er ingen forsinkelse.
           Revideret tidsplan fremlægges.                           MB
           Naboerne varsles om støj i weekenden.                    SD, 28/11
        2. Evt.
           Intet.
        """,
      expected: """
        #1 Tid (owner)
        p Der er ingen forsinkelse.
        r §tasks task=Revideret tidsplan fremlægges. owner=MB
        r §tasks task=Naboerne varsles om støj i weekenden. owner=SD due=28/11
        #2 Evt. (owner)
        p Intet.
        """),
  ]
}
