import FollowUp

extension OutcomeCue {
  /// It is done.
  static let completion: [OutcomeCue] = [
    OutcomeCue(
      id: "finished", .done, negated: .inProgress, summary: "»Afsluttet«, »udført«, »på plads«: det er gjort.",
      phrases: """
        afslutte; afsluttet; udføre; udført; færdig; færdige; færdigt; færdiggøre; gennemføre; gennemført; fuldføre; klare; klaret; løst;
        ordne; ordnet; effektueret; på plads; i hus; i mål; i orden; i stand; bragt til ende; ok; gjort; done; lukket; iværksat; implementeret;
        overstået; tilendebragt; i luften; igennem
        """,
      reads: ["Opgaven er afsluttet.", "Aftalen er nu på plads.", "Kontaktperson i Tranum. Afsluttet."],
      leaves: ["Arbejdet skal være færdigt til sommer.", "Sagen er stadig ikke på plads."]),
    OutcomeCue(
      id: "sent", .done, negated: .inProgress, summary: "Det, der skulle sendes, er sendt.",
      phrases: """
        sende; sendt; udsende; udsendt; fremsende; fremsendt; rundsende; rundsendt; indsende; afsende; afsendt; aflevere; afleveret; levere;
        omdele; omdelt; uddele; offentliggøre; udgive; maile; videresende; overdrage; lægge ud; lagt ud
        """,
      reads: ["Vejledningen blev udsendt den 30. marts.", "Henvendelsen er nu sendt."], leaves: ["Formanden sender svaret til kommunen."]),
    OutcomeCue(
      id: "presented", .done, negated: .inProgress, summary: "Det, der skulle forelægges, blev forelagt.",
      phrases: """
        fremlægge; forelægge; præsentere; gennemgå; orientere; redegøre; aflægge; omdele; fremvise; vise; berette; rapportere; forelå;
        foreligge; lå til; på bordet
        """,
      reads: ["Jens-Ole Ravn fremlagde arbejdsgruppens beregning.", "Strategisk Chefforum fremlagde forslag til fælles mål."],
      leaves: ["Kassereren fremlægger regnskabet på næste møde."]),
    OutcomeCue(
      id: "answered", .done, negated: .inProgress, summary: "Svaret er kommet.",
      phrases: """
        svare; svaret; melde tilbage; vende tilbage; give besked; give svar; modtage; modtaget; indløb; indløbet; indkommet; kommet ind; få
        svar; fået svar; bekræfte; meddele; oplyse; kontakte; kontaktet; tale med; talt med; høre; rykke; undersøge; undersøgt; afklaret;
        afklare; henvende
        """,
      reads: ["Politikredsens jurister har svaret, at der ikke er hjemmel.", "Kommunen er kontaktet."], leaves: ["Vi afventer, at kommunen svarer."]),
    OutcomeCue(
      id: "arranged", .done, negated: .inProgress, summary: "Det er købt, bestilt, underskrevet, afholdt.",
      phrases: """
        bestille; booke; booket; bestilt; købe; købt; indkøbe; indkøbt; anskaffe; reservere; underskrive; underskrevet; udpege; udpeget; vælge;
        valgt; nedsætte; nedsat; ansætte; ansat; afholde; afholdt; holde; holdt; opsætte; sat op; sætte op; hænge op; opdatere; opdateret;
        rette; rettet; reparere; udskifte; udskiftet; skifte; montere; indføre; indført; tage i brug; taget i brug; træde i kraft; trådt i
        kraft; indgå; indgået; godkende; vedtage; betale; betalt; indkalde; oprette; oprettet; etablere; etableret; installere; male; fjerne;
        fjernet; rydde; indarbejde; indarbejdet; skrive; skrevet; udarbejde; udarbejdet; lave; lavet; samle; indhente; indhentet; finde;
        fundet; melde; meldt; tilmelde; rejse; rejst; begynde; komme op
        """,
      reads: ["Hallen er booket.", "Chikaner på hovedstien / UT / Udført. Opsat 29/11."], leaves: ["Bestyrelsen holder møde i maj."]),
  ]
}
