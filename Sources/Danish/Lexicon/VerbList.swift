/// The verbs of meetings, one to a line: infinitive, inflection, then what the verb does.
///
/// Inflection: `1` beslutte-r-de-t style weak (‑ede, ‑et), `2` weak (‑te, ‑t), or the forms present, past, participle, imperative in full
/// (Retskrivningsordbogen §§ 59-63). Meaning: `state` no act that could be done or left undone, `say` reports speech, `think` an opinion,
/// `ask` puts somebody else on the hook, `decide`, `propose`, `promise`, `put-off`; none of these is an act.
enum VerbList {
  static let lines: StaticString = """
    være er var været vær state
    have har havde haft hav state
    blive bliver blev blevet bliv state
    kunne kan kunne kunnet - state
    skulle skal skulle skullet - state
    ville vil ville villet - state
    måtte må måtte måttet - state
    burde bør burde burdet - state
    turde tør turde turdet - state
    arbejde 1
    afdække 1
    afgive afgiver afgav afgivet afgiv
    afholde afholder afholdt afholdt afhold
    afklare 1
    aflevere 1
    aflyse 2
    afprøve 1
    afslutte 1
    afsøge 2
    afsætte afsætter afsatte afsat afsæt
    afvente 1
    anbefale 1 propose
    anmelde 2
    anmode 1 ask
    ansøge 2
    ansætte ansætter ansatte ansat ansæt
    arrangere 1
    bede beder bad bedt bed ask
    bemyndige 1 ask
    pålægge pålægger pålagde pålagt pålæg ask
    opfordre 1 ask
    henstille 1 ask
    indskærpe 1 ask
    anspore 1 ask
    tilskynde 1 ask
    behandle 1
    berige 1
    beregne 1
    beskrive beskriver beskrev beskrevet beskriv
    bestille 2
    besvare 1
    besøge 2
    besigtige 1
    betale 2
    bidrage bidrager bidrog bidraget bidrag
    bistå bistår bistod bistået bistå
    booke 1
    bringe bringer bragte bragt bring
    bruge 2
    bygge 1
    byde byder bød budt byd
    dele 2
    distribuere 1
    drøfte 1
    efterspørge efterspørger efterspurgte efterspurgt efterspørg propose
    efterse efterser efterså efterset efterse
    efterlyse 2 propose
    etablere 1
    evaluere 1
    fastholde fastholder fastholdt fastholdt fasthold
    fastlægge fastlægger fastlagde fastlagt fastlæg
    fastsætte fastsætter fastsatte fastsat fastsæt
    finde finder fandt fundet find
    fjerne 1
    flytte 1
    fordele 2
    foretage foretager foretog foretaget foretag
    forelægge forelægger forelagde forelagt forelæg
    foreslå foreslår foreslog foreslået foreslå propose
    forespørge forespørger forespurgte forespurgt forespørg
    forhandle 1
    forhøre 2
    formidle 1
    formulere 1
    forny 1
    forsøge 2
    fortsætte fortsætter fortsatte fortsat fortsæt
    forberede 2
    forebygge 1
    fremlægge fremlægger fremlagde fremlagt fremlæg
    fremsende fremsender fremsendte fremsendt fremsend
    fremskaffe 1
    færdiggøre færdiggør færdiggjorde færdiggjort færdiggør
    fælde 1
    følge følger fulgte fulgt følg
    få får fik fået få
    gennemføre 2
    gennemgå gennemgår gennemgik gennemgået gennemgå
    gennemse gennemser gennemså gennemset gennemse
    genoptage genoptager genoptog genoptaget genoptag
    genoverveje 1
    genåbne 1
    give giver gav givet giv
    godkende 2
    gribe griber greb grebet grib
    gøre gør gjorde gjort gør
    gå går gik gået gå
    henvende 2
    hente 1
    hjælpe hjælper hjalp hjulpet hjælp
    holde holder holdt holdt hold
    hænge hænger hang hængt hæng
    høre 2
    igangsætte igangsætter igangsatte igangsat igangsæt
    implementere 1
    indarbejde 1
    inddrage inddrager inddrog inddraget inddrag
    indbyde indbyder indbød indbudt indbyd
    indberette 1
    indføre 2
    indgå indgår indgik indgået indgå
    indhente 1
    indkalde 2
    indkøbe 2
    indlede 2
    indlevere 1
    indmelde 2
    indsamle 1
    indsende indsender indsendte indsendt indsend
    indskrive indskriver indskrev indskrevet indskriv
    informere 1
    installere 1
    introducere 1
    invitere 1
    iværksætte iværksætter iværksatte iværksat iværksæt
    kigge 1
    klage 1
    klare 1
    klarlægge klarlægger klarlagde klarlagt klarlæg
    komme kommer kom kommet kom
    kontakte 1
    kontrollere 1
    koordinere 1
    kvittere 1
    køre 2
    købe 2
    kopiere 1
    lade lader lod ladet lad
    lave 1
    lappe 1
    levere 1
    lukke 1
    lægge lægger lagde lagt læg
    læse 2
    løfte 1
    løse 2
    låne 2
    male 1
    meddele 2
    medbringe medbringer medbragte medbragt medbring
    medvirke 1
    melde 2
    minde 1 ask
    montere 1
    måle 2
    nedlægge nedlægger nedlagde nedlagt nedlæg
    nedsætte nedsætter nedsatte nedsat nedsæt
    notere 1
    offentliggøre offentliggør offentliggjorde offentliggjort offentliggør
    omdele 2
    opdatere 1
    ophænge 2
    oprette 1
    opsige opsiger opsagde opsagt opsig
    opslå opslår opslog opslået opslå
    opstille 1
    opsætte opsætter opsatte opsat opsæt
    ordne 1
    organisere 1
    orientere 1
    overdrage overdrager overdrog overdraget overdrag
    overføre 2
    overlade overlader overlod overladt overlad
    overtage overtager overtog overtaget overtag
    overveje 1
    passe 1
    placere 1
    planlægge planlægger planlagde planlagt planlæg
    prioritere 1
    prøve 1
    præcisere 1
    præsentere 1
    publicere 1
    rapportere 1
    redegøre redegør redegjorde redegjort redegør
    redigere 1
    regne 1
    rejse 2
    rengøre rengør rengjorde rengjort rengør
    rense 1
    reparere 1
    reservere 1
    rette 1
    revidere 1
    ringe 1
    rulle 1
    rundsende rundsender rundsendte rundsendt rundsend
    rydde 1
    rykke 1
    samle 1
    sammenfatte 1
    sammensætte sammensætter sammensatte sammensat sammensæt
    sende sender sendte sendt send
    se ser så set se
    servicere 1
    sikre 1
    sige siger sagde sagt sig say
    skabe 2
    skaffe 1
    skifte 1
    skrive skriver skrev skrevet skriv
    slette 1
    slå slår slog slået slå
    snakke 1
    sondere 1
    sortere 1
    spørge spørger spurgte spurgt spørg
    starte 1
    stille 1
    stå står stod stået stå
    styrke 1
    støtte 1
    svare 1
    sælge sælger solgte solgt sælg
    sætte sætter satte sat sæt
    søge 2
    sørge 1
    tage tager tog taget tag
    tale 2
    tegne 1
    teste 1
    tilføje 1
    tilkalde 2
    tilmelde 2
    tilpasse 1
    tilrette 1
    tilrettelægge tilrettelægger tilrettelagde tilrettelagt tilrettelæg
    tilsende tilsender tilsendte tilsendt tilsend
    tilvejebringe tilvejebringer tilvejebragte tilvejebragt tilvejebring
    tjekke 1
    checke 1
    træffe træffer traf truffet træf
    trykke 1
    uddele 2
    uddybe 1
    udarbejde 1
    udbedre 1
    udbyde udbyder udbød udbudt udbyd
    udfærdige 1
    udfylde 2
    udføre 2
    udlevere 1
    udmelde 2
    udnævne 2
    udpege 1
    udsende udsender udsendte udsendt udsend
    udskifte 1
    udskrive udskriver udskrev udskrevet udskriv
    udvide 1
    udveksle 1
    udvikle 1
    undersøge 2
    underskrive underskriver underskrev underskrevet underskriv
    understøtte 1
    undervise 2
    uploade 1
    varsle 1
    vaske 1
    vedlægge vedlægger vedlagde vedlagt vedlæg
    vedligeholde vedligeholder vedligeholdt vedligeholdt vedligehold
    vejlede 2
    vende 2
    videreføre 2
    videregive videregiver videregav videregivet videregiv
    videresende videresender videresendte videresendt videresend
    viderebringe viderebringer viderebragte viderebragt viderebring
    visitere 1
    vurdere 1
    vælge vælger valgte valgt vælg
    varetage varetager varetog varetaget varetag
    koble 1
    lodde 1
    luge 1
    klippe 1
    beskære beskærer beskar beskåret beskær
    plante 1
    tømme 2
    grave graver gravede gravet grav
    stemple 1
    scanne 1
    printe 1
    maile 1
    skære skærer skar skåret skær
    smøre smører smurte smurt smør
    bage 2
    drage drager drog draget drag
    deltage deltager deltog deltaget deltag
    bekræfte 1
    fotografere 1
    optage optager optog optaget optag
    stemme 2
    hyre 1
    engagere 1
    hverve 1
    rekruttere 1
    facilitere 1
    faktuere 1
    fakturere 1
    tælle tæller talte talt tæl
    kortlægge kortlægger kortlagde kortlagt kortlæg
    skitsere 1
    analysere 1
    dokumentere 1
    registrere 1
    journalisere 1
    arkivere 1
    åbne 1
    anskaffe 1
    udskyde udskyder udskød udskudt udskyd put-off
    udsætte udsætter udsatte udsat udsæt put-off
    skubbe 1 put-off
    beslutte 1 decide
    aftale 2 decide
    vedtage vedtager vedtog vedtaget vedtag decide
    bestemme 2 decide
    enes enes enedes enedes - decide
    tiltræde tiltræder tiltrådte tiltrådt tiltræd decide
    tilslutte 1 decide
    love 1 promise
    påtage påtager påtog påtaget påtag promise
    tilbyde tilbyder tilbød tilbudt tilbyd promise
    tilsige tilsiger tilsagde tilsagt tilsig promise
    forpligte 1 promise
    ønske 1 propose
    savne 1 propose
    anføre 2 say
    advare 1 say
    afslå afslår afslog afslået afslå say
    afvise 2 say
    begrunde 1 say
    beklage 1 say
    bemærke 1 say
    berette 1 say
    betone 1 say
    erindre 1 say
    erklære 1 say
    forklare 1 say
    fortælle fortæller fortalte fortalt fortæl say
    fremføre 2 say
    fremhæve 1 say
    henvise 2 say
    konkludere 1 say
    konstatere 1 say
    kommentere 1 say
    minde 1 say
    nævne 2 say
    omtale 2 say
    oplyse 2 say
    pointere 1 say
    påpege 1 say
    pege 1 say
    rose 2 say
    supplere 1 say
    takke 1 say
    tilkendegive tilkendegiver tilkendegav tilkendegivet tilkendegiv say
    udtale 2 say
    udtrykke 2 say
    understrege 1 say
    spørge spørger spurgte spurgt spørg say
    antage antager antog antaget antag think
    finde finder fandt fundet find think
    forstå forstår forstod forstået forstå think
    forudse forudser forudså forudset forudse think
    frygte 1 think
    håbe 1 think
    mene 2 think
    opleve 1 think
    synes synes syntes syntes - think
    tro 1 think
    tvivle 1 think
    vide ved vidste vidst vid state
    acceptere 1 state
    afhænge afhænger afhang afhængt - state
    bestå består bestod bestået - state
    betyde betyder betød betydet - state
    bo 1 state
    dreje 1 state
    dække 1 state
    egne 1 state
    eje 1 state
    eksistere 1 state
    falde falder faldt faldet fald state
    fastslå fastslår fastslog fastslået - state
    findes findes fandtes - - state
    forekomme forekommer forekom forekommet - state
    foreligge foreligger forelå foreligget - state
    foregå foregår foregik foregået - state
    forvente 1 state
    fremgå fremgår fremgik fremgået - state
    fungere 1 state
    fylde 2 state
    gælde gælder gjaldt gældt - state
    hedde hedder hed heddet - state
    henhøre 2 state
    hænde hænder hændte hændt - state
    høres høres hørtes - - state
    indeholde indeholder indeholdt indeholdt - state
    indikere 1 state
    kende kender kendte kendt - state
    koste 1 state
    kræve 1 state
    kunne kan kunne kunnet - state
    ligge ligger lå ligget lig state
    ligne 1 state
    lide lider led lidt - state
    lyde lyder lød lydt - state
    løbe løber løb løbet løb state
    mangle 1 state
    medføre 2 state
    modtage modtager modtog modtaget modtag state
    måtte må måtte måttet - state
    omfatte 1 state
    omhandle 1 state
    opstå opstår opstod opstået - state
    ophøre 2 state
    passere 1 state
    påhvile 1 state
    pågå pågår pågik pågået - state
    repræsentere 1 state
    råde 1 state
    savnes savnes savnedes - - state
    ses ses sås - - state
    sidde sidder sad siddet sid state
    ske sker skete sket - state
    skyldes skyldes skyldtes - - state
    spille 1 state
    stamme 1 state
    stige stiger steg steget stig state
    svinge svinger svang svunget - state
    tilhøre 2 state
    trives trives trivedes trivedes - state
    trænge trænger trængte trængt - state
    udgøre udgør udgjorde udgjort - state
    udgå udgår udgik udgået - put-off
    vare 1 state
    variere 1 state
    vedrøre vedrører vedrørte vedrørt - state
    vente 1 state
    virke 1 state
    vise 2 state
    vokse 1 state
    værdsætte værdsætter værdsatte værdsat - state
    yde 1 state
    lykkes lykkes lykkedes lykkedes - state
    mødes mødes mødtes mødtes -
    tilstræbe 2
    tilstræbes tilstræbes - - - state
    forlænge 1
    glæde 1 state
    opnå opnår opnåede opnået opnå state
    bakke 1 state
    lide lider led lidt - state
    leve 1 state
    slutte 1 state
    begynde 2 state
    træde træder trådte trådt - state
    fratræde fratræder fratrådte fratrådt - state
    tiltrække tiltrækker tiltrak tiltrukket - state
    vinde vinder vandt vundet - state
    """
}
