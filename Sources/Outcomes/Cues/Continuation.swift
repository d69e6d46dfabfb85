import FollowUp

extension OutcomeCue {
  /// It goes on: partly done, unfinished or awaited.
  static let continuation: [OutcomeCue] = [
    OutcomeCue(
      id: "under-way", .inProgress, summary: "»I gang«, »undervejs«, »arbejdet fortsætter«.",
      phrases: """
        i gang; igang; igangsat; undervejs; på vej; fortsætte; i proces; pågå; er ved at; arbejde på; arbejde videre; i støbeskeen; i udbud;
        løbende; under udarbejdelse; under behandling; skride frem; fremskridt; halvvejs; på skinner; på trapperne; næsten; godt i gang; så
        småt; foreløbig; arbejde; arbejder; afprøve; prøve; forhandle; drøfte; i dialog; taget hul; tage hul; begyndt; begyndte; påbegyndt;
        startet; testes; test; skitse; skitser; udkast foreligger; første
        """,
      reads: ["Undervisningsforløb i 7. klasse. I gang i fire kommuner.", "Arbejdet fortsætter."], leaves: ["Der var mange i salen denne gang."]),
    OutcomeCue(
      id: "partly", .inProgress, summary: "En del er gjort, resten mangler.",
      phrases: """
        delvis; delvist; mangle; mangler; udestå; udestående; resterende; resten; resterer; restere; på nær; undtagen; bortset fra; de sidste;
        halvdelen; foreløbig; foreløbigt; indtil videre; første udkast; kun; endnu; ikke alle; enkelte; tilbage; ud af; fire af; tre af; to af;
        fem af; seks af; den ene; den anden; den sidste; nogle af; flere mangler; dels; halvt; halvanden; størstedelen; de fleste; fleste;
        hovedparten; en del
        """,
      reads: ["Kontaktpersoner er udpeget i alle kommuner på nær Tranum."], leaves: ["Alle kommuner har svaret."]),
    OutcomeCue(
      id: "awaited", .inProgress, summary: "»Afventer«, »venter på svar«, »der er ikke kommet svar«.",
      phrases: """
        afvente; afventer; vente på; venter; ikke svar; intet svar; ikke svaret; rykke; rykket; står åbent; åben; åbent; uafklaret; trække ud;
        uden svar; mangler svar; behandles; hører ikke; ikke hørt; ikke vendt tilbage; ikke modtaget; svarer ikke; lovet svar; ligger hos;
        ligger i; uden resultat; forgæves; prøve igen; prøver igen; ventes; hænger; ikke afklaret; ikke konkluderet; runde til; forsøg mere;
        behandling
        """,
      reads: ["Der er ikke kommet svar.", "Sagen afventer fortsat kommunen."], leaves: ["Kommunen svarede hurtigt."]),
    OutcomeCue(
      id: "not-yet", .inProgress, summary: "»Endnu ikke«, »ikke nået«, »stadig ikke«.",
      phrases: """
        endnu ikke; ikke endnu; stadig ikke; fortsat ikke; ikke nået; nåede ikke; ikke fået; ikke lykkedes; fortsat; stadig; stadigvæk; ikke
        færdig; ikke i mål; halter; ikke sendt; ikke skrevet; ikke begyndt; ikke påbegyndt; ikke haft tid; ikke kommet; kommet videre; glemt;
        glemme; ligget; ikke bestilt; ikke gjort; haft travlt; faldet mellem; mellem to stole; ikke sket; ikke nået så langt
        """,
      reads: ["De er ikke nået i mål."], leaves: ["Det nåede alle."]),
    OutcomeCue(
      id: "no-news", .inProgress, isDecisive: true, summary: "»Intet nyt«, »ikke noget nyt i sagen«, »uændret«.",
      phrases: "intet nyt; ikke noget nyt; ikke nyt; ingen nyheder; ingen nyt; ingen udvikling; intet sket; intet hørt; uændret; status quo",
      reads: ["Intet nyt.", "Der er ikke noget nyt i sagen.", "Status er uændret."], leaves: ["Det nye hegn er intet værd.", "Nyt fra formanden."]),
  ]
}
