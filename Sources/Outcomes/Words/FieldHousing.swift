extension Fields {
  /// Houses, gardens, housing associations, roads and the environment.
  static let housing: StaticString = """
    skorsten inddækning tagdækker blikkenslager utæt tørt fuge
    tagrende nedløbsrør blade rense stoppe løvfald overløb
    tagsten tagpap undertag storm utæt tagdækker
    tagudskiftning stillads lån undertag kvist tegl isolering
    facade puds mursten fuge stillads maling murer
    vindue rude kit glarmester træværk kondens termorude utæt
    hoveddør dørpumpe smække låsesmed hængsel dørtelefon
    dørtelefon navneskilt opgang elektriker samtaleanlæg lyd
    nøgle brik låsesmed cylinder kode adgang udlevere system
    altan rækværk byggetilladelse nabo facade altanfirma
    elevator serviceaftale stoppe tekniker alarm eftersyn
    trappe opgang trappevask gelænder maling belægning rengøre
    kælder oprydning fugt effekter storskrald mærke
    kælder oversvømmelse vand pumpe kloak højvandslukke forsikring
    loftsrum pulterrum hængelås rydde effekter
    cykel cykelkælder oprydning mærke strips cykelstativ barnevogn
    vaskeri vaskemaskine tørretumbler booking sæbe montør
    vaskemaskine reparation montør reservedel filter fejlkode
    sæbe vaskemiddel dosering leverandør vaskeri
    badeværelse silikone fuge fliser utæt vvs gulvafløb
    toilet cisterne vvs utæt vandforbrug
    faldstamme strømpeforing udskifte vvs rør utæt køkken
    stigestreng rør vvs udskifte koldt varmt vandmåler
    kloak tv inspektion spule stoppe rotter brud rodskæring
    rotter rottespærre kloak skadedyr fælde
    myrer kakerlakker lus væggelus skadedyr sprøjte
    duer net pigge klatter altan redekasse
    regnvand faskine afkobling nedsivning brønd kloak separering
    skybrud klimasikring højvandslukke oversvømmelse regnvand bassin
    varme radiator termostat indregulering vvs udluftning
    fjernvarme veksler tilslutning varmeværk varmemester unit
    varmepumpe gasfyr konvertering tilslutning oliefyr energi
    varmeregnskab måler aflæsning acontobeløb forbrug fordelingsmåler brunata techem ista
    vandmåler aflæsning forbrug fjernaflæsning digital installere
    varmtvandsbeholder rense afkalke temperatur legionella
    skimmelsvamp fugt udluftning ventilation lejlighed måling skadeservice
    ventilation kanal rense emhætte filter udsugning larm
    isolering hulmur efterisolering loft energi varmetab tilskud
    solcelle inverter elmåler strøm produktion batteri
    energimærke konsulent bygning karakter rapport
    ladestander elbil parkeringsplads operatør kabel abonnement strøm
    belysning pære sensor elektriker lampe kælder timer
    brandsikring røgalarm brandvej flugtvej brandslukker brandmyndighed
    brandslukker eftersyn pulver service
    asbest miljøscreening prøve sanere pcb saneringsfirma
    elinstallation tavle relæ elektriker sikring stikkontakt lovliggøre
    bredbånd fiber router hastighed udbyder stik antenne
    antenne yousee tv pakke kanal parabol
    postkasse brevsprække postnord nøgle navneskilt levering
    legeplads gynge klatrenet rutsjebane sand faldunderlag inspektør
    legeplads sikkerhedsgodkendelse eftersyn inspektør mangel redskab
    sandkasse sand skifte katte
    hegn stakit pæle plankeværk nabo skel male
    hæk klippe højde skel beboer påbud gartner
    træ fælde beskære rod gartner skygge løvfald
    stormfald vælte træer motorsav oprydning
    ukrudt lugning fliser gift afbrænde fuge
    græs klippe plæne robotklipper blomstereng
    plante stauder løg roser gartner muld
    højbed plantekasse jord urter beplantning træ
    vand vandhane haveslange udekran vandpost
    bænk bord opholdsplads terrasse olie
    grill kul gasgrill grillplads aske regler
    gårdhave gårdanlæg gårdlaug gårdplads port belægning
    gårdlaug bidrag vedtægt foreninger skur
    affald sortering container molok tømme plast pap renovation
    molok nedgravet affaldsø tømme brøndkrave
    skraldeskakt lukke affald nedlægge
    genbrug bytterum bytte genbrugsstation effekter
    haveaffald kvas grene kompost flis
    cykelskur cykelstativ overdækning fliser fundament
    parkering bås licens beboer gæst opstribning skilt
    parkering parkeringsselskab afgift bøde kontrol skilt
    ulovlig parkering brandvej skiltning bøde vejkant
    vinter sne salt grus fortov glat snerydning traktor
    grusvej huller rabat stabilgrus høvle grundejerforening
    vejbidrag fællesvej vejlov lodsejer vedligeholde
    fortov fliser snuble kantsten belægning
    hund snor efterladenskaber pose luftning gø
    kat sandkasse husdyr tilladelse
    støj fest musik nabo nattero husorden klage
    husorden overtrædelse advarsel klage nabo støj
    rygning skod opgang altan askebæger
    restance rykker kontingent betale opkræve inkasso
    restance husleje advokat fogedret udsættelse inkasso
    fogedret udsættelse lejer ophæve inkasso
    huslejestigning budget varsle beboer lejeforhøjelse henlæggelse
    boligafgift stigning budget lån renter fællesudgifter
    lån bank rente realkredit kurs omlægge afdrag låneoptagelse
    andelskrone valuar vurdering maksimalpris regnskab
    andelsoverdragelse køber sælger vurdering forbedringer løsøre
    overdragelse køber salg ejendomsmægler nøgleoplysninger
    venteliste opskrivning gebyr tilbyde lejlighed
    fremleje tilladelse periode lejer bestyrelse
    airbnb korttidsudlejning udlejning tilladelse
    sammenlægning lejlighed nedrive væg tilladelse statiker
    ombygning køkken bærende væg statiker autoriseret
    råderet køkken badeværelse afskrive
    indflytning syn fraflytning istandsættelse rapport flytteopgør
    fraflytning flyttesyn depositum istandsætte maler
    forsikring skade selvrisiko taksator anmelde dækning police
    vandskade forsikring affugte taksator utæt skadeservice
    bygningsforsikring præmie mægler dækning selvrisiko tilbud
    vedligeholdelsesplan ingeniør rapport bygning tilstand prioritere
    ejendomsskat grundskyld vurdering dækningsafgift
    administrator regnskab opkrævning kontrakt opsige honorar
    revisor årsregnskab protokollat revision bilag underskrive
    budget regnskab afvigelse overskridelse kvartal prognose
    generalforsamling indkaldelse dagsorden forslag dirigent fuldmagt frist
    generalforsamling beretning regnskab valg kontingent indkomne
    vedtægt ændring advokat generalforsamling tinglysning flertal
    tinglysning skøde advokat servitut deklaration
    valg opstille kandidat suppleant stemme bestyrelse
    bestyrelse konstituere kasserer næstformand sekretær
    bestyrelsesansvarsforsikring ansvar forsikring bestyrelse
    vicevært afløser ferie opsige ansætte telefon
    vicevært kontrakt timer løn stillingsbeskrivelse
    ejendomskontor åbningstid telefontid henvendelse
    beboerhus udlejning nøgle depositum rengøre booking
    gæsteværelse booking lagner nøgle
    fælleshus service stole inventar opvaskemaskine
    beboermøde afdelingsbestyrelse forslag husleje budget
    helhedsplan landsbyggefonden genhusning renovering afstemning
    genhusning flytte midlertidig bolig lejer erstatningsbolig
    velkomst folder beboer tilflytter husorden
    arbejdsdag male oprydning frivillige pølser redskaber
    sommerfest telt grill musik tilmelding
    fastelavn tønde slik børn
    juletræ lyskæde tænding gløgg æbleskiver kor
    nyhedsbrev opgang omdele artikel hjemmeside
    hjemmeside domæne webmaster opdatere indhold login
    facebook gruppe administrator opslag medlemmer
    gdpr persondata slette samtykke databehandler privatlivspolitik
    hastighed fart bump chikane måling slange km
    fartmåling slange tælling politi gennemsnit hastighed
    fartkontrol fotovogn atk politi bøde
    bump vejbump hastighedsdæmper bus rystelse klage
    cykelsti skolevej strækning cyklist anlægge afmærke
    cykelsti belægning rødder huller asfalt
    kryds højresving ulykke signal cyklist oversigt
    rundkørsel kryds ombygning tilkørsel
    fodgængerfelt skolepatrulje skolevej helle krydse
    skolevej skole afsætte bil kaos
    lyskryds signal grøn fase detektor
    vejskilt skilt mangle påkørt opsætte godkendelse
    vigepligt hajtænder skilt kryds oversigt
    parkeringsforbud standsning skilt politi lastbil
    lastbil tung gennemkørsel forbud tonnage rute
    trafiksikkerhedsplan uheld sortplet skolevej høring
    ulykke påkørsel sortplet tilskadekommen uheldsstatistik
    knallert scooter sti bom chikane
    bom sti pullert nøgle spærre redningsvej
    asfalt slidlag entreprenør opgravning huller strækning
    vejarbejde afspærring omkørsel skiltning entreprenør gravetilladelse
    omkørsel rute skiltning bus spærret
    gravetilladelse ledningsejer opgravning reetablere
    gadelys mast pære mørk udskiftning belysning
    bro brodæk rækværk bæreevne eftersyn
    bus stoppested rute køreplan trafikselskab movia læskur
    letbane station spor anlæg
    færge afgang sejlplan overfart
    jernbane overkørsel perron banedanmark station
    cykelparkering station stativer herreløse oprydning
    bilist mobil sele kampagne kontrol
    spritkørsel promille kontrol kampagne alkohol
    cykellygter lys kampagne kontrol refleks skolestart
    skolestart kampagne trafik banner hastighed
    støjskærm støjkortlægning motorvej vejdirektorat decibel
    lokalplan høring byggefelt helhedsplan vedtage kommuneplan
    byggesag byggetilladelse tegning myndighed nabohøring
    nabohøring dispensation lokalplan bemærkning
    høring høringssvar bemærkning udkast frist
    dispensation ansøgning lokalplan afslag
    miljøtilsyn virksomhed påbud forurening tilladelse
    forurening jordprøve oprense region boring
    vandløb oprensning grøde bred lodsejer slåning
    spildevandsplan separatkloakering kloak stikledning
    kystsikring dige stormflod erosion sand
    strand badevand flag tang livredder renholde
    naturplan fredning pleje afgræsning hede
    græsning kvæg hegn naturpleje
    bjørneklo pileurt invasiv bekæmpe påbud
    vindmølle solcellepark naboer borgermøde lokalplan
    affaldsplan genbrugsplads sortering beholder indsamling
    toilet park rengøring handicap
    park anlæg belysning stier tryghed buske
    byrum torv bænke træer inventar
    skulptur kunst fond torv udsmykning
    torvedag marked stade tilladelse
    udeservering tilladelse areal restaurant
    byfest tilladelse scene afspærring musik
    arrangement politi vejafspærring vagter beredskab
    storskrald afhentning flytteaffald sofa madras renovatør
    klimaplan reduktion energi udledning klimarådgiver handleplan
    sygedagpenge opfølgning arbejdsgiver raskmelde mulighedserklæring
    madpakke rugbrød frugt køleskab sukkerpolitik slik
    turnering holdtilmelding kampprogram dommerbord
    ridebane ridehus hest fibersand folde
    klubfest musik billetter festudvalg
    pokal præmie fair gravering vandrepokal
    lederkursus tilskud spejderleder ledertræning korps
    kirkekaffe frivillige kage våbenhus
    klokke ringe automatik tårn slagring
    kapel ligkapel kølerum kiste bedemand
    våbenhus rampe toilet handicap fliser
    indvindingstilladelse boring kubikmeter oppumpe
    brøndborer boring sløjfe forsegle
    ledningsregistrering gis indmåle ledningskort
    ibrugtagning tilladelse dokumentation byggesag færdigmelding
    migrering testkørsel konvertering gammelt
    login mitid adgangskode totrinsgodkendelse
    licens leverandør abonnement fornyelse brugerantal
    terminologi definition begreb ordliste
    oversættelse engelsk term oversætter sprogversion
    udbytte overskud generalforsamling udlodning henlægge
    mobilepay betaling kasserer gebyr kvittering
    mødeplan kalender møderække mødedatoer
    ombudsmand redegørelse klage myndighed
    vask vasketur vasketavle booking vaskeri
    kaffemaskine service kaffebønner leasing
    vinkælder proviant festkasse øl
    trappevask rengøringsselskab kontrakt kvalitet opsige
    brændeovn røg nabo skorsten partikler
    oliefyr olietank skrotning konvertering
    olietank nedgravet forurening sløjfe
    radon måling krybekælder udluftning
    termografi kuldebro isolering varmetab
    klimaskærm facade isolering vinduer
    tagterrasse altan rækværk adgang
    grundejer vej bidrag fællesareal
    stikvej grundejerforening vej grus fællesareal
    vejfond vejbidrag asfalt renovere
    fællesantenne kabel signal afbryde
    fællesmønt vaskeri brik polet
    sti belysning grøn lygter
    bæk rørlægning oversvømmelse rist grene
    kanin mosegris muldvarp rågereguler
    råger reguler skydetilladelse reder
    måger reder tagflader gener
    henlagt affald vagt kamera
    flaskecontainer glascontainer larm flytte
    hundeskov hegn låge hundelufter
    padel bane støj booking hegn
    kolonihave haveparcel venteliste kloakering
    haveforening parcel havelod vand
    kvorum beslutningsdygtig fremmødt stemmer
    mindretal særstandpunkt afstemning flertal
    lukket fortrolig personsag dagsorden
    kvartalsmøde regnskab prognose bestyrelse
    bæredygtighed esg rapport klimaaftryk
    direktørkontrakt bonus ansættelse aflønning
    lejekontrakt erhvervslejemål opsige udlejer
    kundeklage reklamation erstatte kreditnota
    faktura betaling attestere bogholder
    bogføring bilag konto revisor
    forsikringsmægler police dækning gennemgang
    ulykkesforsikring frivillige dækning skade
    ansvarsforsikring bestyrelse dækning præmie
    arbejdsskadeforsikring medarbejder præmie anmelde
    udlæg refusion kvittering kasserer bilag
    erhvervspraktik udskoling uddannelsesvejleder virksomhed
    karakterer prøver gennemsnit resultater
    morgensang samling sal musik
    cykelprøve skole færdselslærer cyklister
    trafikuge skole cykel kampagne
    tosproget modersmål sprogstøtte børn
    motorik redskaber børn krop
    bedsteforældredag invitere bedsteforældre børn
    arbejdsweekend maling sand legeplads
    vagtplan vagter weekend bytte
    fødeafdeling jordemoder gravid barsel
    seniorbolig bofællesskab venteliste boligselskab
    nødkald alarm ældre sensor
    velfærdsteknologi skærmbesøg sensor borger
    """
}
