extension Fields {
  /// Sport, scouts, churches, museums, waterworks, building sites, IT, unions and boards.
  static let clubs: StaticString = """
    kursus tilmelde underviser deltager
    træner mangle rekruttere sæson løn
    træner kursus dbu licens uddanne
    haltid fordeling timer hal
    halfordeling foreninger timer sæson
    kunstgræs bane lys granulat
    bane kridte klippe net vande
    omklædning rengøring nøgle skab
    klubhus rengøring tur nøgle maling køkken
    kiosk vagt varer pølser overskud
    klubtøj sponsor tryk bestille trøjer størrelse
    sponsor kontrakt skilt logo bande
    stævne tilmelding kampe dommer præmier
    dommer kursus kamp påsætning
    bolde net veste rekvisitter indkøb
    kontingent forhøjelse medlem opkrævning
    medlemstal fald rekruttering kampagne ungdom
    medlemssystem conventus holdsport import betaling
    børneattest træner leder indhente politi
    lokaletilskud aktivitetstilskud ansøgning medlemstal
    folkeoplysningsudvalg tilskud forening ansøgning
    breddepulje fond idrætsforbund ansøgning
    svømmehal timer livredder bane
    livredder prøve svømme kursus bassin
    gymnastikopvisning opvisning program redskaber
    tennis bane grus baneleje booking
    badminton bolde fjer hal
    golf bane bunker greenkeeper
    sejlklub jolle bro følgebåd
    roning kajak bådehus årer
    bådebro pæle anløb fortøjning ponton
    havn vandlejer bro kran
    cykelløb rute afspærring poster tilladelse
    motionsløb rute tidtagning startnummer
    jubilæum reception festskrift gæster
    spejderlejr telte bus tilmelding patrulje
    sommerlejr tilmelding bus telte
    hytte udlejning brænde nøgle rengøring
    hytte renovering brændeovn madrasser køkken
    spejdere mikro mini trop leder
    tropsleder patruljefører kursus ledere
    divisionsturnering løb poster point
    loppemarked lopper lade indsamling overskud
    kanoer trailer redningsvest sø
    bål brænde bålplads økse
    bæver junior familiespejd opstart
    materielskur telt lygter pløkker
    menighedsråd valg kandidat orienteringsmøde
    kirke orgel kor koncert organist
    orgel stemme organist renovere orgelbygger
    kirkekor sangere løn prøve korleder
    kirkeblad redaktion deadline artikel trykkeri omdeling
    kirkegård grave træer hække
    kirkegård gravsten sikring hjemfaldne takst
    kirkegårdstakst gravsted legat pleje
    kirkegårdsplan landskabsarkitekt grav nedlægge
    kirkesyn mangler provst liste
    synsforretning præstegård provst mangler syn
    præstegård renovering vinduer køkken fugt
    præsteansættelse biskop prøveprædiken ansøger
    konfirmander undervisning tur præst
    gudstjeneste ændre børn spaghetti
    minikonfirmand kordegn undervisning skole
    kollekt nødhjælp indsamling formål
    sogneindsamling indsamler folkekirkens nødhjælp rute
    sognehus lokale kaffe udlån
    sogneaften foredrag foredragsholder program
    sogneudflugt bus tur tilmelding
    kirkebil taxa kørsel ældre
    kalkning kirke murer stillads kirketårn
    kirkevarme temperatur styring orgel fugtighed
    alterbord antependium konservator messehagel
    provstiudvalg budget anlæg ligning
    budgetsamråd provsti kirkekasse ligning
    besøgstjeneste ensom frivillig menighedspleje
    julehjælp ansøgning menighedspleje familie
    udstilling åbning fernisering plancher genstande
    udstilling fond ansøgning formidling
    magasin flytte genstande klima registrere
    samling registrere museumsgenstand kassation
    museumsvedtægt slots kulturstyrelse godkendelse
    fond afslag bevilling projekt
    billetsystem kasse terminal billetter
    butik varer kiosk salg
    café forpagter kontrakt menu
    forpagter café opsige leje
    skoletjeneste klasse undervisning forløb
    omvisning guide gruppe skole
    arkæologi udgravning fund bygherre
    bibliotek åbningstid selvbetjening udlån
    kulturpulje ansøgning arrangement tilskud
    koncert kunstner lyd scene billetter
    teater forestilling børn billetter
    biograf film frivillig operatør
    musikskole elev instrument lærer
    lokalarkiv billeder scanne arkivar
    turisme folder skilte gæster
    vandværk boring pumpe filter drift
    vandprøve bakterier analyse overskridelse kogeanbefaling
    vandprøve pesticid analyse laboratorium
    nitrat boring pesticid indvinding oplande
    grundvandsbeskyttelse bnbo lodsejer sprøjte aftale
    ledningsbrud grave lukke reparere utæt
    vandspild lækage lytte natforbrug sektion
    stophane ventil målerbrønd spadestik
    målerskift vandmåler udskifte forbruger
    takstblad vandpris afgift tilslutningsbidrag
    nødforsyning ringforbindelse nabovandværk forbindelse
    hydrofor tryk pumpe frekvens
    rentvandstank inspektion rense tank
    blødgøring kalk hårdhed anlæg
    forbruger sms varsling tilmelde
    tidsplan forsinkelse entreprenør dagbod
    dagbod forsinkelse entreprenør krav
    ekstraarbejde aftaleseddel tillægspris entreprenør
    mangelgennemgang aflevering mangelliste entreprenør
    aflevering mangler syn garanti bygherre
    årseftersyn mangel entreprenør garanti
    stillads opstilling nedtagning afdækning
    vinterforanstaltninger frost afdækning opvarmning
    skurby skurvogn toilet strøm
    byggeplads hegn skiltning port tyveri
    sikkerhedsrunde hjelm faldsikring arbejdsmiljø
    arbejdstilsyn påbud besøg reaktion
    beton støbning armering hærde
    gulvvarme slanger støbe udtørre
    fugtmåling beton udtørring gulv
    vinduesprøve facadeprøve mockup godkendelse arkitekt
    farve maler prøve arkitekt
    projektmateriale tegning revision arkitekt ingeniør
    kollision model bim tegning
    udbud licitation tilbudsgiver entreprenør frist
    prækvalifikation udbud tilbudsgiver bygherrerådgiver
    kontrakt underskrive forhandle advokat leverandør
    jordbund geoteknik boring fundament
    nabovarsling byggestøj rystelser klage
    drift vedligehold manual overlevering
    release test fejl version produktion
    fejl rettelse udvikler prioritet
    testplan testcase tester accepttest
    backup restore server gendanne
    nedetid server driftsvindue varsle
    adgang rettigheder rolle oprette
    integration snitflade webservice leverandør api
    kravspecifikation krav leverandør udbud
    prototype brugertest skærmbillede design
    databehandleraftale leverandør underdatabehandler tilsyn
    risikovurdering gdpr konsekvensanalyse dpo
    sikkerhedshændelse brud datatilsyn anmelde
    superbruger undervisning vejledning udrulning
    udrulning pilot afdeling uddannelse
    support ticket svartid hotline
    server sky hosting drift
    netværk switch trådløst dækning
    printer toner kopi leverandør
    pc udskifte bærbar indkøb
    standard høring kommentar udkast afstemning
    standardisering udvalg iso cen komite
    arbejdsgruppe ekspert udpege delegation
    certificering audit afvigelse auditor
    stilling opslag samtale ansætte
    ansættelsesudvalg samtale stilling kandidat
    fratrædelse opsige afsked stilling reception
    lønforhandling tillæg tillidsrepræsentant midler
    overenskomst krav forhandling afstemning medlem
    strejke konfliktfond varsel blokade
    arbejdstid flekstid overarbejde normperiode
    arbejdspladsvurdering handleplan spørgeskema psykisk
    arbejdsulykke anmelde indberette forebygge
    krænkelse chikane politik whistleblower
    afskedigelse partshøring varsling bisidder
    omstrukturering afdeling høring medarbejder
    kompetenceudvikling pulje kursus ansøgning
    medlemsmøde oplæg tilmelding forplejning
    kongres delegeret forslag hotel
    hvervning medlem kampagne arbejdsplads
    strategi direktion bestyrelse seminar
    budgetforlig besparelse partier høring
    besparelse stilling nedlægge budget
    investering afkast obligation aktier
    kapitalforhøjelse aktionær tegning kurs
    bank kredit konto fuldmagt underskrift
    netbank fuldmagt kasserer adgang
    moms skat indberette revisor
    cvr nemkonto registrere mitid
    salgstal ordre kunde marked
    produktion maskine nedbrud reservedel
    pressemeddelelse journalist interview avis
    kampagne plakat sociale medier budskab
    spørgeskema svar svarprocent udsende resultat
    seminar hotel program oplægsholder
    konference program talere tilmelding
    studietur bus program deltagere
    hotel værelse overnatning booking
    forplejning sandwich kaffe bestille
    godkende rettelse udsende underskrive
    forretningsorden bestyrelse godkende revidere
    fusion advokat forening vedtægt afstemning
    klage ankenævn afgørelse svar
    aktindsigt anmodning dokument frist
    retssag stævning advokat forlig
    gymnastikopvisning opvisning redskaber musik springgrav
    ungdomsafdeling ungdomsformand træner juniorer
    fitness maskiner medlemskort instruktør vægte
    børnegudstjeneste spaghetti familie aftensmad
    sogneaften foredrag foredragsholder sognehus plakat
    kalkmaleri nationalmuseet konservator restaurere hvælving
    kirkekasse kvartalsrapport regnskab provsti kasserer
    graver gartner kirkegårdsleder medhjælp sæson
    babysalmesang organist spædbørn småbørn barsel
    kulturnat arrangør program sponsor
    byjubilæum arrangement købstad fejring festskrift
    byggemøde entreprenør byggeleder tidsplan byggeplads
    klubmøde tillidsrepræsentant valg medlemmer
    personalefest julefrokost udvalg festudvalg
    marked eksport forhandler distributør
    varelager optælling varer status svind
    messe brochure tilmelding udstiller
    hotel seminar oplægsholder overnatning internat
    foredragsholder honorar booke foredrag
    studietur bus deltagere inspiration besøg
    kommissorium arbejdsgruppe medlemmer formål tidsramme
    mindeord begravelse krans nekrolog
    sø alger iltning andefødning
    multibane boldbur kunstgræs støj
    naturlegeplads stammer bålplads leg
    habilitet inhabil medlem behandling udvalg
    whistleblower ordning indberetning anonym
    erhvervslejemål butik lejer ledigt
    kørsel kilometer refusion bilag takst
    momsfritagelse skat fond forening
    motionsdag løb skole oktober
    fotograf billeder elever tilmelde
    personaleomsætning opsigelse stillinger rekruttering
    vakance stilling ubesat genopslag
    sterilcentral instrumenter vask autoklav
    medicinrum skab nøgle optælling
    kørsel patienttransport bestilling flextrafik
    værdighedspolitik ældre pleje høring
    exitsamtale fratræde medarbejder interview
    """
}
