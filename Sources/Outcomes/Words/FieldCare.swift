extension Fields {
  /// Police and prevention, emergencies, health, care, schools and universities.
  static let care: StaticString = """
    tyveri indbrud video optagelse nummerplade
    indbrud nabohjælp alarm tyv ferie kampagne
    indbrud kosterdata sporsikring anmeldelse dna mærkning
    cykeltyveri stelnummer stativ station
    hærværk graffiti video anmelde skole vandalisme
    graffiti afrense maling væg anmelde
    videoovervågning kamera skiltning tryghed optagelse
    brandstiftelse container ild anmelde unge
    fyrværkeri nytår kanonslag butik kontrol affyring
    nytårsaften fyrværkeri gadeplan patrulje beredskab
    hash salg pusher stof skole
    narkotika hund kontrol festival dealer
    lattergas patroner salg butik unge
    snus vape rygning salg aldersgrænse
    alkohol unge forældre festkultur aftale
    ungdomsfest festkultur forældre alkohol natteravne
    natteliv bevilling diskotek vagter dørmand beruset
    bevilling restaurant lukketid bevillingsnævn politi
    natteravn jakke rute weekend frivillig
    utryghed belysning station ophold tryghedsvandring
    tryghedsvandring rute belysning beplantning beboer
    tryghedsmåling undersøgelse beboer utryghed
    tryghedsvært boligområde ansætte nærvær
    ungegruppe utryg larm gadeplan
    gadeplansmedarbejder opsøgende unge aften
    bande rocker exit rekruttering ungegruppe
    exit bande netværk mentor aftale
    kniv våben zone visitation
    ungdomskriminalitet nævn unge stedlig straksreaktion
    ungdomskriminalitetsnævn afgørelse indstilling familie ungekriminalforsorg
    bekymringssamtale forældre politi unge brev
    underretning barn bekymring skærpet
    ssp konsulent klasse undervisning forebyggelse
    mobning klasse digital trivsel antimobbestrategi
    billeddeling nøgenbilleder digital krænkelse
    digital svindel bedrageri ældre nemid mitid phishing
    svindel ældre telefon bank tricktyveri
    røveri butik personale krise kassen
    butikstyveri vagt butik kæde anmeldelse
    vold partner krisecenter familie tilhold
    stalking tilhold offer vejledning
    æresrelateret konflikt social kontrol
    radikalisering infohus ekstremisme bekymring pet
    infohus radikalisering koordinator henvendelse
    hjemløs herberg gadeplan housing varmestue
    varmestue hjemløs nødovernatning kulde
    misbrug behandling rusmiddel metadon center
    overdosis naloxon fixerum stof
    psykisk syg psykiatri indlæggelse tvang distrikt
    psp sociale psykiatri samarbejde borger
    tvangsindlæggelse psykiatri transport politi ledsage
    selvmord forebyggelse kontakt linje truet
    udskrivning koordinationsplan psykiatri bosted
    bosted personale vold alarm beboer overfald
    trusler medarbejder anmelde voldspolitik utryg
    voldsforebyggelse personale risikovurdering konflikt nedtrapning
    flygtning asylcenter boligplacering integration sprog
    asylcenter unge uro beboer
    udsatte boligområde parallelsamfund boligsocial
    klub fritidsjob unge medarbejder
    fritidsjob virksomhed lommepenge jobformidling
    fritidspas kontingent forening tilskud
    kollegial vidensdeling anonym drøftelse
    samtykke udveksle oplysninger retsplejeloven fortrolig
    retsplejelov oplysninger videregive politi
    statistik anmeldelse sigtelse udvikling kriminalitet
    lokalsamarbejde kredsråd politi lokalråd
    samarbejdsplan kredsråd politi indsats
    nærpolitienhed station åbningstid mobil
    nummerplade stjålet bil benzin tankstation
    benzintyveri tank kobber metal byggeplads
    kobbertyveri byggeplads kirke metal
    hestetyveri sadel stald tyveri
    dyrevelfærd vanrøgt anmelde dyr
    demonstration tilladelse rute anmelde politi
    fodboldkamp fans ordensmagt stadion hooligan
    beredskabsplan øvelse revidere krise indsatsleder
    strømsvigt nødgenerator generator diesel beredskab
    evakuering samlingsplads alarm øvelse pårørende
    varsling sirene sms krise befolkning
    stormflod sandsække dige varsel pumper
    oversvømmelse pumper sandsække beredskab
    brandøvelse evakuering alarm samlingssted skole
    brandhane vandforsyning slukning brandvæsen
    afbrænding bål brandfare tørke forbud
    førstehjælp kursus hjertestarter genoplivning
    hjertestarter skab batteri elektroder opsætte
    krisekommunikation presse talsmand besked
    krisestab telefonliste kontakt vagt alarmering
    radio kommunikation beredskab terminal
    nødovernatning evakuere senge sal
    pandemi smitte værnemidler retningslinje
    vaccination ældre plejehjem influenza
    it angreb hacker backup beredskab
    plejehjem beboer pårørende personale rengøring måltid
    plejecenter byggeri boliger demens visitation
    demens dagtilbud pårørende gps café
    hjemmepleje besøg kørelister borger
    hjemmepleje tilsyn anbefaling dokumentation kvalitet
    hjælpemidler depot bevilling kørestol levering
    kørestol rampe tilgængelighed handicap elevator
    tilgængelighed rampe handicapråd niveaufri elevator
    handicapråd høringssvar tilgængelighed ældreråd
    ældreråd valg høring høringssvar seniorer
    medicin utilsigtet hændelse dosis håndtering
    tryksår forebyggelse madras sygeplejerske
    genoptræning ventetid fysioterapeut henvisning udskrivning
    udskrivning hospital sygeplejerske epikrise
    ambulance responstid region kørsel
    sundhedsaftale region praksis samarbejde
    sundhedscenter rygestop kursus motion
    kost måltider frugt køkken ernæring
    madordning frokost betaling køkken
    tandpleje børn indkaldelse klinik
    sundhedsplejerske skole måling klasse trivsel
    hygiejne håndvask sprit rengøring smitte
    sygefravær samtale leder trivsel
    stress trivsel belastning psykolog
    ensomhed besøgsven ældre frivillig café
    frivillig rekruttere samtale børneattest kursus
    frivilligcenter forening pulje fredag
    paragraf midler forening frivillig
    værge borger økonomi statsforvaltning
    jobcenter ledige virksomhed praktik samtale
    virksomhedspraktik løntilskud ledig virksomhed
    rekruttering sosu elever ansætte opslag
    sosu elev praktik vejleder skole
    sengeplads afdeling overbelægning patient
    operation ventetid patient afsnit
    patient pårørende råd tilfredshed spørgeskema
    blodprøve laboratorium svar prøve
    journal adgang system sundhedsplatform
    klinik speciallæge henvisning ventetid
    skolebestyrelse valg suppleant elevråd
    elevråd toilet forslag repræsentant
    forældremøde klasse kontaktforældre oplæg
    skolefest klassekasse overskud elever
    skoletoilet rengøring sæbe papir
    skolegård asfalt legeredskaber bold frikvarter
    frikvarter gårdvagt vagt tilsyn uro
    mobilpolitik telefon skab regler
    lektiecafe lektier bibliotek elever
    skolemad kantine bod leverandør
    skolebus køreplan elever chauffør
    klassestørrelse elevtal klasser indskrivning
    indskrivning distrikt klasse førskole
    skoledistrikt grænse elevtal høring
    skolestruktur lukning sammenlægning høring distrikt
    skemalægning timer fag lærer understøttende
    lærermangel vikar ansætte opslag
    vikar dækning timer budget fravær
    fravær registrering forældre samtale
    inklusion støtte ppr specialklasse ressource
    læsning læsevejleder test bog bibliotek
    nationale test resultater matematik
    trivselsmåling klasse resultat handleplan
    lejrskole tilskud betaling klasse ekskursion
    ekskursion bus tilladelse betaling
    praktik erhverv elever virksomhed
    terminsprøve eksamen censor afgangsprøve
    ferieplan fridage skoleår lukkedage
    lukkedage ferie børnehave nødpasning
    indkøring stue børn forældre
    børnehave vuggestue garanti venteliste
    børnehave udeareal bålhytte legeplads bakke
    normering pædagoger børn budget timer
    barnevogn krybbe sovesal skur
    solcreme solhat sommer forældre
    garderobe sko glemt tøj
    aflevering hente parkering morgen
    aula kommunikation forældre beskeder
    klasselokale indeklima udluftning støj
    computere chromebook ipad låne
    studieordning fag ects ændring fakultet godkendelse
    studienævn dispensation ansøgning studerende
    eksamen klage censor lokale
    snyd plagiat eksamen sanktion kunstig intelligens
    undervisningsevaluering skema svarprocent kursus studerende
    undervisningsplan semester timer underviser lokale
    optag ansøgere kvote adgangskrav kandidat
    frafald studiestart tutor trivsel
    studiestart tutor introduktion rusuge
    speciale vejleder kontrakt frist aflevering
    udveksling ophold merit partner
    merit forhåndsmerit ansøgning udland
    akkreditering uddannelse selvevaluering rapport panel
    dimittend beskæftigelse aftagerpanel ledighed
    phd afhandling bedømmelsesudvalg forsvar
    forskning bevilling ansøgning fond
    læsesal bibliotek pladser åbningstid
    bekymringsbrev unge hjemmebesøg alder
    hændelse utilsigtet indberette patientsikkerhed
    rygestop røgfri nikotin kursist sundhedscenter
    skolevægring fravær psykolog skoleangst
    antimobbestrategi værdiregelsæt trivsel mobning elevråd
    ordensregler værdiregelsæt elever mobiltelefon
    læreplan evaluering dagtilbud stuer
    børnemiljøvurdering tilsyn trivsel dagtilbud
    eksamensklage ankenævn bedømmelse censor
    aftagerpanel arbejdsgiver dimittend uddannelse
    håndbold harpiks bolde målvogter
    arbejdsmiljøkoordinator sikkerhed pss byggeplads
    seniorpolitik aftrapning samtale fastholdelse
    personalehåndbog politik retningslinjer omsorgsdag
    leasing bil aftale kopimaskine månedlig
    naboklage støj hund røg brev
    rengøring firma kontrakt kvalitet standard timer
    skorstensfejer brændeovn ild fejning aftræk
    ræv skab fodre haver
    skatepark ramper beton unge
    petanque bane klub turnering
    bestyrelsesevaluering kompetence selvevaluering bestyrelse
    valgfag udskoling elever ønsker
    ungevejleder uddannelse praktik parathed
    skoleskak brætspil klub turnering
    fælleslæsning eventyr bibliotek børn
    idrætsdag stævne boder elever
    juleklip forældre elever gløgg
    overlevering børnehave skole samtale
    legeaftale legegruppe forældre klasse
    svampe skimmel stue ventilation dagtilbud
    lus behandling forældre kam
    sygdom smitte barn feber
    bleer pusle forældre medbringe
    forældrebestyrelse valg dagtilbud suppleant
    introduktionsforløb nyansat mentor oplæring
    nattevagt vagtplan vikar afdeling
    ambulatorium besøg patient ventetid
    akutmodtagelse ventetid patienter skadestue
    kræftpakke forløb ventetid udredning
    udredning psykiatri ventetid henvisning
    parkering hospital pårørende afgift
    portør transport seng patient
    kaffestue kantine personale køkken
    apotek medicin dosispakning recept
    tolk sprog bestille patient
    hospice lindring frivillige pårørende
    livstestamente værdighed pårørende demens
    madservice ældre levering køleboks
    dagcenter ældre kørsel aktiviteter
    støttekontaktperson borger opsøgende psykiatri
    mentorordning unge mentor frivillige
    familiekonsulent forældre børn rådgivning
    plejefamilie anbringelse barn aflastning
    anbringelse barn familie afgørelse
    krisecenter kvinder vold børn
    mandecenter mænd krise rådgivning
    gældsrådgivning borger økonomi frivillige
    retshjælp rådgivning advokat borger
    socialtilsyn bosted tilsyn rapport
    magtanvendelse indberette personale bosted
    brugerråd beboer indflydelse bosted
    beskyttet beskæftigelse værksted borger
    stu forløb unge uddannelse
    """
}
