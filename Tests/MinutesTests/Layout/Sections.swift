extension LayoutCase {
  static let sections: [LayoutCase] = [
    LayoutCase(
      name: "Labels at the start",
      text: """
        1. Åen
        Vi skriver et brev til ejeren.
        Ansvarlig: Margit
        Frist: 15. februar
        Beslutning: Sagen tages op igen.
        Spg.: Hvem ejer møllen?
        Svar: Det gør kommunen.
        AP 3: Bo måler vandstanden.
        """,
      expected: """
        #1 Åen
        p Vi skriver et brev til ejeren.
        p @responsible Margit
        p @deadline 15. februar
        p §decision @decision Sagen tages op igen.
        p §question @question Hvem ejer møllen?
        p §answer @answer Det gør kommunen.
        p §tasks @action Bo måler vandstanden.
        """),
    LayoutCase(
      name: "A label in the middle",
      text: """
        1. Gulvet
        Gulvet er skævt. Aktion: Bo får fat i tømreren. Frist: 1. juni.
        Der bestilles grus. Ansvarlig: Anna, frist: 1/5
        """,
      expected: """
        #1 Gulvet
        p Gulvet er skævt.
        p @action ~ Bo får fat i tømreren.
        p @deadline ~ 1. juni.
        p Der bestilles grus.
        p @responsible ~ Anna
        p @deadline ~ 1/5
        """),
    LayoutCase(
      name: "No label: names and times",
      text: """
        1. Runden
        Anna: Vi mangler to hold.
        Mødet begyndte kl. 10:30 i salen.
        På valg: Bo og Anna.
        """,
      expected: """
        #1 Runden
        p Anna: Vi mangler to hold.
        p Mødet begyndte kl. 10:30 i salen.
        p På valg: Bo og Anna.
        """),
    LayoutCase(
      name: "Sections by headings",
      text: """
        54 Børnehus

        Indstilling
        Direktøren indstiller,
        at grunden undersøges.

        Sagsfremstilling
        Børnetallet stiger i hele byen.

        Beslutning
        Tiltrådt. Forvaltningen vender tilbage i juni.

        55 Evt.

        Beslutning
        Intet.
        """,
      expected: """
        #54 Børnehus
        p §presentation Direktøren indstiller, at grunden undersøges.
        p §presentation Børnetallet stiger i hele byen.
        p §decision Tiltrådt. Forvaltningen vender tilbage i juni.
        #55 Evt.
        p §decision Intet.
        """),
    LayoutCase(
      name: "A section on the line of its label",
      text: """
        1. Tag
        Sagsfremstilling: Taget er utæt.
        Det blev skiftet i 1980.
        Beslutning: Bo indhenter tilbud.
        Anna læser dem.
        2. Evt.
        Besluttet: Lågen males.

        Bo takkede for i aften.
        """,
      expected: """
        #1 Tag
        p §presentation Taget er utæt.
        p §presentation Det blev skiftet i 1980.
        p §decision @decision Bo indhenter tilbud.
        p §decision Anna læser dem.
        #2 Evt.
        p §decision @decision Lågen males.
        p Bo takkede for i aften.
        """),
    LayoutCase(
      name: "What was agreed",
      text: """
        1. Torvet
        Butikschefen har ringet.
        Aftalt:
        - Bo kører forbi fredag
        - Anna taler med familierne
        2. Evt.
        Det blev aftalt:
        - Bo rydder op
        """,
      expected: """
        #1 Torvet
        p Butikschefen har ringet.
        b0 §decision <Aftalt> Bo kører forbi fredag
        b0 §decision <Aftalt> Anna taler med familierne
        #2 Evt.
        b0 §decision <Det blev aftalt> Bo rydder op
        """),
    LayoutCase(
      name: "Information",
      text: """
        1. Nyt fra udvalgene
        Festen er aflyst.
        2. Meddelelser fra formanden
        Han har holdt møde.
        3. Taget
        Det er tæt.
        """,
      expected: """
        #1 Nyt fra udvalgene
        p §information Festen er aflyst.
        #2 Meddelelser fra formanden
        p §information Han har holdt møde.
        #3 Taget
        p Det er tæt.
        """),
    LayoutCase(
      name: "Quoted agenda",
      text: """
        > **1. Rampen**
        > Forvaltningen foreslår
        > en rampe.

        Peter tager det med til arkitekten.
        > **Aktion:** Anna ringer.

        > **2. Evt.**

        Intet.
        """,
      expected: """
        #1 Rampen
        p §quotedAgenda Forvaltningen foreslår en rampe.
        p §discussion Peter tager det med til arkitekten.
        p §tasks @action Anna ringer.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Questions and answers with signs",
      text: """
        1. Beretning
        Spørgsmål til beretningen:

        •  Er trykket for lavt?

        -Det er det. Bo sætter en måler op.

        2. Evt.
        Intet.
        """,
      expected: """
        #1 Beretning
        b0 §question <Spørgsmål til beretningen> Er trykket for lavt?
        b0 §answer <Spørgsmål til beretningen> Det er det. Bo sætter en måler op.
        #2 Evt.
        p Intet.
        """),
    LayoutCase(
      name: "Next meeting",
      text: """
        1. Evt.
        Intet.
        Næste bestyrelsesmøde: 6. juni hos Bo. Anna bager.
        """,
      expected: """
        #1 Evt.
        p Intet.
        p §nextMeeting Næste bestyrelsesmøde: 6. juni hos Bo. Anna bager.
        """),
    LayoutCase(
      name: "Running text only",
      text: """
        Referat af møde i klubben den 3. maj 2023
        Til stede: Anna Bro, Bo Dam

        Vi talte længe om taget, og Bo indhenter to tilbud.
        """,
      expected: """
        #-
        p Vi talte længe om taget, og Bo indhenter to tilbud.
        """),
  ]
}
