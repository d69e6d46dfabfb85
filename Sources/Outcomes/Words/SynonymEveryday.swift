extension Synonyms {
  /// People and things of associations, firms, churches and roads.
  static let everyday: StaticString = """
    netværk erfagruppe
    erfagruppe erfaringsgruppe
    styringsgruppe styregruppe
    følgegruppe referencegruppe
    byggeudvalg bygningsudvalg
    festudvalg arrangementsudvalg
    aktivitetsudvalg arrangementsudvalg
    samarbejdsudvalg mediudvalg
    rådhus borgerservice
    borgerservice borgercenter
    teknik vejafdeling
    vejafdeling vejmyndighed
    vejmyndighed vejdirektorat
    materielgård driftsgård
    driftschef driftsleder
    driftsleder inspektør
    borgmester rådmand
    politidirektør politimester politichef
    politikreds kreds
    lokalbetjent nærbetjent
    anklagemyndighed anklager
    fængsel kriminalforsorg
    kriminalpræventiv kriminalitetsforebyggende
    forebyggende præventiv
    ssp kriminalpræventiv
    ppr skolepsykolog
    psykolog terapeut
    fysioterapeut fysioterapi
    ergoterapeut ergoterapi
    udekørende opsøgende
    gadeplan gademedarbejder
    gadeplansmedarbejder gademedarbejder
    boligsocial helhedsplan
    helhedsplan renoveringsplan
    boligselskab boligforening boligorganisation
    andelsboligforening andelsforening
    ejerlejlighed ejerbolig
    andelshaver andel
    andelskrone andelsværdi
    fremleje udlejning
    boligsalg lejlighedssalg
    nærområde lokalområde
    lokalområde nabolag kvarter
    landsby by
    bymidte centrum midtby
    handelsstand handelsforening
    restaurant spisested
    restaurant værtshus
    værtshus bodega
    diskotek natklub
    bevillingsnævn bevillingsmyndighed
    alkoholbevilling spiritusbevilling
    turistkontor turistbureau
    museumsleder museumsdirektør
    omviser guide
    udgravning arkæologi
    fortidsminde oldtidsminde
    frivilliggruppe frivilligkorps
    dommer kampleder
    holdleder træner
    cheftræner hovedtræner
    børnehold juniorhold
    trøje dragt
    klubtøj spillertøj
    kirkekaffe kaffe
    dåb barnedåb
    konfirmandundervisning konfirmandforberedelse
    begravelse bisættelse
    vielse bryllup
    kollekt indsamling
    stilling post job
    ansættelsessamtale jobsamtale
    bedømmelsesudvalg ansættelsesudvalg
    ansættelsesbrev ansættelseskontrakt
    overtid merarbejde overarbejde
    strejke konflikt
    arbejdsulykke arbejdsskade
    kompetenceudvikling efteruddannelse videreuddannelse opkvalificering
    efteruddannelse kursus
    kompetence færdighed kunnen
    praktikplads læreplads
    vejleder mentor
    kontaktforælder klasseforælder
    emneuge temauge projektuge
    skemalægning timefordeling
    timefordeling fagfordeling
    frikvarter pause
    doodle mødekalender
    tovholder opgaveansvarlig
    påtegning attestation
    attestere kontrasignere godkende
    opstartsmøde kickoff startmøde
    midtvejsmøde statusmøde
    statusmøde opfølgningsmøde
    opfølgning efterbehandling
    onlinemøde videomøde teamsmøde webmøde
    teams videomøde
    videokonference videomøde
    streame transmittere
    optage filme
    fotografere knipse
    logo bomærke
    logo design
    grafiker layouter
    klistermærke mærkat
    mærkat label etiket
    etikette mærkat
    emballage indpakning
    indpakke pakke
    pakke forsendelse
    porto fragt
    bud kurer
    vogn kærre
    boremaskine værktøj
    pakning tætning
    håndtag dørgreb dørhåndtag
    dørpumpe dørlukker
    alarmanlæg tyverialarm
    vagtordning vagtrunde
    runde rundering
    sensor føler
    termometer temperaturmåler
    nedkøling køling
    aircondition køling klimaanlæg
    opvask afrydning
    viskestykke karklud
    kaffemaskine kaffeautomat
    vandkøler drikkevandsautomat
    drikkevarer drikkelse øl
    morgenmad morgenbrød
    buffet catering
    kok køkkenchef
    pengeskab boks
    kontanter kontantkasse
    mobilepay mobilbetaling
    dankort betalingskort
    kortbetaling betalingskort
    netbank homebanking
    bogholderi regnskabsafdeling
    bogføring bogholderi
    årsafslutning regnskabsafslutning
    kvartalsregnskab budgetopfølgning kvartalsrapport
    budgetopfølgning økonomirapport
    halvårsregnskab halvårsrapport
    likviditet kassebeholdning
    egenkapital formue
    formue kapital
    aktie kapitalandel
    aktionær kapitalejer
    fusion virksomhedssammenslutning
    opkøb overtagelse
    datterselskab søsterselskab
    moderselskab koncern
    koncern virksomhed
    direktion direktør
    bestyrelsesmedlem bestyrelse
    ejerbog aktiebog
    ejeraftale aktionæroverenskomst
    hensigtserklæring forhåndsaftale
    tavshedserklæring fortrolighedserklæring fortrolighedsaftale
    patent opfindelse
    varemærke brand
    kundeliste kundekartotek
    ordre bestilling
    salgsfremstød kampagne
    messe fagmesse
    eksport udførsel
    import indførsel
    leverance levering
    reklamation mangelindsigelse klage
    garanti garantiordning
    serviceeftersyn service eftersyn
    lovpligtig påbudt
    valgfri frivillig
    midlertidig provisorisk
    vederlagsfri omkostningsfri
    dyr bekostelig kostbar
    defekt ødelagt itu
    itu knækket
    utæt læk
    farlig risikabel
    rådden råd
    mørk uoplyst
    snavset beskidt
    nødvendig påkrævet
    egnet velegnet
    utilfreds misfornøjet
    lovlig tilladt
    ulovlig forbudt
    ulovlig lovstridig
    tom ledig
    ledig vakant
    rykkerbrev rykker erindringsskrivelse
    rykker påmindelse erindringsskrivelse
    kreditor fordringshaver
    udestående restance tilgodehavende
    tilgodehavende fordring udestående
    udlæg forudbetaling
    acontobetaling acontobeløb
    forskud forudbetaling
    rate afdrag
    afdragsordning betalingsaftale
    betalingsservice bs
    dispositionsfond reserve
    reserve buffer
    buffer slæk
    etableringsomkostning anlægsudgift
    anlægsudgift anlægsbevilling
    driftsudgift driftsomkostning
    håndværkerudgift reparationsudgift
    vederlag godtgørelse diæter
    diæter rejsegodtgørelse
    kilometerpenge kørselsgodtgørelse
    kørselsgodtgørelse befordringsgodtgørelse
    medlemskab indmeldelse
    medlemsskare medlemstal
    nabolag omegn
    opland omegn
    lokalsamfund landsby
    ildsjæl frivillig
    hjælper frivillig
    hjælper assistent
    vagtmand vægter
    kontrollør inspektør
    brandinspektør beredskabsinspektør
    indsatsleder beredskabsleder
    beredskabschef beredskabsdirektør
    redningsberedskab brandvæsen beredskab
    redder ambulancefolk
    falck redningstjeneste
    militær forsvar
    kvittering modtagelsesbevis
    modtager adressat
    fuldmægtig sagsbehandler
    kontorleder kontorchef
    afdelingsleder afdelingschef
    souschef viceleder stedfortræder
    viceskoleleder viceinspektør
    centerleder centerchef
    forstander plejehjemsleder
    oversygeplejerske chefsygeplejerske
    overlæge speciallæge
    sosu plejepersonale
    plejer plejepersonale
    støttepædagog ressourcepædagog
    kontaktpolitibetjent lokalbetjent
    politikommissær politiinspektør
    efterretningstjeneste pet
    dørvagt dørmand
    skadelidt forurettet
    krænkelse overgreb
    overgreb misbrug
    svindel bedrageri snyd
    bedrageri svig
    hælervarer tyvekoster
    kosterlager tyvekoster
    ballade uro optøjer
    slagsmål vold
    chikane generende
    opholdsforbud zoneforbud
    hashsalg narkosalg
    pusher narkohandler
    misbruger afhængig
    alkoholiker misbruger
    hjemløs boligløs
    hjemløshed boligløshed
    udsat sårbar
    sårbar skrøbelig
    sindslidende psykisk
    selvmordsforsøg selvmord
    rygestop røgfri
    overvægt fedme
    sukkersyge diabetes
    opskrivning venteliste
    husstand hushold
    porttelefon samtaleanlæg
    dørklokke ringeklokke
    gelænder håndliste
    repos trappeafsats
    niveaufri tilgængelig
    tilgængelighed handicapadgang
    pusleplads puslebord
    vindfang forgang
    garderobe knage
    markise solafskærmning
    solafskærmning rullegardin persienne
    ovenlys ovenlysvindue
    brandmur gavl
    gavl endevæg
    spær tagkonstruktion
    bjælke drager
    bjælkelag etageadskillelse
    borebiller husbukke
    kælderskakt lyskasse
    højvandslukke kontraventil
    faskine nedsivning
    regnvandsbassin forsinkelsesbassin bassin
    rensningsanlæg renseanlæg
    kloakdæksel dæksel brønddæksel
    rendesten vejrist
    vandlås gulvafløb
    cirkulationspumpe varmtvandspumpe
    ekspansionsbeholder trykbeholder
    fordelingsmåler varmemåler
    bimåler elmåler
    sikringsgruppe eltavle
    eltavle sikringsskab
    stikledning forsyningsledning
    lysstofrør lysrør
    pir bevægelsessensor
    bevægelsessensor bevægelsesføler
    timer tidsstyring
    nødbelysning nødlys
    sprinkler sprinkleranlæg
    branddør brandlem
    affaldsskakt nedstyrtningsskakt skraldeskakt
    komprimator affaldspresser
    kompost kompostbeholder
    grenaffald kvas
    løvsuger løvblæser
    stenmel slotsgrus
    sti trampesti
    trampesti natursti
    vandresti naturspor
    mtb mountainbike
    cykelrute cykelsti
    handicapparkering invalideparkering
    parkeringskælder parkeringshus
    parkeringslicens beboerlicens
    kantstensparkering vejparkering
    vejbane kørespor
    vejmidte midterrabat
    midterrabat midterhelle
    overkørsel indkørsel
    indkørsel udkørsel
    tilkørsel adgangsvej
    adgangsvej indfaldsvej
    gennemfartsvej hovedvej
    hovedvej landevej
    villavej boligvej
    stillevej fredeliggørelse
    vejtavle vejskilt
    byskilt byzoneskilt
    hajtand vigelinje
    trafikdæmper fartbump
    fartbump vejbump
    hastighedsviser fartviser fartdisplay
    fotovogn fartkamera
    trafikpoliti færdselspoliti
    skolepatrulje trafikvagt
    gågade strøg
    busskur læskur ventesal
    busdepot garageanlæg
    trafikselskab busselskab
    flextrafik handicapkørsel
    taxa taxi
    færge overfart
    kaj bolværk
    bolværk havnekaj
    sandfodring kystfodring
    dige havdige
    overdrev eng
    eng mose
    naturpleje afgræsning
    blomstereng vildeng
    redekasse fuglekasse
    bistade bihave
    plantebed staudebed
    plantekumme krukke
    """
}
