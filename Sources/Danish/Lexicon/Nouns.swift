/// Nouns for what minutes deliver or ask for, and for what takes place.
enum DeliverableNouns {
  static let lines: StaticString = """
    forslag forslaget forslagene
    oplæg oplægget oplæggene
    udkast udkastet udkastene
    notat notatet notater notaterne
    liste listen lister listerne
    plan planen planer planerne
    oversigt oversigten oversigter oversigterne
    tilbud tilbuddet tilbuddene
    referat referatet referater referaterne
    brev brevet breve brevene
    mail mailen mails mailene
    e-mail e-mailen e-mails e-mailene
    skrivelse skrivelsen skrivelser skrivelserne
    indkaldelse indkaldelsen indkaldelser indkaldelserne
    invitation invitationen invitationer invitationerne
    ansøgning ansøgningen ansøgninger ansøgningerne
    høringssvar høringssvaret høringssvarene
    evaluering evalueringen evalueringer evalueringerne
    dagsorden dagsordenen
    rapport rapporten rapporter rapporterne
    statusrapport statusrapporten statusrapporter statusrapporterne
    arsrapport arsrapporten arsrapporter arsrapporterne
    delrapport delrapporten delrapporter delrapporterne
    slutrapport slutrapporten slutrapporter slutrapporterne
    tilstandsrapport tilstandsrapporten tilstandsrapporter tilstandsrapporterne
    tilsynsrapport tilsynsrapporten tilsynsrapporter tilsynsrapporterne
    afsnit afsnittet afsnittene
    kapitel kapitlet kapitler kapitlerne
    formulering formuleringen formuleringer formuleringerne
    arshjul arshjulet
    arsplan arsplanen arsplaner arsplanerne
    redegørelse redegørelsen redegørelser redegørelserne
    beretning beretningen beretninger beretningerne
    arsberetning arsberetningen arsberetninger arsberetningerne
    regnskab regnskabet regnskabene
    arsregnskab arsregnskabet arsregnskabene
    delregnskab delregnskabet delregnskabene
    projektregnskab projektregnskabet projektregnskabene
    byggeregnskab byggeregnskabet byggeregnskabene
    budget budgettet budgetter budgetterne
    budgetudkast budgetudkastet budgetudkastene
    budgetforslag budgetforslaget budgetforslagene
    budgetopfølgning budgetopfølgningen budgetopfølgninger budgetopfølgningerne
    likviditetsbudget likviditetsbudgettet likviditetsbudgetter likviditetsbudgetterne
    saldobalance saldobalancen saldobalancer saldobalancerne
    balance balancen balancer balancerne
    opgørelse opgørelsen opgørelser opgørelserne
    status statusen
    statusnotat statusnotatet statusnotater statusnotaterne
    sagsfremstilling sagsfremstillingen sagsfremstillinger sagsfremstillingerne
    indstilling indstillingen indstillinger indstillingerne
    anbefaling anbefalingen anbefalinger anbefalingerne
    vurdering vurderingen vurderinger vurderingerne
    udtalelse udtalelsen udtalelser udtalelserne
    erklæring erklæringen erklæringer erklæringerne
    besvarelse besvarelsen besvarelser besvarelserne
    svar svaret svarene
    afgørelse afgørelsen afgørelser afgørelserne
    beslutning beslutningen beslutninger beslutningerne
    bilag bilaget bilagene
    tillæg tillægget tillæggene
    aftale aftalen aftaler aftalerne
    samarbejdsaftale samarbejdsaftalen samarbejdsaftaler samarbejdsaftalerne
    driftsaftale driftsaftalen driftsaftaler driftsaftalerne
    lejeaftale lejeaftalen lejeaftaler lejeaftalerne
    sponsoraftale sponsoraftalen sponsoraftaler sponsoraftalerne
    serviceaftale serviceaftalen serviceaftaler serviceaftalerne
    partnerskabsaftale partnerskabsaftalen partnerskabsaftaler partnerskabsaftalerne
    kontrakt kontrakten kontrakter kontrakterne
    lejekontrakt lejekontrakten lejekontrakter lejekontrakterne
    entreprisekontrakt entreprisekontrakten entreprisekontrakter entreprisekontrakterne
    ansættelseskontrakt ansættelseskontrakten ansættelseskontrakter ansættelseskontrakterne
    allonge allongen allonger allongerne
    fuldmagt fuldmagten fuldmagter fuldmagterne
    vedtægt vedtægten vedtægter vedtægterne
    vedtægtsændring vedtægtsændringen vedtægtsændringer vedtægtsændringerne
    ændringsforslag ændringsforslaget ændringsforslagene
    retningslinje retningslinjen retningslinjer retningslinjerne
    politik politikken politikker politikkerne
    strategi strategien strategier strategierne
    handlingsplan handlingsplanen handlingsplaner handlingsplanerne
    handleplan handleplanen handleplaner handleplanerne
    tidsplan tidsplanen tidsplaner tidsplanerne
    projektplan projektplanen projektplaner projektplanerne
    kommunikationsplan kommunikationsplanen kommunikationsplaner kommunikationsplanerne
    aktivitetsplan aktivitetsplanen aktivitetsplaner aktivitetsplanerne
    arsplan arsplanen arsplaner arsplanerne
    vedligeholdelsesplan vedligeholdelsesplanen vedligeholdelsesplaner vedligeholdelsesplanerne
    driftsplan driftsplanen driftsplaner driftsplanerne
    implementeringsplan implementeringsplanen implementeringsplaner implementeringsplanerne
    beredskabsplan beredskabsplanen beredskabsplaner beredskabsplanerne
    evakueringsplan evakueringsplanen evakueringsplaner evakueringsplanerne
    flugtplan flugtplanen flugtplaner flugtplanerne
    testplan testplanen testplaner testplanerne
    udbudsplan udbudsplanen udbudsplaner udbudsplanerne
    lokalplan lokalplanen lokalplaner lokalplanerne
    plejeplan plejeplanen plejeplaner plejeplanerne
    trafikplan trafikplanen trafikplaner trafikplanerne
    helhedsplan helhedsplanen helhedsplaner helhedsplanerne
    uddannelsesplan uddannelsesplanen uddannelsesplaner uddannelsesplanerne
    vagtplan vagtplanen vagtplaner vagtplanerne
    ferieplan ferieplanen ferieplaner ferieplanerne
    mødeplan mødeplanen mødeplaner mødeplanerne
    møderække møderækken møderækker møderækkerne
    mødekalender mødekalenderen mødekalendere
    arshjul arshjulet arshjulene
    kalender kalenderen kalendere kalenderne
    program programmet programmer programmerne
    projektbeskrivelse projektbeskrivelsen projektbeskrivelser projektbeskrivelserne
    opgavebeskrivelse opgavebeskrivelsen opgavebeskrivelser opgavebeskrivelserne
    rollebeskrivelse rollebeskrivelsen rollebeskrivelser rollebeskrivelserne
    stillingsbeskrivelse stillingsbeskrivelsen stillingsbeskrivelser stillingsbeskrivelserne
    funktionsbeskrivelse funktionsbeskrivelsen funktionsbeskrivelser funktionsbeskrivelserne
    kravspecifikation kravspecifikationen kravspecifikationer kravspecifikationerne
    business-case business-casen business-cases business-casene
    businesscase businesscasen businesscases businesscasene
    kommissorium kommissoriet kommissorier kommissorierne
    forretningsorden forretningsordenen
    procedure proceduren procedurer procedurerne
    instruks instruksen instrukser instrukserne
    vejledning vejledningen vejledninger vejledningerne
    manual manualen manualer manualerne
    brugervejledning brugervejledningen brugervejledninger brugervejledningerne
    drejebog
    drejebogen
    køreplan køreplanen køreplaner køreplanerne
    tjekliste tjeklisten tjeklister tjeklisterne
    opgaveliste opgavelisten opgavelister opgavelisterne
    aktionsliste aktionslisten aktionslister aktionslisterne
    mangelliste mangellisten mangellister mangellisterne
    fejlliste fejllisten fejllister fejllisterne
    medlemsliste medlemslisten medlemslister medlemslisterne
    kontaktliste kontaktlisten kontaktlister kontaktlisterne
    telefonliste telefonlisten telefonlister telefonlisterne
    deltagerliste deltagerlisten deltagerlister deltagerlisterne
    adresseliste adresselisten adresselister adresselisterne
    prisliste prislisten prislister prislisterne
    indkøbsliste indkøbslisten indkøbslister indkøbslisterne
    venteliste ventelisten ventelister ventelisterne
    navneliste navnelisten navnelister navnelisterne
    vagtliste vagtlisten vagtlister vagtlisterne
    nøgleliste nøglelisten nøglelister nøglelisterne
    ønskeliste ønskelisten ønskelister ønskelisterne
    huskeliste huskelisten huskelister huskelisterne
    inventarliste inventarlisten inventarlister inventarlisterne
    kandidatliste kandidatlisten kandidatlister kandidatlisterne
    restanceliste restancelisten restancelister restancelisterne
    skabelon skabelonen skabeloner skabelonerne
    skema skemaet skemaer skemaerne
    spørgeskema spørgeskemaet spørgeskemaer spørgeskemaerne
    evalueringsskema evalueringsskemaet evalueringsskemaer evalueringsskemaerne
    tilmeldingsskema tilmeldingsskemaet tilmeldingsskemaer tilmeldingsskemaerne
    ansøgningsskema ansøgningsskemaet ansøgningsskemaer ansøgningsskemaerne
    anmeldelse anmeldelsen anmeldelser anmeldelserne
    anmodning anmodningen anmodninger anmodningerne
    henvendelse henvendelsen henvendelser henvendelserne
    forespørgsel forespørgslen forespørgsler forespørgslerne
    klage klagen klager klagerne
    indsigelse indsigelsen indsigelser indsigelserne
    bemærkning bemærkningen bemærkninger bemærkningerne
    kommentar kommentaren kommentarer kommentarerne
    input inputtet inputs
    tilbagemelding tilbagemeldingen tilbagemeldinger tilbagemeldingerne
    feedback
    besked beskeden beskeder beskederne
    meddelelse meddelelsen meddelelser meddelelserne
    orientering orienteringen orienteringer orienteringerne
    information informationen informationer informationerne
    nyhedsbrev nyhedsbrevet nyhedsbreve nyhedsbrevene
    infobrev infobrevet infobreve infobrevene
    velkomstbrev velkomstbrevet velkomstbreve velkomstbrevene
    følgebrev følgebrevet følgebreve følgebrevene
    rykkerbrev rykkerbrevet rykkerbreve rykkerbrevene
    rykker rykkeren rykkere rykkerne
    takkebrev takkebrevet takkebreve takkebrevene
    opslag opslaget opslagene
    annonce annoncen annoncer annoncerne
    stillingsopslag stillingsopslaget stillingsopslagene
    jobopslag jobopslaget jobopslagene
    artikel artiklen artikler artiklerne
    pressemeddelelse pressemeddelelsen pressemeddelelser pressemeddelelserne
    indlæg indlægget indlæggene
    læserbrev læserbrevet læserbreve læserbrevene
    tekst teksten tekster teksterne
    plakat plakaten plakater plakaterne
    flyer flyeren flyers flyersene
    folder folderen foldere folderne
    brochure brochuren brochurer brochurerne
    pjece pjecen pjecer pjecerne
    videoen
    film filmen filmene
    billede billedet billeder billederne
    foto fotoet fotos fotoene
    logo logoet logoer logoerne
    banner banneret bannere bannerne
    skilt skiltet skilte skiltene
    præsentation præsentationen præsentationer præsentationerne
    slide sliden slides slidene
    powerpoint
    tale talen taler talerne
    tegning tegningen tegninger tegningerne
    skitse skitsen skitser skitserne
    kort kortet kortene
    kortbilag kortbilaget kortbilagene
    situationsplan situationsplanen situationsplaner situationsplanerne
    projektmateriale projektmaterialet projektmaterialer projektmaterialerne
    materiale materialet materialer materialerne
    udbudsmateriale udbudsmaterialet udbudsmaterialer udbudsmaterialerne
    mødemateriale mødematerialet mødematerialer mødematerialerne
    informationsmateriale informationsmaterialet informationsmaterialer informationsmaterialerne
    undervisningsmateriale undervisningsmaterialet undervisningsmaterialer undervisningsmaterialerne
    dokument dokumenten dokumenter dokumenterne
    dokumentation dokumentationen
    analyse analysen analyser analyserne
    undersøgelse undersøgelsen undersøgelser undersøgelserne
    spørgeskemaundersøgelse spørgeskemaundersøgelsen spørgeskemaundersøgelser spørgeskemaundersøgelserne
    brugerundersøgelse brugerundersøgelsen brugerundersøgelser brugerundersøgelserne
    tilfredshedsundersøgelse tilfredshedsundersøgelsen tilfredshedsundersøgelser tilfredshedsundersøgelserne
    maling malingen malinger malingerne
    støjmaling støjmalingen støjmalinger støjmalingerne
    trafiktælling trafiktællingen trafiktællinger trafiktællingerne
    optælling optællingen optællinger optællingerne
    beregning beregningen beregninger beregningerne
    kalkulation kalkulationen kalkulationer kalkulationerne
    overslag overslaget overslagene
    prisoverslag prisoverslaget prisoverslagene
    estimat estimatet estimater estimaterne
    pris prisen priser priserne
    pristilbud pristilbuddet pristilbuddene
    kontroltilbud kontroltilbuddet kontroltilbuddene
    bud buddet buddene
    anbud anbuddet anbuddene
    licitation licitationen licitationer licitationerne
    ordre ordren ordrer ordrerne
    bestilling bestillingen bestillinger bestillingerne
    reservation reservationen reservationer reservationerne
    booking bookingen bookings bookinger bookingerne
    tilmelding tilmeldingen tilmeldinger tilmeldingerne
    framelding frameldingen frameldinger frameldingerne
    afbud afbuddet afbuddene
    faktura
    fakturaen
    fakturaer
    regning regningen regninger regningerne
    kvittering kvitteringen kvitteringer kvitteringerne
    betaling betalingen betalinger betalingerne
    overførsel overførslen overførsler overførslerne
    refusion refusionen refusioner refusionerne
    tilskud tilskuddet tilskuddene
    bevilling bevillingen bevillinger bevillingerne
    tillægsbevilling tillægsbevillingen tillægsbevillinger tillægsbevillingerne
    garanti garantien garantier garantierne
    forsikring forsikringen forsikringer forsikringerne
    police policen policer policerne
    tilladelse tilladelsen tilladelser tilladelserne
    byggetilladelse byggetilladelsen byggetilladelser byggetilladelserne
    dispensation dispensationen dispensationer dispensationerne
    godkendelse godkendelsen godkendelser godkendelserne
    attest attesten attester attesterne
    børneattest børneattesten børneattester børneattesterne
    certifikat certifikatet certifikater certifikaterne
    bevis beviset bevise bevisene
    kursusbevis kursusbeviset kursusbevise kursusbevisene
    energimærke
    nøgle nøglen nøgler nøglerne
    nøglebrik nøglebrikken nøglebrikker nøglebrikkerne
    adgangskort adgangskortet adgangskortene
    log-in
    login loginet logins
    link linket links linkene
    hjemmeside hjemmesiden hjemmesider hjemmesiderne
    webside websiden websider websiderne
    database databasen databaser databaserne
    datasæt
    udtræk udtrækket udtrækkene
    fil filen filer filerne
    protokol protokollen protokoller protokollerne
    revisionsprotokol revisionsprotokollen revisionsprotokoller revisionsprotokollerne
    logbog
    logbogen
    idekatalog idekataloget idekataloger idekatalogerne
    katalog kataloget kataloger katalogerne
    forslagskatalog forslagskataloget forslagskataloger forslagskatalogerne
    inspirationskatalog inspirationskataloget inspirationskataloger inspirationskatalogerne
    magasin magasinet magasiner magasinerne
    medlemsblad medlemsbladet medlemsblader medlemsbladerne
    kirkeblad kirkebladet kirkeblader kirkebladerne
    blad bladet blader bladerne
    skoleblad skolebladet skoleblader skolebladerne
    statistik statistikken statistikker statistikkerne
    nøgletal nøgletalet nøgletalene
    regneark regnearket regnearkene
    excelark excelarket excelarkene
    ark arket arkene
    prøve prøven prøver prøverne
    testresultat testresultatet testresultater testresultaterne
    testrapport testrapporten testrapporter testrapporterne
    release releasen releases releasene
    opdatering opdateringen opdateringer opdateringerne
    version versionen versioner versionerne
    rettelse rettelsen rettelser rettelserne
    fejlretning fejlretningen fejlretninger fejlretningerne
    løsning løsningen løsninger løsningerne
    løsningsforslag løsningsforslaget løsningsforslagene
    model modellen modeller modellerne
    finansieringsplan finansieringsplanen finansieringsplaner finansieringsplanerne
    finansiering finansieringen finansieringer finansieringerne
    fundraisingplan fundraisingplanen fundraisingplaner fundraisingplanerne
    ansøgningsfrist ansøgningsfristen ansøgningsfrister ansøgningsfristerne
    kandidat kandidaten kandidater kandidaterne
    emne emnet emner emnerne
    forhandsgodkendelse forhandsgodkendelsen forhandsgodkendelser forhandsgodkendelserne
    naboorientering naboorienteringen naboorienteringer naboorienteringerne
    høring høringen høringer høringerne
    høringsbrev høringsbrevet høringsbreve høringsbrevene
    høringsmateriale høringsmaterialet høringsmaterialer høringsmaterialerne
    partshøring partshøringen partshøringer partshøringerne
    varsel varslet varsler varslerne
    varsling varslingen varslinger varslingerne
    advarsel advarslen advarsler advarslerne
    opsigelse opsigelsen opsigelser opsigelserne
    pabud pabuddet pabuddene
    indberetning indberetningen indberetninger indberetningerne
    tilbagebetaling tilbagebetalingen tilbagebetalinger tilbagebetalingerne
    afregning afregningen afregninger afregningerne
    slutafregning slutafregningen slutafregninger slutafregningerne
    kørselsregnskab kørselsregnskabet kørselsregnskabene
    timeregnskab timeregnskabet timeregnskabene
    tidsregistrering tidsregistreringen tidsregistreringer tidsregistreringerne
    lønoversigt lønoversigten lønoversigter lønoversigterne
    medlemsoversigt medlemsoversigten medlemsoversigter medlemsoversigterne
    økonomioversigt økonomioversigten økonomioversigter økonomioversigterne
    nøgleoversigt nøgleoversigten nøgleoversigter nøgleoversigterne
    risikovurdering risikovurderingen risikovurderinger risikovurderingerne
    apv
    apv-handleplan apv-handleplanen apv-handleplaner apv-handleplanerne
    miljørapport miljørapporten miljørapporter miljørapporterne
    screening screeningen screeninger screeningerne
    konsekvensvurdering konsekvensvurderingen konsekvensvurderinger konsekvensvurderingerne
    databehandleraftale databehandleraftalen databehandleraftaler databehandleraftalerne
    samtykkeerklæring samtykkeerklæringen samtykkeerklæringer samtykkeerklæringerne
    persondatapolitik persondatapolitikken persondatapolitikker persondatapolitikkerne
    privatlivspolitik privatlivspolitikken privatlivspolitikker privatlivspolitikkerne
    adfærdskodeks
    husorden husordenen
    ordensreglement
    reglement
    regelsæt
    principper
    værdigrundlag værdigrundlaget værdigrundlagene
    vision visionen visioner visionerne
    malsætning malsætningen malsætninger malsætningerne
    opfølgning opfølgningen opfølgninger opfølgningerne
    resume
    sammenfatning sammenfatningen sammenfatninger sammenfatningerne
    konklusion konklusionen konklusioner konklusionerne
    opsamling opsamlingen opsamlinger opsamlingerne
    beslutningsreferat beslutningsreferatet beslutningsreferater beslutningsreferaterne
    beslutningsoplæg beslutningsoplægget beslutningsoplæggene
    diskussionsoplæg diskussionsoplægget diskussionsoplæggene
    temaoplæg temaoplægget temaoplæggene
    kvote kvoten kvoter kvoterne
    gave gaven gaver gaverne
    blomst blomsten blomster blomsterne
    buket buketten buketter buketterne
    pokal pokalen pokaler pokalerne
    præmie præmien præmier præmierne
    kage kagen kager kagerne
    forplejning forplejningen
    """

