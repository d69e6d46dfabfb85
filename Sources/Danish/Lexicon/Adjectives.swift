/// Adjectives that stand before nouns in minutes or look like verbs or nouns, folded: a line for each with its forms (base, neuter, plural).
enum Adjectives {
  static let lines: StaticString = """
    ny nyt nye
    god godt gode
    darlig darligt darlige
    stor stort store
    lille sma
    gammel gammelt gamle
    ung ungt unge
    lang langt lange
    kort korte
    høj højt høje
    lav lavt lave
    tung tungt tunge
    let lette
    svær svært svære
    nem nemt nemme
    bred bredt brede
    smal smalt smalle
    tyk tykt tykke
    tynd tyndt tynde
    dyb dybt dybe
    flad fladt flade
    stejl stejlt stejle
    hard hardt harde
    blød blødt bløde
    skarp skarpt skarpe
    stump stumpt stumpe
    rund rundt runde
    firkantet firkantede
    spids spidst spidse
    ren rent rene
    beskidt beskidte
    snavset snavsede
    vad vadt vade
    tør tørt tørre
    fugtig fugtigt fugtige
    kold koldt kolde
    varm varmt varme
    kølig køligt kølige
    lun lunt lune
    hed hedt hede
    fuld fuldt fulde
    tom tomt tomme
    hel helt hele
    halv halvt halve
    aben abent abne
    lukket lukkede
    fri frit frie
    fast faste
    løs løst løse
    stram stramt stramme
    slap slapt slappe
    stærk stærkt stærke
    svag svagt svage
    kraftig kraftigt kraftige
    hurtig hurtigt hurtige
    langsom langsomt langsomme
    rask raske
    syg sygt syge
    træt trætte
    frisk friske
    rolig roligt rolige
    stille
    urolig uroligt urolige
    vild vildt vilde
    rigtig rigtigt rigtige
    forkert forkerte
    korrekt korrekte
    sand sandt sande
    falsk falske
    ægte
    klar klart klare
    uklar uklart uklare
    tydelig tydeligt tydelige
    utydelig utydeligt utydelige
    synlig synligt synlige
    usynlig usynligt usynlige
    lys lyst lyse
    mørk mørkt mørke
    hvid hvidt hvide
    sort sorte
    gra grat
    rød rødt røde
    bla blat
    grøn grønt grønne
    gul gult gule
    brun brunt brune
    lilla
    rosa
    orange
    glad glade
    tilfreds tilfredse
    utilfreds utilfredse
    ked kede
    sur surt sure
    vred vredt vrede
    bange
    ivrig ivrigt ivrige
    stolt stolte
    villig villigt villige
    uvillig uvilligt uvillige
    parat parate
    færdig færdigt færdige
    ufærdig ufærdigt ufærdige
    enig enigt enige
    uenig uenigt uenige
    ansvarlig ansvarligt ansvarlige
    uansvarlig uansvarligt uansvarlige
    ledig ledigt ledige
    optaget optagede
    fraværende
    tilstedeværende
    nærværende
    mødt mødte
    interesseret interesserede
    bekymret bekymrede
    skeptisk skeptiske
    positiv positivt positive
    negativ negativt negative
    aktiv aktivt aktive
    passiv passivt passive
    effektiv effektivt effektive
    intensiv intensivt intensive
    administrativ administrativt administrative
    alternativ alternativt alternative
    relativ relativt relative
    kreativ kreativt kreative
    kollektiv kollektivt kollektive
    definitiv definitivt definitive
    informativ informativt informative
    konstruktiv konstruktivt konstruktive
    massiv massivt massive
    radgivende
    vejledende
    bindende
    gældende
    nuværende
    daværende
    tidligere
    senere
    kommende
    følgende
    foregaende
    forudgaende
    efterfølgende
    foreliggende
    førstkommende
    næstkommende
    indeværende
    manglende
    udestaende
    resterende
    afgaende
    afgørende
    tiltrædende
    siddende
    fungerende
    konstituerende
    løbende
    igangværende
    eksisterende
    stigende
    faldende
    vedvarende
    tilsvarende
    supplerende
    uddybende
    omfattende
    udførende
    deltagende
    besluttende
    stemmeberettiget stemmeberettigede
    berettiget berettigede
    uberettiget uberettigede
    omtrentlig omtrentligt omtrentlige
    passende
    tilfredsstillende
    fyldestgørende
    presserende
    hastende
    patrængende
    overordnet overordnede
    underordnet underordnede
    tværgaende
    gennemgaende
    grundlæggende
    forebyggende
    opfølgende
    orienterende
    afsluttende
    indledende
    lovende
    krævende
    belastende
    generende
    støjende
    larmende
    tilstødende
    omkringliggende
    nærliggende
    modstaende
    vedkommende
    pagældende
    ovenstaende
    nedenstaende
    førnævnte
    omtalte
    nævnte
    ovennævnte
    sakaldt sakaldte
    offentlig offentligt offentlige
    privat private
    fælles
    lokal lokalt lokale
    central centralt centrale
    decentral decentralt decentrale
    regional regionalt regionale
    national nationalt nationale
    international internationalt internationale
    global globalt globale
    kommunal kommunalt kommunale
    social socialt sociale
    kulturel kulturelt kulturelle
    aktuel aktuelt aktuelle
    eventuel eventuelt eventuelle
    generel generelt generelle
    individuel individuelt individuelle
    formel formelt formelle
    uformel uformelt uformelle
    principiel principielt principielle
    officiel officielt officielle
    uofficiel uofficielt uofficielle
    finansiel finansielt finansielle
    potentiel potentielt potentielle
    reel reelt reelle
    konkret konkrete
    diskret diskrete
    kommerciel kommercielt kommercielle
    kriminel kriminelt kriminelle
    professionel professionelt professionelle
    traditionel traditionelt traditionelle
    funktionel funktionelt funktionelle
    speciel specielt specielle
    virtuel virtuelt virtuelle
    manuel manuelt manuelle
    visuel visuelt visuelle
    materiel materielt materielle
    personlig personligt personlige
    menneskelig menneskeligt menneskelige
    skriftlig skriftligt skriftlige
    mundtlig mundtligt mundtlige
    telefonisk telefoniske
    elektronisk elektroniske
    digital digitalt digitale
    intern internt interne
    ekstern eksternt eksterne
    ekstra
    moderne
    fysisk fysiske
    psykisk psykiske
    teknisk tekniske
    praktisk praktiske
    teoretisk teoretiske
    økonomisk økonomiske
    politisk politiske
    juridisk juridiske
    strategisk strategiske
    kritisk kritiske
    typisk typiske
    historisk historiske
    etisk etiske
    organisatorisk organisatoriske
    pædagogisk pædagogiske
    specifik specifikt specifikke
    unik unikt unikke
    realistisk realistiske
    urealistisk urealistiske
    automatisk automatiske
    statistisk statistiske
    systematisk systematiske
    demokratisk demokratiske
    energisk energiske
    dynamisk dynamiske
    faglig fagligt faglige
    tværfaglig tværfagligt tværfaglige
    saglig sagligt saglige
    usaglig usagligt usaglige
    arlig arligt arlige
    manedlig manedligt manedlige
    ugentlig ugentligt ugentlige
    daglig dagligt daglige
    halvarlig halvarligt halvarlige
    kvartalsvis kvartalsvise
    foreløbig foreløbigt foreløbige
    midlertidig midlertidigt midlertidige
    endelig endeligt endelige
    samlet samlede
    samtidig samtidigt samtidige
    fremtidig fremtidigt fremtidige
    nutidig nutidigt nutidige
    rettidig rettidigt rettidige
    tidlig tidligt tidlige
    sen sent sene
    nylig nyligt nylige
    seneste
    sidste
    første
    næste
    forrige
    øvrig øvrigt øvrige
    hidtidig hidtidigt hidtidige
    varig varigt varige
    langvarig langvarigt langvarige
    kortvarig kortvarigt kortvarige
    evig evigt evige
    permanent permanente
    konstant konstante
    jævnlig jævnligt jævnlige
    hyppig hyppigt hyppige
    sjælden sjældent sjældne
    regelmæssig regelmæssigt regelmæssige
    uregelmæssig uregelmæssigt uregelmæssige
    nødvendig nødvendigt nødvendige
    unødvendig unødvendigt unødvendige
    vigtig vigtigt vigtige
    uvigtig uvigtigt uvigtige
    væsentlig væsentligt væsentlige
    uvæsentlig uvæsentligt uvæsentlige
    betydelig betydeligt betydelige
    ubetydelig ubetydeligt ubetydelige
    relevant relevante
    irrelevant irrelevante
    mulig muligt mulige
    umulig umuligt umulige
    sandsynlig sandsynligt sandsynlige
    usandsynlig usandsynligt usandsynlige
    sikker sikkert sikre
    usikker usikkert usikre
    farlig farligt farlige
    ufarlig ufarligt ufarlige
    alvorlig alvorligt alvorlige
    uheldig uheldigt uheldige
    heldig heldigt heldige
    egnet egnede
    uegnet uegnede
    hensigtsmæssig hensigtsmæssigt hensigtsmæssige
    uhensigtsmæssig uhensigtsmæssigt uhensigtsmæssige
    brugbar brugbart brugbare
    ubrugelig ubrugeligt ubrugelige
    anvendelig anvendeligt anvendelige
    uanvendelig uanvendeligt uanvendelige
    holdbar holdbart holdbare
    uholdbar uholdbart uholdbare
    bæredygtig bæredygtigt bæredygtige
    rentabel rentabelt rentable
    urentabel urentabelt urentable
    fleksibel fleksibelt fleksible
    kompatibel kompatibelt kompatible
    habil habilt habile
    inhabil inhabilt inhabile
    stabil stabilt stabile
    ustabil ustabilt ustabile
    mobil mobilt mobile
    neutral neutralt neutrale
    optimal optimalt optimale
    minimal minimalt minimale
    maksimal maksimalt maksimale
    normal normalt normale
    unormal unormalt unormale
    total totalt totale
    ideel ideelt ideelle
    loyal loyalt loyale
    legal legalt legale
    illegal illegalt illegale
    lovlig lovligt lovlige
    ulovlig ulovligt ulovlige
    gyldig gyldigt gyldige
    ugyldig ugyldigt ugyldige
    retlig retligt retlige
    retslig retsligt retslige
    skyldig skyldigt skyldige
    uskyldig uskyldigt uskyldige
    pligtig pligtigt pligtige
    skattepligtig skattepligtigt skattepligtige
    momspligtig momspligtigt momspligtige
    obligatorisk obligatoriske
    frivillig frivilligt frivillige
    ufrivillig ufrivilligt ufrivillige
    gratis
    billig billigt billige
    dyr dyrt dyre
    rimelig rimeligt rimelige
    urimelig urimeligt urimelige
    retfærdig retfærdigt retfærdige
    uretfærdig uretfærdigt uretfærdige
    retvisende
    uvildig uvildigt uvildige
    upartisk upartiske
    uafhængig uafhængigt uafhængige
    afhængig afhængigt afhængige
    selvstændig selvstændigt selvstændige
    selvejende
    almen alment almene
    almennyttig almennyttigt almennyttige
    almindelig almindeligt almindelige
    ualmindelig ualmindeligt ualmindelige
    sædvanlig sædvanligt sædvanlige
    usædvanlig usædvanligt usædvanlige
    særlig særligt særlige
    særskilt særskilte
    særegen særegent særegne
    egen eget egne
    enkelt enkelte
    enkel enkelt enkle
    simpel simpelt simple
    kompleks komplekst komplekse
    kompliceret komplicerede
    indviklet indviklede
    vanskelig vanskeligt vanskelige
    besværlig besværligt besværlige
    overskuelig overskueligt overskuelige
    uoverskuelig uoverskueligt uoverskuelige
    tilgængelig tilgængeligt tilgængelige
    utilgængelig utilgængeligt utilgængelige
    tilstrækkelig tilstrækkeligt tilstrækkelige
    utilstrækkelig utilstrækkeligt utilstrækkelige
    fuldstændig fuldstændigt fuldstændige
    ufuldstændig ufuldstændigt ufuldstændige
    fuldgyldig fuldgyldigt fuldgyldige
    fyldig fyldigt fyldige
    mangelfuld mangelfuldt mangelfulde
    udførlig udførligt udførlige
    grundig grundigt grundige
    omhyggelig omhyggeligt omhyggelige
    nøjagtig nøjagtigt nøjagtige
    unøjagtig unøjagtigt unøjagtige
    præcis præcist præcise
    upræcis upræcist upræcise
    detaljeret detaljerede
    uddybet uddybede
    forskellig forskelligt forskellige
    ens
    lig ligt lige
    ulig uligt ulige
    ensartet ensartede
    uensartet uensartede
    lige
    ulige
    skæv skævt skæve
    skra skrat
    gylden gyldent gyldne
    voksen voksent voksne
    moden modent modne
    umoden umodent umodne
    doven dovent dovne
    sulten sultent sultne
    radden raddent radne
    velkommen velkomment velkomne
    overkommelig overkommeligt overkommelige
    uovervindelig uovervindeligt uovervindelige
    fuldkommen fuldkomment fuldkomne
    bekendt bekendte
    ubekendt ubekendte
    kendt kendte
    ukendt ukendte
    berømt berømte
    nævneværdig nævneværdigt nævneværdige
    bemærkelsesværdig bemærkelsesværdigt bemærkelsesværdige
    mærkelig mærkeligt mærkelige
    underlig underligt underlige
    sjov sjovt sjove
    kedelig kedeligt kedelige
    spændende
    interessant interessante
    flot flotte
    smuk smukt smukke
    pæn pænt pæne
    grim grimt grimme
    fin fint fine
    rar rart rare
    sød sødt søde
    venlig venligt venlige
    uvenlig uvenligt uvenlige
    hjælpsom hjælpsomt hjælpsomme
    talmodig talmodigt talmodige
    utalmodig utalmodigt utalmodige
    opmærksom opmærksomt opmærksomme
    uopmærksom uopmærksomt uopmærksomme
    nøjsom nøjsomt nøjsomme
    sparsom sparsomt sparsomme
    virksom virksomt virksomme
    uvirksom uvirksomt uvirksomme
    ensom ensomt ensomme
    hyggelig hyggeligt hyggelige
    festlig festligt festlige
    høflig høfligt høflige
    dygtig dygtigt dygtige
    uduelig udueligt uduelige
    erfaren erfarent erfarne
    uerfaren uerfarent uerfarne
    kompetent kompetente
    kvalificeret kvalificerede
    ukvalificeret ukvalificerede
    uddannet uddannede
    uuddannet uuddannede
    ansat ansatte
    valgt valgte
    udpeget udpegede
    nyvalgt nyvalgte
    genvalgt genvalgte
    afgaet afgaede
    fratradt fratradte
    godkendt godkendte
    vedtaget vedtagne
    afholdt afholdte
    planlagt planlagte
    aftalt aftalte
    forventet forventede
    ventet ventede
    ønsket ønskede
    uønsket uønskede
    budgetteret budgetterede
    realiseret realiserede
    afsat afsatte
    bevilget bevilgede
    indkommen indkommet indkomne
    indkaldt indkaldte
    inviteret inviterede
    berørt berørte
    uberørt uberørte
    ramt ramte
    opdateret opdaterede
    revideret reviderede
    justeret justerede
    ændret ændrede
    uændret uændrede
    tilrettet tilrettede
    udarbejdet udarbejdede
    vedlagt vedlagte
    vedhæftet vedhæftede
    fremsendt fremsendte
    udsendt udsendte
    modtaget modtagne
    indgaet indgaede
    afsluttet afsluttede
    uafsluttet uafsluttede
    abnet abnede
    udvidet udvidede
    begrænset begrænsede
    ubegrænset ubegrænsede
    skadet skadede
    beskadiget beskadigede
    ødelagt ødelagte
    defekt defekte
    slidt slidte
    nedslidt nedslidte
    utæt utætte
    tæt tætte
    brugt brugte
    ubrugt ubrugte
    nyindkøbt nyindkøbte
    malet malede
    glat glatte
    isglat isglatte
    mættet mættede
    udsat udsatte
    udskudt udskudte
    forsinket forsinkede
    overskredet overskredne
    skjult skjulte
    bestemt bestemte
    ubestemt ubestemte
    given givet givne
    ekstraordinær ekstraordinært ekstraordinære
    ordinær ordinært ordinære
    primær primært primære
    sekundær sekundært sekundære
    præliminær præliminært præliminære
    elementær elementært elementære
    militær militært militære
    pinlig pinligt pinlige
    populær populært populære
    bærbar bærbart bærbare
    sarbar sarbart sarbare
    synbar synbart synbare
    abenbar abenbart abenbare
    malbar malbart malbare
    gangbar gangbart gangbare
    dyrebar dyrebart dyrebare
    frugtbar frugtbart frugtbare
    bar bart bare
    sparsommelig sparsommeligt sparsommelige
    økologisk økologiske
    biologisk biologiske
    kemisk kemiske
    elektrisk elektriske
    mekanisk mekaniske
    hygiejnisk hygiejniske
    arkitektonisk arkitektoniske
    æstetisk æstetiske
    kunstnerisk kunstneriske
    musikalsk musikalske
    sportslig sportsligt sportslige
    kirkelig kirkeligt kirkelige
    folkelig folkeligt folkelige
    gejstlig gejstligt gejstlige
    verdslig verdsligt verdslige
    kristen kristent kristne
    muslimsk muslimske
    dansk danske
    svensk svenske
    norsk norske
    tysk tyske
    engelsk engelske
    fransk franske
    polsk polske
    tyrkisk tyrkiske
    arabisk arabiske
    grønlandsk grønlandske
    færøsk færøske
    nordisk nordiske
    europæisk europæiske
    udenlandsk udenlandske
    indenlandsk indenlandske
    jysk jyske
    fynsk fynske
    sjællandsk sjællandske
    sønderjysk sønderjyske
    bornholmsk bornholmske
    nordlig nordligt nordlige
    sydlig sydligt sydlige
    østlig østligt østlige
    vestlig vestligt vestlige
    indvendig indvendigt indvendige
    udvendig udvendigt udvendige
    indre
    ydre
    øvre
    nedre
    bageste
    forreste
    midterste
    øverste
    nederste
    højre
    venstre
    forældet forældede
    tidssvarende
    tidsbegrænset tidsbegrænsede
    kortsigtet kortsigtede
    langsigtet langsigtede
    fremadrettet fremadrettede
    malrettet malrettede
    ambitiøs ambitiøst ambitiøse
    seriøs seriøst seriøse
    religiøs religiøst religiøse
    nervøs nervøst nervøse
    habløs habløst habløse
    formalsløs formalsløst formalsløse
    arbejdsløs arbejdsløst arbejdsløse
    hjemløs hjemløst hjemløse
    tradløs tradløst tradløse
    papirløs papirløst papirløse
    endeløs endeløst endeløse
    skadesløs skadesløst skadesløse
    omkostningsfri omkostningsfrit
    røgfri røgfrit
    bilfri bilfrit
    fejlfri fejlfrit
    vedligeholdelsesfri vedligeholdelsesfrit
    ajour
    bekostelig bekosteligt bekostelige
    kostbar kostbart kostbare
    værdifuld værdifuldt værdifulde
    værdiløs værdiløst værdiløse
    nyttig nyttigt nyttige
    unyttig unyttigt unyttige
    gavnlig gavnligt gavnlige
    skadelig skadeligt skadelige
    giftig giftigt giftige
    brandfarlig brandfarligt brandfarlige
    sund sundt sunde
    usund usundt usunde
    trafikfarlig trafikfarligt trafikfarlige
    trafiksikker trafiksikkert trafiksikre
    forsvarlig forsvarligt forsvarlige
    uforsvarlig uforsvarligt uforsvarlige
    betryggende
    tryg trygt trygge
    utryg utrygt utrygge
    støjsvag støjsvagt støjsvage
    lydhør lydhørt lydhøre
    kritisabel kritisabelt kritisable
    acceptabel acceptabelt acceptable
    uacceptabel uacceptabelt uacceptable
    variabel variabelt variable
    komfortabel komfortabelt komfortable
    sammenlignelig sammenligneligt sammenlignelige
    uforstaelig uforstaeligt uforstaelige
    forstaelig forstaeligt forstaelige
    tænkelig tænkeligt tænkelige
    utænkelig utænkeligt utænkelige
    troværdig troværdigt troværdige
    utroværdig utroværdigt utroværdige
    palidelig palideligt palidelige
    upalidelig upalideligt upalidelige
    opnaelig opnaeligt opnaelige
    uopnaelig uopnaeligt uopnaelige
    uundgaelig uundgaeligt uundgaelige
    uundværlig uundværligt uundværlige
    umiddelbar umiddelbart umiddelbare
    gensidig gensidigt gensidige
    ensidig ensidigt ensidige
    tosidet tosidede
    flerarig flerarigt flerarige
    etarig etarigt etarige
    toarig toarigt toarige
    trearig trearigt trearige
    firarig firarigt firarige
    femarig femarigt femarige
    ældre
    yngre
    større
    mindre
    bedre
    bedst bedste
    værre
    værst værste
    længere
    kortere
    højere
    lavere
    flere
    flest fleste
    mest meste
    færre
    fa
    mange
    hver hvert
    nærmere
    nærmest nærmeste
    yderligere
    nær nært nære
    fjern fjernt fjerne
    ledende
    styrende
    udøvende
    støttende
    medvirkende
    medfølgende
    tilhørende
    vedrørende
    samarbejdende
    indstillet indstillede
    velegnet velegnede
    velfungerende
    velbesøgt velbesøgte
    vellykket vellykkede
    mislykket mislykkede
    fremmødt fremmødte
    udeblevet udeblevne
    forhindret forhindrede
    sygemeldt sygemeldte
    afventende
    beredt beredte
    ubesat ubesatte
    besat besatte
    vakant vakante
    nedsat nedsatte
    øget øgede
    reduceret reducerede
    forhøjet forhøjede
    forbedret forbedrede
    renoveret renoverede
    istandsat istandsatte
    monteret monterede
    installeret installerede
    tilmeldt tilmeldte
    frameldt frameldte
    betalt betalte
    ubetalt ubetalte
    forfalden forfaldent forfaldne
    ubesvaret ubesvarede
    uafklaret uafklarede
    afklaret afklarede
    abenlys abenlyst abenlyse
    selvfølgelig selvfølgeligt selvfølgelige
    naturlig naturligt naturlige
    unaturlig unaturligt unaturlige
    offentliggjort offentliggjorte
    fortrolig fortroligt fortrolige
    hemmelig hemmeligt hemmelige
    anonym anonymt anonyme
    personfølsom personfølsomt personfølsomme
    følsom følsomt følsomme
    langstrakt langstrakte
    """
}
