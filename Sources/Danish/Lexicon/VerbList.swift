/// The verbs of meetings, one to a line: infinitive, inflection, then what the verb does.
///
/// Inflection: `1` beslutte-r-de-t style weak (‑ede, ‑et), `2` weak (‑te, ‑t), or the forms present, past, participle, imperative in full
/// (Retskrivningsordbogen §§ 59-63); `-` stands for a form that is missing or would only be taken for another word ("men", "end", "sig").
///
/// Meaning: no tag or `act` is an act that somebody could be asked to do and that could be checked as done. `state` no act, `happen` befalls or
/// develops by itself, `say` reports speech, `think` an opinion, `ask` puts somebody else on the hook, `decide`, `propose`, `promise`, `put-off`,
/// `receive` gets something done to it, `habit` in the present mostly running practice, `formal` an act of the meeting itself with no sequel.
/// The most frequent verbs come first, the others in alphabetical order.
enum VerbList {
  static let lines: StaticString = """
    være er var været vær state
    have har havde haft hav state
    blive bliver blev blevet bliv receive state
    kunne kan kunne kunnet - state
    skulle skal skulle skullet - state
    ville vil ville villet - state
    måtte må måtte måttet - state
    burde bør burde burdet - state
    turde tør turde turdet - state
    få får fik fået få receive act
    gøre gør gjorde gjort gør
    gå går gik gået gå
    komme kommer kom kommet kom
    tage tager tog taget tag
    se ser så set se
    sige siger sagde sagt - say
    give giver gav givet giv
    lade lader lod ladet lad
    stå står stod stået stå state act
    holde holder holdt holdt hold
    finde finder fandt fundet find think act
    sætte sætter satte sat sæt
    lægge lægger lagde lagt læg
    bringe bringer bragte bragt bring
    skrive skriver skrev skrevet skriv
    sende 2
    spørge spørger spurgte spurgt spørg say act
    bede beder bad bedt bed ask
    slå slår slog slået slå
    vide ved vidste vidst - state
    vælge vælger valgte valgt vælg decide act
    byde byder bød budt byd formal act
    hjælpe hjælper hjalp hjulpet hjælp
    følge følger fulgte fulgt følg
    træffe træffer traf truffet træf decide act
    sælge sælger solgte solgt sælg
    abonnere 1
    absolvere 1
    absorbere 1
    accelerere 1 happen act
    acceptere 1 decide think
    adaptere 1
    addere 1
    adlyde 1
    administrere 1 habit act
    adoptere 1
    adressere 1 say act
    adskille 2
    adspørge adspørger adspurgte adspurgt adspørg say
    advare 1 say
    advokere 1 propose
    afbalancere 1
    afbarke 1
    afbestille 2
    afbetale 2
    afbilde 1
    afbinde afbinder afbandt afbundet afbind
    afblænde 1
    afblæse 1
    afbryde afbryder afbrød afbrudt afbryd
    afbrænde 2
    afbureaukratisere 1
    afbøde 1
    afdramatisere 1
    afdrive afdriver afdrev afdrevet afdriv
    afdække 1
    affaldssortere 1
    affatte 1
    affinde affinder affandt affundet affind
    affolke 1
    affrede 1
    affugte 1
    affyre 1
    afføde 1 happen
    afføre 2
    afgive afgiver afgav afgivet afgiv
    afgrænse 1
    afgøre afgør afgjorde afgjort afgør decide act
    afgå afgår afgik afgået afgå happen
    afhente 1
    afhjemle 1
    afhjælpe afhjælper afhjalp afhjulpet afhjælp
    afholde afholder afholdt afholdt afhold
    afhænge afhænger afhang afhængt - state
    afhøre 2
    afhøste 1
    afinstallere 1
    afkalke 1
    afkaste 1
    afklare 1
    afklippe 1
    afkoble 1
    afkode 1
    afkorte 1
    afkræfte 1 say
    afkræve 1 ask
    afkøle 1
    aflade aflader afladede afladet aflad
    aflaste 1
    aflede afleder afledte afledt afled
    aflevere 1
    aflirke 1
    aflukke 1
    aflyse 2
    aflytte 1
    aflægge aflægger aflagde aflagt aflæg
    aflære 2
    aflæse 2
    aflæsse 1
    aflønne 1
    afløse 2 happen act
    aflåse 2
    afmarkere 1
    afmelde 2
    afmontere 1
    afmærke 1
    afmåle 2
    afpasse 1
    afprioritere 1 decide act
    afprise 2
    afprøve 1
    afpudse 1
    afrapportere 1 say act
    afregistrere 1
    afregne 1
    afrette 1
    afrigge 1
    afrime 1
    afrunde 1
    afruste 1
    afrydde 1
    afse afser afså afset afse
    afsende 2
    afsige afsiger afsagde afsagt afsig decide formal
    afsikre 1
    afskaffe 1
    afskalle 1 happen
    afskedige 1
    afskrive afskriver afskrev afskrevet afskriv
    afskrælle 1
    afskære afskærer afskar afskåret afskær
    afskærme 1
    afslibe 1
    afslutte 1 formal act
    afsløre 1
    afslå afslår afslog afslået afslå decide say
    afsmitte 1 happen
    afsondre 1
    afsone 1
    afspejle 1 state
    afspille 1
    afspise 2
    afspore 1 happen
    afspritte 1
    afspænde 2
    afspærre 1
    afstedkomme afstedkommer afstedkom afstedkommet afstedkom happen
    afstemme 2
    afstemple 1
    afstive 1
    afstøve 1
    afstå afstår afstod afstået afstå
    afsynge afsynger afsang afsunget afsyng
    afsælge afsælger afsolgte afsolgt afsælg
    afsætte afsætter afsatte afsat afsæt
    afsøge 2
    aftage aftager aftog aftaget aftag happen act
    aftale 2 decide
    aftappe 1
    afteste 1
    aftinglyse 2
    aftjene 1
    aftrappe 1
    aftræde aftræder aftrådte aftrådt aftræd happen
    aftvinge aftvinger aftvang aftvunget aftving
    aftørre 1
    afvande 1
    afvaske 1
    afveje 1 think act
    afvente 1 put-off act
    afvige afviger afveg afveget afvig state
    afvikle 1
    afvise 2 decide say
    afværge 1
    afæske 1
    agitere 1 propose
    agte 1 think
    ajourføre 2
    akkreditere 1
    akkumulere 1 happen
    aktivere 1
    aktualisere 1
    alarmere 1
    alliere 1
    allokere 1
    amortisere 1
    amputere 1
    analysere 1
    anbefale 1 propose
    anbringe anbringer anbragte anbragt anbring
    andrage andrager androg andraget andrag
    ane aner anede anet - think
    anerkende 2 think act
    anfægte 1 say
    anføre 2 say act
    angive angiver angav angivet angiv say act
    angribe angriber angreb angrebet angrib
    angøre angør angjorde angjort angør
    angå angår angik angået angå state
    anholde anholder anholdt anholdt anhold
    animere 1 ask
    anklage 1 say act
    ankomme ankommer ankom ankommet ankom happen
    ankre 1
    anlægge anlægger anlagde anlagt anlæg
    anmelde 2
    anmode 1 ask
    anmærke 1 say
    annektere 1
    annoncere 1 say act
    annullere 1 decide act
    anonymisere 1
    anrette 1
    anse anser anså anset anse think
    anskaffe 1
    anskue 1 think
    anskueliggøre anskueliggør anskueliggjorde anskueliggjort anskueliggør
    anslå anslår anslog anslået anslå think
    anspore 1 ask
    anstifte 1
    anstille 1
    ansvarliggøre ansvarliggør ansvarliggjorde ansvarliggjort ansvarliggør
    ansætte ansætter ansatte ansat ansæt
    ansøge 2
    antage antager antog antaget antag think
    antaste 1
    antræffe antræffer antraf antruffet antræf
    antyde 1 say
    antænde 2
    anvende 2 habit act
    anvise 2
    appellere 1 ask
    arbejde 1 habit act
    argumentere 1 propose say
    arkivere 1
    arrangere 1
    arrestere 1
    artikulere 1 say
    arve 1 receive
    asfaltere 1
    assimilere 1
    assistere 1
    associere 1
    assurere 1
    attestere 1 formal act
    auditere 1
    auktionere 1
    autentificere 1
    automatisere 1
    autorisere 1 decide act
    avancere 1 happen act
    avertere 1
    avle 1
    backuppe 1
    bade 1 habit act
    bagatellisere 1 say
    bage bager bagte bagt -
    bakke 1 state act
    balancere 1 state act
    bande 1 say
    banke 1
    barbere 1
    basere 1 state act
    batte 1 state
    bearbejde 1
    bebo 1 state habit
    bebrejde 1 say
    bebude 1 say
    bebygge 1
    bedrage bedrager bedrog bedraget bedrag
    bedyre 1 say
    bedømme 2 think act
    befale 1 ask
    befinde befinder befandt befundet befind state
    befolke 1
    befordre 1
    befragte 1
    befri 1
    befrugte 1 happen
    befuldmægtige 1 ask decide
    befæste 1
    begejstre 1 think
    begive begiver begav begivet begiv
    begrave begraver begravede begravet begrav
    begribe begriber begreb begrebet begrib think
    begrunde 1 say
    begrænse 1 state act
    begunstige 1
    begynde 2 happen act
    begære 1 ask act
    begå begår begik begået begå
    behage behager behagede behaget - state
    behandle 1
    beherske 1 state
    beholde beholder beholdt beholdt behold
    behøve 1 state
    bekende 2 say
    bekendtgøre bekendtgør bekendtgjorde bekendtgjort bekendtgør say act
    beklage 1 say
    beklæde beklæder beklædte beklædt beklæd state act
    bekomme bekommer bekom bekommet - state
    bekoste 1
    bekranse 1
    bekræfte 1 say act
    bekymre 1 think
    bekæmpe 1
    belaste 1 state happen
    belastningsteste 1
    belave 1
    belyse 2
    belægge belægger belagde belagt belæg
    belære 2
    beløbe beløber beløb beløbet beløb state
    belønne 1
    belåne 2
    bemale 1
    bemande 1
    bemyndige 1 ask decide
    bemægtige 1
    bemærke 1 say
    benchmarke 1
    benytte 1 habit act
    benægte 1 say
    benævne 2
    benåde 1 decide
    beordre 1 ask
    beplante 1
    beramme 1 decide act
    berede bereder beredte beredt bered
    beregne 1
    berejse 2
    berette 1 say
    berige 1
    bero 1 state put-off
    berolige 1
    berømme 1 say
    berøre 2 state
    bese beser beså beset bese
    besegle 1
    besejre 1 happen
    besidde besidder besad besiddet - state
    besigtige 1
    besjæle 1
    beskadige 1 happen
    beskatte 1
    beskrive beskriver beskrev beskrevet beskriv
    beskyde beskyder beskød beskudt beskyd
    beskylde 2 say
    beskytte 1
    beskæftige 1 habit act
    beskære beskærer beskar beskåret beskær
    beslaglægge beslaglægger beslaglagde beslaglagt beslaglæg
    beslutte 1 decide
    beslå beslår beslog beslået beslå
    bespise 2
    bestemme bestemmer bestemte bestemt bestem decide
    bestige bestiger besteg besteget bestig
    bestille 2
    bestjæle bestjæler bestjal bestjålet bestjæl
    bestride bestrider bestred bestridt bestrid say
    bestryge bestryger bestrøg bestrøget bestryg
    bestræbe bestræber bestræbte bestræbt bestræb
    bestyre 1 habit act
    bestyrke 1
    bestyrte 1 think
    bestå består bestod bestået bestå state
    besvare 1
    besvime 1 happen
    besvære 1 say
    besværliggøre besværliggør besværliggjorde besværliggjort besværliggør happen
    besætte besætter besatte besat besæt
    besøge 2
    beså 1
    betale 2
    betegne 1 state
    betinge 1 state
    betitle 1
    betjene 2
    betone 1 say
    betragte 1 think
    betrygge 1 state
    betræde betræder betrådte betrådt betræd
    betrække betrækker betrak betrukket betræk
    betvinge betvinger betvang betvunget betving
    betvivle 1 say
    betyde betyder betød betydet - state
    betænke 2 think
    beundre 1 think
    bevare 1
    bevidne 1
    bevidstgøre bevidstgør bevidstgjorde bevidstgjort bevidstgør
    bevilge 1 decide act
    bevillige 1 decide act
    bevirke 1 happen
    bevise 2
    bevogte 1
    bevæbne 1
    bevæge bevæger bevægede bevæget bevæg
    beværte 1
    bibeholde 1
    bide bider bed bidt bid happen
    bidrage bidrager bidrog bidraget bidrag habit act
    bifalde bifalder bifaldt bifaldet bifald decide
    billige 1 think decide
    bilægge bilægger bilagde bilagt bilæg
    binde binder bandt bundet bind
    bistå bistår bistod bistået bistå
    bisætte bisætter bisatte bisat bisæt
    bjerge 1
    bjærge 1
    bladre 1
    blande 1
    blokere 1 happen act
    blomstre 1 happen state
    blotlægge blotlægger blotlagde blotlagt blotlæg
    blusse 1 happen
    blæse 2 happen
    bløde 2 happen
    blåstemple 1 decide act
    bo 1 habit state
    bogføre 2
    bogholde bogholder bogholdt bogholdt boghold
    bogmærke 1
    bolte 1
    bombe 1
    bone 1
    booke 1
    booste 1
    boote 1
    bore 1
    borge 1 promise
    bortadoptere 1
    bortauktionere 1
    bortfalde bortfalder bortfaldt bortfaldet bortfald happen
    bortforklare 1 say
    bortforpagte 1
    bortføre 2
    bortgive bortgiver bortgav bortgivet bortgiv
    bortkomme bortkommer bortkom bortkommet bortkom happen
    bortkøre 2
    bortlede bortleder bortledte bortledt bortled
    bortprioritere 1 decide
    bortrejse 2 happen
    bortse bortser bortså bortset bortse think
    bortsende 2
    bortskaffe 1
    bortskille 2
    bortslæbe 2
    bortsortere 1
    bortsprænge bortsprænger bortsprængte bortsprængt bortspræng
    bortsælge bortsælger bortsolgte bortsolgt bortsælg
    borttage borttager borttog borttaget borttag
    bortvende 2
    bortvise 2 decide act
    bosætte bosætter bosatte bosat bosæt
    brage 1 happen
    brainstorme 1
    brandsikre 1
    brase 1 happen
    bremse 1
    briefe 1
    briste brister bristede bristet brist happen
    brodere 1
    brokke 1 say
    brolægge brolægger brolagde brolagt brolæg
    browse 1
    bruge 2 habit act
    brugerteste 1
    bruse 1
    bryde bryder brød brudt bryd
    brydes brydes brødes brudtes - state
    brygge 1 habit act
    brække brækker brækkede brækket bræk happen act
    brænde 2 happen act
    budgettere 1 decide act
    bugne 1 state
    bugsere 1
    bukke 1
    bunde 1 state
    bundfælde 1
    bundte 1
    bureaukratisere 1
    bygge 1
    byggemodne 1
    bytte 1
    bære bærer bar båret bær state act
    bøde 1
    bøje 1
    børnesikre 1
    børste 1
    campere 1 habit act
    catere 1
    censurere 1
    centralisere 1
    certificere 1
    charmere 1
    chartre 1
    chatte 1 habit act
    checke 1
    chikanere 1 happen
    chokere 1 think
    cirkulere 1 happen act
    citere 1 say
    civilisere 1
    coache 1
    crowdfunde 1
    cykle 1 habit act
    dages dages dagedes dagedes - happen
    dagsordensætte dagsordensætter dagsordensatte dagsordensat dagsordensæt put-off act
    dale 1 happen
    danne 1
    danse 1 habit act
    datere 1
    debattere 1 say act
    debitere 1
    debugge 1
    debutere 1 happen
    decentralisere 1
    dechifrere 1
    dedikere 1
    definere 1 say act
    degenerere 1 happen
    degradere 1
    dekorere 1
    dekryptere 1
    dele 2
    delegere 1 ask act
    deltage deltager deltog deltaget deltag habit act
    demaskere 1
    dementere 1 say
    demokratisere 1
    demonstrere 1 say act
    demontere 1
    deploye 1
    deponere 1
    deportere 1
    designe 1
    desinficere 1
    destillere 1
    destruere 1
    detailstyre 1
    detektere 1
    devaluere 1
    diagnosticere 1
    differentiere 1
    digitalisere 1
    diktere 1
    dimensionere 1
    dimittere 1
    dirigere 1 formal act
    disciplinere 1
    diskontere 1
    diskutere 1 say act
    diskvalificere 1 decide
    dispensere 1 decide act
    disponere 1
    distancere 1
    distribuere 1
    diversificere 1
    dobbeltbooke 1
    dobbelttjekke 1
    dokumentere 1
    dominere 1 state
    donere 1
    dosere 1
    downloade 1
    downsize 1
    drage drager drog draget drag
    dreje 1 state act
    dressere 1
    drikke drikker drak drukket drik habit
    drille 1
    drive driver drev drevet driv habit act
    drosle 1
    drukne 1 happen
    dryppe 1 happen
    dræbe 2 happen
    dræne 1
    drøfte 1 say act
    drømme 2 think
    dubbe 1
    dublere 1
    due duer duede duet - state
    dufte 1 state
    dumpe 1 happen act
    duplikere 1
    dvæle dvæler dvælede dvælet dvæl
    dykke 1 habit act
    dyppe 1
    dyrke 1 habit act
    dyste 1 habit act
    dække 1 state act
    dæmme 1
    dæmonisere 1
    dæmpe 1
    dæmre 1 happen
    dø dør døde død - happen
    døbe 2
    dømme 2 decide
    effektivisere 1
    effektuere 1
    efterbearbejde 1
    efterbehandle 1
    efterbestille 2
    efterbetale 2
    efterforske 1
    efterfuge 1
    efterfylde 2
    eftergive eftergiver eftergav eftergivet eftergiv
    eftergøde 1
    eftergå eftergår eftergik eftergået eftergå
    efterisolere 1
    efterjustere 1
    efterkomme efterkommer efterkom efterkommet efterkom
    efterkontrollere 1
    efterkøbe 2
    efterlade efterlader efterlod efterladt efterlad
    efterlevere 1
    efterligne 1
    efterlyse 2 propose act
    efterlæse 2
    eftermontere 1
    eftermåle 2
    efterplante 1
    efterpostere 1
    efterprøve 1
    efterpudse 1
    efterrationalisere 1 say
    efterregulere 1
    efterse efterser efterså efterset efterse
    eftersende 2
    efterspore 1
    efterspænde 2
    efterspørge efterspørger efterspurgte efterspurgt efterspørg propose
    efterstræbe efterstræber efterstræbte efterstræbt efterstræb
    efterstøbe 2
    eftersætte eftersætter eftersatte eftersat eftersæt
    eftersøge 2
    eftertilmelde 2
    eftertilså eftertilsår eftertilsåede eftertilsået eftertilså
    eftertænke 2 think
    efteruddanne 1
    eftervarme 1
    eftervise 2
    egne 1 state
    eje ejer ejede ejet - state
    eksaminere 1
    eksemplificere 1 say act
    eksistere 1 state
    ekskludere 1 decide act
    ekspandere 1 happen act
    ekspedere 1
    eksperimentere 1
    eksplodere 1 happen
    eksponere 1
    eksportere 1
    ekspropriere 1
    ekstrahere 1
    ekvipere 1
    elektrificere 1
    eliminere 1
    elske 1 think
    emballere 1
    emigrere 1 happen
    emittere 1
    ende ender endte endt - happen state
    energimærke 1
    energioptimere 1
    energirenovere 1
    enes enes enedes enedes - decide
    engagere 1
    ensarte 1
    ensrette 1
    entrere 1
    erfare erfarer erfarede erfaret erfar think
    erhverve 1
    erindre 1 say ask
    erkende 2 think say
    erklære 1 say act
    ernære 1 habit
    erobre 1
    erodere 1 happen
    erstatte 1
    eskalere 1 happen act
    eskortere 1
    estimere 1 think act
    etablere 1
    etikettere 1
    evakuere 1
    evaluere 1
    evne 1 state
    fabrikere 1
    fabulere 1 think
    facilitere 1
    faktuere 1
    fakturere 1
    falde falder faldt faldet fald happen
    falme 1 happen
    fantasere 1 think
    fare farer fór faret - happen
    farve 1
    fascinere 1 think
    fastfryse fastfryser fastfrøs fastfrosset fastfrys
    fastgøre fastgør fastgjorde fastgjort fastgør
    fastholde fastholder fastholdt fastholdt fasthold
    fastklemme 2 happen
    fastlægge fastlægger fastlagde fastlagt fastlæg decide act
    fastlåse 2 state
    fastmontere 1
    fastskrue 1
    fastslå fastslår fastslog fastslået fastslå say
    fastsurre 1
    fastsætte fastsætter fastsatte fastsat fastsæt decide act
    fattes fattes fattedes fattedes - state
    favne 1
    favorisere 1
    faxe 1
    fedte 1
    feje 1
    fejlbehandle 1
    fejlcitere 1
    fejle 1 happen state
    fejlfinde fejlfinder fejlfandt fejlfundet fejlfind
    fejlinformere 1
    fejlmelde 2
    fejlplacere 1
    fejlpostere 1
    fejlregistrere 1
    fejlrette 1
    fejlsende 2
    fejlsøge 2
    fejltaste 1
    fejre 1 habit act
    feriere 1 habit
    fernisere 1
    festligholde festligholder festligholdt festligholdt festlighold
    filme 1
    filosofere 1 think
    filtrere 1
    finansiere 1
    findes findes fandtes fandtes - state
    finplanere 1
    finpudse 1
    fintune 1
    firdoble 1 happen
    fiske 1 habit act
    fjerne 1
    fjernstyre 1
    flage 1 habit act
    flamme 1 happen
    flekse 1 habit act
    flette 1
    flikke 1
    flyde flyder flød flydt flyd state happen
    flygte 1 happen
    flytte 1
    flyve flyver fløj fløjet flyv happen act
    flække 1
    fløjte 1
    fnyse fnyser fnøs fnyst fnys say
    fodre 1
    fokusere 1 state act
    foragte 1 think
    forandre 1 happen act
    forankre 1
    foranledige 1
    foranstalte 1
    forarbejde 1
    forarge 1 think
    forbavse 1 think
    forbedre 1
    forbeholde forbeholder forbeholdt forbeholdt forbehold
    forberede forbereder forberedte forberedt forbered
    forbestille 2
    forbigå forbigår forbigik forbigået forbigå
    forbinde forbinder forbandt forbundet forbind
    forblive forbliver forblev forblevet forbliv state
    forbløffe 1 think
    forbruge 2 state happen
    forbrænde 2
    forbyde forbyder forbød forbudt forbyd decide act
    fordampe 1 happen
    fordanske 1
    fordele 2
    fordoble 1 happen act
    fordrage fordrager fordrog fordraget - think
    fordre 1 state
    fordrive fordriver fordrev fordrevet fordriv
    fordybe 1
    fordøje 1
    fordømme 2 say
    forebygge 1
    foredrage foredrager foredrog foredraget foredrag say
    forefindes forefindes forefandtes forefandtes - state
    foregribe foregriber foregreb foregrebet foregrib
    foregå foregår foregik foregået foregå state happen
    foreholde foreholder foreholdt foreholdt forehold say
    forekomme forekommer forekom forekommet forekom state
    foreligge foreligger forelå foreligget forelig state
    forelægge forelægger forelagde forelagt forelæg
    forelæse 2
    forene 1
    forenkle 1
    forensarte 1
    foreskrive foreskriver foreskrev foreskrevet foreskriv state
    foreslå foreslår foreslog foreslået foreslå propose
    forespørge forespørger forespurgte forespurgt forespørg ask act
    forestille 1 think
    forestå forestår forestod forestået forestå state act
    foretage foretager foretog foretaget foretag
    foretrække foretrækker foretrak foretrukket foretræk think
    forevise 2
    forfalde forfalder forfaldt forfaldet forfald happen
    forfalske 1
    forfatte 1
    forfine 1
    forflytte 1
    forfordele 1
    forfremme 1
    forfærde 1 think
    forfærdige 1
    forgifte 1
    forgylde 2
    forgå forgår forgik forgået forgå happen
    forhale 1 put-off
    forhandle 1
    forhindre 1 happen act
    forholde forholder forholdt forholdt forhold think
    forhøje 1
    forhøre 2
    forhåndsanmelde 2
    forhåndsberegne 1
    forhåndsgodkende 2 decide act
    forhåndsinformere 1 say act
    forhåndsorientere 1 say act
    forhåndsreservere 1
    forhåndstilmelde 2
    forhåndsudfylde 2
    forkaste 1 decide
    forklare 1 say act
    forklejne 1 say
    forkorte 1
    forkynde 2 say act
    forkæle 1
    forlade forlader forlod forladt forlad happen act
    forlede forleder forledte forledt forled
    forlige 1
    forlise 1 happen
    forlove 1
    forlægge forlægger forlagde forlagt forlæg
    forlænge 1
    forløbe forløber forløb forløbet forløb happen
    forløfte forløfter forløftede forløftet forløft happen
    forløse 2
    formalisere 1
    formane 1 ask
    formatere 1
    forme 1
    formene 2 think
    formere 1
    formidle 1
    formilde 1
    formindske 1 happen act
    formode 1 think
    formulere 1
    formå formår formåede formået - state
    fornemme 1 think
    forny 1
    forpagte 1
    forplante 1
    forpligte 1 ask promise
    forpurre 1 happen
    forrente 1
    forrette 1
    forringe 1
    forrykke 1 happen act
    forråde 2
    forsamle 1
    forse forser forså forset forse
    forsegle 1
    forsikre 1 say promise
    forsinke 1 happen
    forske 1 habit act
    forskrive forskriver forskrev forskrevet forskriv
    forskrække 1 happen
    forskyde forskyder forskød forskudt forskyd
    forskønne 1
    forsone 1
    forstene 1 happen
    forstumme 1 happen
    forstuve 1 happen
    forstærke 1
    forstøde 2
    forstørre 1
    forstå forstår forstod forstået forstå think
    forsumpe 1 happen
    forsvare 1 say act
    forsvarliggøre forsvarliggør forsvarliggjorde forsvarliggjort forsvarliggør
    forsvinde forsvinder forsvandt forsvundet forsvind happen
    forsyne 1
    forsænke 1
    forsøge 2
    forsømme 1 happen
    fortabe 2 happen
    fortie fortier fortav fortiet forti
    fortjene 2 state
    fortolde 1
    fortolke 1 think
    fortryde fortryder fortrød fortrudt fortryd think
    fortrække fortrækker fortrak fortrukket fortræk happen
    fortrænge 2
    fortsætte fortsætter fortsatte fortsat fortsæt happen act
    fortynde 1
    fortælle fortæller fortalte fortalt fortæl say
    fortætte 1
    fortøje 1
    forudbestille 2
    forudbetale 2
    forudbooke 1
    forudgå forudgår forudgik forudgået forudgå state
    forudse forudser forudså forudset forudse think
    forudsende 2
    forudsige forudsiger forudsagde forudsagt forudsig think
    forudsætte forudsætter forudsatte forudsat forudsæt state
    forulempe 1 happen
    forulykke 1 happen
    forundre 1 think
    forurene 1 happen act
    forvalte 1 habit act
    forvandle 1
    forvarme 1
    forvarsle 1 say act
    forvente 1 think
    forvirre 1 state
    forvisse 1
    forvitre 1 happen
    forvolde forvolder forvoldte forvoldt forvold happen
    forværre 1 happen
    forædle 1
    forære 1
    forøge 1 happen act
    forårsage 1 happen
    fostre 1
    fotografere 1
    fotokopiere 1
    fouragere 1
    frabede frabeder frabad frabedt frabed ask
    fradrage fradrager fradrog fradraget fradrag
    frafalde frafalder frafaldt frafaldet frafald decide act
    fraflytte 1 happen act
    fragive fragiver fragav fragivet fragiv
    fragte 1
    fragå fragår fragik fragået fragå happen
    frakende 2
    frakoble 1
    fralægge fralægger fralagde fralagt fralæg
    framelde 2
    frankere 1
    fraråde fraråder frarådede frarådet fraråd propose
    frasige frasiger frasagde frasagt frasig
    fraskille 2
    fraskrive fraskriver fraskrev fraskrevet fraskriv
    frasortere 1
    fraspringe fraspringer frasprang frasprunget fraspring
    frasælge frasælger frasolgte frasolgt frasælg
    fratage fratager fratog frataget fratag
    fratræde fratræder fratrådte fratrådt fratræd happen
    fratrække fratrækker fratrak fratrukket fratræk
    fravige fraviger fraveg fraveget fravig decide act
    fravælge fravælger fravalgte fravalgt fravælg decide act
    frede 1
    freelance 1 habit
    frekventere 1 habit
    fremavle 1
    frembringe frembringer frembragte frembragt frembring
    frembyde frembyder frembød frembudt frembyd state
    frembære frembærer frembar frembåret frembær
    fremdrage fremdrager fremdrog fremdraget fremdrag say
    fremdyrke 1
    fremføre 2 say act
    fremgå fremgår fremgik fremgået fremgå state
    fremhente 1
    fremholde fremholder fremholdt fremholdt fremhold say
    fremhæve 1 say
    fremkalde 2 happen
    fremkomme fremkommer fremkom fremkommet fremkom happen say
    fremkøre 2
    fremleje 1
    fremlægge fremlægger fremlagde fremlagt fremlæg say act
    fremme fremmer fremmede fremmet -
    fremrykke 1
    fremsende 2
    fremskaffe 1
    fremskride fremskrider fremskred fremskredet fremskrid happen
    fremskrive fremskriver fremskrev fremskrevet fremskriv
    fremskyde fremskyder fremskød fremskudt fremskyd
    fremskynde 1
    fremstamme fremstammer fremstammede fremstammet fremstam say
    fremstille 1
    fremstå fremstår fremstod fremstået - state
    fremsætte fremsætter fremsatte fremsat fremsæt say act
    fremtage fremtager fremtog fremtaget fremtag
    fremtidssikre 1
    fremtræde fremtræder fremtrådte fremtrådt fremtræd state
    fremtrække fremtrækker fremtrak fremtrukket fremtræk
    fremtvinge fremtvinger fremtvang fremtvunget fremtving
    fremvise 2
    frifinde frifinder frifandt frifundet frifind decide
    frigive frigiver frigav frigivet frigiv
    frigøre frigør frigjorde frigjort frigør
    frihedsberøve 1
    friholde friholder friholdt friholdt frihold
    frikende 2 decide
    frikøbe 2
    friste 1 think
    fristille 1
    frisætte frisætter frisatte frisat frisæt
    fritage fritager fritog fritaget fritag decide act
    frustrere 1 think
    frygte 1 think
    fryse fryser frøs frosset frys happen
    fræse 1
    fuge 1
    fuldbyrde 1
    fuldende fuldender fuldendte fuldendt fuldend
    fuldføre 2
    fuldtegne 1
    funde 1
    fundraise 1
    fungere 1 habit state
    funktionsteste 1
    fusionere 1 happen act
    fyge fyger føg føget fyg happen
    fylde fylder fyldte fyldt fyld state act
    fyldestgøre fyldestgør fyldestgjorde fyldestgjort fyldestgør
    fyre 1
    fælde 1
    fængsle 1
    færdes færdes færdedes færdedes - habit
    færdigbearbejde 1
    færdigbehandle 1
    færdigbygge 1
    færdigforhandle 1
    færdiggøre færdiggør færdiggjorde færdiggjort færdiggør
    færdigmelde 2
    færdigmontere 1
    færdigredigere 1
    færdigstille 1
    færdigteste 1
    færdigudvikle 1
    føde 2 happen
    føje 1
    føle 2 think
    føre fører førte ført -
    gabe 1 state
    galvanisere 1
    garantere 1 promise
    gavne 1 state
    gebyrlægge gebyrlægger gebyrlagde gebyrlagt gebyrlæg
    gelejde 1
    gemme 2
    genafhøre 2
    genaftale 2 decide
    genaktivere 1
    genanbringe genanbringer genanbragte genanbragt genanbring
    genanskaffe 1
    genansætte genansætter genansatte genansat genansæt
    genansøge 2
    genanvende 2
    genbehandle 1 put-off act
    genberegne 1
    genbeskikke 1
    genbestille 2
    genbesætte genbesætter genbesatte genbesat genbesæt
    genbesøge 2
    genbosætte genbosætter genbosatte genbosat genbosæt
    genbruge 2
    gencertificere 1
    gendrøfte 1
    genere 1 state
    generere 1 happen act
    genetablere 1
    genfinde genfinder genfandt genfundet genfind
    genfordele 2
    genforelægge genforelægger genforelagde genforelagt genforelæg
    genforene 1
    genforhandle 1
    genfortolke 1
    genfortælle genfortæller genfortalte genfortalt genfortæl say
    genfremlægge genfremlægger genfremlagde genfremlagt genfremlæg
    genfremsende 2
    genfremsætte genfremsætter genfremsatte genfremsat genfremsæt say act
    gengive gengiver gengav gengivet gengiv say act
    gengælde 2
    genhuse 1
    genindarbejde 1
    genindføre 2
    genindkalde 2
    genindmelde 2
    genindrette 1
    genindsætte genindsætter genindsatte genindsat genindsæt
    genindtræde genindtræder genindtrådte genindtrådt genindtræd happen
    genintroducere 1
    geninvestere 1
    genjustere 1
    genkende 2 state
    genkøbe 2
    genlevere 1
    genlæse 2
    genmontere 1
    genmåle 2
    gennemanalysere 1
    gennemarbejde 1
    gennembryde gennembryder gennembrød gennembrudt gennembryd
    gennemdiskutere 1
    gennemdrøfte 1
    gennemføre 2
    gennemgå gennemgår gennemgik gennemgået gennemgå say act
    gennemhegle 1 say
    gennemkontrollere 1
    gennemlyse 2
    gennemlæse 2
    gennemløbe gennemløber gennemløb gennemløbet gennemløb
    gennemprøve 1
    gennemregne 1
    gennemrenovere 1
    gennemrense 1
    gennemrode 1
    gennemse gennemser gennemså gennemset gennemse
    gennemskue 1 think
    gennemskylle 1
    gennemskære gennemskærer gennemskar gennemskåret gennemskær
    gennemsøge 2
    gennemteste 1
    gennemtjekke 1
    gennemtrawle 1
    gennemtrænge gennemtrænger gennemtrængte gennemtrængt gennemtræng happen
    gennemtvinge gennemtvinger gennemtvang gennemtvunget gennemtving
    gennemtænke 2
    genopbevare 1
    genopbygge 1
    genopfriske 1
    genopfylde 2
    genopføre 2
    genoplade genoplader genopladede genopladet genoplad
    genoplive 1
    genoplyse 2
    genoplære 2
    genopløse 2
    genoprette 1
    genopslå genopslår genopslog genopslået genopslå
    genopstille 1
    genopsætte genopsætter genopsatte genopsat genopsæt
    genoptage genoptager genoptog genoptaget genoptag put-off
    genoptræne 1
    genoverveje 1 think act
    genplacere 1
    genplanlægge genplanlægger genplanlagde genplanlagt genplanlæg
    genplante 1
    genrejse 2
    gense genser genså genset gense
    gensende 2
    genskabe 2
    genskrive genskriver genskrev genskrevet genskriv
    genstarte 1
    gensælge gensælger gensolgte gensolgt gensælg
    gentage gentager gentog gentaget gentag
    genteste 1
    gentænke 2
    genudbyde genudbyder genudbød genudbudt genudbyd
    genudgive genudgiver genudgav genudgivet genudgiv
    genudleje 1
    genudlægge genudlægger genudlagde genudlagt genudlæg
    genudlåne 2
    genudnævne 2
    genudpege 1 decide act
    genudsende 2
    genudskifte 1
    genvinde genvinder genvandt genvundet genvind happen act
    genvurdere 1 think act
    genvælge genvælger genvalgte genvalgt genvælg decide act
    genåbne 1
    gide gider gad gidet - think
    gisne 1 think
    glemme 2 happen
    glide glider gled gledet glid happen
    glæde 1 think
    glædes glædes glædedes glædedes - think
    gnide gnider gned gnedet gnid
    godkende 2 decide formal act
    godskrive godskriver godskrev godskrevet godskriv
    godtgøre godtgør godtgjorde godtgjort godtgør
    google 1
    graduere 1
    granske 1
    gratulere 1 say
    grave 1
    gravere 1
    gribe griber greb grebet grib
    grille 1
    grine griner grinede grinet grin state
    gro 1 happen
    grovsortere 1
    gruble 1 think
    grue 1 think
    grundere 1
    grundforbedre 1
    grundlægge grundlægger grundlagde grundlagt grundlæg
    gruppere 1
    gruse 1
    grænse grænser grænsede grænset - state
    grøfte 1
    guide 1
    gyldiggøre gyldiggør gyldiggjorde gyldiggjort gyldiggør
    gynge 1 habit
    gyse gyser gøs gyst - think
    gælde gælder gjaldt gældt - state
    gære 1 happen
    gætte 1 think
    gø 1 habit
    gøde 1
    gødske 1
    hade 1 think
    halte 1 state
    halvere 1 happen act
    hamre 1
    handicappe 1 state
    handle 1 state act
    harmonere 1 state
    harmonisere 1
    harve 1
    haste 1
    havarere 1 happen
    havne 1 happen
    hedde hedder hed heddet - state
    hegne 1
    hejse 1
    helbrede 1
    hemmeligholde hemmeligholder hemmeligholdt hemmeligholdt hemmelighold
    henfalde henfalder henfaldt henfaldet henfald happen
    hengive hengiver hengav hengivet hengiv
    hengå hengår hengik hengået hengå happen
    henholde henholder henholdt henholdt henhold
    henhøre 2 state
    henlade henlader henlod henladt -
    henlede 1 say ask
    henlægge henlægger henlagde henlagt henlæg
    henstille 1 ask
    henstå henstår henstod henstået henstå state
    hensyntage hensyntager hensyntog hensyntaget hensyntag
    hensætte hensætter hensatte hensat hensæt
    hente 1
    henvende 2
    henvise 2 say act
    herske 1 state
    hidse 1 state
    hilse 1 say formal
    hindre 1 state act
    hitte 1 happen
    hjembringe hjembringer hjembragte hjembragt hjembring
    hjembyde hjembyder hjembød hjembudt hjembyd
    hjemføre 2
    hjemkalde 2
    hjemkomme hjemkommer hjemkom hjemkommet hjemkom happen
    hjemkøre 2
    hjemle 1 state
    hjemlåne 2
    hjemrejse 2 happen
    hjemsende 2
    hjemsøge 2 happen
    hjemtage hjemtager hjemtog hjemtaget hjemtag
    hjemvende 2 happen
    hjælpes hjælpes hjalpes hjulpes -
    hoppe 1 habit
    hoste 1
    hovedrengøre hovedrengør hovedrengjorde hovedrengjort hovedrengør
    hugge hugger huggede hugget hug
    huse 1 state
    huske 1 think act
    hverve 1
    hvidkalke 1
    hvidvaske 1
    hvile 1 state put-off
    hviske 1 say
    hvæse 1 say
    hygge 1 habit
    hylde 1 say
    hyle 1 state
    hylle 1
    hyppe 1
    hyre 1
    hædre 1 say act
    hæfte 1 state act
    hægte 1
    hækle 1
    hælde 2 state act
    hæmme 1 state happen
    hænde hænder hændte hændt - happen
    hænge hænger hang hængt hæng state act
    hærge 1 happen
    hævde 1 say
    hæve 1 formal act
    hævne 1
    højne 1
    højtideligholde højtideligholder højtideligholdt højtideligholdt højtidelighold
    højtprioritere 1 decide
    højtryksrense 1
    højtryksspule 1
    høre 2 state act
    håbe 1 think
    håndhæve 1
    håndplukke 1
    håndskrive håndskriver håndskrev håndskrevet håndskriv
    håndtere 1
    håne håner hånede hånet - say
    ibrugsætte ibrugsætter ibrugsatte ibrugsat ibrugsæt
    ibrugtage ibrugtager ibrugtog ibrugtaget ibrugtag
    identificere 1
    idéudvikle 1 propose act
    ideudvikle 1
    idriftsætte idriftsætter idriftsatte idriftsat idriftsæt
    idømme 2 decide
    igangsætte igangsætter igangsatte igangsat igangsæt
    iklæde iklæder iklædte iklædt iklæd
    illuminere 1
    illustrere 1 say act
    imitere 1
    immatrikulere 1
    immunisere 1
    implementere 1
    implicere 1 state
    imponere 1 think
    importere 1
    improvisere 1
    imprægnere 1
    imødegå imødegår imødegik imødegået imødegå
    imødekomme imødekommer imødekom imødekommet imødekom
    imødese imødeser imødeså imødeset imødese think propose
    indarbejde 1
    indbefatte 1 state
    indberette 1
    indbetale 2
    indbinde indbinder indbandt indbundet indbind
    indbringe indbringer indbragte indbragt indbring
    indbryde indbryder indbrød indbrudt indbryd
    indbyde indbyder indbød indbudt indbyd
    indbygge 1
    inddele 2
    inddrage inddrager inddrog inddraget inddrag
    inddrive inddriver inddrev inddrevet inddriv
    inddæmme 1
    indebære indebærer indebar indebåret - state
    indeholde indeholder indeholdt indeholdt indehold state
    indeksere 1
    indeksregulere 1
    indelukke 1
    indeslutte 1
    indestå indestår indestod indestået indestå state
    indfalde indfalder indfaldt indfaldet indfald happen
    indfange 1
    indfinde indfinder indfandt indfundet indfind
    indflette 1
    indflytte 1 happen act
    indfri 1
    indfryse indfryser indfrøs indfrosset indfrys
    indføje 1
    indføre 2
    indgive indgiver indgav indgivet indgiv
    indgravere 1
    indgribe indgriber indgreb indgrebet indgrib
    indgå indgår indgik indgået indgå
    indhegne 1
    indhente 1
    indhylle 1
    indikere 1 say
    individualisere 1
    indkalde 2
    indkalkulere 1
    indkapsle 1
    indkassere 1
    indklage 1
    indkode 1
    indkomme indkommer indkom indkommet indkom happen
    indkredse 1
    indkvartere 1
    indkøbe 2
    indkøre 2
    indlede indleder indledte indledt indled formal act
    indleje 1
    indlejre 1
    indlemme 1
    indlevere 1
    indlogere 1
    indlægge indlægger indlagde indlagt indlæg
    indlæse 2
    indløbe indløber indløb indløbet indløb happen
    indløse 2
    indlåne 2
    indmelde 2
    indordne 1
    indpakke 1
    indpasse 1
    indplacere 1
    indramme 1
    indrapportere 1
    indregistrere 1
    indregne 1
    indregulere 1
    indrejse 2 happen
    indrette 1
    indrykke 1
    indrømme 1 say
    indsamle 1
    indscanne 1
    indse indser indså indset indse think
    indsende 2
    indskole 1
    indskride indskrider indskred indskredet indskrid
    indskrive indskriver indskrev indskrevet indskriv
    indskrænke 1
    indskyde indskyder indskød indskudt indskyd
    indskærpe 1 ask
    indsluse 1
    indsmøre indsmører indsmurte indsmurt indsmør
    indsnævre 1
    indspille 1
    indspænde 2
    indstille 1 propose act
    indstudere 1
    indstøbe 2
    indsuge 2
    indsvøbe 2
    indsætte indsætter indsatte indsat indsæt
    indtage indtager indtog indtaget indtag
    indtale 2
    indtaste 1
    indtegne 1
    indtelefonere 1
    indtræde indtræder indtrådte indtrådt indtræd happen
    indtræffe indtræffer indtraf indtruffet indtræf happen
    indtrække indtrækker indtrak indtrukket indtræk
    indtrænge 2 happen
    indtænke 2
    industrialisere 1
    indvandre 1 happen
    indvarsle 1 say
    indvende 2 say
    indvie indvier indviede indviet indvi
    indvillige 1 promise act
    indvinde indvinder indvandt indvundet indvind
    indvirke 1 state
    indvælge indvælger indvalgte indvalgt indvælg
    indøve 1
    inficere 1
    infiltrere 1
    informere 1 say act
    inhalere 1
    initiere 1 propose act
    inkassere 1
    inkludere 1 state act
    inkorporere 1
    insistere 1 say
    inspicere 1
    inspirere 1 state act
    installere 1
    instruere 1 ask act
    integrationsteste 1
    integrere 1
    intensivere 1
    interessere 1 think state
    intervenere 1
    interviewe 1
    introducere 1 say act
    invalidere 1 happen
    investere 1
    invitere 1 ask act
    involvere 1 state act
    irettesætte irettesætter irettesatte irettesat irettesæt
    irritere 1 think
    iscenesætte iscenesætter iscenesatte iscenesat iscenesæt
    isolere 1
    istandsætte istandsætter istandsatte istandsat istandsæt
    isætte isætter isatte isat isæt
    italesætte italesætter italesatte italesat italesæt
    iværksætte iværksætter iværksatte iværksat iværksæt
    jage 1 habit act
    jagte 1
    jogge 1 habit
    jorde 1
    jordforbinde jordforbinder jordforbandt jordforbundet jordforbind
    journalføre 2
    journalisere 1
    jubilere 1 happen
    juble 1 state
    justere 1
    jævne 1
    kalde 2
    kalibrere 1
    kalke 1
    kalkulere 1
    kanalisere 1
    kapitalisere 1
    kapre 1
    kapsejle 1 habit
    karakterisere 1 state say
    kassere 1
    kaste 1
    katalogisere 1
    kategorisere 1
    kautionere 1 promise
    kede 1 think
    kende 2 state
    kendes kendes kendtes kendtes - state
    kendetegne 1 state
    kickstarte 1
    kigge 1
    kikke 1
    kildesortere 1
    kile 1
    kitte 1
    klage 1 say act
    klandre 1 say
    klappe 1 formal
    klare 1
    klargøre klargør klargjorde klargjort klargør
    klarlægge klarlægger klarlagde klarlagt klarlæg
    klarmelde 2 say act
    klassificere 1
    klatre 1 habit
    klemme 2 happen act
    klikke 1
    klimasikre 1
    klimatilpasse 1
    klinge klinger klang klinget kling state
    klippe 1
    klistre 1
    kloakere 1
    klodse 1
    klone 1
    klæbe klæber klæbede klæbet klæb
    klæde klæder klædte klædt klæd
    klø klør kløede kløet klø happen
    knibe kniber kneb knebet knib state
    knuse 2 happen act
    knytte 1
    knække knækker knækkede knækket knæk happen act
    koble 1
    kode 1
    koge 2 state
    kollapse 1 happen
    kollationere 1
    kollidere 1 happen
    kolonisere 1
    kombinere 1
    kommandere 1 ask
    kommentere 1 say
    kommunikere 1 say act
    kompensere 1 state act
    komplicere 1 happen
    komponere 1
    kompostere 1
    komprimere 1
    kompromittere 1 happen
    koncedere 1 decide
    koncentrere 1
    kondemnere 1
    kondensere 1 happen
    kondolere 1 say
    konfigurere 1
    konfirmere 1 decide act
    konfiskere 1
    konfliktmægle 1
    konfrontere 1 say act
    konkludere 1 decide say
    konkretisere 1 say act
    konkurrere 1 habit
    konservere 1
    konsolidere 1
    konstatere 1 say formal
    konstituere 1 formal decide
    konstruere 1
    konsultere 1
    kontakte 1
    kontere 1
    kontrahere 1
    kontraktere 1
    kontrollere 1
    konvertere 1
    koordinere 1
    kopiere 1
    korrekturlæse 2
    korrelere 1 state
    korrespondere 1 habit act
    korrigere 1
    kortlægge kortlægger kortlagde kortlagt kortlæg
    koste 1 state
    krakelere 1 happen
    kreditere 1
    kreditvurdere 1
    kredse 1 state
    kridte 1
    kriminalisere 1
    kritisere 1 say
    krybe kryber krøb krøbet kryb happen
    krydse 1 happen act
    krympe 1 happen
    kryptere 1
    krænge 1 happen
    krænke krænker krænkede krænket krænk happen
    kræve 1 ask
    krølle 1
    kuldkaste 1 happen
    kuldsejle 1 happen
    kulegrave 1
    kulminere 1 happen
    kundgøre kundgør kundgjorde kundgjort kundgør say act
    kuratere 1
    kurere 1
    kuvertere 1
    kvalificere 1
    kvalitetssikre 1
    kvalitetstjekke 1
    kvalitetsudvikle 1
    kvalitetsvurdere 1
    kvantificere 1
    kvitte 1
    kvittere 1 say act
    kvotere 1
    kvæle kvæler kvalte kvalt kvæl
    kværulere 1 say
    kvæste 1 happen
    kystsikre 1
    kælve 1 happen
    kæmme 1
    kæmpe 1 habit act
    kæntre 1 happen
    købe 2
    køle 1
    køre 2
    kåre 1
    lakere 1
    laminere 1
    lamme 1 happen
    lancere 1 propose act
    lande 1 happen act
    lappe 1
    larme 1 state
    laste 1
    lave 1
    layoute 1
    le ler lo leet - state
    lease 1
    lede leder ledte ledt led habit act
    legalisere 1
    lege 1 habit
    legitimere 1
    leje 1
    lejre 1
    lempe 1
    lette 1 happen act
    leve 1 habit state
    levendegøre levendegør levendegjorde levendegjort levendegør
    levere 1
    licitere 1
    lide lider led lidt lid state
    ligebehandle 1
    ligestille 1
    ligge ligger lå ligget - state
    ligne 1 state
    likvidere 1
    lime 1
    linke 1
    livestreame 1
    lobbye 1
    lodde 1
    lodse 1
    lodtrække lodtrækker lodtrak lodtrukket lodtræk
    logere 1 state
    logge 1
    lokalisere 1
    lokke 1
    losse 1
    love 1 promise
    lovgive lovgiver lovgav lovgivet lovgiv
    lovliggøre lovliggør lovliggjorde lovliggjort lovliggør
    lovprise 2 say
    lufte 1 say act
    luge 1
    lugte 1 state
    lukke 1
    lure 1 state
    lyddæmpe 1
    lyde lyder lød lydt lyd state
    lydisolere 1
    lydoptage lydoptager lydoptog lydoptaget lydoptag
    lydsætte lydsætter lydsatte lydsat lydsæt
    lykkes lykkes lykkedes lykkedes - happen
    lyne 1 happen
    lyse 2 state
    lytte 1 habit act
    lyve lyver løj løjet lyv say
    lække 1 happen
    læne 2
    længes længes længtes længtes - think
    lænke 1
    lære 2
    læse 2
    læsse 1
    løbe løber løb løbet løb state act
    løfte 1
    lønne 1
    lønregulere 1
    lønsætte lønsætter lønsatte lønsat lønsæt
    løse 2
    løslade løslader løslod løsladt løslad
    løsne 1
    løsrive løsriver løsrev løsrevet løsriv
    låne 2
    låse 2
    maile 1
    maksimere 1
    male 1
    mangedoble 1 happen act
    mangfoldiggøre mangfoldiggør mangfoldiggjorde mangfoldiggjort mangfoldiggør
    mangle 1 state
    manipulere 1
    marinere 1
    markedsføre 2
    markere 1
    mase 1
    maskere 1
    massere 1
    matche 1
    matrikulere 1
    medbetale 2
    medbringe medbringer medbragte medbragt medbring
    meddele 2 say act
    medfinansiere 1
    medføre 2 happen
    medgive medgiver medgav medgivet medgiv say
    medgå medgår medgik medgået medgå state
    mediedække 1
    mediere 1
    medinddrage medinddrager medinddrog medinddraget medinddrag
    medlytte 1
    medregne 1
    medtage medtager medtog medtaget medtag put-off act
    medtælle medtæller medtalte medtalt medtæl
    medtænke 2
    medunderskrive medunderskriver medunderskrev medunderskrevet medunderskriv formal act
    medundertegne 1
    medvirke 1 state act
    meje 1
    melde 2 say act
    mene mener mente ment - think
    merge 1
    merudbetale 2
    mestre 1 state
    migrere 1
    mikse 1
    miljøgodkende 2 decide act
    miljøvurdere 1
    mime 1
    minde 1 ask say
    mindes mindes mindedes mindedes - think
    mindske 1
    minimere 1
    misbillige 1 think
    misbruge 2
    misforstå misforstår misforstod misforstået misforstå think
    mishandle 1
    misinformere 1
    misligholde misligholder misligholdt misligholdt mislighold
    mislykkes mislykkes mislykkedes mislykkedes - happen
    missionere 1
    mistrives mistrives mistrivedes mistrivedes - state
    mistro 1 think
    mistænke 2 think
    mistænkeliggøre mistænkeliggør mistænkeliggjorde mistænkeliggjort mistænkeliggør say
    misunde 1 think
    mobbe 1 habit
    mobilisere 1
    modellere 1
    moderere 1
    modernisere 1
    modificere 1
    modne 1 happen act
    modregne 1
    modsige modsiger modsagde modsagt modsig say
    modstå modstår modstod modstået modstå
    modsætte modsætter modsatte modsat modsæt
    modtage modtager modtog modtaget modtag receive
    modtagekontrollere 1
    modvirke 1
    momsregistrere 1
    monitorere 1
    montere 1
    motionere 1 habit
    motivere 1 say act
    mudre 1 happen
    muge 1
    mugne 1 happen
    muliggøre muliggør muliggjorde muliggjort muliggør
    mumle 1 say
    munde 1 state
    mure 1
    mutere 1 happen
    mægle 1
    mærke 1 think act
    mætte 1 state
    møde 2 habit act
    mødelede mødeleder mødeledte mødeledt mødeled habit act
    mødes mødes mødtes mødtes - habit act
    mønstre 1
    mørklægge mørklægger mørklagde mørklagt mørklæg
    måle 2
    målrette 1
    målsætte målsætter målsatte målsat målsæt
    nabohøre 2
    narre narrer narrede narret -
    navigere 1
    navngive navngiver navngav navngivet navngiv
    nedbringe nedbringer nedbragte nedbragt nedbring
    nedbryde nedbryder nedbrød nedbrudt nedbryd
    nedbrænde 2 happen
    nedbygge 1
    nedfryse nedfryser nedfrøs nedfrosset nedfrys
    nedfælde 1
    nedgradere 1
    nedgrave 1
    nedgå nedgår nedgik nedgået nedgå happen
    nedhænge 2 state
    nedjustere 1
    nedkaste 1
    nedklassificere 1
    nedkomme nedkommer nedkom nedkommet nedkom happen
    nedkæmpe 1
    nedkøle 1
    nedlukke 1
    nedlægge nedlægger nedlagde nedlagt nedlæg
    nednormere 1
    nedpakke 1
    nedprioritere 1 decide act
    nedramme 1
    nedregulere 1
    nedrive nedriver nedrev nedrevet nedriv
    nedrunde 1
    nedruste 1
    nedrykke 1 happen
    nedsive 1 happen
    nedskalere 1
    nedskrive nedskriver nedskrev nedskrevet nedskriv
    nedskære nedskærer nedskar nedskåret nedskær
    nedslide nedslider nedsled nedslidt nedslid
    nedslå nedslår nedslog nedslået nedslå
    nedstamme nedstammer nedstammede nedstammet - state
    nedstemme 2 decide
    nedstyrte 1 happen
    nedsænke 1
    nedsætte nedsætter nedsatte nedsat nedsæt
    nedtage nedtager nedtog nedtaget nedtag
    nedtone 1 say act
    nedtrappe 1
    nedtræde nedtræder nedtrådte nedtrådt nedtræd
    nedvurdere 1
    neutralisere 1
    nikke 1 say
    nivellere 1
    nominere 1 decide act
    normalisere 1
    normere 1
    notere 1 say formal act
    notificere 1 say act
    nuancere 1 say act
    nulstille 1
    nummerere 1
    nyanlægge nyanlægger nyanlagde nyanlagt nyanlæg
    nyanskaffe 1
    nyansætte nyansætter nyansatte nyansat nyansæt
    nybygge 1
    nyde nyder nød nydt nyd state
    nyistandsætte nyistandsætter nyistandsatte nyistandsat nyistandsæt
    nyplante 1
    nyse 2 happen
    nytegne 1
    nytte nytter nyttede nyttet - state
    nyttiggøre nyttiggør nyttiggjorde nyttiggjort nyttiggør
    nytænke 2
    nyudvikle 1
    nyvisitere 1
    nyvurdere 1
    nyvælge nyvælger nyvalgte nyvalgt nyvælg
    nære nærer nærede næret - think
    nærme 1 happen
    nærstudere 1
    nævne 2 say
    nøde 1 ask
    nødreparere 1
    nødvendiggøre nødvendiggør nødvendiggjorde nødvendiggjort nødvendiggør state
    nøjes nøjes nøjedes nøjedes -
    nå 1 state act
    observere 1 say act
    obstruere 1
    offentliggøre offentliggør offentliggjorde offentliggjort offentliggør
    offre 1
    ofre 1
    okkupere 1
    omadressere 1
    omarbejde 1
    omarrangere 1
    ombooke 1
    ombryde ombryder ombrød ombrudt ombryd
    ombudgettere 1 decide act
    ombygge 1
    ombytte 1
    omdanne 1
    omdefinere 1
    omdele 2
    omdirigere 1
    omdisponere 1
    omdøbe 1
    omfatte 1 state
    omfavne 1
    omflytte 1
    omfordele 2
    omforme 1
    omformulere 1
    omfuge 1
    omføre 2
    omgive omgiver omgav omgivet omgiv state
    omgruppere 1
    omgøre omgør omgjorde omgjort omgør
    omgå omgår omgik omgået omgå
    omgås omgås omgikkes omgåedes - habit
    omhandle 1 state
    omhugge omhugger omhuggede omhugget omhug
    omkalfatre 1
    omklassificere 1
    omklæde omklæder omklædte omklædt omklæd
    omkoble 1
    omkode 1
    omkomme omkommer omkom omkommet omkom happen
    omkonstruere 1
    omkontere 1
    omkonvertere 1
    omkranse 1 state
    omkøre 2
    omlede omleder omledte omledt omled
    omlægge omlægger omlagde omlagt omlæg
    omløbe omløber omløb omløbet omløb happen
    ommale 1
    ommelde 2
    ommure 1
    ommærke 1
    ommøblere 1
    omorganisere 1
    ompakke 1
    omplacere 1
    omplante 1
    ompostere 1
    omprioritere 1 decide act
    omprogrammere 1
    omprojektere 1
    omregistrere 1
    omregulere 1
    omrokere 1
    omskabe 1
    omskifte 1
    omskole 1
    omskrive omskriver omskrev omskrevet omskriv
    omsluse 1
    omslutte 1 state
    omspænde 2 state
    omstille 1
    omstrukturere 1
    omstøbe 2
    omstøde 2 decide act
    omsætte omsætter omsatte omsat omsæt
    omtale 2 say
    omtegne 1
    omtrykke 2
    omtænke 2
    omveksle 1
    omvende 2
    omvisitere 1
    omvurdere 1
    omvælge omvælger omvalgte omvalgt omvælg
    onboarde 1
    opbevare 1
    opbinde opbinder opbandt opbundet opbind
    opbringe opbringer opbragte opbragt opbring
    opbruge 2
    opbryde opbryder opbrød opbrudt opbryd
    opbrænde 2
    opbygge 1
    opdage 1 happen think
    opdatere 1
    opdele 2
    opdrage opdrager opdrog opdraget opdrag
    opdrive opdriver opdrev opdrevet opdriv
    opdrætte 1
    opdyrke 1
    opelske 1
    operationalisere 1
    operere 1 habit act
    opfange 1
    opfatte 1 think
    opfinde opfinder opfandt opfundet opfind
    opfordre 1 ask propose
    opfriske 1
    opfylde 2
    opføde 2
    opføre 2
    opgive opgiver opgav opgivet opgiv
    opgradere 1
    opgrave 1
    opgøre opgør opgjorde opgjort opgør
    opgå opgår opgik opgået opgå state
    ophidse 1 happen
    ophobe 1 happen act
    opholde opholder opholdt opholdt ophold
    ophænge 2
    ophæve 1 decide act
    ophøje 1
    ophøre 2 happen
    opildne 1 ask
    opkaste 1
    opklare 1
    opklodse 1
    opklæbe 2
    opkridte 1
    opkræve 1
    opkvalificere 1
    opkøbe 2
    oplade oplader opladede opladet oplad
    oplagre 1
    opleve 1 think
    oplive 1
    oplukke 1
    oplyse 2 say
    oplægge oplægger oplagde oplagt oplæg
    oplære 2
    oplæse 2
    opløfte 1
    opløse 2
    oplåse 2
    opmagasinere 1
    opmale 1
    opmande 1
    opmuntre 1 ask
    opmure 1
    opmærke 1
    opmåle 2
    opnormere 1
    opnå 1 receive
    opofre 1
    oppebære 1 receive
    opponere 1 say
    opprioritere 1 decide act
    oppumpe 1
    oppuste 1
    oppynte 1
    oprense 1
    opretholde opretholder opretholdt opretholdt oprethold
    oprette 1
    opridse 1 say act
    oprigge 1
    oprinde oprinder oprandt oprundet - happen
    opringe 1
    oprulle 1
    opruste 1
    oprydde 1
    oprykke 1 happen
    opråbe 2
    opsamle 1
    opsejle 1 happen
    opsige opsiger opsagde opsagt opsig
    opskalere 1
    opskrive opskriver opskrev opskrevet opskriv
    opskære opskærer opskar opskåret opskær
    opslide opslider opsled opslidt opslid
    opsluge 1 state
    opslå opslår opslog opslået opslå
    opsnappe 1
    opsnuse 1
    opspare 1
    opsplitte 1
    opspore 1
    opsprætte 1
    opspænde 2
    opstable 1
    opstalde 1
    opstarte 1
    opstille 1
    opstive 1
    opstramme 1
    opstribe 1
    opstøve 1
    opstå opstår opstod opstået opstå happen
    opsuge 2
    opsummere 1 say act
    opsætte opsætter opsatte opsat opsæt
    opsøge 2
    optage optager optog optaget optag
    optegne 1
    optimere 1
    optjene 2
    optrappe 1
    optrevle optrevler optrevlede optrevlet optrevl
    optræde optræder optrådte optrådt optræd habit act
    optrække optrækker optrak optrukket optræk
    optræne 1
    optælle optæller optalte optalt optæl
    optænde 2
    optø optør optøede optøet optø
    opvarme 1
    opvarte 1
    opvaske 1
    opveje 1 state
    opvise 2 state
    opvokse 1 happen
    opvurdere 1
    opøve 1
    ordinere 1
    ordne 1
    ordstyre 1 habit act
    organisere 1
    orientere 1 say act
    orkestrere 1
    outsource 1
    overbelaste 1 happen
    overbetale 2
    overbevise 2
    overbooke 1
    overbringe overbringer overbragte overbragt overbring
    overbyde overbyder overbød overbudt overbyd
    overbygge 1
    overbære overbærer overbar overbåret overbær
    overdrage overdrager overdrog overdraget overdrag
    overdramatisere 1 say
    overdrive overdriver overdrev overdrevet overdriv say
    overdække 1
    overensstemme 2 state
    overfalde overfalder overfaldt overfaldet overfald happen
    overflytte 1
    overflødiggøre overflødiggør overflødiggjorde overflødiggjort overflødiggør
    overføre 2 put-off act
    overgive overgiver overgav overgivet overgiv
    overgå overgår overgik overgået overgå happen
    overhale 1
    overholde overholder overholdt overholdt overhold
    overhøre 2
    overklæbe 2
    overkomme overkommer overkom overkommet overkom
    overkøre 2
    overlade overlader overlod overladt overlad
    overlappe 1 state
    overlaste 1
    overleve 1 happen
    overlevere 1
    overliste 1
    overlægge overlægger overlagde overlagt overlæg
    overmale 1
    overnatte 1 habit act
    overproducere 1
    overprøve 1
    overraske 1 think happen
    overrisle 1
    overrumple 1
    overrække overrækker overrakte overrakt overræk formal act
    overse overser overså overset overse
    oversende 2
    overskride overskrider overskred overskredet overskrid state happen
    overskrive overskriver overskrev overskrevet overskriv
    overskueliggøre overskueliggør overskueliggjorde overskueliggjort overskueliggør
    overskygge 1 happen
    overskære overskærer overskar overskåret overskær
    overslå overslår overslog overslået overslå
    oversove oversover oversov oversovet oversov happen
    overspringe overspringer oversprang oversprunget overspring
    overstemme 2 decide
    overstige overstiger oversteg oversteget overstig state
    overstrege 1
    overstryge overstryger overstrøg overstrøget overstryg
    overstå overstår overstod overstået overstå
    oversvømme 1 happen
    oversætte oversætter oversatte oversat oversæt
    overtage overtager overtog overtaget overtag
    overtale 2
    overtegne 1
    overtrumfe 1
    overtræde overtræder overtrådte overtrådt overtræd happen
    overtrække overtrækker overtrak overtrukket overtræk
    overveje 1 propose think act
    overvinde overvinder overvandt overvundet overvind
    overvintre 1 habit act
    overvurdere 1 think
    overvælde 1 state
    overvåge 1 habit act
    pakke 1
    parafere 1
    parcellere 1
    parkere 1 put-off act
    parre 1
    partere 1
    partshøre 1
    passe 1 state act
    passere 1 happen state
    passivere 1
    patche 1
    patentere 1
    patruljere 1 habit act
    pausere 1 put-off act
    pege 1 say
    pendle 1 habit
    pensionere 1 happen
    perforere 1
    periodisere 1
    permittere 1
    perspektivere 1 say act
    pibe piber peb pebet pib
    pible 1 happen
    pifte 1
    pille 1
    pilotteste 1
    pine 2 state
    pirke 1
    pitche 1 say act
    placere 1
    planere 1
    planlægge planlægger planlagde planlagt planlæg
    plante 1
    pleje 1 state habit
    plombere 1
    plotte 1
    plukke 1
    plyndre 1 happen
    plædere 1 propose
    pløje 1
    pode 1
    pointere 1 say
    polere 1
    politianmelde 2
    positionere 1
    poste 1
    postere 1
    praktisere 1 habit act
    prale 1 say
    presse 1 ask act
    prikke 1
    printe 1
    prioritere 1 decide act
    prise 2 say
    prisregulere 1
    prissætte prissætter prissatte prissat prissæt
    privatisere 1
    problematisere 1 say
    producere 1 habit act
    profilere 1
    profitere 1 state
    prognosticere 1
    programmere 1
    projektere 1
    projektlede projektleder projektledte projektledt projektled habit act
    projicere 1
    proklamere 1 say
    prolongere 1 put-off act
    promovere 1
    protestere 1 say
    protokolføre 2
    protokollere 1 formal act
    proviantere 1
    provokere 1 happen say
    præcisere 1 say act
    prædike 1 say
    præge 1 state
    prækvalificere 1
    præmiere 1
    præsentere 1 say act
    prøve 1
    prøvebore 1
    prøvekøre 2
    prøvesmage 2
    publicere 1
    pudse 1
    pulverisere 1
    pumpe 1
    punge 1
    punktere 1 happen
    pusle 1 habit act
    puste 1
    pynte 1
    påbegynde 2
    påberåbe 1 say
    påbyde påbyder påbød påbudt påbyd ask
    påbygge 1
    pådrage pådrager pådrog pådraget pådrag
    pådutte 1
    påfylde 2
    påføre 2
    pågribe pågriber pågreb pågrebet pågrib
    pågå pågår pågik pågået pågå state
    påhvile påhviler påhvilede påhvilet - state
    påhælde 2
    påkalde 2
    påklage 1
    påklistre 1
    påklæbe 2
    påkoble 1
    påkøre 2 happen
    pålime 1
    pålægge pålægger pålagde pålagt pålæg ask
    pålæsse 1
    påløbe påløber påløb påløbet påløb happen
    påminde 1 ask
    påmontere 1
    påpege 1 say
    påråbe 2
    påse påser påså påset påse
    påskrive påskriver påskrev påskrevet påskriv
    påskrue 1
    påskønne 1 think
    påstå påstår påstod påstået påstå say
    påsætte påsætter påsatte påsat påsæt
    påtage påtager påtog påtaget påtag promise
    påtale 2 say act
    påtegne 1
    påtvinge påtvinger påtvang påtvunget påtving ask
    påtænke 1 think promise
    påvirke 1 state act
    påvise 2 say
    rabattere 1
    raffinere 1
    rage 1 state
    ramle 1 happen
    ramme 2 happen
    ramponere 1
    rangere 1 state
    rangordne 1
    ransage 1
    rapportere 1 say act
    rasere 1
    raskmelde 2
    rasle 1 happen
    ratificere 1 decide formal
    rationalisere 1
    rationere 1
    reagere 1 happen act
    reaktivere 1
    realisere 1
    realitetsbehandle 1
    rebooke 1
    rebrande 1
    recensere 1
    recertificere 1
    redde 1
    redegøre redegør redegjorde redegjort redegør say act
    redigere 1
    redistribuere 1
    reducere 1
    reetablere 1
    referere 1 say act
    refinansiere 1
    reflektere 1 think act
    reformere 1
    refundere 1
    regere 1 state habit
    registrere 1
    regne 1 think act
    regressionsteste 1
    regulere 1
    rehabilitere 1
    reintegrere 1
    reinvestere 1
    rejse 2
    rekapitulere 1 say act
    reklamere 1
    rekognoscere 1
    rekonstruere 1
    rekonvalescere 1 happen
    rekruttere 1
    rekvirere 1
    relancere 1
    relatere 1 state
    release 1
    rende render rendte rendt rend
    rengøre rengør rengjorde rengjort rengør
    renholde renholder renholdt renholdt renhold
    renovere 1
    rense 1
    renskrive renskriver renskrev renskrevet renskriv
    reparere 1
    repetere 1 say act
    replicere 1 say
    reproducere 1
    reprogrammere 1
    repræsentere 1 state habit
    rescanne 1
    reservere 1
    residere 1 state habit
    respektere 1 think state
    restaurere 1
    restrukturere 1
    resultere 1 happen
    resumere 1 say act
    retfærdiggøre retfærdiggør retfærdiggjorde retfærdiggjort retfærdiggør say
    rette 1
    returnere 1
    revidere 1
    reviewe 1
    revisitere 1
    revitalisere 1
    revne 1 happen
    revurdere 1 think act
    ride rider red redet rid habit
    ridse 1
    rigge 1
    rinde rinder randt rundet - happen
    ringe 1
    risikere 1 state
    risikostyre 1
    risikovurdere 1
    riste 1
    rive river rev revet riv
    robustgøre robustgør robustgjorde robustgjort robustgør
    rode 1
    rokere 1
    rose 2 say
    rotere 1 happen habit act
    rubricere 1
    rulle 1
    rumme 1 state
    rundkøre 2
    rundsende 2
    rundvise 2
    rustbehandle 1
    ruste 1 happen act
    rydde 1
    ryge ryger røg røget ryg happen habit
    rygtes rygtes rygtedes rygtedes - happen
    rykke 1 put-off act
    ryste 1 happen
    række rækker rakte rakt ræk state act
    ræsonnere 1 think
    røbe 1
    rømme 1
    røntgenfotografere 1
    røre 2
    røve 1 happen
    råbe 2 say
    råde råder rådede rådet råd ask state
    rådgive rådgiver rådgav rådgivet rådgiv habit act
    rådne 1 happen
    sabotere 1
    sagsbehandle 1
    saldere 1
    salgsmodne 1
    salte 1
    samarbejde 1 habit act
    samfinansiere 1
    samkøre 2
    samle 1
    sammenbinde sammenbinder sammenbandt sammenbundet sammenbind
    sammenblande 1
    sammenbryde sammenbryder sammenbrød sammenbrudt sammenbryd happen
    sammenbygge 1
    sammenfalde sammenfalder sammenfaldt sammenfaldet sammenfald state
    sammenfatte 1 say act
    sammenflette 1
    sammenholde sammenholder sammenholdt sammenholdt sammenhold
    sammenhænge 2 state
    sammenkalde 2
    sammenknytte 1
    sammenkoble 1
    sammenligne 1
    sammenlodde 1
    sammenlægge sammenlægger sammenlagde sammenlagt sammenlæg
    sammenpakke 1
    sammenskrive sammenskriver sammenskrev sammenskrevet sammenskriv
    sammenskrue 1
    sammenstille 1
    sammenstykke 1
    sammensætte sammensætter sammensatte sammensat sammensæt
    sammentræde sammentræder sammentrådte sammentrådt sammentræd formal
    sammentrække sammentrækker sammentrak sammentrukket sammentræk
    sammentælle sammentæller sammentalte sammentalt sammentæl
    sammentænke 2
    samordne 1
    samskabe 2 habit act
    samstemme 2 state
    samtykke 1 decide say
    samtænke 2
    sandblæse 2
    sanere 1
    sanke 1
    sanktionere 1 decide act
    savne 1 think propose
    savnes savnes savnedes savnedes - state
    scanne 1
    screene 1
    scrolle 1
    seede 1
    segmentere 1
    sejle 1 habit act
    sejre 1 happen
    selvevaluere 1
    selvfinansiere 1
    selvforvalte 1 habit
    selvstændiggøre selvstændiggør selvstændiggjorde selvstændiggjort selvstændiggør
    separatkloakere 1
    separere 1
    serieproducere 1
    servere 1 habit act
    servicere 1
    ses ses sås sets - state
    sidde sidder sad siddet sid state
    sidestille 1 think state
    signalere 1 state say
    signere 1
    sigte 1 state act
    sikkerhedsgodkende 2
    sikkerhedskopiere 1
    sikkerhedsteste 1
    sikre 1
    simplificere 1
    simulere 1
    sinke 1 happen
    sive 1 happen
    sjakre 1 habit
    sjusse 1
    skabe 2
    skade 1 happen
    skadesløsholde skadesløsholder skadesløsholdt skadesløsholdt skadesløshold
    skaffe 1
    skalere 1
    skamme 1 think
    skanne 1
    skate 1 habit
    ske sker skete sket - happen
    skelne 1 think act
    skemalægge skemalægger skemalagde skemalagt skemalæg
    skematisere 1
    skifte 1
    skildre 1 say act
    skille 2
    skilte 1
    skimle 1 happen
    skimme 1
    skitsere 1 say act
    skjule skjuler skjulte skjult skjul
    skovle 1
    skrabe 1
    skramle 1 state
    skride skrider skred skredet skrid happen
    skrige skriger skreg skreget skrig say
    skrotte 1
    skrubbe 1
    skrue 1
    skrumpe 1 happen
    skræddersy 1
    skrælle 1
    skræmme 1 happen
    skubbe 1 put-off act
    skuffe 1 think
    skufle 1
    skumme 1
    skure 1
    skybrudssikre 1
    skyde skyder skød skudt skyd
    skygge 1 state
    skylde skylder skyldte skyldt - state
    skyldes skyldes skyldtes skyldtes - state
    skylle 1
    skynde 2
    skælde 2 say
    skælve skælver skælvede skælvet skælv happen
    skæmme 1 state
    skænde 2 say
    skændes skændes skændtes skændtes - habit
    skænke 1
    skære skærer skar skåret skær
    skærme 1
    skærpe 1
    skønne 1 think
    skøtte 1 habit act
    skåle skåler skålede skålet - formal
    skåne 1
    sladre 1 say
    slagte 1
    slappe 1 state
    slette 1
    slibe sliber sleb slebet slib
    slide slider sled slidt slid state
    slikke 1 habit
    slippe slipper slap sluppet slip happen act
    sluge 2
    slukke 1
    slumre 1 state
    sluse 1
    slutafregne 1
    slutbehandle 1
    slutevaluere 1
    slutgodkende 2 decide formal act
    slutrapportere 1
    slutte 1 happen act
    slæbe 2
    slække 1
    slænge 2 happen
    sløjfe 1
    smadre 1 happen act
    smage 2 state
    smede 1
    smelte 1 happen
    smide smider smed smidt smid
    smidiggøre smidiggør smidiggjorde smidiggjort smidiggør
    smile 1 state
    smitte 1 happen
    smugle 1
    smuldre 1 happen
    smykke 1
    smække 1
    smøre smører smurte smurt smør
    snakke 1 say act
    sne 1 happen
    snerydde 1
    snitte 1
    snuse 1
    snyde snyder snød snydt snyd
    snøre 1
    socialisere 1
    sondere 1
    sone 1
    sortere 1
    sove sover sov sovet sov state
    spadsere 1 habit
    spalte 1
    spamme 1
    spare 1
    spartle 1
    specialisere 1
    specificere 1 say act
    spejle 1 state
    spekulere 1 think
    spidse 1
    spilde spilder spildte spildt spild happen
    spille 1 habit act
    spire 1 happen
    spise 2 habit
    splintre 1 happen
    spolere 1 happen
    sponsere 1
    sponsorere 1
    spore 1
    sprede spreder spredte spredt spred
    springe springer sprang sprunget spring
    spritte 1
    sprænge sprænger sprængte sprængt spræng
    sprøjte 1
    spule 1
    spænde 2
    spærre 1
    spøge 1 say
    spå 1 think
    stabilisere 1 happen act
    stable 1
    stadfæste 1 decide act
    stagnere 1 happen
    stamme 1 state
    standardisere 1
    standse 1 happen act
    stanse 1
    starte 1 happen act
    stationere 1
    statuere 1
    stege 2
    stemme 2 formal act
    stemple 1
    stifte 1
    stige stiger steg steget stig happen
    stikke stikker stak stukket stik
    stille 1
    stillesætte stillesætter stillesatte stillesat stillesæt
    stimle 1 happen
    stimulere 1
    stive 1
    stivne 1 happen
    stjæle stjæler stjal stjålet stjæl happen
    stole 1 think
    stoppe 1 happen act
    storme 1 happen
    straffe 1
    stramme 1
    strande 1 happen
    streame 1
    strege 1
    strejke 1 habit act
    stresse 1 state
    stressteste 1
    stribe 1
    stride strider stred stridt strid state
    strikke 1
    stritte 1 state
    strukturere 1
    strutte 1 state
    stryge stryger strøg strøget stryg
    stræbe 2 think
    strække strækker strakte strakt stræk state
    strø strør strøede strøet strø
    strømme 1 happen
    stubfræse 1
    studere 1 habit act
    studse 1 think
    stuve 1
    styre 1
    styrke 1
    styrte 1 happen
    stævne 1
    støbe 2
    støde 2 happen
    støjdæmpe 1
    støje 1 state
    støjisolere 1
    støjmåle 2
    støtte 1
    støve 1
    støvsuge 1
    subsidiere 1
    suge 2
    supervisere 1
    supplere 1 say act
    supportere 1 habit act
    surfe 1
    suspendere 1 decide act
    svampebehandle 1
    svare 1 say act
    svede 2 happen
    svejse 1
    svie svier sved svedet svi state
    svigte 1 happen
    svinde svinder svandt svundet svind happen
    svine 1
    svinge svinger svang svunget sving state act
    svulme 1 happen
    svække 1 happen act
    sværge sværger svor svoret sværg promise
    svæve 1 state
    svøbe 2
    svømme 1 habit act
    sy syr syede syet sy
    sygemelde 2
    sylte 1 put-off
    symbolisere 1 state
    sympatisere 1 think
    synes synes syntes syntes - think
    synge synger sang sunget syng habit act
    synke synker sank sunket synk happen
    synkronisere 1
    synliggøre synliggør synliggjorde synliggjort synliggør
    systematisere 1
    systemteste 1
    sæbe 1
    sænke 1
    søge 2
    sørge 1
    søsætte søsætter søsatte søsat søsæt
    såre 1 happen
    tabe 2 happen
    tackle 1
    takke 1 say formal
    taksere 1
    tale 2 say act
    tangere 1 state
    tanke 1
    tape 1
    tapetsere 1
    tappe 1
    taste 1
    tatovere 1
    te ter teede teet te state
    tegne 1
    telefonere 1
    telegrafere 1
    tematisere 1 say act
    terminere 1
    terrassere 1
    terrorisere 1
    teste 1
    tidsbegrænse 1
    tidsfastsætte tidsfastsætter tidsfastsatte tidsfastsat tidsfastsæt decide act
    tidsstemple 1
    tie tier tav tiet ti state
    tigge 1
    tilbagebetale 2
    tilbagebringe tilbagebringer tilbagebragte tilbagebragt tilbagebring
    tilbageføre 2
    tilbageholde tilbageholder tilbageholdt tilbageholdt tilbagehold
    tilbagekalde 2
    tilbagekomme tilbagekommer tilbagekom tilbagekommet tilbagekom happen
    tilbagelevere 1
    tilbagelægge tilbagelægger tilbagelagde tilbagelagt tilbagelæg
    tilbagemelde 2 say act
    tilbagerapportere 1 say act
    tilbagerulle 1
    tilbagerykke 1 happen
    tilbagesende 2
    tilbagetage tilbagetager tilbagetog tilbagetaget tilbagetag
    tilbagetrække tilbagetrækker tilbagetrak tilbagetrukket tilbagetræk
    tilbagevende 2 happen
    tilbagevise 2 say
    tilberede tilbereder tilberedte tilberedt tilbered
    tilbringe tilbringer tilbragte tilbragt tilbring
    tilbyde tilbyder tilbød tilbudt tilbyd promise act
    tilbygge 1
    tildele 2
    tildrage tildrager tildrog tildraget tildrag happen
    tilegne 1
    tilfalde tilfalder tilfaldt tilfaldet tilfald receive
    tilflytte 1 happen
    tilføje 1 say act
    tilføre 2
    tilgive tilgiver tilgav tilgivet tilgiv
    tilgodese tilgodeser tilgodeså tilgodeset tilgodese
    tilgro tilgror tilgroede tilgroet - happen
    tilgængeliggøre tilgængeliggør tilgængeliggjorde tilgængeliggjort tilgængeliggør
    tilgøre tilgør tilgjorde tilgjort tilgør
    tilgå tilgår tilgik tilgået tilgå receive
    tilholde tilholder tilholdt tilholdt tilhold
    tilhøre 2 state
    tilintetgøre tilintetgør tilintetgjorde tilintetgjort tilintetgør
    tilkalde 2
    tilkende 2
    tilkendegive tilkendegiver tilkendegav tilkendegivet tilkendegiv say
    tilknytte 1
    tilkoble 1
    tilkomme tilkommer tilkom tilkommet tilkom state
    tilkøbe 2
    tilkøre 2
    tillade tillader tillod tilladt tillad decide act
    tillede tilleder tilledte tilledt tilled
    tillempe 1
    tillukke 1
    tillægge tillægger tillagde tillagt tillæg
    tilmelde 2
    tilpasse 1
    tilplante 1
    tilpligte 1 ask decide
    tilrejse 2 happen
    tilrette 1
    tilrettelægge tilrettelægger tilrettelagde tilrettelagt tilrettelæg
    tilråbe 2 say
    tilråde tilråder tilrådede tilrådet tilråd propose
    tilsande 1 happen
    tilse tilser tilså tilset tilse
    tilsende 2
    tilsidesætte tilsidesætter tilsidesatte tilsidesat tilsidesæt
    tilsige tilsiger tilsagde tilsagt tilsig promise
    tilsikre 1
    tilskrive tilskriver tilskrev tilskrevet tilskriv
    tilskyde tilskyder tilskød tilskudt tilskyd
    tilskynde 1 ask
    tilskære tilskærer tilskar tilskåret tilskær
    tilslutte 1 decide act
    tilslå tilslår tilslog tilslået tilslå
    tilspidse 1 happen
    tilstræbe 2 think act
    tilstræbes tilstræbes tilstræbtes tilstræbtes - state
    tilstøde 2 happen
    tilstå tilstår tilstod tilstået tilstå say
    tilsvine 1 say
    tilsætte tilsætter tilsatte tilsat tilsæt
    tilså tilsår tilsåede tilsået tilså
    tiltage tiltager tiltog tiltaget tiltag happen
    tiltale 2
    tiltræde tiltræder tiltrådte tiltrådt tiltræd decide happen
    tiltrække tiltrækker tiltrak tiltrukket tiltræk happen
    tiltænke 2
    tilvejebringe tilvejebringer tilvejebragte tilvejebragt tilvejebring
    tilvirke 1
    tilvælge tilvælger tilvalgte tilvalgt tilvælg
    tilvænne tilvænner tilvænnede tilvænnet tilvæn
    tinglyse 2
    tippe 1
    tjekke 1
    tjene 2 state act
    toldbehandle 1
    tolke 1 think
    topkappe 1
    toppe 1 state happen
    tordne 1 happen
    totalrenovere 1
    tracke 1
    trafikere 1 habit
    trafiksanere 1
    traktere 1
    trampe 1
    transformere 1
    transmittere 1
    transplantere 1
    transportere 1
    trave 1 habit
    trawle 1
    tredoble 1 happen act
    triagere 1
    trille 1 happen
    trimme 1
    trives trives trivedes trivedes - state
    tro 1 think
    trone 1 state
    troppe 1 happen
    true 1 say state
    trykimprægnere 1
    trykke trykker trykkede trykket tryk
    trykprøve 1
    trykteste 1
    træde træder trådte trådt træd happen act
    trække trækker trak trukket træk
    træne 1 habit act
    trænge trænger trængte trængt træng state happen
    trætte 1 state
    tude 1 say
    tune 1
    turnere 1 habit
    tvangsfjerne 1
    tvangsfuldbyrde 1
    tvangsindlægge tvangsindlægger tvangsindlagde tvangsindlagt tvangsindlæg
    tvinde tvinder tvandt tvundet tvind
    tvinge tvinger tvang tvunget tving ask
    tvivle 1 think
    tweake 1
    tweete 1
    tyde 1 state
    tydeliggøre tydeliggør tydeliggjorde tydeliggjort tydeliggør
    tynde 1
    tyverisikre 1
    tælle tæller talte talt tæl
    tænde 2
    tænke 2 think
    tætne 1
    tø tør tøede tøet tø happen
    tøjre 1
    tømme 2
    tømre 1
    tørlægge tørlægger tørlagde tørlagt tørlæg
    tørre tørrer tørrede tørret - happen act
    tøve 1 think
    tåle 2 state
    tårne 1 happen
    udarbejde 1
    udarte 1 happen
    udbalancere 1
    udbede udbeder udbad udbedt udbed ask act
    udbedre 1
    udbetale 2
    udbore 1
    udbrede udbreder udbredte udbredt udbred
    udbringe udbringer udbragte udbragt udbring
    udbryde udbryder udbrød udbrudt udbryd happen
    udbrænde 2 happen
    udbyde udbyder udbød udbudt udbyd
    udbygge 1
    udbære udbærer udbar udbåret udbær
    uddanne 1
    uddele 2
    uddelegere 1
    uddrage uddrager uddrog uddraget uddrag
    uddrive uddriver uddrev uddrevet uddriv
    uddybe 1 say act
    uddø uddør uddøde uddød - happen
    udeblive udebliver udeblev udeblevet udebliv happen
    udelade udelader udelod udeladt udelad
    udelukke 1 state act
    udestå udestår udestod udestået udestå state
    udfalde udfalder udfaldt udfaldet udfald happen
    udfase 1
    udfinde udfinder udfandt udfundet udfind
    udflytte 1
    udfolde 1
    udfordre 1 state act
    udforme 1
    udforske 1
    udfylde 2
    udfærdige 1
    udføre 2
    udgive udgiver udgav udgivet udgiv
    udglatte 1
    udgrave 1
    udgyde udgyder udgød udgydt udgyd
    udgøre udgør udgjorde udgjort udgør state
    udgå udgår udgik udgået udgå put-off
    udhjælpe udhjælper udhjalp udhjulpet udhjælp
    udholde udholder udholdt udholdt udhold
    udhugge udhugger udhuggede udhugget udhug
    udhule 1 happen act
    udhælde 2
    udhænge 2
    udjævne 1
    udkalde 2
    udklække 1
    udkommandere 1 ask
    udkomme udkommer udkom udkommet udkom happen
    udkonkurrere 1
    udkrystallisere 1 happen
    udkøbe 2
    udkøre 2
    udlede udleder udledte udledt udled
    udleje 1
    udlevere 1
    udlicitere 1
    udligne 1
    udlodde 1
    udlufte 1
    udlægge udlægger udlagde udlagt udlæg
    udlære 2 happen
    udlæse 2
    udløbe udløber udløb udløbet udløb happen
    udløse 2 happen
    udlåne 2
    udmanøvrere 1
    udmatrikulere 1
    udmatte 1 happen
    udmelde 2 say act
    udmunde 1 state
    udmærke 1 state
    udmønte 1 happen act
    udmåle 2
    udnytte 1
    udnævne 2
    udpakke 1
    udpege 1 decide act
    udpensle 1 say
    udplacere 1
    udplante 1
    udplukke 1
    udprinte 1
    udpumpe 1
    udradere 1
    udrede udreder udredte udredt udred
    udregne 1
    udrejse 2 happen
    udrette 1
    udrulle 1
    udruste 1
    udrydde 1
    udrykke 1 happen
    udråbe 2
    udse udser udså udset udse
    udsende 2
    udskifte 1
    udskille 2
    udskrive udskriver udskrev udskrevet udskriv
    udskyde udskyder udskød udskudt udskyd put-off
    udskylle 1
    udskænke 1
    udskære udskærer udskar udskåret udskær
    udsluse 1
    udsmide udsmider udsmed udsmidt udsmid
    udsmykke 1
    udsortere 1
    udspekulere 1
    udspille 1 happen
    udspringe udspringer udsprang udsprunget - state
    udspænde 2
    udspørge udspørger udspurgte udspurgt udspørg
    udstationere 1
    udstede udsteder udstedte udstedt udsted
    udstikke udstikker udstak udstukket udstik
    udstille 1
    udstrække udstrækker udstrakte udstrakt udstræk
    udstrø udstrør udstrøede udstrøet udstrø
    udstråle 1 state
    udstykke 1
    udstyre 1
    udstøbe 2
    udstøde 2
    udstå udstår udstod udstået udstå state
    udsuge 2
    udsælge udsælger udsolgte udsolgt udsælg
    udsætte udsætter udsatte udsat udsæt put-off
    udsøge 2
    udtage udtager udtog udtaget udtag
    udtale 2 say
    udtrykke 2 say
    udtræde udtræder udtrådte udtrådt udtræd happen
    udtrække udtrækker udtrak udtrukket udtræk
    udtrætte 1 happen
    udtynde 1
    udtænke 2
    udtømme 2
    udtørre 1 happen act
    udvandre 1 happen
    udvaske 1
    udveksle 1
    udvide 1
    udvikle 1 happen act
    udvinde udvinder udvandt udvundet udvind
    udvirke 1 happen
    udvise 2 state
    udviske 1
    udvælge udvælger udvalgte udvalgt udvælg
    udøve 1 habit act
    ukrudtsrense 1
    ulejlige 1
    ulme 1 state
    ulovliggøre ulovliggør ulovliggjorde ulovliggjort ulovliggør
    umuliggøre umuliggør umuliggjorde umuliggjort umuliggør happen
    unddrage unddrager unddrog unddraget unddrag
    underbyde underbyder underbød underbudt underbyd
    underbygge 1
    undergrave 1 happen act
    underholde underholder underholdt underholdt underhold
    underkaste 1
    underkende 1 decide
    underlægge underlægger underlagde underlagt underlæg
    underminere 1
    underopdele 1
    underprioritere 1
    underrette 1 say act
    underskrive underskriver underskrev underskrevet underskriv formal act
    understrege 1 say
    understøtte 1 state act
    undersøge 2
    undertegne 1 formal act
    undertrykke 2
    undervise 2 habit act
    undervurdere 1 think
    undgå undgår undgik undgået undgå
    undkomme undkommer undkom undkommet undkom happen
    undlade undlader undlod undladt undlad
    undre 1 think
    undres undres undredes undredes - think
    undsige undsiger undsagde undsagt undsig say
    undskylde 1 say
    undslippe undslipper undslap undsluppet undslip happen
    undtage undtager undtog undtaget undtag
    undvige undviger undveg undveget undvig
    undvære undværer undværede undværet undvær state
    uniformere 1
    uploade 1
    urbanisere 1
    vaccinere 1
    validere 1
    vande 1
    vandre 1 habit act
    vanrøgte 1 happen
    vanskeliggøre vanskeliggør vanskeliggjorde vanskeliggjort vanskeliggør happen
    vare varer varede varet - state
    varedeklarere 1
    varetage varetager varetog varetaget varetag habit act
    varetægtsfængsle 1
    variere 1 state
    varme 1
    varmeisolere 1
    varsko varskor varskoede varskoet varsko say act
    varsle 1 say act
    vaske 1
    vederlægge vederlægger vederlagde vederlagt vederlæg
    vedgå vedgår vedgik vedgået vedgå say
    vedkende 2
    vedkomme vedkommer vedkom vedkommet vedkom state
    vedligeholde vedligeholder vedligeholdt vedligeholdt vedligehold
    vedlægge vedlægger vedlagde vedlagt vedlæg
    vedrøre vedrører vedrørte vedrørt - state
    vedtage vedtager vedtog vedtaget vedtag decide
    veje vejer vejede vejet vej
    vejlede vejleder vejledte vejledt vejled
    veksle 1 state act
    vende 2 put-off act
    vente 1 state act
    ventilere 1 say act
    verificere 1
    versere 1 happen
    vertikalskære vertikalskærer vertikalskar vertikalskåret vertikalskær
    videndele 2 habit act
    videoovervåge 1
    viderebearbejde 1
    viderebefordre 1
    viderebehandle 1 put-off act
    viderebringe viderebringer viderebragte viderebragt viderebring
    viderebygge 1
    videredrive videredriver videredrev videredrevet videredriv
    videreformidle 1
    videreføre 2
    videregive videregiver videregav videregivet videregiv
    videresende 2
    viderestille 1
    videresælge videresælger videresolgte videresolgt videresælg
    videretænke 2
    videreuddanne 1
    videreudleje 1
    videreudvikle 1
    vidne 1 say
    vie vier viede viet -
    vige viger veg veget vig
    vikariere 1 habit act
    vikle 1
    vinde vinder vandt vundet vind happen
    vintersikre 1
    virke 1 state habit
    virkeliggøre virkeliggør virkeliggjorde virkeliggjort virkeliggør
    vise 2 state act
    visitere 1
    visne 1 happen
    visualisere 1
    vokse 1 happen
    volde volder voldte voldt - happen
    voldtage voldtager voldtog voldtaget - happen
    votere 1 formal decide
    vrage 1 decide
    vride vrider vred vredet vrid
    vrimle 1 state
    vrøvle 1 say
    vurdere 1 think act
    vædde 1 think
    vægre 1
    vægte 1 think act
    vække 1
    vælte 1 happen act
    vænne vænner vænnede vænnet væn
    værdiansætte værdiansætter værdiansatte værdiansat værdiansæt
    værdsætte værdsætter værdsatte værdsat værdsæt think
    værne 1
    væve 1
    vågne 1 happen
    whiteliste 1
    workshoppe 1
    yde 1 state act
    ydmyge 1 say
    ytre 1 say
    zonere 1
    zoome 1
    ældes ældes ældedes ældedes - happen
    ændre 1
    ængste 1 think
    ære 1 state
    ærgre 1 think
    ætse 1
    ødelægge ødelægger ødelagde ødelagt ødelæg happen act
    ødsle 1
    øge 1 happen act
    økonomisere 1
    ønske 1 think propose
    øremærke 1
    øse 2
    øve 1 habit act
    åbenbare 1 say
    åbne 1
    ånde ånder åndede åndet - state
    """

  /// Second forms beside those of `lines`: form, infinitive, which form it is.
  static let variants: StaticString = """
    tar tage present
    ta'r tage present
    ta tage infinitive
    gi'r give present
    gir give present
    gi give infinitive
    bli'r blive present
    blir blive present
    hængte hænge past
    ledede lede past
    ledet lede participle
    udredede udrede past
    udredet udrede participle
    klæbte klæbe past
    klæbt klæbe participle
    afhængte afhænge past
    gyste gyse past
    svingede svinge past
    svinget svinge participle
    klingede klinge past
    omgåedes omgås past
    trykte trykke past
    trykt trykke participle
    vakte vække past
    vakt vække participle
    """
}
