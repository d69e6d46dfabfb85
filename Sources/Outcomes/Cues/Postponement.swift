import FollowUp

extension OutcomeCue {
  /// It gets a new time.
  static let postponement: [OutcomeCue] = [
    OutcomeCue(
      id: "put-off", .postponed, isDecisive: true, summary: "»Udskydes«, »rykkes til«, »ny dato«.",
      phrases: """
        udskyde; udskudt; udsætte; udsat; udskydelse; udsættelse; rykke til; rykket til; flytte til; flyttet til; skubbe; skubbet; ny dato; ny
        frist; ny deadline; nyt tidspunkt; ny tid; ny termin; ny frist er; fristen er nu; forlænge; forlænget; fristforlængelse; overføre til;
        overført til; forskudt; foreløbig udsat; udskydes; rykkes til; flyttes til; skydes til
        """,
      reads: ["Punktet nåede ikke at blive behandlet og blev rykket til januar.", "Ny dato er den 7. februar."],
      leaves: ["Formanden rykker kommunen for svar."]),
    OutcomeCue(
      id: "later", .postponed, summary: "»Først til foråret«, »må vente«, »ventes«, »i restordre«.",
      phrases: """
        forsinket; forsinke; vente til; først til; tidligst; i stedet til; senere end; på næste møde i stedet; tages op igen; henstå; gemme
        til; flytte; flyttes; flyttet; bliver nu; bliver i stedet; blev i stedet; lægges i stedet; lagt i; sat til; sættes til; satte ny;
        fastsat til; sigte mod; sigter mod; regne med; forvente; forventes; ventes; restordre; i restordre; kan ventes; må vente; vente med;
        trækker ud; bliver først; kommer først; kan først; skal først; nåede ikke; nåede ikke at blive; til efteråret; til foråret; efter
        sommerferien; efter nytår; efter jul; rykkes; gled ud; glide ud; skydes; tage næste gang; tages næste gang; kommer på i stedet; senere
        på året; på et senere; næste år
        """,
      reads: ["Turen kommer først til foråret.", "Tavlerne er i restordre."], leaves: ["Vi mødtes først på pladsen."]),
  ]
}