  static let eventNouns: StaticString = """
    møde mødet møder møderne
    bestyrelsesmøde bestyrelsesmødet bestyrelsesmøder bestyrelsesmøderne
    udvalgsmøde udvalgsmødet udvalgsmøder udvalgsmøderne
    radsmøde radsmødet radsmøder radsmøderne
    kredsradsmøde kredsradsmødet kredsradsmøder kredsradsmøderne
    byradsmøde byradsmødet byradsmøder byradsmøderne
    menighedsradsmøde menighedsradsmødet menighedsradsmøder menighedsradsmøderne
    kommunalbestyrelsesmøde kommunalbestyrelsesmødet kommunalbestyrelsesmøder kommunalbestyrelsesmøderne
    regionsradsmøde regionsradsmødet regionsradsmøder regionsradsmøderne
    repræsentantskabsmøde repræsentantskabsmødet repræsentantskabsmøder repræsentantskabsmøderne
    beboermøde beboermødet beboermøder beboermøderne
    borgermøde borgermødet borgermøder borgermøderne
    forældremøde forældremødet forældremøder forældremøderne
    medlemsmøde medlemsmødet medlemsmøder medlemsmøderne
    dialogmøde dialogmødet dialogmøder dialogmøderne
    opstartsmøde opstartsmødet opstartsmøder opstartsmøderne
    opfølgningsmøde opfølgningsmødet opfølgningsmøder opfølgningsmøderne
    statusmøde statusmødet statusmøder statusmøderne
    styregruppemøde styregruppemødet styregruppemøder styregruppemøderne
    projektmøde projektmødet projektmøder projektmøderne
    projektgruppemøde projektgruppemødet projektgruppemøder projektgruppemøderne
    arbejdsgruppemøde arbejdsgruppemødet arbejdsgruppemøder arbejdsgruppemøderne
    byggemøde byggemødet byggemøder byggemøderne
    bygherremøde bygherremødet bygherremøder bygherremøderne
    sikkerhedsmøde sikkerhedsmødet sikkerhedsmøder sikkerhedsmøderne
    tilsynsmøde tilsynsmødet tilsynsmøder tilsynsmøderne
    koordineringsmøde koordineringsmødet koordineringsmøder koordineringsmøderne
    planlægningsmøde planlægningsmødet planlægningsmøder planlægningsmøderne
    personalemøde personalemødet personalemøder personalemøderne
    teammøde teammødet teammøder teammøderne
    ledermøde ledermødet ledermøder ledermøderne
    ledelsesmøde ledelsesmødet ledelsesmøder ledelsesmøderne
    afdelingsmøde afdelingsmødet afdelingsmøder afdelingsmøderne
    fællesmøde fællesmødet fællesmøder fællesmøderne
    kontaktmøde kontaktmødet kontaktmøder kontaktmøderne
    samarbejdsmøde samarbejdsmødet samarbejdsmøder samarbejdsmøderne
    budgetmøde budgetmødet budgetmøder budgetmøderne
    regnskabsmøde regnskabsmødet regnskabsmøder regnskabsmøderne
    orienteringsmøde orienteringsmødet orienteringsmøder orienteringsmøderne
    informationsmøde informationsmødet informationsmøder informationsmøderne
    infomøde infomødet infomøder infomøderne
    evalueringsmøde evalueringsmødet evalueringsmøder evalueringsmøderne
    temamøde temamødet temamøder temamøderne
    netværksmøde netværksmødet netværksmøder netværksmøderne
    erfamøde erfamødet erfamøder erfamøderne
    formandsmøde formandsmødet formandsmøder formandsmøderne
    formøde formødet formøder formøderne
    heldagsmøde heldagsmødet heldagsmøder heldagsmøderne
    aftenmøde aftenmødet aftenmøder aftenmøderne
    morgenmøde morgenmødet morgenmøder morgenmøderne
    onlinemøde onlinemødet onlinemøder onlinemøderne
    teamsmøde teamsmødet teamsmøder teamsmøderne
    telefonmøde telefonmødet telefonmøder telefonmøderne
    trænermøde trænermødet trænermøder trænermøderne
    holdledermøde holdledermødet holdledermøder holdledermøderne
    kredsmøde kredsmødet kredsmøder kredsmøderne
    arsmøde arsmødet arsmøder arsmøderne
    stormøde stormødet stormøder stormøderne
    vælgermøde vælgermødet vælgermøder vælgermøderne
    orienteringsaften
    nabomøde nabomødet nabomøder nabomøderne
    kickoff-møde kickoff-mødet kickoff-møder kickoff-møderne
    kick-off kick-offen kick-offer kick-offs
    workshop workshopen workshops workshopsene
    seminar seminaret seminarer seminarerne
    bestyrelsesseminar bestyrelsesseminaret bestyrelsesseminarer bestyrelsesseminarerne
    budgetseminar budgetseminaret budgetseminarer budgetseminarerne
    temadag temadagen temadage temadagene
    temaften
    konference konferencen konferencer konferencerne
    kongres kongressen kongresser kongresserne
    landsmøde landsmødet landsmøder landsmøderne
    generalforsamling generalforsamlingen generalforsamlinger generalforsamlingerne
    arsgeneralforsamling arsgeneralforsamlingen arsgeneralforsamlinger arsgeneralforsamlingerne
    forsamling forsamlingen forsamlinger forsamlingerne
    sogneindsamling sogneindsamlingen sogneindsamlinger sogneindsamlingerne
    arbejdsdag arbejdsdagen arbejdsdage arbejdsdagene
    havedag havedagen havedage havedagene
    garddag garddagen garddage garddagene
    oprydningsdag oprydningsdagen oprydningsdage oprydningsdagene
    vedligeholdelsesdag vedligeholdelsesdagen vedligeholdelsesdage vedligeholdelsesdagene
    sommerfest sommerfesten sommerfester sommerfesterne
    julefrokost julefrokosten julefrokoster julefrokosterne
    julefest julefesten julefester julefesterne
    fest festen fester festerne
    gardfest gardfesten gardfester gardfesterne
    skolefest skolefesten skolefester skolefesterne
    frivilligfest frivilligfesten frivilligfester frivilligfesterne
    jubilæum jubilæet jubilæer jubilæerne
    jubilæumsfest jubilæumsfesten jubilæumsfester jubilæumsfesterne
    fastelavn fastelavnen
    fastelavnsfest fastelavnsfesten fastelavnsfester fastelavnsfesterne
    sankthansfest sankthansfesten sankthansfester sankthansfesterne
    høstfest høstfesten høstfester høstfesterne
    reception receptionen receptioner receptionerne
    indvielse indvielsen indvielser indvielserne
    abning abningen abninger abningerne
    rejsegilde rejsegildet rejsegilder rejsegilderne
    fernisering ferniseringen ferniseringer ferniseringerne
    koncert koncerten koncerter koncerterne
    julekoncert julekoncerten julekoncerter julekoncerterne
    sommerkoncert sommerkoncerten sommerkoncerter sommerkoncerterne
    gudstjeneste gudstjenesten gudstjenester gudstjenesterne
    konfirmation konfirmationen konfirmationer konfirmationerne
    foredrag foredraget foredragene
    foredragsaften
    udflugt udflugten udflugter udflugterne
    sommerudflugt sommerudflugten sommerudflugter sommerudflugterne
    studietur studieturn studieturr studieturrne
    ekskursion ekskursionen ekskursioner ekskursionerne
    lejr lejren lejre lejrene
    sommerlejr sommerlejren sommerlejre sommerlejrene
    kursus
    kurset
    kurser
    kurserne
    førstehjælpskursus
    førstehjælpskurset
    trænerkursus
    uddannelsesdag uddannelsesdagen uddannelsesdage uddannelsesdagene
    undervisning undervisningen
    træning træningen træninger træningerne
    opvisning opvisningen opvisninger opvisningerne
    stævne stævnet stævner stævnerne
    turnering turneringen turneringer turneringerne
    kamp kampen kampe kampene
    mesterskab
    klubmesterskab
    klubmesterskabet
    klubmesterskaber
    løb løbet løbene
    motionsløb motionsløbet motionsløbene
    sponsorløb sponsorløbet sponsorløbene
    loppemarked
    loppemarkedet
    julemarked
    julemarkedet
    marked
    markedet
    bankospil bankospillet bankospillene
    banko
    bazar bazaren bazarer bazarerne
    basar basaren basarer basarerne
    abent-hus
    byvandring byvandringen byvandringer byvandringerne
    rundvisning rundvisningen rundvisninger rundvisningerne
    besøg besøget besøgene
    virksomhedsbesøg virksomhedsbesøget virksomhedsbesøgene
    besigtigelse besigtigelsen besigtigelser besigtigelserne
    fællesbesigtigelse fællesbesigtigelsen fællesbesigtigelser fællesbesigtigelserne
    gennemgang
    markvandring markvandringen markvandringer markvandringerne
    syn synet synene
    afleveringsforretning afleveringsforretningen afleveringsforretninger afleveringsforretningerne
    aflevering afleveringen afleveringer afleveringerne
    skolestart skolestarten
    sæsonstart sæsonstarten
    sæsonafslutning sæsonafslutningen sæsonafslutninger sæsonafslutningerne
    juleafslutning juleafslutningen juleafslutninger juleafslutningerne
    standerhejsning standerhejsningen standerhejsninger standerhejsningerne
    standerstrygning standerstrygningen standerstrygninger standerstrygningerne
    karing karingen karinger karingerne
    valg valget valgene
    valgmøde valgmødet valgmøder valgmøderne
    kampagne kampagnen kampagner kampagnerne
    temauge temaugen temauger temaugerne
    idrætsdag idrætsdagen idrætsdage idrætsdagene
    motionsdag motionsdagen motionsdage motionsdagene
    trivselsdag trivselsdagen trivselsdage trivselsdagene
    samtale samtalen samtaler samtalerne
    mus-samtale mus-samtalen mus-samtaler mus-samtalerne
    jobsamtale jobsamtalen jobsamtaler jobsamtalerne
    ansættelsessamtale ansættelsessamtalen ansættelsessamtaler ansættelsessamtalerne
    afstemning afstemningen afstemninger afstemningerne
    urafstemning urafstemningen urafstemninger urafstemningerne
    høringsmøde høringsmødet høringsmøder høringsmøderne
    borgerhøring borgerhøringen borgerhøringer borgerhøringerne
    øvelse øvelsen øvelser øvelserne
    brandøvelse brandøvelsen brandøvelser brandøvelserne
    evakueringsøvelse evakueringsøvelsen evakueringsøvelser evakueringsøvelserne
    affaldsindsamling affaldsindsamlingen affaldsindsamlinger affaldsindsamlingerne
    indsamling indsamlingen indsamlinger indsamlingerne
    fællesspisning fællesspisningen fællesspisninger fællesspisningerne
    kaffemøde kaffemødet kaffemøder kaffemøderne
    frokost frokosten frokoster frokosterne
    middag middagen middage middagene
    grillaften
    pubaften
    filmaften
    spilleaften
    cafeaften
    festival festivalen festivaler festivalerne
    byfest byfesten byfester byfesterne
    sportsfest sportsfesten sportsfester sportsfesterne
    messe messen messer messerne
    udstilling udstillingen udstillinger udstillingerne
    demo demoen demoer demos
    demonstration demonstrationen demonstrationer demonstrationerne
    go-live
    lancering lanceringen lanceringer lanceringerne
    pilotafprøvning pilotafprøvningen pilotafprøvninger pilotafprøvningerne
    test testen tests testsene
    brugertest brugertesten brugertests brugertestsene
    sprint sprinten sprintet sprints
    retrospektiv
    milepæl milepæln milepælr milepælrne
    licitation licitationen licitationer licitationerne
    afleveringsmøde afleveringsmødet afleveringsmøder afleveringsmøderne
    opstart opstarten
    arsfest arsfesten arsfester arsfesterne
    kirkekaffe kirkekaffeen
    sogneaften
    højskoleaften
    provstesyn provstesynet provstesynene
    kirkesyn kirkesynet kirkesynene
    kirkegardssyn kirkegardssynet kirkegardssynene
    visitats visitatsen visitatser visitatserne
    menighedsmøde menighedsmødet menighedsmøder menighedsmøderne
    sognemøde sognemødet sognemøder sognemøderne
    udendørsgudstjeneste udendørsgudstjenesten udendørsgudstjenester udendørsgudstjenesterne
    adventsfest adventsfesten adventsfester adventsfesterne
    lygtefest lygtefesten lygtefester lygtefesterne
    forarskoncert forarskoncerten forarskoncerter forarskoncerterne
    korstævne korstævnet korstævner korstævnerne
    """
}
