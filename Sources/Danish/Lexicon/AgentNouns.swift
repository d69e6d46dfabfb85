/// Nouns for those who can act at or after a meeting: bodies, offices and groups of people.
enum AgentNouns {
  /// Endings that make a compound one who can act: "haludvalget", "SFO-lederen".
  static let suffixes: [(String, WordClass)] = {
    var found: [(String, WordClass)] = []
    for (list, sort) in [(bodySuffixes, WordClass.body), (officeSuffixes, .office), (groupSuffixes, .group)] {
      for word in "\(list)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found.append((String(word), sort)) }
    }
    return found.sorted { $0.0.utf8.count > $1.0.utf8.count }
  }()

  static let bodies: StaticString = """
    ad-hoc-udvalg ad-hoc-udvalget administration administrationen afdelingen afdelingsbestyrelse afdelingsbestyrelsen afdelingsmøde afdelingsteam
    afdelingsteamet aktionsgruppe aktionsgruppen aktivitetscenter aktivitetscenteret aktivitetsudvalg aktivitetsudvalget amo andelsboligforening
    andelsboligforeningen anklagemyndighed anklagemyndigheden arbejdsgruppe arbejdsgruppen arbejdsmiljøgruppe arbejdsmiljøgruppen arbejdsmiljøudvalg
    arbejdsmiljøudvalget argangsteam argangsteamet badelaug badelauget badmintonafdeling badmintonafdelingen badmintonklub badmintonklubben banken
    beboerforening beboerforeningen beboerhus beboerhuset beboerklagenævn beboerklagenævnet beboerrad beboerradet beredskab beredskabet
    beredskabsstyrelse beredskabsstyrelsen beskæftigelsesudvalg beskæftigelsesudvalget bestyrelse bestyrelsen bibliotek biblioteket bogholderi
    bogholderiet boligafdeling boligafdelingen boligforening boligforeningen boligorganisation boligorganisationen boligselskab boligselskabet
    borgercenter borgercenteret borgerforening borgerforeningen borgerrad borgerradet borgerservice borgmestersekretariat borgmestersekretariatet
    bosted bostedet brandvæsen brandvæsenet bridgeklub bridgeklubben brigaden brugerbestyrelse brugerbestyrelsen brugerforening brugerforeningen
    brugergruppe brugergruppen brugerrad brugerradet budgetudvalg budgetudvalget bydelsforum bydelsforumet byggegruppe byggegruppen byggeledelse
    byggeledelsen byggepladsen byggesagsledelse byggesagsledelsen byggeudvalg byggeudvalget bylaug bylauget byrad byradet byradssekretariat
    byradssekretariatet børneafdeling børneafdelingen børneforvaltning børneforvaltningen børnehave børnehaven børneudvalg børneudvalget cafegruppe
    cafegruppen centeret centret chefforum chefforumet chefforummet cykelklub cykelklubben daginstitution daginstitutionen dagpleje dagplejen dagskole
    dagskolen dagtilbud dagtilbuddet departement departementet dgi dialogforum dialogforumet dialoggruppe dialoggruppen dif digelag digelaget
    direktion direktionen direktorat direktoratet drift driften driftsafdeling driftsafdelingen driftscenter driftscenteret driftscentral
    driftscentralen driftsgruppe driftsgruppen driftsledelse driftsledelsen driftsteam driftsteamet efterskole efterskolen ejerforening ejerforeningen
    ejerforeningsbestyrelse ejerforeningsbestyrelsen ejerkredsen ekspertgruppe ekspertgruppen elevrad elevradet erfa-gruppe erfa-gruppen erfagruppe
    erfagruppen erhvervsskole erhvervsskolen fagforening fagforeningen fagforvaltning fagforvaltningen faggruppe faggruppen familiecenter
    familiecenteret festgruppe festgruppen festudvalg festudvalget firmaet fjernvarmeværk fjernvarmeværket fmu fodboldafdeling fodboldafdelingen
    fodboldklub fodboldklubben folkeoplysningsudvalg folkeoplysningsudvalget folkeskole folkeskolen fonden forbrugerrad forbrugerradet forbundet
    foreningen formandskab formandskabet forretningsudvalg forretningsudvalget forsamlingen forsyningen forsyningsselskab forsyningsselskabet forum
    forummet forvaltning forvaltningen forældrebestyrelse forældrebestyrelsen forældreforening forældreforeningen forældregruppe forældregruppen
    forældrerad forældreradet fritidsafdeling fritidsafdelingen fritidscenter fritidscenteret fritidsklub fritidsklubben fritidsudvalg fritidsudvalget
    fu fællesbestyrelse fællesbestyrelsen fællesrad fællesradet fællesrepræsentationen fællessekretariat fællessekretariatet fællesudvalg
    fællesudvalget følgegruppe følgegruppen gardbestyrelse gardbestyrelsen gardgruppe gardgruppen gardlaug gardlauget gardlav gardlavet
    generalforsamling generalforsamlingen golfklub golfklubben grundejerforening grundejerforeningen grundejerforeningsbestyrelse
    grundejerforeningsbestyrelsen grundejerlaug grundejerlauget gruppen gymnasiet gymnasium gymnastikafdeling gymnastikafdelingen gymnastikforening
    gymnastikforeningen haludvalg haludvalget handboldafdeling handboldafdelingen handboldklub handboldklubben handelsforening handelsforeningen
    handicaprad handicapradet haveforening haveforeningen havegruppe havegruppen haveudvalg haveudvalget havnebestyrelse havnebestyrelsen havnelaug
    havnelauget hjemmepleje hjemmeplejen hjemmeværn hjemmeværnet hmu holdet hovedbestyrelse hovedbestyrelsen hovedforeningen hovedmed hovedudvalg
    hovedudvalget hr hr-afdeling hr-afdelingen huslejenævn huslejenævnet husordensudvalget husudvalg husudvalget højskole højskolen høringsgruppe
    høringsgruppen idegruppe idegruppen idrætscenter idrætscenteret idrætsforbund idrætsforbundet idrætsforening idrætsforeningen idrætsklub
    idrætsklubben idrætsrad idrætsradet initiativgruppe initiativgruppen institutionen institutionsbestyrelse institutionsbestyrelsen integrationsrad
    integrationsradet interessegruppe interessegruppen it it-afdeling it-afdelingen it-team it-teamet it-udvalg it-udvalget jagtforening
    jagtforeningen jobcenter jobcenteret juniorklub juniorklubben kajlaug kajlauget kirkebestyrelse kirkebestyrelsen kirkegard kirkegarden
    kirkegardsudvalg kirkegardsudvalget kirkegruppe kirkegruppen kirken kirkeudvalg kirkeudvalget klasseteam klasseteamet klubben klubbestyrelse
    klubbestyrelsen klubledelse klubledelsen kolonihaveforening kolonihaveforeningen kommunalbestyrelse kommunalbestyrelsen kommune kommunen
    kommunikationsafdeling kommunikationsafdelingen kommunikationsgruppe kommunikationsgruppen kommunikationsteam kommunikationsteamet
    kommunikationsudvalg kommunikationsudvalget kompetencecenter kompetencecenteret koncernbestyrelse koncernbestyrelsen koncernen koncernledelse
    koncernledelsen koncertudvalg koncertudvalget konsortiet konsortium kontaktforum kontaktforumet kontaktgruppe kontaktgruppen kontaktrad
    kontaktradet kontaktudvalg kontaktudvalget kontoret koordinationsgruppe koordinationsgruppen koordineringsgruppe koordineringsgruppen korpset
    kraftvarmeværk kraftvarmeværket kredsbestyrelse kredsbestyrelsen kredsrad kredsradet kriseberedskabsgruppe kriseberedskabsgruppen
    kulturforvaltning kulturforvaltningen kulturhus kulturhuset kulturrad kulturradet kulturudvalg kulturudvalget landsbestyrelse landsbestyrelsen
    landsbylaug landsbylauget landsbyrad landsbyradet landsforbund landsforbundet landsforening landsforeningen ledelsen ledelsesforum ledelsesforumet
    ledelsessekretariat ledelsessekretariatet ledelsessiden ledelsesteam ledelsesteamet lederforum lederforumet ledergruppe ledergruppen lederteamet
    legepladsgruppe legepladsgruppen legepladsudvalg legepladsudvalget lejerbestyrelsen lejerforening lejerforeningen leverandøren lmu lokalbestyrelse
    lokalbestyrelsen lokalforening lokalforeningen lokalgruppe lokalgruppen lokalmed lokalpoliti lokalpolitiet lokalrad lokalradet lokaludvalg
    lokaludvalget lønafdeling lønafdelingen madudvalg madudvalget med-gruppe med-gruppen med-udvalg med-udvalget medarbejdersiden medborgerhus
    medborgerhuset medlemsforening medlemsforeningen menighedsrad menighedsradet miljøforvaltning miljøforvaltningen miljøudvalg miljøudvalget
    ministeriet ministerium moderforening moderforeningen moderorganisationen mr museet museum musikskole musikskolen myndigheden netværket
    netværksgruppe netværksgruppen nævnet omradebestyrelse omradebestyrelsen omrademed opgavegruppe opgavegruppen organisationen
    organisationsbestyrelse organisationsbestyrelsen partiet patruljen personaleafdeling personaleafdelingen pilotgruppe pilotgruppen
    planlægningsgruppe planlægningsgruppen plejecenter plejecenteret plejehjem politi politiet politikreds politikredsen ppr pr-udvalg pr-udvalget
    produktionsafdeling produktionsafdelingen projektet projektgruppe projektgruppen projektkontor projektkontoret projektledelse projektledelsen
    projektorganisation projektorganisationen projektsekretariat projektsekretariatet projektteam projektteamet provsti provstiet provstiudvalg
    provstiudvalget præsidierad præsidieradet præsidiet præsidium præstegardsudvalg præstegardsudvalget psp radet redaktionen redaktionsgruppe
    redaktionsgruppen redaktionsudvalg redaktionsudvalget referencegruppe referencegruppen regionen regionsbestyrelse regionsbestyrelsen regionsrad
    regionsradet renovation renovationen repræsentantskab repræsentantskabet rideklub rideklubben rigspoliti rigspolitiet roklub roklubben
    salgsafdeling salgsafdelingen samarbejdsforum samarbejdsforumet samarbejdsudvalg samarbejdsudvalget samu sejlforening sejlforeningen sejlklub
    sejlklubben sekretariat sekretariatet selskabet seniorafdeling seniorafdelingen seniorrad seniorradet seniorudvalg seniorudvalget serviceafdeling
    serviceafdelingen servicecenter servicecenteret serviceteam serviceteamet sfo sikkerhedsrad sikkerhedsradet skolebestyrelse skolebestyrelsen
    skoleledelse skoleledelsen skolen skolerad skoleradet skytteforening skytteforeningen smu socialforvaltning socialforvaltningen socialudvalg
    socialudvalget specialskole specialskolen spejdergruppe spejdergruppen sponsorudvalg sponsorudvalget sportsforening sportsforeningen ssp staben
    stiftet stiftsrad stiftsradet styregruppe styregruppeformandskab styregruppen styrelsen stævneudvalg stævneudvalget støtteforening
    støtteforeningen sundhedsforvaltning sundhedsforvaltningen sundhedspleje sundhedsplejen sundhedsudvalg sundhedsudvalget supportteam supportteamet
    svømmeafdeling svømmeafdelingen svømmeklub svømmeklubben sygepleje sygeplejen tandpleje tandplejen task-force task-forcen taskforce taskforcen
    teamet teknik teknikafdeling teknikafdelingen teknikforvaltning teknikforvaltningen teknikudvalg teknikudvalget tennisklub tennisklubben
    testgruppe testgruppen tmu topledelse topledelsen trafikselskab trafikselskabet trafiksikkerhedsrad trafiksikkerhedsradet trafikudvalg
    trafikudvalget trivselsgruppe trivselsgruppen trænergruppe trænergruppen trænerudvalg trænerudvalget turneringsudvalg turneringsudvalget
    uddannelsesudvalg uddannelsesudvalget udvalg udvalget udvalgssekretariat udvalgssekretariatet udviklingsgruppe udviklingsgruppen udviklingsteam
    udviklingsteamet undergruppe undergruppen underudvalg underudvalget ungdommen ungdomsafdeling ungdomsafdelingen ungdomsbestyrelse
    ungdomsbestyrelsen ungdomscenter ungdomscenteret ungdomsforening ungdomsforeningen ungdomsklub ungdomsklubben ungdomsskole ungdomsskolen
    ungdomsudvalg ungdomsudvalget ungerad ungeradet universitet universitetet universitetsbestyrelse universitetsbestyrelsen vagtcentral vagtcentralen
    valgudvalg valgudvalget vandløbslaug vandløbslauget vandrad vandradet vandværk vandværket vandværksforening vandværksforeningen varmeværk
    varmeværket vejafdeling vejafdelingen vejforening vejforeningen vejlaug vejlauget vejlav vejlavet vejudvalg vejudvalget videnscenter
    videnscenteret vinduesgruppe vinduesgruppen vinduesudvalg vinduesudvalget virksomheden visitationsgruppe visitationsgruppen vuggestue vuggestuen
    værested værestedet ældrerad ældreradet ældreudvalg ældreudvalget økonomiafdeling økonomiafdelingen økonomiforvaltning økonomiforvaltningen
    økonomigruppe økonomigruppen økonomiudvalg økonomiudvalget øu
    """
  static let offices: StaticString = """
    pastor pastoren ældste rektor rektoren vicerektor vicerektoren ceo cfo coo cto cio
    administrator administratoren advokaten afdelingschef afdelingschefen afdelingsformand afdelingsformanden afdelingsleder afdelingslederen
    anklageren ansvarlige arbejdsleder arbejdslederen arbejdsmiljøkoordinator arbejdsmiljøkoordinatoren arbejdsmiljørepræsentant
    arbejdsmiljørepræsentanten arkitekt arkitekten assistenttræner assistenttræneren bademester bademesteren baneansvarlig baneinspektør
    baneinspektøren beboerrepræsentanten beredskabschef beredskabschefen bestyrelsesansvarlig bestyrelsesformand bestyrelsesformanden
    bestyrelsesmedlem bestyrelsesmedlemmet bibliotekschef bibliotekschefen biskop biskoppen bladredaktør bladredaktøren bogansvarlig bogholder
    bogholderen borgmester borgmesteren byggeherre byggeherreen byggeleder byggelederen byggesagsadministrator byggesagsadministratoren
    byggesagsbehandler byggesagsbehandleren byggesagsmand byggesagsmanden bygherre bygherreen bygherreradgiver bygherreradgiveren byplanchef
    byplanchefen byplanlægger byplanlæggeren byradsformand byradsformanden byradsmedlem byradsmedlemmet børnechef børnechefen børnehaveleder
    børnehavelederen centerchef centerchefen centerleder centerlederen chef chefanklager chefanklageren chefen chefkonsulent chefkonsulenten
    chefpolitiinspektør chefpolitiinspektøren cheftræner cheftræneren dagplejeleder dagplejelederen dagtilbudschef dagtilbudschefen
    databeskyttelsesradgiver databeskyttelsesradgiveren dataejer dataejeren datakoordinator datakoordinatoren dekan dekanen direktør direktøren
    dirigent dirigenten dirigentsuppleant dommeren dpo driftsansvarlig driftschef driftschefen driftsinspektør driftsinspektøren driftskoordinator
    driftskoordinatoren driftsleder driftslederen driftsmester driftsmesteren ejendomsinspektør ejendomsinspektøren ejendomsmester ejendomsmesteren
    elevradsformand elevradsformanden elevrepræsentant elevrepræsentanten entreprenør entreprenøren fagansvarlig fagchef fagchefen fagdirektør
    fagdirektøren fagperson fagpersonen festansvarlig foreningsformand foreningsformanden forkvinde forkvinden formand formanden formandskvinde
    forperson forpersonen forstander forstanderen forvaltningschef forvaltningschefen forældrerepræsentant forældrerepræsentanten fritidskonsulent
    fritidskonsulenten fritidsleder fritidslederen frivillighedskoordinator frivillighedskoordinatoren frivilligkoordinator frivilligkoordinatoren
    fuldmægtig fuldmægtigen fællestillidsmand fællestillidsmanden fællestillidsrepræsentant fællestillidsrepræsentanten gardmand gardmanden gartner
    gartneren graveren gruppeleder gruppelederen halinspektør halinspektøren halleder hallederen havnemand havnemanden havnemester havnemesteren
    holdansvarlig holdleder holdlederen hovedansvarlig hovedtræner hovedtræneren hr-chef hr-chefen indkøber indkøberen indskolingsleder
    indskolingslederen ingeniør ingeniøren inspektør inspektøren institutionsleder institutionslederen institutleder institutlederen instruktør
    instruktøren it-ansvarlig it-arkitekt it-arkitekten it-chef it-chefen it-direktør it-direktøren jobcenterchef jobcenterchefen jurist juristen
    kampleder kamplederen kantineleder kantinelederen kasserer kassereren kasserersuppleant kirkeassistent kirkeassistenten kirkegardsleder
    kirkegardslederen kirkesanger kirkesangeren kirketjener kirketjeneren kirkeværge kirkeværgen klasselærer klasselæreren klubformand klubformanden
    klubleder klublederen klyngeleder klyngelederen kommunaldirektør kommunaldirektøren kommunikationsansvarlig kommunikationschef
    kommunikationschefen kommunikationsmedarbejder kommunikationsmedarbejderen konsulent konsulenten kontaktforælder kontaktforælderen kontaktlærer
    kontaktlæreren kontaktmand kontaktmanden kontaktperson kontaktpersonen kontorchef kontorchefen kontraktansvarlig koordinator koordinatoren kordegn
    kordegnen korleder korlederen kredsformand kredsformanden kredsrepræsentant kredsrepræsentanten kulturchef kulturchefen kulturdirektør
    kulturdirektøren kursusansvarlig kursusleder kursuslederen køkkenleder køkkenlederen landsformand landsformanden lederen lejrleder lejrlederen
    lokalpolitileder lokalpolitilederen lokalredaktør lokalredaktøren læge lægen lærer læreren materialeansvarlig materielansvarlig
    medarbejderrepræsentant medarbejderrepræsentanten medlemsansvarlig mellemleder mellemlederen menighedsradsformand menighedsradsformanden minister
    ministeren ministersekretær ministersekretæren mødeleder mødelederen næstformand næstformanden næstforperson næstforpersonen nøgleansvarlig
    nøgleperson nøglepersonen oldermand oldermanden ombudsmand ombudsmanden omradechef omradechefen omradedirektør omradedirektøren omradeleder
    omradelederen opgaveansvarlig ordfører ordføreren ordstyrer ordstyreren organist organisten overlæge overlægen pd pedel pedellen personalechef
    personalechefen personaleleder personalelederen pi plejehjemsleder plejehjemslederen politiassistent politiassistenten politidirektør
    politidirektøren politiinspektør politiinspektøren politikommissær politikommissæren politimester politimesteren pr-ansvarlig pressechefen
    procesejer procesejeren produktejer produktejeren professor professoren programleder programlederen projektchef projektchefen projektejer
    projektejeren projektkoordinator projektkoordinatoren projektleder projektlederen projektmedarbejder projektmedarbejderen prorektor prorektoren
    protokolfører protokolføreren provst provsten præst præsten psykolog psykologen pædagog pædagogen radgiver radgiveren radsformand radsformanden
    redaktør redaktøren referent referenten regionsformand regionsformanden regionsradsformand regionsradsformanden regionsradsmedlem regnskabsfører
    regnskabsføreren rektor rektoren releasemanager releasemanageren repræsentant repræsentanten repræsentantskabsformand repræsentantskabsformanden
    ressourceperson ressourcepersonen revisor revisoren revisorsuppleant sagsbehandler sagsbehandleren scrum-master scrum-masteren sekretariatschef
    sekretariatschefen sekretariatsleder sekretariatslederen sekretær sekretæren servicemedarbejder servicemedarbejderen servicemester servicemesteren
    sfo-leder sfo-lederen sikkerhedsansvarlig sikkerhedsmand sikkerhedsmanden sikkerhedsrepræsentant sikkerhedsrepræsentanten skolechef skolechefen
    skoledirektør skoledirektøren skoleleder skolelederen skolepsykolog skolepsykologen skolesekretær skolesekretæren socialchef socialchefen
    sognemedhjælper sognemedhjælperen sognepræst sognepræsten souschef souschefen specialkonsulent specialkonsulenten spejderleder spejderlederen
    sponsoransvarlig sponsorchef sponsorchefen sportschef sportschefen ssp-konsulent ssp-konsulenten ssp-koordinator ssp-koordinatoren stabschef
    stabschefen stadioninspektør stadioninspektøren stadionmand stadionmanden stationsleder stationslederen studieleder studielederen
    styregruppeformand styregruppeformanden stævneleder stævnelederen stævnemand stævnemanden støtteperson støttepersonen sundhedschef sundhedschefen
    sundhedsplejerske sundhedsplejersken suppleant suppleanten supporter supporteren sygeplejerske sygeplejersken systemejer systemejeren talsmand
    talsmanden talsperson talspersonen teamleder teamlederen testeren testleder testlederen tillidsmand tillidsmanden tillidsrepræsentant
    tillidsrepræsentanten tilsynsmand tilsynsmanden tovholder tovholderansvarlig tovholderen trafikkoordinator trafikkoordinatoren tropsleder
    tropslederen træneren trænerkoordinator trænerkoordinatoren turneringsleder turneringslederen tømmermanden udskolingsleder udskolingslederen
    udvalgsformand udvalgsformanden udvalgsmedlem udvalgsmedlemmet udvikleren udviklingschef udviklingschefen udviklingskonsulent
    udviklingskonsulenten udviklingsleder udviklingslederen undertegnede ungdomsansvarlig ungdomsformand ungdomsformanden ungdomsleder ungdomslederen
    ungdomstræner ungdomstræneren vagtchef vagtchefen vagtmand vagtmanden valgbestyrer valgbestyreren varmemester varmemesteren vejchef vejchefen
    viceborgmester viceborgmesteren vicechef vicechefen vicedirektør vicedirektøren viceformand viceformanden viceforstander viceforstanderen
    viceinspektør viceinspektøren vicepolitiinspektør vicepolitiinspektøren viceskoleleder viceskolelederen vicevært viceværten vpi webansvarlig
    webmaster webmasteren webredaktør webredaktøren ældrechef ældrechefen økonom økonomen økonomiansvarlig økonomichef økonomichefen økonomidirektør
    økonomidirektøren
    """
  static let groups: StaticString = """
    ad-hoc-udvalgene administrationer administrationerne administratorer administratorerne afdelinger afdelingerne afdelingsbestyrelser
    afdelingsbestyrelserne afdelingschefer afdelingscheferne afdelingsformænd afdelingsformændene afdelingsledere afdelingslederne aktionsgrupper
    aktionsgrupperne aktivitetscentre aktivitetscentrene aktivitetsudvalgene aktørerne alle andelsboligforeninger andelsboligforeningerne andelshavere
    andelshaverne anklagere anklagerne ansatte arbejdsgrupper arbejdsgrupperne arbejdsledere arbejdslederne arbejdsmiljøgrupper arbejdsmiljøgrupperne
    arbejdsmiljøkoordinatorer arbejdsmiljøkoordinatorerne arbejdsmiljørepræsentanter arbejdsmiljørepræsentanterne arbejdsmiljøudvalgene arkitekter
    arkitekterne arrangørerne assistenttrænere assistenttrænerne badmintonafdelinger badmintonafdelingerne badmintonklubber badmintonklubberne
    baneinspektører baneinspektørerne beboere beboerforeninger beboerforeningerne beboerklagenævnene beboerne beboerradene beredskabschefer
    beredskabscheferne beredskabsstyrelser beredskabsstyrelserne beskæftigelsesudvalgene bestyrelser bestyrelserne bestyrelsesformænd
    bestyrelsesformændene bestyrelsesmedlemmer bestyrelsesmedlemmerne biblioteker bibliotekerne bibliotekschefer bibliotekscheferne bidragyderne
    biskopper biskopperne bladredaktører bladredaktørerne bogholdere bogholderne boligafdelinger boligafdelingerne boligforeninger boligforeningerne
    boligorganisationer boligorganisationerne borgercentre borgercentrene borgere borgerforeninger borgerforeningerne borgerne borgerradene
    borgmestersekretariater borgmestersekretariaterne borgmestre borgmestrene bridgeklubber bridgeklubberne brugerbestyrelser brugerbestyrelserne
    brugere brugerforeninger brugerforeningerne brugergrupper brugergrupperne brugerne brugerradene budgetudvalgene byggegrupper byggegrupperne
    byggeherree byggeherrene byggeledelser byggeledelserne byggeledere byggelederne byggesagsadministratorer byggesagsadministratorerne
    byggesagsbehandlere byggesagsbehandlerne byggesagsledelser byggesagsledelserne byggesagsmænd byggesagsmændene byggeudvalgene bygherree bygherrene
    bygherreradgivere bygherreradgiverne bygherrerne byplanchefer byplancheferne byplanlæggere byplanlæggerne byradene byradsformænd byradsformændene
    byradsmedlemmerne byradssekretariater byradssekretariaterne børneafdelinger børneafdelingerne børnechefer børnecheferne børneforvaltninger
    børneforvaltningerne børnehaveledere børnehavelederne børnehaver børnehaverne børnene børneudvalgene cafegrupper cafegrupperne centerchefer
    centercheferne centerledere centerlederne centre centrene chefanklagere chefanklagerne chefer cheferne chefkonsulenter chefkonsulenterne
    chefpolitiinspektører chefpolitiinspektørerne cheftrænere cheftrænerne cykelklubber cykelklubberne daginstitutioner daginstitutionerne
    dagplejeledere dagplejelederne dagplejer dagplejerne dagskoler dagskolerne dagtilbudschefer dagtilbudscheferne databeskyttelsesradgivere
    databeskyttelsesradgiverne dataejere dataejerne datakoordinatorer datakoordinatorerne dekaner dekanerne delegerede deltagere deltagerne
    dialoggrupper dialoggrupperne direktioner direktionerne direktører direktørerne dirigenter dirigenterne dommere dommerne driftsafdelinger
    driftsafdelingerne driftscentraler driftscentralerne driftscentre driftscentrene driftschefer driftscheferne driftsgrupper driftsgrupperne
    driftsinspektører driftsinspektørerne driftskoordinatorer driftskoordinatorerne driftsledelser driftsledelserne driftsledere driftslederne
    efterskoler efterskolerne ejendomsfunktionærerne ejendomsinspektører ejendomsinspektørerne ejerforeninger ejerforeningerne
    ejerforeningsbestyrelser ejerforeningsbestyrelserne ejerne ekspertgrupper ekspertgrupperne elever eleverne elevradene elevradsformænd
    elevradsformændene elevrepræsentanter elevrepræsentanterne entreprenørerne erfa-grupper erfa-grupperne erfagrupper erfagrupperne erhvervsskoler
    erhvervsskolerne fagchefer fagcheferne fagdirektører fagdirektørerne fagforeninger fagforeningerne fagforvaltninger fagforvaltningerne faggrupper
    faggrupperne fagpersoner fagpersonerne familiecentre familiecentrene festgrupper festgrupperne festudvalgene fodboldafdelinger fodboldafdelingerne
    fodboldklubber fodboldklubberne folkeoplysningsudvalgene folkeskoler folkeskolerne forbrugerradene foreninger foreningerne foreningsformænd
    foreningsformændene forkvinder forkvinderne formænd formændene forpersoner forpersonerne forretningsudvalgene forstandere forstanderne
    forvaltninger forvaltningerne forvaltningschefer forvaltningscheferne forældre forældrebestyrelser forældrebestyrelserne forældreforeninger
    forældreforeningerne forældregrupper forældregrupperne forældrene forældreradene forældrerepræsentanter forældrerepræsentanterne fritidsafdelinger
    fritidsafdelingerne fritidscentre fritidscentrene fritidsklubber fritidsklubberne fritidskonsulenter fritidskonsulenterne fritidsledere
    fritidslederne fritidsudvalgene frivillige frivillighedskoordinatorer frivillighedskoordinatorerne frivilligkoordinatorer frivilligkoordinatorerne
    fællesbestyrelser fællesbestyrelserne fællesradene fællessekretariater fællessekretariaterne fællestillidsmænd fællestillidsmændene
    fællestillidsrepræsentanter fællestillidsrepræsentanterne fællesudvalgene følgegrupper følgegrupperne gardbestyrelser gardbestyrelserne
    gardgrupper gardgrupperne gardmænd gardmændene gartnere gartnerne generalforsamlinger generalforsamlingerne golfklubber golfklubberne
    golfspillerne gravere graverne grundejere grundejerforeninger grundejerforeningerne grundejerforeningsbestyrelser grundejerforeningsbestyrelserne
    grundejerne gruppeledere gruppelederne grupperne gymnasier gymnasierne gymnastikafdelinger gymnastikafdelingerne gymnastikforeninger
    gymnastikforeningerne halinspektører halinspektørerne halledere hallederne haludvalgene handboldafdelinger handboldafdelingerne handboldklubber
    handboldklubberne handelsforeninger handelsforeningerne handicapradene handværkere handværkerne haveforeninger haveforeningerne havegrupper
    havegrupperne haveudvalgene havnebestyrelser havnebestyrelserne havnemænd havnemændene hjemmeplejer hjemmeplejerne hold-lederne holdene holdledere
    holdlederne hovedbestyrelser hovedbestyrelserne hovedtrænere hovedtrænerne hovedudvalgene hr-afdelinger hr-afdelingerne hr-chefer hr-cheferne
    huslejenævnene husudvalgene højskoler højskolerne høringsgrupper høringsgrupperne idegrupper idegrupperne idrætscentre idrætscentrene
    idrætsforeninger idrætsforeningerne idrætsklubber idrætsklubberne idrætsradene indkøbere indkøberne indskolingsledere indskolingslederne
    ingeniører ingeniørerne initiativgrupper initiativgrupperne inspektører inspektørerne institutioner institutionerne institutionsbestyrelser
    institutionsbestyrelserne institutionsledere institutionslederne institutledere institutlederne instruktører instruktørerne integrationsradene
    interessegrupper interessegrupperne interessenterne it-afdelinger it-afdelingerne it-arkitekter it-arkitekterne it-chefer it-cheferne
    it-direktører it-direktørerne it-udvalgene jagtforeninger jagtforeningerne jobcenterchefer jobcentercheferne jobcentre jobcentrene juniorklubber
    juniorklubberne jurister juristerne kampledere kamplederne kantineledere kantinelederne kasserere kassererne kirkeassistenter kirkeassistenterne
    kirkebestyrelser kirkebestyrelserne kirkegardsledere kirkegardslederne kirkegardsudvalgene kirkegrupper kirkegrupperne kirkesangere kirkesangerne
    kirketjenere kirketjenerne kirkeudvalgene kirkeværger kirkeværgerne klasselærere klasselærerne klubber klubberne klubbestyrelser klubbestyrelserne
    klubformænd klubformændene klubledelser klubledelserne klubledere klublederne klyngeledere klyngelederne kolleger kollegerne kolonihaveforeninger
    kolonihaveforeningerne kommunalbestyrelser kommunalbestyrelserne kommunaldirektører kommunaldirektørerne kommuner kommunerne
    kommunikationsafdelinger kommunikationsafdelingerne kommunikationschefer kommunikationscheferne kommunikationsgrupper kommunikationsgrupperne
    kommunikationsmedarbejdere kommunikationsmedarbejderne kommunikationsudvalgene kompetencecentre kompetencecentrene koncernbestyrelser
    koncernbestyrelserne koncernledelser koncernledelserne koncertudvalgene konfirmanderne konsortier konsortierne konsulenter konsulenterne
    kontaktforældre kontaktforældrene kontaktgrupper kontaktgrupperne kontaktlærere kontaktlærerne kontaktmænd kontaktmændene kontaktpersoner
    kontaktpersonerne kontaktradene kontaktudvalgene kontorchefer kontorcheferne koordinationsgrupper koordinationsgrupperne koordinatorer
    koordinatorerne koordineringsgrupper koordineringsgrupperne kordegne kordegnene korledere korlederne kredsbestyrelser kredsbestyrelserne kredsene
    kredsformænd kredsformændene kredsradene kredsrepræsentanter kredsrepræsentanterne kriseberedskabsgrupper kriseberedskabsgrupperne kulturchefer
    kulturcheferne kulturdirektører kulturdirektørerne kulturforvaltninger kulturforvaltningerne kulturradene kulturudvalgene kursusledere
    kursuslederne køkkenledere køkkenlederne landsbestyrelser landsbestyrelserne landsbyradene landsforeninger landsforeningerne landsformænd
    landsformændene ledelser ledelserne ledelsessekretariater ledelsessekretariaterne ledere ledergrupper ledergrupperne lederne legepladsgrupper
    legepladsgrupperne legepladsudvalgene lejere lejerforeninger lejerforeningerne lejerne lejrledere lejrlederne leverandørerne lokalbestyrelser
    lokalbestyrelserne lokalforeninger lokalforeningerne lokalgrupper lokalgrupperne lokalpolitiledere lokalpolitilederne lokalradene lokalredaktører
    lokalredaktørerne lokaludvalgene læger lægerne lærere lærerne lønafdelinger lønafdelingerne madudvalgene med-grupper med-grupperne med-udvalgene
    medarbejdere medarbejderne medarbejderrepræsentanter medarbejderrepræsentanterne medlemmer medlemmerne medlemsforeninger medlemsforeningerne
    mellemledere mellemlederne menighedsradene menighedsradsformænd menighedsradsformændene menighedsradsmedlemmerne miljøforvaltninger
    miljøforvaltningerne miljøudvalgene ministerier ministerierne ministersekretærer ministersekretærerne ministrene moderforeninger moderforeningerne
    musikskoler musikskolerne myndigheder myndighederne mødedeltagerne mødeledere mødelederne naboer naboerne netværksgrupper netværksgrupperne
    næboerne næstformænd næstformændene næstforpersoner næstforpersonerne nævnene nøglepersoner nøglepersonerne oldermænd oldermændene ombudsmænd
    ombudsmændene omradebestyrelser omradebestyrelserne omradechefer omradecheferne omradedirektører omradedirektørerne omradeledere omradelederne
    opgavegrupper opgavegrupperne oplægsholderne ordførerne ordstyrere ordstyrerne organisationerne organisationsbestyrelser
    organisationsbestyrelserne organister organisterne overlæger overlægerne parterne partierne partnerne pedeller pedellerne personale
    personaleafdelinger personaleafdelingerne personalechefer personalecheferne personaleledere personalelederne personalet pilotgrupper
    pilotgrupperne planlægningsgrupper planlægningsgrupperne plejecentre plejecentrene plejehjemsledere plejehjemslederne politiassistenter
    politiassistenterne politidirektører politidirektørerne politiinspektører politiinspektørerne politikere politikerne politikommissærer
    politikommissærerne politikredse politikredsene pr-udvalgene procesejere procesejerne produktejere produktejerne produktionsafdelinger
    produktionsafdelingerne professorer professorerne programledere programlederne projektchefer projektcheferne projektdeltagerne projektejere
    projektejerne projektgrupper projektgrupperne projektkontorene projektkoordinatorer projektkoordinatorerne projektledelser projektledelserne
    projektledere projektlederne projektmedarbejdere projektmedarbejderne projektorganisationer projektorganisationerne projektsekretariater
    projektsekretariaterne prorektorer prorektorerne protokolførere protokolførerne provster provsterne provstier provstierne provstiudvalgene
    præsidier præsidieradene præsidierne præstegardsudvalgene præster præsterne psykologer psykologerne pædagoger pædagogerne radene radgivere
    radgiverne radsformænd radsformændene radsmedlemmerne redaktioner redaktionerne redaktionsgrupper redaktionsgrupperne redaktionsudvalgene
    redaktører redaktørerne referencegrupper referencegrupperne referenter referenterne regioner regionerne regionsbestyrelser regionsbestyrelserne
    regionsformænd regionsformændene regionsradene regionsradsformænd regionsradsformændene regnskabsførere regnskabsførerne rektorer rektorerne
    releasemanagere releasemanagerne repræsentanter repræsentanterne repræsentantskabsformænd repræsentantskabsformændene ressourcepersoner
    ressourcepersonerne revisorer revisorerne rideklubber rideklubberne roerne roklubber roklubberne sagsbehandlere sagsbehandlerne salgsafdelinger
    salgsafdelingerne samarbejdspartnerne samarbejdsudvalgene scrum-mastere scrum-masterne sejlerne sejlforeninger sejlforeningerne sejlklubber
    sejlklubberne sekretariater sekretariaterne sekretariatschefer sekretariatscheferne sekretariatsledere sekretariatslederne sekretærer sekretærerne
    seniorafdelinger seniorafdelingerne seniorerne seniorradene seniorudvalgene serviceafdelinger serviceafdelingerne servicecentre servicecentrene
    servicemedarbejdere servicemedarbejderne sfo-ledere sfo-lederne sikkerhedsmænd sikkerhedsmændene sikkerhedsradene sikkerhedsrepræsentanter
    sikkerhedsrepræsentanterne skolebestyrelser skolebestyrelserne skolechefer skolecheferne skoledirektører skoledirektørerne skoleledelser
    skoleledelserne skoleledere skolelederne skolepsykologer skolepsykologerne skoler skoleradene skolerne skolesekretærer skolesekretærerne
    skytteforeninger skytteforeningerne socialchefer socialcheferne socialforvaltninger socialforvaltningerne socialudvalgene sognemedhjælpere
    sognemedhjælperne sognene sognepræster sognepræsterne souschefer souscheferne specialkonsulenter specialkonsulenterne specialskoler
    specialskolerne spejdergrupper spejdergrupperne spejderledere spejderlederne spejderne spillere spillerne sponsorchefer sponsorcheferne
    sponsorudvalgene sportschefer sportscheferne sportsforeninger sportsforeningerne ssp-konsulenter ssp-konsulenterne ssp-koordinatorer
    ssp-koordinatorerne stabschefer stabscheferne stadioninspektører stadioninspektørerne stadionmænd stadionmændene stationsledere stationslederne
    stiftene stifterne stiftsradene studieledere studielederne styregruppeformænd styregruppeformændene styregrupper styregrupperne styrelser
    styrelserne stævneledere stævnelederne stævnemænd stævnemændene stævneudvalgene støtteforeninger støtteforeningerne støttepersoner
    støttepersonerne sundhedschefer sundhedscheferne sundhedsforvaltninger sundhedsforvaltningerne sundhedsplejer sundhedsplejerne sundhedsplejersker
    sundhedsplejerskerne sundhedsudvalgene superbrugere superbrugerne suppleanter suppleanterne supportere supporterne svømmeafdelinger
    svømmeafdelingerne svømmeklubber svømmeklubberne svømmerne sygeplejer sygeplejerne sygeplejersker sygeplejerskerne systemejere systemejerne
    talsmænd talsmændene talspersoner talspersonerne tandplejer tandplejerne task-forcer task-forcerne taskforcer taskforcerne teamene teamledere
    teamlederne teknikafdelinger teknikafdelingerne teknikforvaltninger teknikforvaltningerne teknikudvalgene tennisklubber tennisklubberne testere
    testerne testgrupper testgrupperne testledere testlederne tillidsmænd tillidsmændene tillidsrepræsentanter tillidsrepræsentanterne tilsynsmænd
    tilsynsmændene topledelser topledelserne tovholdere tovholderne trafikkoordinatorer trafikkoordinatorerne trafiksikkerhedsradene trafikudvalgene
    trivselsgrupper trivselsgrupperne tropsledere tropslederne trænere trænergrupper trænergrupperne trænerkoordinatorer trænerkoordinatorerne
    trænerne trænerudvalgene turneringsledere turneringslederne turneringsudvalgene uddannelsesudvalgene udskolingsledere udskolingslederne udvalgene
    udvalgsformænd udvalgsformændene udvalgsmedlemmer udvalgsmedlemmerne udvalgssekretariater udvalgssekretariaterne udviklere udviklerne
    udviklingschefer udviklingscheferne udviklingsgrupper udviklingsgrupperne udviklingskonsulenter udviklingskonsulenterne udviklingsledere
    udviklingslederne undergrupper undergrupperne underudvalgene underviserne ungdomsafdelinger ungdomsafdelingerne ungdomsbestyrelser
    ungdomsbestyrelserne ungdomscentre ungdomscentrene ungdomsforeninger ungdomsforeningerne ungdomsformænd ungdomsformændene ungdomsklubber
    ungdomsklubberne ungdomsledere ungdomslederne ungdomsskoler ungdomsskolerne ungdomstrænere ungdomstrænerne ungdomsudvalgene ungeradene
    universiteter universiteterne universitetsbestyrelser universitetsbestyrelserne vagtcentraler vagtcentralerne vagtchefer vagtcheferne vagtmænd
    vagtmændene valgbestyrere valgbestyrerne valgudvalgene vandradene vandværksforeninger vandværksforeningerne vejafdelinger vejafdelingerne
    vejchefer vejcheferne vejforeninger vejforeningerne vejudvalgene viceborgmestrene vicechefer vicecheferne vicedirektører vicedirektørerne
    viceformænd viceformændene viceforstandere viceforstanderne viceinspektører viceinspektørerne vicepolitiinspektører vicepolitiinspektørerne
    viceskoleledere viceskolelederne viceværter viceværterne videnscentre videnscentrene vinduesgrupper vinduesgrupperne vinduesudvalgene virksomheder
    virksomhederne visitationsgrupper visitationsgrupperne vuggestuer vuggestuerne webmastere webmasterne webredaktører webredaktørerne ældrechefer
    ældrecheferne ældreradene ældreudvalgene økonomer økonomerne økonomiafdelinger økonomiafdelingerne økonomichefer økonomicheferne økonomidirektører
    økonomidirektørerne økonomiforvaltninger økonomiforvaltningerne økonomigrupper økonomigrupperne økonomiudvalgene
    """
  /// Others than the meeting's own people; a word may be here and in one of the lists above.
  static let externals: StaticString = """
    abf administrationsselskab administrationsselskabet administrator administratoren administratorer administratorerne advokat advokaten advokater
    advokaterne advokatfirma advokatfirmaet affaldsselskab affaldsselskabet ankestyrelse ankestyrelsen ankestyrelser ankestyrelserne anklagemyndighed
    anklagemyndigheden anlægsentreprenør anlægsentreprenøren anlægsentreprenører anlægsentreprenørerne anlægsgartner anlægsgartnere anlægsgartneren
    anlægsgartnerne ansøger ansøgere ansøgeren ansøgerne arbejdstilsyn arbejdstilsynet arkitekt arkitekten arkitekter arkitekterne asfaltfirma
    asfaltfirmaet avis avisen aviser aviserne banedanmark bank banken banker bankerne beredskab beredskabet beredskabsstyrelse beredskabsstyrelsen
    beredskabsstyrelser beredskabsstyrelserne blikkenslager blikkenslagere blikkenslageren blikkenslagerne boligorganisation boligorganisationen
    boligorganisationer boligorganisationerne boligselskab boligselskabet borgerservice brandvæsen brandvæsenet brolægger brolæggere brolæggeren
    brolæggerne bryggeri bryggerier bryggerierne bryggeriet busselskab busselskabet byggefirma byggefirmaet byggesagkyndig byggesagkyndige
    bygningsmyndighed bygningsmyndigheden bygningsmyndigheder bygningsmyndighederne cerius datatilsyn datatilsynet dbu dgi dif driftsleverandør
    driftsleverandøren driftsleverandører driftsleverandørerne dsb ejendomsadministrator ejendomsadministratoren ejendomsadministratorer
    ejendomsadministratorerne ejendomsmægler ejendomsmæglere ejendomsmægleren ejendomsmæglerne ejere ejeren ejerne el-installatør el-installatøren
    el-installatører el-installatørerne elektriker elektrikere elektrikeren elektrikerne elfirma elfirmaet elforsyning elforsyningen elinstallatør
    elinstallatøren elinstallatører elinstallatørerne entreprenør entreprenøren entreprenører entreprenørerne erhvervsforening erhvervsforeningen
    erhvervsforeninger erhvervsforeningerne erhvervsrad erhvervsradet fagentreprenør fagentreprenøren fagentreprenører fagentreprenørerne fagforening
    fagforeningen fagforeninger fagforeningerne finansministerier finansministerierne finansministeriet finansministerium firma firmaer firmaerne
    firmaet fjernvarme fjernvarmeen flyttefirma flyttefirmaet fond fonden forbund forbundet foreningsadvokat foreningsadvokaten foreningsadvokater
    foreningsadvokaterne forsikringsselskab forsikringsselskabet forsyning forsyningen forsyningsselskab forsyningsselskabet fotograf fotografen
    fotografer fotograferne fredningsmyndighed fredningsmyndigheden fredningsmyndigheder fredningsmyndighederne fødevarestyrelse fødevarestyrelsen
    fødevarestyrelser fødevarestyrelserne gartner gartnere gartneren gartnerfirma gartnerfirmaet gartnerne glarmester glarmesteren grafiker grafikere
    grafikeren grafikerne grundejer grundejere grundejeren grundejerne halinspektør halinspektøren halinspektører halinspektørerne handelsforening
    handelsforeningen handelsforeninger handelsforeningerne handværker handværkere handværkeren handværkerne hofor hovedentreprenør hovedentreprenøren
    hovedentreprenører hovedentreprenørerne hovedsponsor hovedsponsoren hovedsponsorer hovedsponsorerne idrætsforbund idrætsforbundet
    indenrigsministerier indenrigsministerierne indenrigsministeriet indenrigsministerium ingeniør ingeniøren ingeniører ingeniørerne ingeniørfirma
    ingeniørfirmaet internetleverandør internetleverandøren internetleverandører internetleverandørerne internetudbyder internetudbydere
    internetudbyderen internetudbyderne it-leverandør it-leverandøren it-leverandører it-leverandørerne jobcenter jobcenteret jobcentre jobcentrene
    justitsministerier justitsministerierne justitsministeriet justitsministerium kirkeministerier kirkeministerierne kirkeministeriet
    kirkeministerium klageren klagerne kloakfirma kloakfirmaet kloakmester kloakmesteren kommune kommunen kommunens kommuner kommunerne konsulent
    konsulenten konsulenter konsulenterne konsulentfirma konsulentfirmaet krak kreditforening kreditforeningen kreditforeninger kreditforeningerne
    kulturministerier kulturministerierne kulturministeriet kulturministerium kunde kundee kundeen kundene kystdirektorat kystdirektoratet
    landinspektør landinspektøren landinspektører landinspektørerne landsforbund landsforbundet landskabsarkitekt landskabsarkitekten
    landskabsarkitekter landskabsarkitekterne lasesmed lasesmede lasesmeden lasesmedene leverandør leverandøren leverandører leverandørerne lodsejer
    lodsejere lodsejeren lodsejerne lokalavis lokalavisen lokalaviser lokalaviserne lokalplanmyndighed lokalplanmyndigheden lokalplanmyndigheder
    lokalplanmyndighederne lokalpoliti lokalpolitiet lokalpressen maler malere maleren malerfirma malerfirmaet malermester malermesteren malerne
    miljøministerier miljøministerierne miljøministeriet miljøministerium miljøstyrelse miljøstyrelsen miljøstyrelser miljøstyrelserne ministeren
    ministerier ministerierne ministeriet ministerium montør montøren montører montørerne murer murere mureren murermester murermesteren murerne
    museet museum myndighed myndigheden myndigheder myndighederne mægler mæglere mægleren mæglerne naboen naboer naboerne naboforeningen nabogrundejer
    nabogrundejere nabogrundejeren nabogrundejerne nabogrunden nabokommune nabokommunen nabokommuner nabokommunerne naboskolen naturfredningsforening
    naturfredningsforeningen naturfredningsforeninger naturfredningsforeningerne pengeinstitut pengeinstituter pengeinstituterne pengeinstitutet
    politi politiet postnord postvæsenet pressen provsti provstier provstierne provstiet radgiver radgivere radgiveren radgiverne radgivningsfirma
    radius realkreditinstitut realkreditinstituter realkreditinstituterne realkreditinstitutet region regionen regioner regionerne reklamebureau
    reklamebureauet rengøringsfirma rengøringsfirmaet renovationsselskab renovationsselskabet revisionsfirma revisionsfirmaet revisor revisoren
    revisorer revisorerne rigspoliti rigspolitiet sagsbehandler sagsbehandlere sagsbehandleren sagsbehandlerne servicetekniker serviceteknikere
    serviceteknikeren serviceteknikerne skadedyrsbekæmper skadedyrsbekæmpere skadedyrsbekæmperen skadedyrsbekæmperne skattestyrelse skattestyrelsen
    skattestyrelser skattestyrelserne skolen skoler skolerne skorstensfejer skorstensfejere skorstensfejeren skorstensfejerne snedker snedkere
    snedkeren snedkerne spildevandsselskab spildevandsselskabet sponsor sponsoren sponsorer sponsorerne stift stiftene stiftet styrelse styrelsen
    styrelser styrelserne sundhedsministerier sundhedsministerierne sundhedsministeriet sundhedsministerium sundhedsstyrelse sundhedsstyrelsen
    sundhedsstyrelser sundhedsstyrelserne systemleverandør systemleverandøren systemleverandører systemleverandørerne sælgere sælgeren sælgerne
    tagdækker tagdækkere tagdækkeren tagdækkerne tagfirma tagfirmaet taksator taksatoren taksatorer taksatorerne tdc tekniker teknikere teknikeren
    teknikerne teleselskab teleselskabet tilbudsgiver tilbudsgivere tilbudsgiveren tilbudsgiverne tilsynet totalentreprenør totalentreprenøren
    totalentreprenører totalentreprenørerne trafikselskab trafikselskabet trafikstyrelse trafikstyrelsen trafikstyrelser trafikstyrelserne
    transportministerier transportministerierne transportministeriet transportministerium trykkeri trykkerier trykkerierne trykkeriet turistforening
    turistforeningen turistforeninger turistforeningerne tømrer tømrere tømreren tømrermester tømrermesteren tømrerne udbydere udbyderen udbyderne
    udlejere udlejeren udlejerne underentreprenør underentreprenøren underentreprenører underentreprenørerne underleverandør underleverandøren
    underleverandører underleverandørerne undervisningsministerier undervisningsministerierne undervisningsministeriet undervisningsministerium
    vagtfirma vagtfirmaet valuar valuaren valuarer valuarerne vandforsyning vandforsyningen vandværk vandværket varmeforsyning varmeforsyningen
    varmeværk varmeværket vejdirektorat vejdirektoratet vejlaug vejlauget vejmyndighed vejmyndigheden vejmyndigheder vejmyndighederne vejvæsen
    vejvæsenet vinduesfirma vinduesfirmaet virksomhed virksomheden virksomheder virksomhederne vognmand vognmanden vognmænd vognmændene vurderingsmand
    vurderingsmanden vurderingsmænd vurderingsmændene vvs-firma vvs-firmaet vvs-installatør vvs-installatøren vvs-installatører vvs-installatørerne
    vvs-mand vvs-manden vvs-mænd vvs-mændene vvser vvseren vvsern vvserr vvserrne webbureau webbureauet yousee ørsted
    """
  static let bodySuffixes: StaticString = """
    radet udvalget gruppen forvaltningen afdelingen foreningen styrelsen kontoret teamet forummet forum centret centeret sekretariatet nævnet
    kommunen kommune politi politiet direktoratet selskabet forbundet ministeriet myndigheden klubben skolen enheden laget
    bestyrelsen ledelsen direktionen redaktionen administrationen kommissionen organisationen institutionen rederiet bureauet firmaet biblioteket museet
    instituttet fakultetet universitetet sygehuset hospitalet mandskabet
    """
  static let officeSuffixes: StaticString = """
    chefen lederen direktøren mesteren formanden manden inspektøren koordinatoren konsulenten ansvarlige sekretæren kassereren administratoren værten
    medarbejderen repræsentanten radgiveren tovholderen entreprenøren leverandøren assistenten instruktøren træneren arkitekten ingeniøren
    """
  static let groupSuffixes: StaticString = """
    medlemmerne medlemmer udvalgene radene grupperne foreningerne kommunerne forældrene forældre lederne cheferne mestrene direktørerne deltagerne
    ejerne haverne repræsentanterne afdelingerne medarbejderne konsulenterne koordinatorerne instruktørerne trænerne formændene personalet
    """
}
