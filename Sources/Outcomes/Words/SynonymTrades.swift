extension Synonyms {
  /// What is done on houses, with money, by the police and on machines, and what came of it.
  static let trades: StaticString = """
    reparere udbedre lave ordne fikse skifte udskifte
    reparation udbedring istandsættelse
    renovere istandsætte restaurere modernisere sanere
    renovering istandsættelse restaurering modernisering sanering
    udskifte skifte erstatte forny
    udskiftning skift fornyelse
    vedligeholde passe pleje
    vedligeholdelse vedligehold pleje
    sætte opsætte hænge ophænge montere opstille placere
    opsætning montering ophængning opstilling installation
    installere opsætte montere
    opførelse byggeri nybyggeri
    bygge opføre etablere anlægge
    nedtage fjerne rydde
    nedtagning afmontering demontering
    fjerne afmontere demontere
    bortskaffe fjerne køre
    bortskaffelse fjernelse
    nedrive nedbryde
    udvide udvidelse udbygning
    indrette møblere
    grave opgrave udgrave
    asfaltere belægge
    tætne fuge
    afspærre spærre lukke
    afspærring spærring barriere
    sikre beskytte
    sikring beskyttelse
    male maling
    male behandle
    pudse kalke
    slibe afslibe lakere
    rengøre rense vaske pudse
    rengøring oprydning hovedrengøring
    rydde oprydde
    oprydning rydning
    feje rengøre
    spule rense
    udlufte lufte ventilere
    klippe beskære trimme studse
    fælde rydde
    fældning rydning
    plante beplante udplante
    salte grusning glatførebekæmpe
    salte snerydde gruse
    opmærke afmærke afstribe
    afmærkning opmærkning afstribning
    skilte afmærke
    belyse oplyse
    nivellere opmåle
    betale overføre udbetale
    betale indbetale afregne erlægge
    udbetaling overførsel
    overføre transportere
    finansiere bekoste betale
    afsætte hensætte reservere
    hensættelse henlæggelse opsparing
    henlægge hensætte opspare
    bevilge tildele yde
    bevilling tildeling
    ansøge søge
    opkræve inddrive fakturere
    opkrævning inddrivelse fakturering
    fakturere afregne
    refundere tilbagebetale godtgøre
    refusion godtgørelse tilbagebetaling
    kompensere erstatte godtgøre
    erstatning kompensation godtgørelse
    spare nedskære reducere
    besparelse nedskæring reduktion
    reducere mindske nedbringe begrænse sænke
    reduktion nedbringelse begrænsning
    forhøje hæve øge opjustere
    forhøjelse stigning forøgelse
    øge forøge udvide styrke
    stige forøges
    stigning forøgelse vækst
    nedsætte sænke reducere
    beregne opgøre
    beregning udregning kalkulation
    prissætte værdisætte taksere
    revidere gennemgå
    udligne afdrage
    afdrage nedbringe afvikle
    omkonvertere konvertere omlægge
    konkurrenceudsætte udbyde udlicitere
    udbud licitation udlicitering
    sponsere støtte
    offentliggøre publicere lægge
    offentliggørelse publicering publikation
    annoncering bekendtgørelse
    markedsføre reklamere promovere
    markedsføring reklame promovering
    uploade lægge
    udgive publicere
    udgivelse publikation
    opslå annoncere
    udbrede sprede
    profilere synliggøre
    synliggøre synlighed
    sigte tiltale
    sigtelse tiltale
    anholde pågribe
    anholdelse pågribelse
    dømme idømme
    straffe sanktionere
    straf sanktion
    håndhæve opretholde
    patrulje patruljering
    forebyggelse prævention
    bekæmpe modarbejde
    bekæmpelse indsats
    modvirke hindre forhindre
    hindre forhindre undgå
    overtræde bryde
    overtrædelse brud
    true trussel
    trussel chikane
    true chikanere
    stjæle hugge
    tyveri indbrud
    beslaglægge konfiskere
    beslaglæggelse konfiskation
    opgradere opdatere
    migrere flytte konvertere
    konfigurere opsætte
    konfiguration opsætning
    kode programmere
    programmering kodning
    logge registrere
    idriftsætte produktionssætte
    idriftsættelse driftsættelse
    fejlrette rette debugge
    fejlrettelse fejlretning
    genskabe gendanne
    gendannelse genetablering
    genetablere reetablere retablere
    nulstille genstarte
    backup sikkerhedskopi
    validere verificere
    certificere akkreditere
    ensrette harmonisere standardisere
    kvittere bekræfte
    skrotte kassere udrangere smide
    udfase afvikle nedlægge
    smide kassere bortskaffe
    bringe levere aflevere
    skrue fastgøre montere
    lappe reparere tætne
    smøre oliere
    luge ukrudt ukrudtsbekæmpe
    navngive opkalde døbe
    udskrive hjemsende
    eftersøge efterlyse
    forsvinde bortkomme mangle
    bugsere slæbe
    rangere prioritere
    justere indstille kalibrere
    overvære bivåne deltage
    hilse velkomme
    lykønske gratulere
    opmuntre tilskynde
    motivere inspirere opmuntre
    inspirere anspore
    irritere genere
    genere forstyrre
    klatre kravle
    vælte styrte
    styrte kollapse
    knække brække
    punktere lappe
    dryppe lække sive
    rådne mugne
    ruste korrodere
    revne flække
    lugte stinke
    antænde påsætte
    afkoble afbryde frakoble
    tilkoble tilslutte forbinde
    tilslutning forbindelse kobling
    lodde svejse
    bore gennembore
    save skære
    hamre banke
    støbe betonere
    fliselægge belægge brolægge
    forstærke afstive styrke
    afstive understøtte
    forskalle beklæde
    beklæde inddække
    beklædning inddækning
    afdække tildække
    indhegne hegne
    polere bone
    desinficere afspritte
    afkalke afsyre
    kløve flække
    mærke etikettere
    frigive løslade
    fritage undtage dispensere
    undtagelse fritagelse dispensation
    skade beskadige ødelægge
    tildele uddele bevilge
    belønne præmiere
    bebrejde kritisere
    anerkende rose
    beklage undskylde
    undskyldning beklagelse
    afsløre opdage
    hemmeligholde fortie
    røbe afsløre
    udveksle bytte
    bytte ombytte udskifte
    udlodde lodtrækning
    lodtrækning udtrække
    satse gamble
    opnormere opruste
    nednormere nedskære
    opkvalificere efteruddanne
    hædre belønne udnævne
    udnævne udpege
    udnævnelse udpegning
    pensionere fratræde
    forfremme avancere
    konstituere indsætte
    supervisere vejlede
    supervision sparring vejledning
    coache vejlede
    visitere tildele
    visitation visitering
    henvise henvisning
    vaccinere vaccination
    motionere træne
    forkynde prædike
    velsigne indvie
    kremere ligbrænding
    optræde underholde
    opføre opsætte spille
    udstille vise
    konservere restaurere
    katalogisere registrere
    eksaminere prøve
    censurere bedømme
    forske undersøge
    forskning undersøgelse
    citere referere
    resultat udfald
    resultat konklusion
    konklusion sammenfatning
    status situation stade
    status statusopdatering
    fremdrift fremskridt
    problem problemstilling vanskelighed
    problem udfordring
    udfordring vanskelighed
    mulighed alternativ
    alternativ valgmulighed
    behov ønske
    ønske krav
    krav fordring
    betingelse vilkår forudsætning
    vilkår rammer
    tvist uenighed strid konflikt
    enighed konsensus
    initiativ tiltag indsats foranstaltning
    projekt forsøgsordning
    forsøgsordning pilotprojekt
    ansvarsfordeling opgavefordeling arbejdsdeling
    opgavefordeling rollefordeling
    funktion rolle
    risikovurdering risikoanalyse
    sikkerhed tryghed
    virkning effekt
    kvalitetssikring kvalitetskontrol
    omfang størrelse
    størrelse dimension
    kilometer km
    million mio
    mia milliard
    telefonnummer nummer
    forsøg eksperiment
    afstemning votering
    klage indsigelse besværing
    kritik utilfredshed
    ros anerkendelse
    kompromis mellemvej
    """
}
