extension Synonyms {
  /// Documents, meetings, people, bodies and money; plurals that change their vowel or lose one.
  static let nouns: StaticString = """
    notat papir oplæg udkast dokument skrivelse redegørelse
    notat memo
    udkast oplæg forslag skitse
    udkast kladde koncept
    rapport redegørelse evaluering opgørelse
    rapport beretning
    årsrapport årsregnskab årsberetning
    vejledning folder pjece brochure manual guide instruks håndbog
    folder pjece brochure hæfte foldere
    instruks instruktion retningslinje anvisning procedure
    procedure fremgangsmåde arbejdsgang forretningsgang
    arbejdsgang proces workflow
    manual håndbog brugsanvisning
    tjekliste huskeliste checkliste
    brev henvendelse skrivelse mail anmodning
    mail besked svar
    mail email epost brev
    opgørelse oversigt liste statistik
    statistik opgørelse nøgletal
    nøgletal indikator måltal
    data oplysning
    oplysning information info
    liste oversigt fortegnelse skema
    oversigt overblik
    register kartotek fortegnelse database
    skema formular blanket ark
    regneark excelark excel ark
    skabelon paradigme standardtekst formular
    bilag vedhæftning appendiks
    referat mødereferat protokol protokollat
    dagsorden mødeprogram emneliste
    plan tidsplan køreplan handleplan
    handleplan handlingsplan aktionsplan
    indsatsplan handleplan
    strategi politik plan
    politik retningslinje
    vision målsætning
    målsætning delmål
    formål hensigt sigte
    regel regler bestemmelse regelsæt
    regelsæt reglement regulativ ordensregler husorden
    husorden ordensregler ordensreglement
    bekendtgørelse cirkulære forskrift
    paragraf bestemmelse
    lovforslag lovudkast
    kommissorium opgavebeskrivelse mandat
    opgavebeskrivelse funktionsbeskrivelse stillingsbeskrivelse
    aftale kontrakt overenskomst
    kontrakt overenskomst lejekontrakt
    forlig overenskomst
    samarbejdsaftale partnerskabsaftale
    serviceaftale vedligeholdelsesaftale
    attest bevis certifikat
    børneattest straffeattest
    kvittering bon bilag
    udsagn erklæring
    årshjul årsplan årskalender
    kalender mødekalender mødeplan
    skema ugeskema timeplan
    frist deadline tidsfrist svarfrist
    frist tidspunkt termin
    artikel artikler indlæg
    artikel indlæg læserbrev kronik
    tekst formulering ordlyd
    overskrift titel
    afsnit kapitel
    billede foto fotografi
    film video videofilm
    optagelse video
    tegning skitse plantegning
    oversigtskort ruteplan
    plakat opslag poster
    opslag annonce invitation indkaldelse
    annonce avertissement
    stillingsopslag jobopslag
    nyhedsbrev medlemsbrev orienteringsbrev
    nyhedsbrev informationsbrev
    blad medlemsblad magasin tidsskrift kirkeblad
    avis dagblad ugeavis lokalavis
    presse medie medier journalister avis
    pressemeddelelse pressemelding
    hjemmeside web netside website webside internetside
    facebook facebookgruppe facebookside
    bog bøger
    bog litteratur publikation
    kladde råudkast
    protokol logbog journal
    logbog dagbog journal
    spørgeskema undersøgelse rundspørge survey
    spørgeskema enquete spørgeskemaundersøgelse
    trivselsmåling trivselsundersøgelse apv arbejdspladsvurdering
    brugerundersøgelse tilfredshedsundersøgelse brugertilfredshed
    interview samtale
    høring høringssvar
    høringssvar høringsbemærkninger
    udtalelse høringssvar
    møde samtale dialog drøftelse
    fællesmøde dialogmøde
    temadag temamøde seminar konference kursus arrangement
    kursus uddannelse undervisning oplæring
    kursus workshop træningsdag
    workshop værksted seminar
    seminar internat døgnseminar
    foredrag oplæg præsentation
    foredrag forelæsning
    foredragsholder oplægsholder
    konference kongres symposium
    generalforsamling årsmøde repræsentantskabsmøde
    beboermøde afdelingsmøde
    borgermøde informationsmøde orienteringsmøde
    forældremøde forældreaften
    personalemøde medarbejdermøde
    dialogmøde medarbejderudviklingssamtale mus
    udviklingssamtale mus
    arrangement fest event
    fest sammenkomst gilde
    sommerfest havefest gadefest
    julefrokost julefest
    fastelavn fastelavnsfest
    reception indvielse åbning
    jubilæum fødselsdag
    fejre festligholde markere
    udflugt tur ekskursion
    ekskursion studietur studiebesøg
    lejr lejrtur koloni
    stævne turnering cup
    kamp match
    koncert forestilling
    marked basar loppemarked
    loppemarked kræmmermarked
    gudstjeneste messe
    gudstjeneste højmesse
    arbejdsdag arbejdslørdag
    arbejdsdag havedag
    fællesspisning spisning middag
    forplejning bespisning traktement fortæring
    invitation indbydelse indkaldelse invitere indbyde indkalde
    tur rundtur
    rundvisning omvisning fremvisning
    rundvisning rundtur
    besøg visit
    åbningstid træffetid telefontid
    ferie sommerferie orlov
    arbejdsgruppe gruppe udvalg
    arbejdsgruppe projektgruppe taskforce
    udvalg kommission komite
    forretningsudvalg fu
    byråd kommunalbestyrelse kommunalråd
    byrådsmedlem kommunalpolitiker
    kommune forvaltning rådhus
    forvaltning administration
    forvaltning afdeling center
    sekretariat kontor administration
    administrator administrationsselskab ejendomsadministrator
    ejendomskontor varmemesterkontor
    vicevært ejendomsfunktionær varmemester gårdmand
    pedel servicemedarbejder vicevært skolebetjent
    rengøringsassistent rengøringspersonale
    kontaktperson repræsentant tovholder
    tovholder ansvarlig koordinator
    projektleder projektansvarlig
    repræsentant udsending
    medarbejder personale ansat kollega
    medarbejder ansatte stab
    personale stab mandskab
    leder ledelse chef direktør
    formand formandskab forperson formænd
    næstformand viceformand
    kasserer regnskabsfører økonomiansvarlig bogholder
    sekretær referent
    referent protokolfører
    suppleant stedfortræder
    vikar afløser
    dirigent ordstyrer mødeleder
    revisor revision
    advokat jurist
    advokat sagfører
    arkitekt rådgiver
    rådgiver konsulent
    rådgiver ingeniør
    ekspert fagmand specialist
    ekspert sagkyndig
    entreprenør håndværker byggefirma
    håndværker håndværkere
    leverandør firma udbyder
    firma virksomhed selskab
    butik forretning
    forretning handlende
    producent fabrikant
    borger indbygger
    beboer andelshaver
    ejer grundejer husejer
    ejer indehaver
    grundejerforening vejlaug
    naboer genbo
    ung teenager
    barn børn
    børn unge
    elev studerende
    elev lærling
    lærling praktikant
    studerende studenter
    lærer pædagog underviser
    underviser instruktør kursusleder
    træner instruktør
    forælder forældre
    forælder mor
    ældre senior pensionist
    pårørende familie
    handicap funktionsnedsættelse
    handicappet bevægelseshæmmet
    sygeplejerske plejepersonale
    hjemmehjælp hjemmepleje
    hjemmepleje hjemmesygepleje
    plejehjem plejecenter ældrecenter
    sygehus hospital
    skadestue akutmodtagelse
    bosted botilbud
    bosted opholdssted
    herberg forsorgshjem
    misbrug afhængighed
    misbrugsbehandling rusmiddelbehandling
    stof narkotika hash
    stof narko
    alkohol druk
    socialrådgiver sagsbehandler
    sagsbehandler rådgiver
    politi ordensmagt betjent
    betjent politimand politifolk
    nærpoliti lokalpoliti
    kredsråd lokalråd
    brandmand brandfolk
    beredskab beredskabsstyrelse
    ministerium departement
    ministerium minister
    styrelse direktorat
    region regionsråd
    tilsynsmyndighed tilsyn
    forening klub
    fagforening forbund fagforbund
    tillidsmand tillidsrepræsentant tr
    arbejdsmiljørepræsentant sikkerhedsrepræsentant amr
    arbejdsmiljøgruppe sikkerhedsgruppe
    arbejdsmiljøudvalg samarbejdsudvalg
    præst sognepræst provst
    organist kirkemusiker
    kirketjener kirkebetjent
    kordegn kordegnekontor
    menighed sogn
    kor sangkor
    spejder spejdere
    spejderleder gruppeleder
    bror brødre
    søster søstre
    mand mænd
    kæreste ægtefælle
    gæst deltager
    deltager fremmødt
    publikum tilskuer
    tilhører publikum
    ansøger kandidat
    kandidat emne
    indvandrer nydansker
    ledig arbejdsløs
    ledig arbejdssøgende
    ledighed arbejdsløshed
    aktivering beskæftigelse
    sygemelding sygefravær
    sygefravær sygdom fravær
    fravær udeblivelse
    mobning chikane
    bande rocker
    vagtselskab vagtfirma vagtværn
    vagt vægter
    ungdomsklub fritidsklub
    fritidsordning sfo skolefritidsordning fritidshjem
    børnehave daginstitution
    vuggestue dagpleje
    skoleinspektør skoleleder rektor
    gymnasium ungdomsuddannelse
    fakultet institut
    uddannelse studie
    eksamen prøve
    eksamen eksaminer
    karakter bedømmelse
    pensum læsestof litteratur
    specialeafhandling speciale afhandling
    vandværk vandforsyning
    forsyning forsyningsselskab
    museum museer
    teater scene
    kirke kirkebygning
    idrætsforening sportsklub
    idræt sport
    tilbud pris overslag
    overslag kalkule estimat
    pris omkostning udgift
    beløb sum
    penge midler
    midler kapital
    budget økonomi regnskab overslag
    økonomi finanser
    overskud profit gevinst
    underskud tab
    merforbrug budgetoverskridelse overskridelse
    indtægt provenu
    ansøgning midler støtte tilskud
    ansøgning fond
    pulje støttemidler fond
    fond legat stiftelse
    bevilling tilskud støtte midler
    tilskud støtte bidrag
    tilskud subsidier
    bidrag donation gave
    sponsor sponsorat
    sponsor bidragyder
    kontingent medlemsgebyr medlemsbidrag
    kontingent gebyr
    gebyr afgift
    afgift skat
    takst pris
    husleje boligafgift leje
    boligafgift fællesudgifter
    fællesudgifter fællesbidrag
    lejeforhøjelse huslejestigning huslejeforhøjelse
    depositum indskud
    restance gæld skyld rykker
    gæld lån
    lån realkreditlån kredit
    bank pengeinstitut sparekasse
    kasse kassebeholdning
    inkasso inddrivelse
    faktura regning
    løn vederlag honorar
    lønforhandling lokalløn
    forsikring police
    rabat nedslag
    køb handel
    handel salg
    salgspris købesum
    vurdering valuar
    arv testamente
    fod fødder
    hånd hænder
    nat nætter
    tand tænder
    rod rødder
    bonde bønder
    datter døtre
    næstformand næstformænd
    fagmand fagmænd håndværker
    brandmand brandmænd
    politimand politimænd
    tillidsmand tillidsmænd
    rådmand rådmænd
    håndbog håndbøger
    skolebarn skolebørn
    medium medier
    gymnasium gymnasier
    ministerium ministerier
    laboratorium laboratorier
    kriterium kriterier
    leksikon leksika
    kollegium kollegier
    middel midler
    titel titler
    kapitel kapitler
    kabel kabler ledning
    vinkel vinkler
    nummer numre
    filter filtre
    register registre
    center centre
    teater teatre
    vinter vintre
    sadel sadler
    lagen lagner sengetøj
    kammer kamre
    orkester orkestre
    vandløb åløb
    ansvarsområde ressort
    """
}
