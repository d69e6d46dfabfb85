import Minutes
import Source
import Testing

/// A form of layout and what it must be read as, in `notation`.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: String
  var testDescription: String { name }

  /// With a header above, where the text brings none.
  var whole: String { text.hasPrefix("Referat") || text.hasPrefix("# ") ? text : LayoutCase.header + text }

  static let header = "Referat af bestyrelsesmøde den 3. maj 2023\nTil stede: Anna Bro, Bo Dam\n\n"
}

extension LayoutCase {
  static let all = points + lists + sections + tables + pages

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
