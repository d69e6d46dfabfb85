/// Danish surnames, folded; those in -sen are told by their form.
enum Surnames {
  static let list: StaticString = """
    abdi abel aberg abild abildgard abildtrup aby adler agard agerbo agerholm agerlin agerskov ahlers ahlmann ahmad ahmed ahrens akhtar akjær al-ali
    albæk alkærsig als alstrup alund amby amdi ammitzbøll ancher andersson ankerstjerne ankjær anneberg arendt arentoft arnfred arnholtz arslan arup
    askholm askjær aslan asmus asp assenholt astrup attrup aude axelgard aydin bach bache badsgard bagge bagger baggesgard bagøe bakgard bakkegard
    balle balling balsby balslev bang bannow barfod barfoed barfred barnewitz barslund bartholdy barðarson basse bastholm bastrup baun bay bayer bech
    becher beck becker begtrup behrendt behrens behrmann bek bendix bennedbæk bentzon berendt berg berger bergmann bernth bertram beyer bidstrup
    biering bierring billund binderup birch birkbak birkedal birkegard birkelund birkholm birkkjær birkmose bisgard bitsch bjergard bjerre bjerregard
    bjerring bjerrum bjørk bjørndal bjørnholt bjørnskov bjørnstrup blach bladt blak blangsted blicher blichfeldt bligard bloch bluhm bluhme blume boas
    bodholdt boding boe boel bogh bohn boie bojer boll bollerup boock borch borgard borgbjerg borgen borggard borggreen borre borregard borreskov
    borring borum bosse bostrup botofte bouet bove boye brae brahe bramming brandenborg brandstrup brandt brask bratbjerg brauner bredahl bredal
    bregendahl bregnbak bregnhøj breinholt breum brinch brink brix broberg brock brockhoff brogard broholm broholt brorholt brosbøl bruhn brunbjerg
    brund brunsgard brusgard bruun bryld bræstrup brødsgard brøgger brøndsted brøndum brønnum brøns buch buchardt buchholtz buchwald bucka buhl buhr
    bukh bull bundgard burchardt burkal burmeister busch butt buur buus bybjerg bygballe bygum byrge byskov bæch bæk bækgard bækhøj bækkelund bækmand
    bødker bøgebjerg bøgeholm bøgelund bøgh bøgholm bøjgard bønding bønløkke børsting bøttcher bøttger bøttzauw canth carle carstens cederholm celik
    cetin chaudhry chemnitz christ christoph claudi clausager clemen cold colding cordes cour cramer crone dabeck dahl dahlbæk dahlerup dahlgard
    dahlgren dahlin dahlmann dahlsgard dahlstrøm dalager dalby dalgard dalgas dalhoff dall dalsgard dalum dam damborg damgard damholt damkjær damm
    damsgard damsø damtoft daner dannemand danø dasbjerg dau daugard degnbol deichmann deleuran demant demir dencker diget dissing ditlev dittmer
    ditzel djernes djurhuus dogan dohn dolmer dons donslund dorph dovmand drachmann dragsted dressler drewes dreyer drost dueholm duelund duhring dunø
    dupont durr dybbroe dybdahl dybdal dybro dyhr dyrberg dyrby dyreborg dyrholm dyring dyrlund dyrmose dømmestrup dørr døssing ebert eck eckardt eder
    eg egeberg egebjerg egede egelund egeskov egholm egsgard ehlers ehlert eiberg ejby ejlskov elbæk elgard elholm elkjær ellegard ellemann elming
    elsborg elsgard elster emborg enemark engberg engedal engelbrecht engelbreth engell engelund enggard enghoff engholm engmann eriksson esbjerg
    eskelund esmann estrup evald everett ewald exner faber faborg fabricius fabrin falck falkenberg fangel farah farre farup fauerby fauerholdt faurby
    faurholt fauring faurschou fich fischer fjeldborg fjeldsted fjeldsøe fjord fjordside fleischer flensborg flensted flindt fog fogh fogtmann
    foldager folkmann folmer fonnesbech fonsbøl forchhammer formann fosdal fosgard foss fournais frank frausing fredberg fredgard fredsgard fredslund
    fredsted freiberg freudendal freund freundlich frey fribo friborg friis friisberg friisgard frimann frimodt fritz fritzbøger fritzner frydendahl
    frydenlund frydensbjerg frydkjær fuglsang fuglsbjerg fuglsig funch fyhn fynbo færch færgemann fæster føgh følner fønss gabel gadeberg galsgard gam
    gamborg gammelby gammelgard gantzel gardbo gardhøje garn gasberg gasbjerg gaub gaul gedde gehrke geil geisler gejl gerner gertz gesten gjedde
    gjerding gjerlev gjerløv gjern gjerulff gjessing gjøl gjørup glahn glavind glerup glob glud goth gottenborg gottlieb gottschalk grabæk grae gram
    gramkow grandjean grandt grangard graugard graulund gravgard gravlund green gregers grice grimstrup groes groth grubbe gruber grud gruelund
    grundtvig grunnet græsbøll grønager grønbech grønbek grønborg grønbæk grøndahl grøndal grønhøj grønkjær grønlund grønnegard grønning grønvald
    grønvall grønvold guldager guldberg guldborg guldbrand guldbæk guldhammer guldmann gundorph gyldenberg gyldenkærne gyldenløve gylling gæde gøtke
    gøttsche gøtzsche haddad haderup hagedorn hagelskjær hagemann hagen hahr halberg halborg hald haldrup halgreen halkier halkjær hallas halling
    hallum hallundbæk hamid hammann hammelsvang hammerich hammershaimb hammershøi hammershøj hammerum handberg hangard hannibal hannover hansson
    haraldsted harbo harboe hardenberg harder harding harild harpsøe harpøth harremoes harritz hartmann hartvig hartz hasager haslev hasling haslund
    hass hassan hasse hasselbalch hasselbæk hasselriis hasselstrøm hastrup haubjerg haubro hauch haugard haugbølle hauge haunstrup haunsø havgard
    havskov hebsgard hedeager hedegard hedelund hedemand hedemann hedetoft hegelund heiberg heide heidemann heilmann heilskov hein heine heinrich
    heise helbo heldgard hellesø helligsø hellmann helms helsted helth helweg hempel henckel hendel henneberg henriques herborg herbst herdahl
    herforth hering herlev herløv herskind hertel hertz herup hessel hesselager hesselberg hesselbjerg hesseldahl hesselholt hessellund hestbech
    hestbæk heuser hey heyn hilbert hilker hillers hillerup hingebjerg hinz hjelmager hjerl hjermind hjorth hjorthøj hjortkjær hjortlund hjortshøj
    hjuler hjulmand hjøllund hobel hoeck hoff hoffgard hoffmann hoffmeyer hofgard hofman hofmeister hogrefe hoier hojgard holdgard holk hollænder holm
    holmager holmberg holmbo holme holmegard holmelund holmen holmer holmgard holmgren holmkvist holmriis holmsgard holmskov holmslykke holmstrup
    holmstrøm holst holstein holt holtegard holten holtz homann honore hornbech hornbæk horne hornemann hornshøj hornstrup horsbøl horskjær hosbond
    hossain houborg houe hougard houlberg houmann houmark houmøller hove hovedskov hovgard hovman hovmand hovmøller hoydal hoyer hulbæk huld hulgard
    hulvej hummelgard hummelmose hummelshøj hundahl hundborg hupfeld hurup hussain hussein husted hutters huus huusom hvam hvass hvidberg hvidbjerg
    hvidkjær hvidtfeldt hviid hviidgard hvilsom hvilsted hvolby hybel hybholt hyldahl hyldgard hylleberg hyllested hynding hyttel hyttsten hæggqvist
    hæstrup høeg høegh høgh høgholm høgsberg høgsbro høher høi høier høiriis højbak højberg højbjerg højen højer højfeldt højgard højholt højland
    højlund højmark højmose højriis højris højrup højsgard højsted højte hølmkjær hølund høm hønge hørby hørdum hørluck hørlyck hørning høst høstmark
    høvsgard høybye høyer høyrup ibrahim ibsgard idorn ildal illum ingemann ingerslev iqbal ising islev ivanov jagd jahn jakobi jama janniche jarl
    jarlbæk jarner jelling jelsbak jelstrup jensby jensgard jerichau jermiin jespergard jessing johansson joost jordan jordhøj jordt juel juelsgard
    juhl juhler juhlin julin jung junge juul jydegard jógvansdóttir jøhnk jørck jørgsholm jørs ka kabell kad kae kallehauge kallestrup kallesøe kalund
    kaminski kamper kampmann kannegard kanstrup kappel karbo karkov karlsson karstoft kas kastberg kasten kastoft kastrup kattrup kaufmann kaya kehlet
    keil kejlberg kejlstrup kejser keller kellermann khalil khan kiil kildeberg kildegard kildemoes kilic kilsgard kinch kingo kirkeby kirkebæk
    kirkelund kirkeskov kirketerp kirkholm kirstein kittelmann kjeldal kjeldbjerg kjeldgard kjems kjerkegard kjerstein kjerulf kjerulff kjær kjærbo
    kjærby kjærbye kjærbøll kjærgard kjærholm kjærsgard kjærside kjærulf kjærulff kjølbro kjølby kjølhede kjølholt kjøller klarskov klausby klausholm
    kleis kleist klinkby klitgard klitlund klitte klixbull klostergard klougart kluver kløcker kløve knage knak knigge knoblauch knoth knub knudsgard
    koc koch kock koefoed kofod kofoed kogh kokholm kolby kolbæk kolding kolind kolle kollerup kolster kongsbak kongsdal kongsgard kongstad kongsted
    konnerup kopp koppel koppelgard korning korsager korsbæk korsgard korsholm korshøj kortegard kovsted kowalski krabbe krag kragelund kragh krakau
    kramer kramp krarup krath kraus krause kreutzfeldt kreutzmann kring kringelum kroer krogager kroggard krogh kroghshave krogsgard krogshede
    krogslund krogstrup kroman kromann kronborg kronow kronvold kruger krull kruuse kryger kræmmer krøger krøgholt krøjgard kudsk kuhlman kuhlmann
    kuhn kulmbach kurt kvistgard kvorning kyed kyhl kyhn kynde kyster kærgard kærhus kærlund kærn kærsgard køhler køie køjgard kølbæk kølle kølln
    køngerskov køpke køster ladefoged ladekarl laier laigard lambæk lamm lammert landbo langagergard langballe langberg langbo langelund langgard
    langhoff langkilde langkjær langmack langthjem langvad lanng larsbo larsson lasson laub laubjerg lauge laumann laurberg laursgard lausten lauth
    leegard leerbeck leerberg lehm lehmann lehn lehrmann leick leifelt leisner lember lemche lemming lemvigh lerbæk lerche lercke leth lethan levinsky
    levy lewandowski lewis leyssac libak lichtenberg lichtenstein liebe liengard lihn liisberg lilholt liljeberg lillebæk lillelund lillevang lindahl
    lindberg lindbjerg lindblad lindbæk linde lindeburg lindegard lindelof lindelund lindemann lindenberg lindgard lindgreen lindgren lindhard
    lindhardt lindholm lindholt lindhøj lindkvist lindquist lindskov lindstrøm lindtofte lindum ling linnebjerg linnemann lippert lisberg lisborg
    lisby ljungberg lodahl lodberg loftager lohmann lohse loklindt lolk lomborg lomholt lonning lorentz lorentzen lorenzen lottrup lou lous lovmand
    lovring lucas lucht lugn lumby lumholdt lumholt lunau lund lundager lundahl lundbech lundbeck lundberg lundby lundbye lundbæk lunde lundegard
    lunden lundgard lundgreen lundgren lundh lundholm lundholt lundin lunding lundkvist lundmark lundorff lundquist lundqvist lundsberg lundsby
    lundsgard lundsteen lundstrøm lundtoft lundtofte lundø lunn lunø lutzen lutzhøft lyager lybech lyberth lyby lybæk lyck lydom lykke lykkeberg
    lykkegard lyng lynga lyngby lyngbye lyngbæk lyngdal lynge lynggard lyngholm lynghøj lyngklip lyngmose lyngsø lyngsøe lyngvig lysdal lysgard
    lysholdt lysholm lytken lyø læssøe løgstrup løjtved løkkegard lønborg lønbæk løth løvbjerg løvendahl løvgreen løvschal løvschall løvstad løvstrøm
    mack mackeprang madelung madvig maegard mag magard mahmood maigard majgard majlund malik malling malmberg malmgren malmkjær malmos malmstrøm
    mandrup mangard manniche mansa mansour marbjerg marcher mariager markmann markvard marquardt marstal marstrand martens marup mathorne matz matzen
    maul mayland mayntz mechlenborg meedom mehl mehrdahl meier meinertz mejborn mejlby mejlgard mejlvang melbye melchior meldgard mellemgard
    mellergard mellgren meng merrild meyer meyhoff midtgard midtiby mielby mielke mikkelborg mikladal milthers minddal moesgard moestrup mohamed
    mohammed molbech molbo moldrup molin mollerup moltke moltzen monberg monrad morell morild mortensgard mosbech mosbæk mosegard mosekjær moselund
    moshage motzfeldt mourier mouritzen mulbjerg munch munck mundbjerg mundt munkebo munkgard munkholm munksgard munkøe munthe murmann musaeus mygind
    myhlendorph myhre mylius mynster myrhøj myrup møberg mødekjær mølbak mølbjerg mølby møldam møldrup mølgard møllebæk møllegard møllehøj møllenbach
    møllerhøj møllerup møllgard møllmann mølskov mønnike mønsted mønsterberg mørch mørck mørkeberg mørkegard mørkholt mørkøre mørup nagel nagstrup
    nasser nattestad nautrup navntoft nebel nedergard neergard neldeberg nellemann nesgard neumann nguyen niebuhr nielsby niemann nilsson nim nimb
    nissum nisted noe noer nolsø nolsøe nonbo nonboe nordahl nordam nordbo nordborg nordby norddahl nordentoft nordestgard nordfang nordgard nordholm
    nordholt nordin nordkvist nordlund nordmann nordquist nordskov nordsted nordstrøm nordtorp nordvig noring norling norman norn norre nors norsker
    norup norus nowak nox nybo nyboe nyborg nyegard nyeng nygard nygart nygreen nyholm nyholt nyhuus nyland nymand nymann nymark nymose nyrop nyrup
    nytofte nyvang nyvold næsborg næsby næser næsgard nøddekær nødgard nødskov nøhr nøhrlind nørager nørbjerg nørby nørbæk nørgard nørholm nørlund
    nørreby nørregard nørrekjær nørrelund nørremark nørrevang nørring nørskov nørtoft nørup obel obling odborg odde odder oddershede odgard olander
    oldenborg oldrup olrik olsbjerg olsson olsvig omar omø opstrup ordell orloff orten orup osbæk osman osmann ostenfeld ostergard osterhammel otten
    outzen overballe overbeck overby overbye overgard overlund oxholm oxlund pabst pabøl pagard pagh pahuus pallesgard palm palmelund palmgren palmvig
    palnæs panduro pank panum pape parbo parsberg paske patursson paul pauli paulli pedersholm peetz pehl pehrson pelch perch permin persson pertho
    petri petrov petterson pham pihl piil pilegard pilgard pillegard pinholt pinstrup plambech plauborg plaugmann plesner ploug ploughmann pløger pock
    polat pontoppidan poorsgard popescu porsborg porse posborg poulin poulsgard poulstrup praestegard prag prahl pramming prehn preisler pries
    primdahl prip pryds prytz præstegard præstekjær præstgard præstholm præstius puge puggard pugholm pultz pyndt quist quitzau quorning qvist
    qvistgard qvortrup raben raberg rabjerg raffnsøe rafn raft rahbek rahbæk rahlf rahm rahn rahr ralund ramlau rams ramsgard ramskov ranch randrup
    ranek rangvid rasch raschou rashid raskmark rathcke rathje rathlev rathmann rathsach rau raun raundahl raunkjær raunsgard ravn ravnbak ravnborg
    ravnholt ravnkilde ravnmark ravnsborg ravnsbæk ravnsgard ravnskjær ravnskov ravnsted rebsdorf reese reffs refsgard refshauge refslund refstrup
    rehder rehhoff rehne reib reidahl reimann reimer reimers rein reinau reinhardt reinholdt reinholt reinwald reiter reitz reitzel reker remmer
    rendbæk rendtorff rentzmann rerup restorff reuss reuter reventlow rhode ribergard richter rieck riegel riegels rieks rieper riis riisager riisberg
    riisbjerg riiser riisgard riishøj riising riisom rimmen rinck rind rindom ringberg ringborg ringdal ringgard ringkjær ringkjøbing ringsmose
    risager risbjerg risborg risgard rishøj risom risum ritter ritz rix robdrup rodkjær roed roelsgard rohd rohde rohmann rolff rolighed romby romer
    romme romvig ronnenberg ronøe rosborg rosenbeck rosenberg rosendahl rosendal rosenfeldt rosengreen rosengren rosenkilde rosenkjær rosenkrands
    rosenkrantz rosenlund rosenmeier rosenstand rosenvinge rosenørn rosholm rosing rosleff ross rossing rostgard rotbøll roth rothmann rottbøll
    rottwitt roug rousing rovsing rubæk rud rudbeck rudbæk rudkjøbing rugard rugbjerg rugh rughave rugholm ruhe ruhoff rummel rump rumph runge
    rusbjerg russell ruud ruus ruwald ryberg rybner ryborg rydahl rydal rydberg rydborg rydtoft rygard ryhl rykov ryming rysgard ryttergard ræbild
    ræder rævdal rødbro rødgard rødkær røge røgen røgild røhl røhling røjgard røjkjær rølle rømeling rømer rømø røn rønbjerg rønde rønfeldt rønholt
    rønkjær rønlev rønn rønnaug rønne rønneberg rønnebæk rønnest rønning rønnov rønnow rønsbo rønsholt rørbech rørbæk rørdam rørholm rørmand rørvang
    røsgard røssing sabroe saby sabye sachmann sachse sagild sahin saigal salah saleh salling salomon salto saltoft sams sandager sandahl sandal
    sandbeck sandberg sandbjerg sandby sandbæk sandell sander sanders sandfeld sandgard sandgreen sandholdt sandholm sandholt sandkvist sandorf
    sandvad sandvang sandø sangill sarup sass sauer sauerberg saugmann saust savery scavenius schacht schack schade schadt schaffalitzky schaffer
    schal schaldemose scharling schaumburg scheel scheibye schelde schellerup schepler scherfig scherning schierbeck schiermer schierup schifter
    schildt schiller schilling schiøler schiøtt schiøtz schjellerup schjerning schjødt schjønning schjørring schjøtt schlegel schleiss schlichting
    schluter schlutter schmidt schmiegel schmiegelow schmith schmitt schmitz schnack schneekloth schneider schnell schnohr schnoor scholdan scholz
    schou schoubo schouboe schoubye schouenborg schousboe schov schovsbo schrader schroll schrøder schrøter schubert schulin schultz schultze schulz
    schulze schunck schwab schwalbe schwaner schwartz schwarz schweitz schytte schytz schøler schøller schøn schønberg schønemann schønfeldt
    schønheyder schønning schønwandt schøtt seeberg seedorff seerup sehested seidelin seidler seierskilde seitzberg sejersdal sejerøe selch selde
    seligmann sell selmer sembach severin seyer sidenius siebken sieg siem siersbæk siersted siggard sigh sigvardt siig silberbauer silkeborg silkjær
    simmelkjær simmelsgard simony simonÿ sindahl sindberg sindbjerg sinding singer singh sivebæk siverts sjelborg sjøgren sjørup skafsgard skafte skak
    skalborg skallebæk skals skamris skands skaning skarenborg skarup skeel skeem skelbo skelbæk skelgard skelmose skibdal skibsted skinnerup
    skjellerup skjerbæk skjerk skjern skjerna skjold skjoldager skjoldan skjoldborg skjoldby skjolde skjærbæk skjærlund skjøde skjødt skjønnemand
    skjøth skjøtt skou skoubo skouboe skoubye skougard skovbakke skovbjerg skovbo skovborg skovby skovdal skoven skovgard skovhus skovhøj skovlund
    skovly skovmand skovmose skovrup skovsende skovsgard skovshoved skovsted skovstrup skovsø skovted skrumsager skrydstrup skræddergard skyt skytt
    skytthe skyum skærbæk skærlund skærved skøtt slej slipsager slivsgard sloth slott slotved slumstrup slyngborg slæbak smedegard smidstrup smith
    smitt smærup sneftrup snejbjerg snog snorrason sode soele sohl sohn solberg solbjerg solgard solhøj solvang solvig sommerfeldt sommerlund sondrup
    sonne sonnenborg soth spandet spang spangard spangenberg spangsberg spanner sparholt sparre splid splidsboel spliid sporring springborg sprogøe
    stabell stack stadager staffeldt stagard stahl stal stanek starcke starup staun stauning staunstrup steen steenberg steenberger steenbuch
    steenfeldt steengard steenhold steenholdt steenholm steenholt steensberg steensgard steensig steenstrup steentoft steffen stegger steglich
    stegmann stein steincke steinicke steinmeier stenberg stenbæk stendal stender stendevad stengade stengard stenholt stenild stenkjær stensgard
    stenstrup stentoft stenz stephens sterndorff stets steyn stibolt stiesdal stigard stiig stisager stistrup stjernholm stockholm stockmarr stoffer
    stoffregen stokholm stoklund stolberg stoltenberg stoltze storgard stormly stouby stougard stoustrup strandberg strandby strandbygard strandgard
    strandlund strange strarup strate stray stricker strube strudsholm strunge struve strøbech strøby strøbæk strømberg strømgard strøyer stubager
    stubbe stubgard stubkier stubkjær stubtoft stuhr sturup stybe styrbæk stæhr stærmose støchkel støckel støier støjholm støttrup støvlbæk støvring
    suhr suhrbier sundahl sundbo sundby sundbøl sundgard sundstrup sundstrøm surel surland surrow svanberg svanborg svaneborg svanekjær svaner
    svanholm svankjær svanum svarre svarrer svarth svejgard svejstrup svendborg svendstrup svensson svenstrup svinth svoldgard sværke syberg sylow
    sylvest sylvester særkjær søby søeberg søeborg søgard søholdt søholm søholt søjberg sølbeck sølberg søllested sølling søllingvra sølvberg sølver
    sølvsten sømark sømod søndberg søndenbro søndenbroe sønder sønderborg sønderby søndergard sønderkær søndermark sønderskov søndertoft søndervang
    sørup søstrup søvang søvndal søvsø tabor tagmose tambour tams tandrup tanga tanggard tangsig tarning tarp tarpgard tarup tauber taudal tauris
    teglbjærg teglgard teilmann tejlgard tejs terndrup terp teute tharslund tharup thastum thaulow theil theilgard theill thers thestrup theut thieden
    thiele thilqvist thim thinggard thinghuus thode thofte thomhav thorball thorbek thorborg thorgard thorhauge thorlund thormann thormark thorn
    thornberg thorndahl thorning thornvig thorsager thorsboe thorsgard thorslund thorsmark thorsted thorsteinsson thorsø thortzen thorup thostrup
    thougard thousgard thrane thranegard thranholm thrysøe thude thuge thulstrup thun thunbo thune thunø thuren thurø thusgard thy thybo thyboe
    thylstrup thyregod thyrring thørring tidemand tiedemann tiedt tilgard tilma timm timmermann tinggard tinghøj tingleff tinning tipsmark tirsgard
    tjell tjørnelund tjørnemark tode tofft toft toftdahl tofte toftegard toftelund toftemark tofteng toftgard tofthøj toftlund tolboe toldbod
    tolderlund tolsgard tolstrup tommerup topholm topp topsøe torfing tormod tornbjerg tornbo tornby tornbøl torndahl torndal tornvig tornøe torpe
    torpegard torrild torsager torup touborg toudal tougard tousgard toustrup tovborg tovgard traberg trabjerg trads tram trampedach tran tranberg
    tranborg tranekjær trangbæk tranholm trankjær trankær trasborg trautner trebbien treldal trelle trier trillingsgard troelsgard troest troldborg
    trolleskov trudsø truelsgard tryde tryggedsson træholt trærup trøjborg trøst tscherning tuborg tulinius tullberg tulstrup tvede tvedebrink
    tvedegard tveden tvenstrup tvermoes tversted tveskov twarda tyge tylvad tyndeskov tynell tækker tønder tønnes tønning tørring tørsleff tørslev
    tøttrup udbye udengard uhd uhrbrand uhre uhrenfeldt uhrenholt uhrlund uhrskov ulbjerg uldahl uldall uldbjerg ulldahl ulrich ulstrup ulsø ulvskov
    unmack urban urhøj urth urup ussing utke utzon vadgard vadmand vadskjær vadum valbak valbjørn valentin valeur valgard vallentin vallin vallø
    vandborg vanggard vangkilde vangsa vangsgard vangsted vangsøe vannesgard varberg varbæk varming varnæs vasegard vasehus vaupel vedel vedelsbøl
    vedsted vegeberg vejborg vejby vejgard vejlby vejle vejlebo vejlgard vejlin vejlsgard vejlstrup vejrup velling velschow venborg vendelbo vendelboe
    venneberg vennekilde verdelin vermehren verner vesløv vestager vestbjerg vestbo vesterager vesterby vesterbæk vesterdal vesterdorf vestergard
    vestergren vesterholm vesterholt vesterkær vesterlund vestermark vestfjerding vesth vestmar vetter vibholm vibild viborg viby viderø vidø vieth
    vigh vigsnæs vigsø vikkelsø vilberg vilhelm villum vilstrup vinberg vindahl vindelev vindfeld vinding vingborg vingum vinkler vintersborg vinther
    virkelyst visbech visby visgard vistoft vittarp vittrup voetmann vogel vogelius vogt voigt voldborg voldby voldgard voldum volf volkmann vollmond
    volmer vorbeck vorborg vork vorre vorsa voss voxen vra vrae vragard vrang vrist værum vøldgard waben wachmann wad wadmann wagner wahl wahlgren
    waldorff wallin walter walther wammen wandall wandel wang warberg warburg warming warsame warthoe wassard wassmann weber wedel wedell weel weibel
    weidemann weidick weigelt weilbach weile weinreich weis weisbjerg weise weiss weitling welander wellejus welling wendelboe wendt wenning wentzel
    wenzel werge wernblad werner werngreen wernlund wessberg wessel wested westenholz wester westerby westergard westerlund westermann westh westphal
    wetche weye weywadt wibe wiberg wiborg wibroe wichmann wick widding wied wiegand wiegell wieghorst wienecke wiese wiesneck wiggers wihre wilcke
    wildt wilken wilkens willads willemoes willer willumsgard wilstrup windahl windeløv windfeld winding winge winkel winkler winter winther wisborg
    wismann wisniewski wissing wistoft witt wittchen witte witting wittorff wittrup wium woetmann wolder wolf wolff wolfhagen wollenberg wolsing worm
    worre worsae wrae wulf wulff wurtz wøldike wølk ydegard yding yildirim yildiz yilmaz ystrøm yttrup yusuf zacho zahle zander zebitz zeeberg zeuthen
    ziegler zielinski zimmer zimmermann zinck zobbe zoega zoffmann zwergius æbelø ægidius ødegard ødum øhlenschlæger økjær ølgard ølholm ørbech ørbæk
    ørgard ørnbøl ørndrup ørnebjerg ørneborg ørnfeldt ørnskov ørnstrup ørskov ørtenblad ørting ørtoft ørum østberg østbjerg østerballe østerberg
    østerby østerbye østerbæk østergard østergren østerhab østerholm østerlund østermark østerskov østervang østrup øzdemir øzturk
    """

  static let ambiguous: StaticString = """
    anker bager bak bakke bank bie bille birk bjerg bjerge bjørn bonde borg bro brun bryder brygger busk bøje da dal degn drejer due falk fink fisker
    fly foged frisk from frost fryd funder gad gade garde glad gran greve grim grove grube grue grum grøn grønne gyde haber hammer har have haven hede
    hegner held hjelm hjort hold hoppe horn hvid høj jern jul junker just jæger kabel kamp kilde kirk kirkegard klein klinge klint klit klok knap kold
    krage krebs krog krone kruse kunst kusk kvist ladegard land lander lang lange lave ledet lejre lind loft lærke løkke løv løve maler mark marker
    may mejer mohr mols mose munk møller mønster mørk norden norsk otte park poder post provst præst rask rex ribe ringe rode rom rose rust ry ryge
    sal sand sejr skat skifter skipper skov skriver skude skytte slot smed smidt snede snedker sommer stage stald stampe stange stilling stjerne storm
    strand strøm stub stærk sund svane svare svart sætter tang top torm torp trane trolle tved udby ulrik vang vase vejen vester vibe vig vind vinde
    vinkel vinter virk værge with yde ørn ørsted øster
    """
}
