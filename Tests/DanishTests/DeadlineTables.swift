/// Tables of expressions, one a line; every day is counted from a meeting on 8 December 2022.
enum DeadlineTables {
  /// Expression, first and last day.
  static let corpus = """
    den 8. december 2022 | 2022-12-08 | 2022-12-08
    8/12-2022 | 2022-12-08 | 2022-12-08
    08.12.2022 | 2022-12-08 | 2022-12-08
    d. 3. januar | 2023-01-03 | 2023-01-03
    3. jan. 2023 | 2023-01-03 | 2023-01-03
    senest den 1. marts | 2023-03-01 | 2023-03-01
    senest d. 1/3 | 2023-03-01 | 2023-03-01
    senest 1.3.23 | 2023-03-01 | 2023-03-01
    20. april kl. 12 | 2023-04-20 | 2023-04-20
    mandag d. 6. februar 2023 | 2023-02-06 | 2023-02-06
    fra og med 1. januar 2023 | 2023-01-01 | 2023-01-01
    Torsdag den 8. december 2022 kl. 08:30 til kl. 10:00 | 2022-12-08 | 2022-12-08
    i morgen | 2022-12-09 | 2022-12-09
    i overmorgen | 2022-12-10 | 2022-12-10
    på mandag | 2022-12-12 | 2022-12-12
    næste mandag | 2022-12-12 | 2022-12-12
    senest fredag | 2022-12-09 | 2022-12-09
    torsdag kl. 14.30 | 2022-12-15 | 2022-12-15
    den 15. | 2022-12-15 | 2022-12-15
    om 14 dage | 2022-12-22 | 2022-12-22
    om to uger | 2022-12-22 | 2022-12-22
    inden for 14 dage | 2022-12-22 | 2022-12-22
    om en måned | 2023-01-08 | 2023-01-08
    næste uge | 2022-12-12 | 2022-12-18
    uge 12 | 2023-03-20 | 2023-03-26
    fredag i uge 12 | 2023-03-24 | 2023-03-24
    uge 12 2023 | 2023-03-20 | 2023-03-26
    inden udgangen af april | 2023-04-30 | 2023-04-30
    inden udgangen af 2023 | 2023-12-31 | 2023-12-31
    ved årets udgang | 2022-12-31 | 2022-12-31
    primo februar | 2023-02-01 | 2023-02-10
    medio marts | 2023-03-11 | 2023-03-20
    ultimo maj | 2023-05-21 | 2023-05-31
    ultimo februar 2023 | 2023-02-19 | 2023-02-28
    primo 2023 | 2023-01-01 | 2023-04-30
    1. kvartal | 2023-01-01 | 2023-03-31
    2. kvartal 2023 | 2023-04-01 | 2023-06-30
    4. kvt. 2023 | 2023-10-01 | 2023-12-31
    1. halvår 2023 | 2023-01-01 | 2023-06-30
    sommeren 2023 | 2023-06-01 | 2023-08-31
    i løbet af foråret | 2023-03-01 | 2023-05-31
    efter sommerferien | 2023-08-01 | 2023-08-31
    inden jul | 2022-12-24 | 2022-12-24
    efter nytår | 2023-01-01 | 2023-01-31
    inden påske | 2023-04-02 | 2023-04-09
    første onsdag i marts | 2023-03-01 | 2023-03-01
    sidste fredag i april | 2023-04-28 | 2023-04-28
    grundlovsdag | 2023-06-05 | 2023-06-05
    midt i marts | 2023-03-11 | 2023-03-20
    slutningen af maj | 2023-05-21 | 2023-05-31
    begyndelsen af juni | 2023-06-01 | 2023-06-10
    til december | 2022-12-01 | 2022-12-31
    næste år | 2023-01-01 | 2023-12-31
    i 2023 | 2023-01-01 | 2023-12-31
    marts måned | 2023-03-01 | 2023-03-31
    dags dato | 2022-12-08 | 2022-12-08
    """

