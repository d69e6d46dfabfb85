extension LayoutCase {
  static let pages: [LayoutCase] = [
    LayoutCase(
      name: "Flattened columns",
      text: """
         Ansvarlig Deadline
        1. Vejene
        Der står vand efter regn. Entreprenøren indkaldes til en
        besigtigelse.


        Vagn


        20/11
        2. Fest
        Tønder og boller købes ind til festen, og hallen pyntes op.

        Carl-Emil/
        Rikke

        Næste møde
        3. Evt.
        Intet.
        """,
      expected: """
        #1 Vejene (owner due)
        p Der står vand efter regn. Entreprenøren indkaldes til en besigtigelse.
        p Vagn
        p 20/11
        #2 Fest (owner due)
        p Tønder og boller købes ind til festen, og hallen pyntes op.
        p Carl-Emil/ Rikke
        p Næste møde
        #3 Evt. (owner due)
        p Intet.
        """),
    LayoutCase(
      name: "Page furniture",
      text: """
        1. Vejene
        Der står vand efter regn på stikvejen, og det har der gjort siden

        Foreningen Sandet - møde 3/5-2023   Side 1 af 2


        jul, så entreprenøren indkaldes.
        2. Evt.
        Formandens initialer: ____
        Intet.

        Foreningen Sandet - møde 3/5-2023   Side 2 af 2
        """,
      expected: """
        #1 Vejene
        p Der står vand efter regn på stikvejen, og det har der gjort siden jul, så entreprenøren indkaldes.
        #2 Evt.
        p Intet.
        """),
  ]
}
