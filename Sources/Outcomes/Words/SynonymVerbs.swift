extension Synonyms {
  /// What people do in and between meetings.
  static let verbs: StaticString = """
    sende udsende udsendt fremsende rundsende maile videresende
    sende fremsende maile videresende oversende oversendt indsende indsendt eftersendt
    sende aflevere levere
    omdele uddele rundsende husstandsomdele distribuere udbringe
    udlevere uddele overdrage aflevere overrække
    udlevering uddeling overdragelse overrækkelse
    indsende indlevere indgive aflevere
    indsendelse indlevering afsendelse fremsendelse udsendelse
    videregive viderebringe formidle overbringe viderebefordre
    returnere tilbagesende tilbagelevere
    vedhæfte vedlægge bilægge
    svare besvare tilbagemelde
    svare vende melde orientere
    svar besvarelse tilbagemelding gensvar reaktion
    svar tilbagemelding besked melding udmelding
    respons svar feedback tilbagemelding
    fremlægge forelægge præsentere vise gennemgå aflægge
    fremlæggelse forelæggelse præsentation gennemgang
    redegøre fremlægge berette forklare beskrive
    orientere informere oplyse fortælle meddele briefe underrette bekendtgøre
    orientering information underretning oplysning briefing
    melde meddele anmelde indberette rapportere
    indberette rapportere indrapportere registrere
    advare varsle advisere forvarsle
    varsel advarsel varsling advis
    minde erindre påminde rykke
    påmindelse rykker reminder erindring
    bekræfte stadfæste konfirmere
    bekræftelse stadfæstelse kvittering
    bemærke kommentere anføre påpege notere
    påpege pointere understrege fremhæve
    nævne omtale berøre
    påvise dokumentere bevise eftervise
    dokumentation dokumentere bevis
    udtale udtrykke ytre
    udtalelse ytring erklæring kommentar
    indskærpe præcisere understrege
    efterlyse savne efterspørge
    kontakte ringe henvende tale skrive rykke
    kontakte opsøge henvende adressere
    ringe telefonere opkald telefon
    henvendelse kontakt opringning forespørgsel
    rykke genfremsætte efterlyse presse
    forespørge spørge forhøre udspørge
    spørgsmål forespørgsel
    anmode bede begære opfordre
    anmodning begæring bøn
    opfordre anbefale tilskynde henstille råde
    opfordring henstilling tilskyndelse
    anbefale tilråde indstille rekommandere
    rådgive vejlede råde konsultere
    rådgivning vejledning konsultation
    indkalde sammenkalde invitere
    besøge gæste
    aftale bestemme fastsætte fastlægge
    opsøge besøge
    undersøge afklare tjekke checke kigge afdække afsøge kortlægge belyse
    undersøge udforske studere granske analysere
    undersøge høre forhøre spørge
    afklare klarlægge opklare klargøre belyse
    afklaring klarlægning klarhed
    kortlægge afdække beskrive registrere
    tjekke checke kontrollere efterse verificere efterprøve
    kontrol tjek eftersyn check inspektion
    efterse inspicere besigtige gennemgå
    besigtige bese syne inspicere
    besigtigelse inspektion syn eftersyn gennemgang
    tilsyn inspektion kontrol opsyn
    tilsyn inspicere kontrollere
    gennemgå gennemlæse læse kigge
    gennemlæsning korrektur gennemgang
    analysere bearbejde undersøge
    analyse undersøgelse studie granskning
    vurdere bedømme skønne estimere overveje
    vurdering bedømmelse skøn estimat
    evaluere vurdere bedømme
    evaluering vurdering opsamling erfaringsopsamling
    overveje reflektere påtænke
    overvejelse refleksion betænkning
    sondere afsøge undersøge
    efterforske undersøge opklare
    måle opmåle aflæse udmåle
    afprøve teste prøve forsøge pilotteste
    afprøvning test prøve forsøg pilotprojekt pilot
    følge overvåge monitorere observere
    overvågning monitorering observation
    sammenligne benchmarke sammenholde
    købe indkøbe bestille anskaffe skaffe indhente
    køb anskaffelse indkøb erhvervelse
    købe erhverve
    anskaffe skaffe fremskaffe tilvejebringe
    indhente rekvirere hente indsamle
    rekvirere bestille rekvisition
    bestille booke reservere leje
    booking reservation bestilling
    sælge afhænde frasælge afsætte udbyde
    salg sælge afhændelse frasalg
    leje udleje lejemål fremleje
    udleje bortforpagte forpagte
    låne udlåne hjemlåne
    afbestille annullere aflyse opsige
    opsige ophæve afmelde
    opsigelse ophævelse
    lave udarbejde skrive udforme formulere lægge udfærdige
    udarbejde udvikle tilrettelægge planlægge
    udarbejdelse udformning formulering udfærdigelse
    skrive affatte nedfælde forfatte formulere
    nedskrive nedfælde referere notere
    skitsere tegne
    tegne projektere designe
    udforme designe layoute opsætte
    fremstille producere lave
    fremstilling produktion
    opdatere revidere rette ajourføre justere
    opdatering revision ajourføring justering rettelse tilretning
    rette korrigere berigtige
    rettelse korrektion ændring berigtigelse
    ændre omlægge justere omskrive
    ændring omlægning justering modifikation
    tilpasse justere afpasse afstemme
    tilpasning justering
    forbedre optimere styrke højne
    forenkle simplificere
    forkorte afkorte beskære
    omformulere omskrive
    tilføje indføje supplere påføre indskrive indsætte
    tilføjelse supplement tillæg
    supplere komplettere udbygge
    indarbejde indskrive integrere tilføje medtage
    samle indsamle opsamle
    samle sammenfatte opsummere resumere
    sammenfatning opsummering resume
    fusion sammenlægning sammenslutning
    sortere fordele ordne
    kopiere mangfoldiggøre trykke printe
    trykke printe udskrive
    tryk print udskrift
    oversætte tolke
    oversættelse tolkning
    indtaste registrere indskrive indføre
    registrere optegne notere bogføre
    arkivere journalisere gemme opbevare
    digitalisere scanne indscanne
    slette fjerne makulere destruere
    planlægge tilrettelægge organisere forberede
    planlægning tilrettelæggelse forberedelse
    forberede klargøre berede
    koordinere samordne sammentænke afstemme
    koordinering samordning koordination
    prioritere rangordne
    programsætte terminere skemalægge datosætte
    fastsætte bestemme fastlægge beslutte
    fastsættelse fastlæggelse
    arrangere afholde organisere
    holde afholde gennemføre arrangere
    afholdelse gennemførelse
    gennemføre realisere udføre eksekvere virkeliggøre
    gennemførelse realisering udførelse virkeliggørelse
    implementere indføre udrulle iværksætte
    implementering indførelse udrulning iværksættelse
    indføre introducere
    starte begynde igangsætte opstarte påbegynde
    start begyndelse opstart igangsættelse
    iværksætte igangsætte effektuere sætte
    lancere introducere præsentere offentliggøre
    lancering introduktion
    genoptage genåbne genstarte
    færdiggøre fuldføre afslutte
    færdiggørelse afslutning fuldførelse
    færdig afsluttet fuldført klar
    slutte ophøre stoppe
    standse stoppe indstille afbryde
    nedlægge lukke afvikle afskaffe
    lukning nedlæggelse
    udsætte udskyde forskyde vente
    udsættelse udskydelse forsinkelse
    udskyde forlænge rykke flytte
    forlænge fortsætte
    forlængelse fornyelse
    flytte omplacere forlægge overflytte
    flytning omplacering forlæggelse
    aflyse annullere droppe
    aflysning annullering
    droppe opgive skrinlægge frafalde fravælge henlægge
    forsinke sinke udsætte
    fremskynde speede
    fremrykke fremskynde
    godkende vedtage tiltræde underskrive
    godkende acceptere tiltræde bifalde
    godkendelse vedtagelse tiltrædelse accept samtykke
    beslutte vedtage bestemme afgøre
    beslutning vedtagelse afgørelse
    afvise forkaste afslå nægte
    afvisning afslag
    afslag afslå nægtelse
    underskrive skrive signere
    underskrift signatur signering
    bemyndige autorisere befuldmægtige
    bemyndigelse fuldmagt mandat
    tillade bevilge godkende
    tilladelse bevilling dispensation godkendelse licens
    forbyde nægte
    forbud bandlysning
    delegere uddelegere overlade
    pålægge pligte forpligte
    påbud pålæg
    stemme afstemning valg
    stemme votere
    vælge nyvælge genvælge
    valg genvalg nyvalg
    udpege vælge finde pege
    udpege indstille nominere foreslå
    forslag ide
    tilslutte bakke støtte
    opbakning tilslutning støtte
    protestere indvende
    indvending indsigelse protest
    forhandle drøfte
    forhandling drøftelse
    klage anke påklage
    ankeinstans klageinstans
    indstille foreslå anbefale
    høre rådspørge konsultere
    drøfte diskutere debattere behandle
    drøftelse diskussion debat
    samtale snakke tale drøfte
    snakke tale drøfte vende
    brainstorme idéudvikle
    nedsætte danne etablere oprette
    oprette etablere stifte grundlægge
    oprettelse etablering stiftelse dannelse
    ansætte finde rekruttere
    ansætte hyre engagere
    ansættelse rekruttering hvervning
    hverve rekruttere skaffe
    afskedige fyre opsige
    afskedigelse fyring opsigelse
    fratræde afgå udtræde stoppe
    tiltræde begynde starte
    afløse erstatte efterfølge
    vikariere afløse
    deltage medvirke
    deltagelse medvirken fremmøde
    bistå hjælpe assistere støtte
    bistand hjælp assistance støtte
    hjælpe medvirke
    uddanne oplære træne undervise efteruddanne
    undervise instruere oplære lære
    oplæring instruktion undervisning
    træne øve indøve
    øvelse træning
    tilmelde indskrive melde
    afmelde framelde
    afmelding frameldelse
    optage indmelde
    indmeldelse optagelse
    udmelde udtræde
    ekskludere bortvise udelukke
    eksklusion bortvisning udelukkelse
    evakuere rømme
    visitere henvise
    henvise viderestille
    samarbejde partnerskab
    repræsentere stedfortræde
    lede styre
    ledelse styring
    bemande besætte
    bemanding besættelse
    vagtplan bemanding
    håndhævelse opretholdelse
    forebygge afværge forhindre
    besigtigelse markvandring fremvisning
    evaluere samle opsamle
    gentage repetere genopfriske
    gentagelse repetition
    bero afvente vente
    afventer udestår
    udestå mangle
    mangle savne
    fortsætte videreføre
    videreføre bibeholde opretholde fastholde
    videreførelse fortsættelse
    bevare bibeholde beholde
    ophøre udløbe slutte
    opfylde efterleve overholde
    overholde efterleve følge
    overholdelse efterlevelse
    håndtere behandle tackle
    varetage passe
    bestyre administrere
    tilbyde udbyde
    tilbagetrække trække tilbagekalde
    tilbagekalde inddrage
    inddrage involvere medinddrage
    inddragelse involvering medinddragelse
    udnytte bruge anvende
    anvende bruge benytte
    anvendelse brug benyttelse
    tillade acceptere
    begrunde motivere argumentere
    begrundelse motivering
    redegørelse forklaring
    opdage konstatere
    konstatere observere
    konstatering observation iagttagelse
    fordeling tildeling allokering
    rotere skifte
    turnus rotation
    turnus skift vagtordning
    låse aflåse
    aflåse lukke
    aflåsning lukning
    låne leje
    opbevare gemme lagre
    transportere fragte køre
    transport befordring kørsel
    dekorere pynte udsmykke
    udsmykning dekoration
    """
}