  /// Expression, type, value, first and last day.
  static let cells = """
    15/10 | date | 2023-10-15 | 2023-10-15 | 2023-10-15
    15/10-23 | date | 2023-10-15 | 2023-10-15 | 2023-10-15
    15.10.2023 | date | 2023-10-15 | 2023-10-15 | 2023-10-15
    15.10. | date | 2023-10-15 | 2023-10-15 | 2023-10-15
    d. 15.10 | date | 2023-10-15 | 2023-10-15 | 2023-10-15
    3/1-2023 | date | 2023-01-03 | 2023-01-03 | 2023-01-03
    1/5 2024 | date | 2024-05-01 | 2024-05-01 | 2024-05-01
    2023-10-15 | date | 2023-10-15 | 2023-10-15 | 2023-10-15
    den 15. ds. | date | 2022-12-15 | 2022-12-15 | 2022-12-15
    d. 15. | date | 2022-12-15 | 2022-12-15 | 2022-12-15
    fredag d. 3/11 | date | 2023-11-03 | 2023-11-03 | 2023-11-03
    mandag i uge 12 | date | 2023-03-20 | 2023-03-20 | 2023-03-20
    uge 12-13 | week | 2023-W12 | 2023-03-20 | 2023-04-02
    uge 12 eller 13 | week | 2023-W12 | 2023-03-20 | 2023-04-02
    ugerne 12 og 13 | week | 2023-W12 | 2023-03-20 | 2023-04-02
    i denne uge | week | 2022-W49 | 2022-12-05 | 2022-12-11
    i næste uge | week | 2022-W50 | 2022-12-12 | 2022-12-18
    inden weekenden | before-event | - | 2022-12-09 | 2022-12-09
    i weekenden den 5.-6. maj | date | 2023-05-05 | 2023-05-05 | 2023-05-06
    i dag | date | 2022-12-08 | 2022-12-08 | 2022-12-08
    i aften | date | 2022-12-08 | 2022-12-08 | 2022-12-08
    om en uge | date | 2022-12-15 | 2022-12-15 | 2022-12-15
    inden 14 dage | date | 2022-12-22 | 2022-12-22 | 2022-12-22
    inden for de næste 14 dage | date | 2022-12-22 | 2022-12-22 | 2022-12-22
    inden for en måned | date | 2023-01-08 | 2023-01-08 | 2023-01-08
    senest 14 dage før mødet | before-event | - | - | -
    senest 14 dage før generalforsamlingen | before-event | - | - | -
    8 dage før | before-event | - | - | -
    i løbet af sommeren | other | - | 2023-06-01 | 2023-08-31
    i løbet af efteråret | other | - | 2023-09-01 | 2023-11-30
    i løbet af vinteren | other | - | 2022-12-01 | 2023-02-28
    i foråret 2024 | other | - | 2024-03-01 | 2024-05-31
    til foråret | other | - | 2023-03-01 | 2023-05-31
    inden sommerferien | before-event | - | 2023-06-24 | 2023-06-24
    inden sommeren | other | - | - | 2023-05-31
    inden ferien | before-event | - | - | -
    inden nytår | before-event | - | 2022-12-31 | 2022-12-31
    inden pinse | before-event | - | 2023-05-28 | 2023-05-28
    inden efterårsferien | before-event | - | 2023-10-16 | 2023-10-16
    inden vinterferien | before-event | - | 2023-02-13 | 2023-02-13
    før næste sæson | before-event | - | - | -
    ved sæsonstart | before-event | - | - | -
    i næste sæson | other | - | - | -
    til næste år | year | 2023 | 2023-01-01 | 2023-12-31
    i 2024 | year | 2024 | 2024-01-01 | 2024-12-31
    i løbet af 2024 | year | 2024 | 2024-01-01 | 2024-12-31
    inden årets udgang | year | 2022 | 2022-12-31 | 2022-12-31
    inden årsskiftet | before-event | - | 2022-12-31 | 2022-12-31
    pr. 1. januar | date | 2023-01-01 | 2023-01-01 | 2023-01-01
    fra 1. januar | date | 2023-01-01 | 2023-01-01 | 2023-01-01
    med virkning fra 1. januar | date | 2023-01-01 | 2023-01-01 | 2023-01-01
    primo maj | month | 2023-05 | 2023-05-01 | 2023-05-10
    medio maj | month | 2023-05 | 2023-05-11 | 2023-05-20
    ultimo 2023 | other | - | 2023-09-01 | 2023-12-31
    midt i maj | month | 2023-05 | 2023-05-11 | 2023-05-20
    først i maj | month | 2023-05 | 2023-05-01 | 2023-05-10
    sidst på året | other | - | 2022-09-01 | 2022-12-31
    1. halvår | other | - | 2023-01-01 | 2023-06-30
    2. halvår 2024 | other | - | 2024-07-01 | 2024-12-31
    Q2 | quarter | 2023-Q2 | 2023-04-01 | 2023-06-30
    Q2 2024 | quarter | 2024-Q2 | 2024-04-01 | 2024-06-30
    inden udgangen af maj | month | 2023-05 | 2023-05-31 | 2023-05-31
    inden udgangen af måneden | month | 2022-12 | 2022-12-31 | 2022-12-31
    ved månedens udgang | month | 2022-12 | 2022-12-31 | 2022-12-31
    i maj | month | 2023-05 | 2023-05-01 | 2023-05-31
    i maj måned | month | 2023-05 | 2023-05-01 | 2023-05-31
    maj/juni | month | 2023-05 | 2023-05-01 | 2023-06-30
    maj-juni | month | 2023-05 | 2023-05-01 | 2023-06-30
    på mødet i september | first-meeting-in | 2023-09 | 2023-09-01 | 2023-09-30
    på septembermødet | first-meeting-in | 2023-09 | 2023-09-01 | 2023-09-30
    på næste møde | next-meeting | - | - | -
    til næste møde | next-meeting | - | - | -
    næste gang | next-meeting | - | - | -
    på det kommende møde | next-meeting | - | - | -
    på førstkommende bestyrelsesmøde | next-meeting | - | - | -
    på næste kredsrådsmøde | next-meeting | - | - | -
    på mødet den 3. maj | date | 2023-05-03 | 2023-05-03 | 2023-05-03
    på bestyrelsens møde i januar | first-meeting-in | 2023-01 | 2023-01-01 | 2023-01-31
    til det næste ordinære møde | next-meeting | - | - | -
    senere på året | other | - | 2022-12-08 | 2022-12-31
    løbende | recurring | - | - | -
    hver måned | recurring | - | - | -
    årligt | recurring | - | - | -
    én gang om året | recurring | - | - | -
    hvert kvartal | recurring | - | - | -
    på hvert møde | recurring | - | - | -
    snarest | asap | - | - | -
    snarest muligt | asap | - | - | -
    hurtigst muligt | asap | - | - | -
    så hurtigt som muligt | asap | - | - | -
    asap | asap | - | - | -
    ASAP | asap | - | - | -
    straks | asap | - | - | -
    omgående | asap | - | - | -
    med det samme | asap | - | - | -
    nu | asap | - | - | -
    i god tid inden mødet | before-event | - | - | -
    Uge 46 | week | 2023-W46 | 2023-11-13 | 2023-11-19
    Snarest | asap | - | - | -
    Næste møde | next-meeting | - | - | -
    15. jan. | date | 2023-01-15 | 2023-01-15 | 2023-01-15
    1/12 | date | 2023-12-01 | 2023-12-01 | 2023-12-01
    31.12 | date | 2022-12-31 | 2022-12-31 | 2022-12-31
    Løbende | recurring | - | - | -
    20. februar | date | 2023-02-20 | 2023-02-20 | 2023-02-20
    Deadline 1. maj | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    Senest 1/5 | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    Senest 1/5. | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    (1/5) | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    1. maj 2024. | date | 2024-05-01 | 2024-05-01 | 2024-05-01
    Deadline: 1/5-24 | date | 2024-05-01 | 2024-05-01 | 2024-05-01
    fra og med 1. maj | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    mandag den 5. januar kl. 10 | date | 2023-01-05 | 2023-01-05 | 2023-01-05
    2023-W12 | week | 2023-W12 | 2023-03-20 | 2023-03-26
    2023-Q2 | quarter | 2023-Q2 | 2023-04-01 | 2023-06-30
    2023-03 | month | 2023-03 | 2023-03-01 | 2023-03-31
    2023 | year | 2023 | 2023-01-01 | 2023-12-31
    om et halvt år | date | 2023-06-08 | 2023-06-08 | 2023-06-08
    om et år | date | 2023-12-08 | 2023-12-08 | 2023-12-08
    inden for et par uger | date | 2022-12-22 | 2022-12-22 | 2022-12-22
    inden for kort tid | asap | - | - | -
    i nærmeste fremtid | asap | - | - | -
    inden længe | asap | - | - | -
    ved næste lejlighed | asap | - | - | -
    i god tid | other | - | - | -
    forår 2024 | other | - | 2024-03-01 | 2024-05-31
    Efterår | other | - | 2023-09-01 | 2023-11-30
    inden udgangen af uge 12 | week | 2023-W12 | 2023-03-26 | 2023-03-26
    i starten af maj | month | 2023-05 | 2023-05-01 | 2023-05-10
    hen mod slutningen af maj | month | 2023-05 | 2023-05-21 | 2023-05-31
    omkring 1. maj | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    ca. 1. maj | date | 2023-05-01 | 2023-05-01 | 2023-05-01
    til den 1. | date | 2023-01-01 | 2023-01-01 | 2023-01-01
    senest torsdag | date | 2022-12-15 | 2022-12-15 | 2022-12-15
    torsdag i næste uge | date | 2022-12-15 | 2022-12-15 | 2022-12-15
    første weekend i maj | date | 2023-05-06 | 2023-05-06 | 2023-05-07
    i første halvdel af maj | month | 2023-05 | 2023-05-01 | 2023-05-16
    i løbet af de næste to måneder | date | 2023-02-08 | 2023-02-08 | 2023-02-08
    hver anden måned | recurring | - | - | -
    hver 14. dag | recurring | - | - | -
    den 1. i hver måned | recurring | - | - | -
    én gang i kvartalet | recurring | - | - | -
    to gange årligt | recurring | - | - | -
    inden næste møde | next-meeting | - | - | -
    inden mødet den 3. maj | date | 2023-05-03 | 2023-05-03 | 2023-05-03
    Når tilbud foreligger | other | - | - | -
    efter generalforsamlingen | other | - | - | -
    24.12. | date | 2022-12-24 | 2022-12-24 | 2022-12-24
    1. juni - 15. juni | date | 2023-06-01 | 2023-06-01 | 2023-06-15
    3/5-5/5 | date | 2023-05-03 | 2023-05-03 | 2023-05-05
    3/5 - 5/5 | date | 2023-05-03 | 2023-05-03 | 2023-05-05
    mellem den 1. og 15. maj | date | 2023-05-01 | 2023-05-01 | 2023-05-15
    d. 12. og 19. maj | date | 2023-05-12 | 2023-05-12 | 2023-05-19
    5. maj eller 12. maj | date | 2023-05-05 | 2023-05-05 | 2023-05-05
    uge 12/13 | week | 2023-W12 | 2023-03-20 | 2023-04-02
    uge 12, 13 og 14 | week | 2023-W12 | 2023-03-20 | 2023-04-09
    Uge 5-2024 | week | 2024-W05 | 2024-01-29 | 2024-02-04
    uge 5, 2024 | week | 2024-W05 | 2024-01-29 | 2024-02-04
    1.-2. kvartal | quarter | 2023-Q1 | 2023-01-01 | 2023-06-30
    første kvartal 2024 | quarter | 2024-Q1 | 2024-01-01 | 2024-03-31
    årets første møde | other | - | - | -
    på første møde i 2024 | first-meeting-in | 2024 | 2024-01-01 | 2024-12-31
    på første møde efter sommerferien | other | - | 2023-08-01 | 2023-08-31
    til kommende møde | next-meeting | - | - | -
    næste bestyrelsesmøde (12/3) | date | 2023-03-12 | 2023-03-12 | 2023-03-12
    Bestyrelsesmøde 12/3 | date | 2023-03-12 | 2023-03-12 | 2023-03-12
    11. marts 2024 | date | 2024-03-11 | 2024-03-11 | 2024-03-11
    den 11 marts | date | 2023-03-11 | 2023-03-11 | 2023-03-11
    d.11/3 | date | 2023-03-11 | 2023-03-11 | 2023-03-11
    1.marts | date | 2023-03-01 | 2023-03-01 | 2023-03-01
    1 marts 2024 | date | 2024-03-01 | 2024-03-01 | 2024-03-01
    """
}
