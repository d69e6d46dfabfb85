extension Synonyms {
  /// Houses, rooms, roads, gardens and what stands in them; building, school and health.
  static let places: StaticString = """
    hal lokale sal rum lokalitet
    lokale mødelokale rum
    forsamlingshus medborgerhus
    kulturhus medborgerhus
    fælleshus beboerhus beboerlokale
    beboerlokale selskabslokale festlokale fælleslokale
    klubhus klublokale
    kælder kælderrum
    kælder pulterrum
    pulterrum loftsrum depotrum
    depot opbevaringsrum
    loft loftsrum
    bygning ejendom hus
    ejendom bebyggelse
    bebyggelse byggeri
    lejlighed bolig lejemål
    hus villa
    fraflytning udflytning
    opgang trappeopgang trappe
    trappeopgang trapperum
    elevator lift
    indgang hoveddør entre
    hoveddør yderdør gadedør
    dørtelefon porttelefon
    dørtelefon samtaleanlæg
    nøgle nøglebrik brik
    nøgle adgangskort
    nøglesystem låsesystem adgangskontrol
    adgang adgangsforhold
    adgangskode kodeord password
    kode pinkode
    vindue rude
    rude glas
    persienne gardin
    gardin mørklægning
    tagdækning tagpap
    tagrende nedløbsrør
    tagsten tegl
    facade ydermur mur
    mur murværk
    puds pudslag
    altan balkon
    altan terrasse
    terrasse gårdsplads
    gårdsplads gård
    fundament sokkel
    gulv gulvbelægning
    flise belægning
    belægning asfalt
    skimmel skimmelsvamp svamp
    fugt skimmel
    fugtskade vandskade
    vandskade oversvømmelse
    skade beskadigelse ødelæggelse
    hærværk vandalisme ødelæggelse
    graffiti overmaling
    utæthed lækage
    lækage brud
    revne sprække
    rør rørledning ledning
    rør vandrør
    vandrør stigestreng
    faldstamme afløbsrør
    afløb kloak
    kloak kloakering
    kloak spildevand
    spildevand afløbsvand
    regnvand overfladevand
    stophane ventil
    ventil termostat
    vandhane blandingsbatteri armatur
    toilet wc
    toilet toiletter
    køkken køkkener
    køleskab fryser
    vaskeri vaskekælder
    vaskemaskine tørretumbler
    vaskeri vasketid
    møbel møbler inventar
    inventar møblement
    reol hylde
    radiator varmeapparat
    varmeanlæg varmecentral
    varmecentral fyrrum
    oliefyr gasfyr
    varmepumpe jordvarme
    fjernvarme varmeværk
    varmemåler måler
    måler vandmåler
    el elektricitet strøm
    strøm elforsyning
    strømafbrydelse strømsvigt
    solcelle solcelleanlæg
    ventilation udluftning
    ventilation ventilationsanlæg
    udsugning emhætte
    brandsikring brandsikkerhed
    brand ild ildebrand
    ildsted pejs
    brandslukker ildslukker slukningsudstyr
    flugtvej nødudgang
    røgalarm røgmelder
    alarm sirene
    hjertestarter defibrillator aed
    førstehjælp livredning
    larm støj
    støjgene støj
    lugt lugtgene
    gene ulempe
    skadedyr rotte
    skadedyrsbekæmpelse rottebekæmpelse
    duer måger
    hundeluftning hund
    husdyr kæledyr
    skilt skiltning tavle
    infotavle opslagstavle
    lys belysning lampe
    lygtepæl gadelampe
    gadelys gadebelysning vejbelysning
    lyskilde pære
    sti vej
    sti gangsti
    fortov gangsti
    vej gade
    vej kørebane
    asfalt slidlag
    bump hastighedsdæmper chikane
    trafikdæmpning fartdæmpning hastighedsdæmpning
    fart hastighed
    fartmåling hastighedsmåling
    fartkontrol hastighedskontrol
    kryds vejkryds
    fodgængerfelt fodgængerovergang
    fodgængerfelt overgang
    lyskryds trafiklys signalanlæg
    signalanlæg lyssignal
    trafik færdsel
    trafikant bilist
    cykel cykler
    cykelparkering cykelstativ
    cykelskur cykelstativ
    cykelkælder cykelrum
    knallert scooter
    parkering parkeringsplads
    parkeringsplads bås
    parkeringskontrol parkeringsvagt
    parkeringsafgift parkeringsbøde
    bøde bødeforlæg afgift
    bøde straf
    ladestander ladestation
    busrute buslinje
    skolevej skolevejsanalyse
    trafiksikkerhed færdselssikkerhed
    trafikuheld færdselsuheld ulykke uheld
    vinterbekæmpelse snerydning glatførebekæmpelse vintervedligeholdelse
    sne snerydning
    sne is
    rabat vejkant
    hegn stakit
    hegn plankeværk
    hæk busk
    beplantning bevoksning
    beplantning buske
    busk krat
    træ skov
    ukrudt ukrudtsbekæmpelse
    ukrudt lugning
    græs plæne
    græsslåning græsklipning
    græsslåmaskine plæneklipper
    højbed plantekasse
    fællesareal friareal
    fællesareal udeareal
    udeareal uderum
    areal område
    område kvarter
    kvarter bydel
    boligområde bebyggelse
    grund matrikel
    jord muld
    vandløb bæk
    bæk grøft
    strand kyst
    havn lystbådehavn
    bådplads bådebro
    bådebro anløbsbro mole
    naturområde natur
    biodiversitet naturmangfoldighed
    legeplads legeredskab
    legeplads legepladser
    bord bordbænk
    grill grillplads
    bål bålplads
    bålhytte hytte
    hytte spejderhytte
    flag flagstang
    kunstgræsbane kunstgræs
    idrætshal sportshal
    hal idrætshal
    svømmehal svømmebad
    omklædningsrum omklædning
    net målnet
    udstyr rekvisitter materiel
    udstyr grej
    redskab værktøj
    maskine apparat
    apparat anordning
    stillads lift
    container affald skrald
    affald skrald renovation
    affaldsspand skraldespand
    skraldespand papirkurv
    affaldsø affaldsplads miljøplads
    affaldsø molok
    renovatør renovationsselskab skraldemand
    genbrug genanvendelse
    genbrugsplads genbrugsstation
    madaffald bioaffald
    klimasikring klimatilpasning
    kunstværk kunst
    kunst skulptur
    kirkegård gravplads
    gravsten mindesten
    sognegård sognehus
    præstegård præstebolig
    højttaleranlæg lydanlæg
    mikrofon lydanlæg
    højttaler lydanlæg
    lyd akustik
    skærm monitor
    computer pc
    netværk internet
    internet bredbånd
    bredbånd fiber
    fiber fibernet
    wifi trådløst
    telefon mobil
    mobil smartphone
    tablet ipad
    printer kopimaskine
    program software
    it edb
    software system
    app applikation
    login adgang
    brugerprofil brugerkonto
    fejl bug
    fejl mangel
    mangel manko
    mangelliste fejlliste
    nedbrud driftsstop
    nedbrud fejl
    support hjælp
    helpdesk servicedesk
    release version
    version udgave
    udgave oplag
    krav kravspecifikation
    grænseflade snitflade
    gdpr databeskyttelse
    databeskyttelse datasikkerhed
    persondata personoplysning
    tavshedspligt fortrolighed
    samtykke tilladelse
    videoovervågning tvovervågning kameraovervågning
    videoovervågning kamera
    standard norm
    byggeleder byggeledelse
    skurby skurvogn mandskabsvogn
    hegning byggepladshegn
    tømrer snedker
    vvs blikkenslager
    elektriker elinstallatør
    skel skelpæl
    lektie hjemmearbejde
    trivsel velbefindende
    inklusion rummelighed
    specialundervisning specialtilbud
    klasse årgang
    overgang brobygning
    sund sundhed
    kost ernæring mad
    mad madordning
    skolebod kantine
    madordning frokostordning
    rygning tobak
    motion bevægelse
    genoptræning rehabilitering
    hjælpemiddel hjælpemidler
    medicin lægemiddel
    vaccine vaccination
    smitte infektion
    tandlæge tandpleje
    demens dement
    vold voldelig
    vold overfald
    kriminalitet lovovertrædelse
    indbrudstyv tyv
    offer forurettet
    bekymring uro
    radikalisering ekstremisme
    krise katastrofe
    kriseplan beredskabsplan
    boring vandboring
    ledningsnet forsyningsnet
    pesticid sprøjtegift
    gæstebolig gæsteværelse
    skur udhus
    carport garage
    postkasse brevkasse
    brandvej redningsvej
    vedligeholdelsesplan driftsplan
    tilstandsrapport bygningsgennemgang
    tilstandsvurdering tilstandsrapport
    bygningsgennemgang ejendomsgennemgang
    årsgennemgang garantigennemgang eftersyn
    byggelån byggekredit
    forsikringssag skadesag
    forsikringsselskab forsikring
    feje fejning
    vinduespudsning vinduespolering
    hækklipning hæk
    invasive bjørneklo
    bjørneklo pileurt
    juletræstænding juletræsfest
    sankthans sankthansaften sankthansbål
    affaldsindsamling skraldeindsamling
    skraldesortering affaldssortering
    plast plastik
    autocamper campingvogn
    helleanlæg helle
    helle midterhelle
    vejchikane indsnævring
    chaussesten brosten
    kantpæl steler
    steler pullert
    pullert afspærringspæl
    bom afspærring
    oversigt udsyn
    hastighedsgrænse hastighedsbegrænsning fartgrænse
    gennemkørsel gennemfart
    trafiktælling trafikmåling tælling
    tælling optælling
    støjskærm støjvold støjværn
    """
}
