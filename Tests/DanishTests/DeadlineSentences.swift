extension DeadlineTables {
  /// Sentence, then each expression in it.
  static let sentences = """
    Formanden sender udkastet senest den 1. marts til bestyrelsen. | senest den 1. marts = date 2023-03-01
    Trine melder tilbage fredag d. 3/2 kl. 12. | fredag d. 3/2 kl. 12 = date 2023-02-03
    Kassereren svarer inden fristens udløb. | inden fristens udløb = before-event -
    Sekretæren svarer inden høringsfristens udløb den 23. januar. | inden høringsfristens udløb den 23. januar = date 2023-01-23
    Bestyrelsen laver et forslag til den ordinære generalforsamling. | til den ordinære generalforsamling = before-event -
    Punktet udsættes til budgetmødet. | til budgetmødet = before-event -
    Mette rundsender planen inden Kr. himmelfart. | inden Kr. himmelfart = before-event -
    Viceværten maler skuret hen over sommeren. | hen over sommeren = other -
    Leif kører grene sammen lørdagen før. | lørdagen før = before-event -
    Hanne svarer slut april. | slut april = month 2023-04
    Kassereren indhenter to tilbud inden næste møde. | inden næste møde = next-meeting -
    Punktet tages op på bestyrelsens møde i januar. | på bestyrelsens møde i januar = first-meeting-in 2023-01
    Sekretariatet udsender materialet senest 14 dage før mødet. | senest 14 dage før mødet = before-event -
    Det blev aftalt, at NN på førstkommende kredsrådsmøde i 2023 fremlægger en plan. | på førstkommende kredsrådsmøde i 2023 = first-meeting-in 2023
    Inden sommerferien sender Peter en opgørelse. | Inden sommerferien = before-event -
    Forvaltningen vender tilbage snarest muligt og senest 1. maj. | snarest muligt = asap - | senest 1. maj = date 2023-05-01
    Ordningen træder i kraft med virkning fra 1. januar 2024. | med virkning fra 1. januar 2024 = date 2024-01-01
    Udkastet sendes rundt i løbet af de næste to uger. | i løbet af de næste to uger = date 2022-12-22
    Planen drøftes på mødet den 3. maj med kommunerne. | på mødet den 3. maj = date 2023-05-03
    Der følges op én gang i kvartalet. | én gang i kvartalet = recurring -
    Alle melder ind til Ole inden den 17. Derefter bestilles der. | inden den 17 = date 2022-12-17
    Udvalget mødes torsdag og fredag i uge 9. | torsdag og fredag i uge 9 = week 2023-W09
    Skiltene hænges op i maj/juni. | i maj/juni = month 2023-05
    Lokalpolitiet sender en liste til kommunerne i god tid inden generalforsamlingen. | i god tid inden generalforsamlingen = before-event -
    Administrator orienterer i weekenden den 5.-6. maj. | i weekenden den 5.-6. maj = date 2023-05-05
    Opgaven er udsat til efteråret 2023. | til efteråret 2023 = other -
    Hanne køber stole inden for tre uger. | inden for tre uger = date 2022-12-29
    Bo og Ulla ringer på mandag. | på mandag = date 2022-12-12
    Der indkaldes til møde den 12. januar kl. 19.30-21.00 i klubhuset. | den 12. januar kl. 19.30-21.00 = date 2023-01-12
    Et nyt udkast er klar ultimo februar. | ultimo februar = month 2023-02
    Bestyrelsen ser på det til foråret. | til foråret = other -
    Budgettet lægges i 2. halvår 2023. | i 2. halvår 2023 = other -
    Han sender det i morgen. | i morgen = date 2022-12-09
    Kommunerne bedes give besked inden fristen den 15. marts. | inden fristen den 15. marts = date 2023-03-15
    Vi tager den op igen på næste års generalforsamling. | på næste års generalforsamling = year 2023
    Teknisk udvalg behandler sagen første onsdag i marts. | første onsdag i marts = date 2023-03-01
    Referenten sender referatet ud med det samme. | med det samme = asap -
    Vi aftalte at afholde møde uge 7 el. 8. | uge 7 el. 8 = week 2023-W07
    Deadline for indlevering er 1. maj. | 1. maj = date 2023-05-01
    Udkast til budget klar 1/9. | 1/9 = date 2023-09-01
    Sendes inden d. 20. september til KMA. | inden d. 20. september = date 2023-09-20
    Frist: 15. januar 2023. | Frist: 15. januar 2023 = date 2023-01-15
    Svarfrist d. 10/2. | Svarfrist d. 10/2 = date 2023-02-10
    Opfølgning på mødet d. 3/5. | på mødet d. 3/5 = date 2023-05-03
    Punktet tages op igen i det nye år. | i det nye år = year 2023
    Det tages op efter nytår. | efter nytår = other -
    Det sker primo det nye år. | primo det nye år = other -
    Sættes på dagsordenen til mødet i marts. | til mødet i marts = first-meeting-in 2023-03
    Sættes på som punkt til næste bestyrelsesmøde. | til næste bestyrelsesmøde = next-meeting -
    Kommer på dagsorden på næste møde. | på næste møde = next-meeting -
    Følges op om ca. 3 måneder. | om ca. 3 måneder = date 2023-03-08
    Der afholdes et nyt møde om et par måneder. | om et par måneder = date 2023-02-08
    Hun kontakter ham i løbet af ugen. | i løbet af ugen = week 2022-W49
    Hun kontakter ham senere på ugen. | senere på ugen = week 2022-W49
    Hun kontakter ham i starten af næste uge. | i starten af næste uge = week 2022-W50
    Hun kontakter ham inden udgangen af ugen. | inden udgangen af ugen = week 2022-W49
    Hun kontakter ham i slutningen af måneden. | i slutningen af måneden = month 2022-12
    Vi mødes igen den førstkommende mandag. | den førstkommende mandag = date 2022-12-12
    Vi mødes igen i uge 3 eller uge 4. | i uge 3 eller uge 4 = week 2023-W03
    Vi mødes igen i begyndelsen af januar måned. | i begyndelsen af januar måned = month 2023-01
    Planen skal være klar til 1. april. | til 1. april = date 2023-04-01
    Planen skal være klar til den 1.4.2023. | til den 1.4.2023 = date 2023-04-01
    Planen skal være klar pr. 1/4. | pr. 1/4 = date 2023-04-01
    Planen skal være klar fra den 1/4-23. | fra den 1/4-23 = date 2023-04-01
    Planen skal være klar d. 01.04.23. | d. 01.04.23 = date 2023-04-01
    Planen skal være klar senest den 1. april 2023 kl. 12.00. | senest den 1. april 2023 kl. 12.00 = date 2023-04-01
    Det forventes færdigt i 3. kvt. | i 3. kvt = quarter 2023-Q3
    Det forventes færdigt i 4. kvartal. | i 4. kvartal = quarter 2022-Q4
    Det forventes færdigt i sommeren 2023. | i sommeren 2023 = other -
    Forslaget drøftes på generalforsamlingen. | på generalforsamlingen = other -
    Forslaget drøftes på generalforsamlingen den 15. marts. | på generalforsamlingen den 15. marts = date 2023-03-15
    Forslaget drøftes på den kommende generalforsamling. | på den kommende generalforsamling = next-meeting -
    Forslaget drøftes på næste fællesmøde. | på næste fællesmøde = next-meeting -
    Forslaget drøftes ved førstkommende lejlighed. | ved førstkommende lejlighed = asap -
    Sagen tages op på bestyrelsesmødet i februar. | på bestyrelsesmødet i februar = first-meeting-in 2023-02
    Sagen tages op på det første bestyrelsesmøde i 2023. | på det første bestyrelsesmøde i 2023 = first-meeting-in 2023
    Sagen tages op på mødet i det nye år. | på mødet i det nye år = year 2023
    Sagen tages op på mødet efter sommerferien. | på mødet efter sommerferien = other -
    Medlemmerne skal have besked i god tid før sæsonstart. | i god tid før sæsonstart = before-event -
    Hjemmesiden opdateres løbende. | løbende = recurring -
    Hjemmesiden opdateres hver uge. | hver uge = recurring -
    Der følges op hvert halve år. | hvert halve år = recurring -
    Der afholdes møde 2 gange om året. | 2 gange om året = recurring -
    Der afholdes møde den første mandag i hver måned. | den første mandag i hver måned = recurring -
    Der afholdes møde hver 3. måned. | hver 3. måned = recurring -
    Der gøres rent lørdag den 15. april og søndag den 16. april. | lørdag den 15. april = date 2023-04-15 | søndag den 16. april = date 2023-04-16
    Arbejdsdag lørdag 15/4 kl. 10-14. | lørdag 15/4 kl. 10-14 = date 2023-04-15
    Næste møde: Torsdag d. 12. januar 2023 kl. 19.00 hos Peter. | Næste møde = next-meeting - | Torsdag d. 12. januar 2023 kl. 19.00 = date 2023-01-12
    Han skal have det inden påske 2023. | inden påske 2023 = before-event -
    Bestilles snarest. | snarest = asap -
    Skal gøres hurtigst muligt, senest 1/3. | hurtigst muligt = asap - | senest 1/3 = date 2023-03-01
    Skal laves ASAP! | ASAP = asap -
    Det skal ske nu. | nu = asap -
    Tilmelding senest tirsdag. | senest tirsdag = date 2022-12-13
    Tilbagemelding til Lone senest mandag d. 9. januar. | senest mandag d. 9. januar = date 2023-01-09
    Vedtaget med ikrafttræden 1. juli 2023. | med ikrafttræden 1. juli 2023 = date 2023-07-01
    Gælder fra næste sæson. | fra næste sæson = other -
    Gælder fra og med 2024. | fra og med 2024 = year 2024
    Holdes åbent til ultimo oktober. | til ultimo oktober = month 2023-10
    Rykker kommunen igen om 14 dage. | om 14 dage = date 2022-12-22
    Rykker kommunen igen efter ferien. | efter ferien = other -
    Klar til opstart i august. | i august = month 2023-08
    Vi skal have nye bænke til sommer. | til sommer = other -
    Vi skal have nye bænke inden vinter. | inden vinter = other -
    Vi skal have nye bænke her i foråret. | i foråret = other -
    Vi skal have nye bænke i løbet af foråret 2023. | i løbet af foråret 2023 = other -
    Evalueres efter et år. | efter et år = other -
    Evalueres efter sæsonen. | efter sæsonen = other -
    Evalueres i efteråret. | i efteråret = other -
    Evalueres om et års tid. | om et års tid = date 2023-12-08
    Evalueres til jul. | til jul = before-event -
    Evalueres inden årets udgang. | inden årets udgang = year 2022
    Evalueres ultimo 2023. | ultimo 2023 = other -
    Evalueres i 2023/24. | i 2023/24 = other -
    Evalueres i 2023-2024. | i 2023-2024 = other -
    Evalueres i skoleåret 2023/24. | 2023/24 = other -
    Budgettet for 2024 forelægges i september. | 2024 = year 2024 | i september = month 2023-09
    Regningen betales inden 30 dage. | inden 30 dage = date 2023-01-07
    Svar inden 8 dage. | inden 8 dage = date 2022-12-16
    Høringsfrist den 1.2. | Høringsfrist den 1.2 = date 2023-02-01
    Afleveres d. 3. feb. | d. 3. feb = date 2023-02-03
    Afleveres d. 3. feb. til kassereren. | d. 3. feb. = date 2023-02-03
    Afleveres den 3. febr. 2023. | den 3. febr. 2023 = date 2023-02-03
    Afleveres 3/2 23. | 3/2 = date 2023-02-03
    Afleveres d. 3/2-2023 kl. 16:00. | d. 3/2-2023 kl. 16:00 = date 2023-02-03
    Afleveres torsdag d. 3. feb kl. 16. | torsdag d. 3. feb kl. 16 = date 2023-02-03
    Mandag den 13. og tirsdag den 14. marts er der kursus. | Mandag den 13. og tirsdag den 14. marts = date 2023-03-13
    Fra den 1. til den 15. marts indsamles der. | Fra den 1. til den 15. marts = date 2023-03-01
    I perioden 1. - 15. marts indsamles der. | 1. - 15. marts = date 2023-03-01
    I perioden 1/3 - 15/3 indsamles der. | 1/3 - 15/3 = date 2023-03-01
    Mellem jul og nytår males der. | Mellem jul og nytår = other -
    I uge 42 males der. | I uge 42 = week 2023-W42
    I ugerne 42-44 males der. | I ugerne 42-44 = week 2023-W42
    Ugen efter påske males der. | Ugen efter påske = other -
    Dagen efter mødet males der. | Dagen efter mødet = date 2022-12-09
    To dage før mødet males der. | To dage før mødet = before-event -
    Han gør det i weekenden. | i weekenden = date 2022-12-10
    Han gør det i eftermiddag. | i eftermiddag = date 2022-12-08
    Han gør det ved lejlighed. | ved lejlighed = other -
    Han gør det straks efter mødet. | straks = asap - | efter mødet = other -
    Klar i jan. | i jan = month 2023-01
    Klar i sept. 2024. | i sept. 2024 = month 2024-09
    Klar til feb. måned. | til feb. måned = month 2023-02
    Klar ult. maj. | ult. maj = month 2023-05
    Afleveres 12-14/10. | 12-14/10 = date 2023-10-12
    Afleveres d. 01-03-24. | d. 01-03-24 = date 2024-03-01
    Forventes klar marts 2024. | marts 2024 = month 2024-03
    Afleveres den 1. marts næste år. | den 1. marts næste år = date 2023-03-01
    Afleveres i maj næste år. | i maj næste år = month 2023-05
    Afleveres om 1-2 uger. | om 1-2 uger = date 2022-12-22
    Afleveres inden for 2-3 måneder. | inden for 2-3 måneder = date 2023-03-08
    Optages i budgettet for 2024. | 2024 = year 2024
    Peter tager det i marts. | i marts = month 2023-03
    Efter den 1. maj lukkes der. | Efter den 1. maj = date 2023-05-01
    sept. | sept = month 2023-09
    """

  /// Nothing in these is a deadline.
  static let none = """
    Hegnet blev sat op i efterår.
    Ved en tidligere lejlighed blev det nævnt.
    Lokalet var lejet ud 14 gange i foreningen.
    Mødet slut 16.05
    Kaj går på pension efter 19 år.
    Opfølgning på aftaler fra mødet i august.
    Opgaven går til MAJ og SL.
    Tue har før lovet at ringe.
    Døren blev malet i sommer.
    Papirerne er udsendt 24. august.
    Festen blev afholdt den 20. august.
    Høringssvar af 20. august er modtaget.
    Mødet sluttede kl. 10.00.
    Mødet slutter kl. 21.10.
    Jf. § 5, stk. 2, skal planen foreligge.
    Det blev drøftet i 2018.
    Der har inden for de seneste uger været to drab.
    Der kræves 3/4 flertal.
    Se punkt 4 og bilag 2.
    Det har været sådan siden 1. maj.
    Ordningen gjaldt fra 2. maj til nu.
    Opgørelsen pr. 31/10 viser regnskabet.
    pr. 31/10 viser regnskabet et overskud
    Strømsvigt i nr. 7 og 9.
    Der er afsat 1,5 mio. kr.
    Det skete 2-3 gange.
    ordningen fra 2019
    man mødes til kaffe
    Maj Jensen orienterede.
    Maja og August Holm deltog.
    den 4. klasse var på tur
    1. sal er lukket.
    Døren er åben 24/7.
    De deler 50/50.
    Referatet fra 3. maj er godkendt.
    Brev af 1. juni fra kommunen.
    Saldo pr. 1. november er 12.000 kr.
    Regnskabet for 2023 blev gennemgået.
    Regnskabet for 1. halvår blev gennemgået.
    Referatet fra sidste møde blev godkendt.
    Dagsordenen for mødet blev godkendt.
    Vi var 12-13 deltagere.
    Han bor på Vestervej 12.
    Ring på 20 00 00 01.
    Side 1/3
    Klassetrin 4-6 deltager.
    Prisen er 12.50 kr.
    Version 2.10 er klar.
    Det kostede 3.500 kr. i alt.
    Indtil videre fortsætter ordningen.
    Sidste år blev den aflyst.
    I mandags var der indbrud.
    Det var den 3. Møde i rækken.
    Hele kredsrådet takkede.
    Jan og Jul Hansen.
    Han er i 2. division.
    Vi hæver prisen i forhold til 2021.
    Efter planen sker det ikke.
    Jan. Møller deltog.
    10-15 personer
    2 stk. 4 m brædder
    Sagen genoptages, når lokalplanen er vedtaget.
    Afventer svar fra kommunen.
    Han gør det, når han får tid.
    Der er 2-3 måneder til.
    De 12-13 uger gik.
    Han spiller 3-5 kampe.
    """
}
