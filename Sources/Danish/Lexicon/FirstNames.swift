/// First names that are current in Denmark, folded; they mark a person who is on no list of participants.
package enum FirstNames {
  package static func contains(_ folded: String) -> Bool { Lexicon.shared.classes(folded).contains(.firstName) }

  static let list: StaticString = """
    abdi abdirahman abdul abdulaziz abdulkadir abdulla abdullah abdullahi abukar adam adar adele adem aden adis admir adnan adriana age agnes
    agnete agnieszka agot ahlam ahmad ahmed ahmet aida aisha aka aki aksal aksel alan albert alberte albin aleksandar aleksander aleksandra
    alessandra alex alexander alexandra alfred ali ali-reza alice alicia alin alina alise allan alma almir alvin alvina amal amalia amalie
    amanda amandus amela amin amina amir amira amneh amra amy anders andrea andreas andrei andrew andriy andrzej ane anemone aneta anette angela
    angelica angelina angutitsiaq anita anja ann anna anna-lise anna-marie annabel annabell annalise anne anne-grethe anne-lise anne-marie
    anne-mette anne-sofie anne-sophie anneli annelie annelise annemarie annemette annesofie annette annfinn anni annie annika anny ansgar anthon
    anthony anton antonia antonie antonio anwar anya aqqaluk arben arendse arif arnaq arne arni arno arnold arnt artan arthur arvid asa asbjørn
    ase asger asha ashild aske aslan asma asmund asmus assad asta aste astrid athena atif august augusta aurora aviaja awa axel aya ayan ayman
    ayse ayub azad aziz azra bahar balder baltasar barbara barður bashir bastian beata beate beatrice beatrix behrouz bella bendt bendte
    benedicte benedikt benedikte benjamin benny bent benta bente benthe bergljót berit bernd bernhard bernt bert berta bertel bertha berthe
    bertil bertram besnik betina bettina betty bianca bich bilal billie billy birgar birger birgit birgitta birgitte birte birthe bitten bjarke
    bjarki bjarne bjarni bjarta bjørg blerim bo bob bodil bogdan bogi boje boris bosse boye branko brian brigitte britt britt-marie britta bruno
    bryan bushra buster børge calle camilla camille camillo carina carita carl carl-erik carla carlo carlos carmen carol carola carolina
    caroline carsten caspar casper cassandra catalin catarina catharina catherine cathrine catja catrine cecilia cecilie celeste celia celina
    celine chalotte charles charlie charlott charlotte chris christa christel christen christer christian christiane christina christine
    christoffer christopher claes claire clara clarissa claudia claus clemens clement connie conny conrad cornelia cornelius crilles cristian
    cristina cæcilie dagmar dagny daisy dalal dalia damian dan daniel daniela daniella danni danny daria darius david debora deeqa dejan denise
    deniz dennis desiree diana dicte dicthe diego dilan dines ditlev ditmar ditte ditte-marie dlovan dogan doina dominik donna dora doris dorit
    dorota dorothea dorrit dorte dorthe dorthea dragan durita dusan ea ebba ebbe eberhard ebrahim ebru eda eddie eddy edel edgar edin edip edith
    edmund edna eduard edvard edvin egil egon eigil eik eileen eilif einar eira eivin ejda ejgil ejlif ejnar ejner ejvind ela elena eleonora
    eleonore elham eli elia elias elif elijah elin elina eline elisa elisabet elisabeth elise eliza elizabeth ella ellen ellie ellinor ellis
    elly elma elmer elna elo elof elsa else else-marie elsebet elsebeth elspa elva elvin elvir elvira emanuel emel emelie emely emil emilia
    emilie emily emina emine emma emmanuel emmely emmy emrah emre enevold enisa enok enver erdal erhardt eric erica erik erika erkan erland
    erlend erling erna ernst erol ervin esben eskil eskild esma esmeralda esra esther estrid ethan eugen eugenia eva evald evan eve evelyn evi
    evy ewa eydna eyðun ezra fabian fadi fahad faisal fanny farah farhad farhan farhiya farid farida faris faruk farzana fatema fathi fatih
    fatima fatma fatmir fatuma fawaz fawzia fedder felicia felicity felix ferdinand ferhat ferit fernando fidan fiete fikret filip filippa filiz
    finja finn finnur fiona firas fjóla flemming flora florian florin folke folmer fowzia franciska frandsine frank frans frants franz franziska
    freddy frede frederic frederik frederikke fredrik freja freya freyja frida frieda frits fritz fritze frode frodi fróði fía gabriel gabriela
    gabriella gabrielle gaia gamze garðar geert georg george georgia gerd gerda gerhard gerner gert gertrud gertrude ghada gheorghe gina gisela
    gita gitta gitte gittemarie glenn gloria goran gordon gorm grazyna greta grete grethe grzegorz gudmund gudny gudrid gudrun gulay gulsen
    gulsum gunda gunder gunhild gunn gunna gunnar gunner gunnhild gunnleif gunnvør gunver gunvor gurli gustav guðny guðrið guðrun gyda gyrite
    gökhan gøran gøril habib habiba hacer hadi hafdis hakan hakim hakon hala halfdan halil halima halime halina hallgerð halvor hamdi hamed
    hamid hamza hana hanan hanh hani hania hanna hanna-maria hannah hanne hannelore hannibal hans hans-christian hans-erik hans-henrik
    hans-jørgen hans-ole hans-pauli hans-peter hansine hanus harald hardy harriet harry harun hasan haseeb hashim hasnija hassan hatice hava
    hawa hayat hayder heather heba hector hedda hedvig hedy heidi heidrun heine heino heinrich helen helena helene helga helge hella helle
    hellen helmer helmut hendrik henja henk henni henning henny henriette henrik henry herbert herdis hergeir herluf herman hermann hermod herta
    hertha hevin heðin hibo hilal hilda hilde hildegard hilma hilmar hjalmar hjalte hjalti hjørdis hjørleivur hoa hoda hodan holger horst
    hossein houda hubert huda hugin hugo hulda humaira hung huong husein huseyin hussain hussein høgni hülya ian ib iben ibrahim ibtihal ibtisam
    ida ida-marie idris ieva ifrah ihab ikram ilham ilias ilir ilknur ilse ilyas imam iman imran ina inam ines inga inga-lise inge inge-lise
    inge-marie ingeborg ingeline ingelise ingemann ingemarie inger inger-lise inger-margrethe inger-marie ingerlise inghild ingmar ingolf ingrid
    ingvar ingvard ingvild inuk inuuteq ioana iqra irena irene irina iris iris-marie irma irmgard iryna isa isabel isabell isabella isabelle
    isac isak ismael ismail isra israel issa iulian ivalo ivalu ivan ivar iver ivik ivinnguaq ivona iwona izabela jaber jabir jacek jack jackie
    jacob jacqueline jaime jakob jakobine jakup jamal james jamil jamila jamilla jan jana jane janet janette janice janick janik janina janne
    janni jannick jannie jannik jannike janny janus jaroslaw jasim jasmin jasmina jasmine jasna jason jasper javed jean jeanet jeanett jeanette
    jeanne jeannette jeannie jeff jelena jenna jennifer jenny jens jens-christian jens-erik jens-jacob jens-jørgen jens-kristian jens-ole
    jens-peter jeppe jeremy jerome jerry jes jesper jess jesse jessica jessie jesús jette jibril jihad jill jim jimmi jimmy joachim joakim joan
    joana joanna joanne joel joen joensina johan johanna johanne johanne-marie johannes john johnni johnnie johnny johs jon jona jonas jonatan
    jonathan jonn jonna jonny jorge jorgen jose josef josefina josefine joseph josephine joshua josva joy joyce juaka judit judith julia julian
    juliana juliane julie julie-marie julien julius junia junior juno jurgen justin justina jutta jytta jytte jóan jóannes jógvan jóhan jóhanna
    jón jónas jórun jósup jøgvan jørg jørgen jørgen-erik jørgine jørn kadir kadriye kai kaj kaja kali kaliina kalina kaltrina kamal kamil
    kamilla kamille kamma kamran kara karam kareem karen karen-lise karen-margrethe karen-marie kari karim karima karin karina karita karl
    karl-age karl-erik karl-henrik karl-otto karla karlo karmen karmina karna karola karolina karoline karolius karsten karwan kasim kaspar
    kasper katarina katarzyna kate kateryna katharina kathe katherine kathinka kathleen kathrin kathrine kathy katinka katja katrin katrina
    katrine katti kaveh kawa kay kaya kayla keld kell kelly kemal ken kenn kenned kenneth kenni kenny kent kerim kerstin ketil kevin khadija
    khadra khaled khalid khalil khanh khawla khizar kian kiki kim kimberly kimie kimmie kira kirsa kirsten kirsti kirstian kirstin kirstine kis
    kitty kjartan kjeld kjell kjerstin kjestine klaes klara klaus klavs klement knud knud-erik knut konrad konstantin kornelius kresten krestine
    krista kristensa kristian kristiane kristin kristina kristine kristjan kristof kristoffa kristoffer krzysztof kulmar kunuuna kurt kuupik
    laila lajla lana lara lars lars-erik lars-ole larseeraq lasse lau lauge laura laurence laurent laurentiu laurids laurine laurits lauritz
    laurs laust layla lea leah lean leander leif leila lejf lena lene lenette leni lenna lennart lenny leo leon leonard leonardo leonora leonore
    leopold leva levi leyla lia lian liana lida lidia lili lilian lillemor lilli lillian lilly lily lina lincoln linda line linea linette linh
    linn linnea linus lionel lis lisa lisabeth lisanne lisbet lisbeth lise lise-lotte liselotte lisette lissa lissi lissie lissy liva live-marie
    livia liviu liza lizette lizzi lizzie ljiljana ljubica loke lola lona lone lonni lonnie lorens lorenz lotta lotte lottie louis louisa louise
    lovis lovisa lovise lubna luca lucas lucia lucian lucie lucy ludmilla ludo ludvig ludwig luis luisa luise luka lukas lukasz lukes lulu luna
    luther luul lydia lykke lykke-marie lynge lynn lærke-marie maciej mads mads-emil mads-peter magda magdalena magdalene maggi maggie magnhild
    magnus maha mahad mahdi maher mahir mahmoud mahmud mai-anh maia maibrit maibrith maibritt maike maiken maj-brit maj-brith maj-britt maja
    majbrit majbrith majbritt majid majken malak malan malcolm maleene malek malene malgorzata maliina malik malika malin malina malinnguaq
    malou malthe malu manal mandana mandy manfred manja manne mansour mara marak marc marcel marcelle marcin marco marcus marek maren margaret
    margareta margareth margaretha margarethe margit margith margot margreta margrete margrethe mari mari-ann maria mariam marian mariane
    mariann marianna marianne marie marie-ann marie-anne marie-louise marie-luise mariella marielle marika marike marilyn marin marina
    marine-lise marinus mario marion marisa marit maritza marius mariusz marjun marko markus marlene marlies marliese marna marta martha marthe
    martin martina martine martinus marwa marwan mary maryam maryan maryanne marzena masoud mathea matheus mathias mathies mathilda mathilde
    matias matilda matilde mats matteo matthew matthias maud maurice mauritz maximilian may-britt maya maysa mehdi mehmed mehmet mehrdad meik
    melanie melina melissa meltem melvin mercedes meret merete merete-lise merethe meriam merima merle merlin meryem meta metha mette mette-line
    mette-lise mette-maria mette-marie mica micha michael michaela michaella michal michala michel michele michella michelle mick mie miguel
    mihaela mihai mik mika mikael mikaela mikala mike mikel miki mikisoq mikkel mikkeline mikkjal mila milan milas mildred milena milica milla
    mille milo milos milton mimi mina minea minh minik minna mira miranda mircea mirela miriam mirjam mirko mirna mirza mischa mitzi moayad
    mogens mohamad mohamed mohammad mohammed mohamud mohsen mohsin moira molly momme mona monica monika monique moritz mortan morten moses
    mostafa mouhamad mourad moustafa mubarak mudassar muhamed muhammad muhammed muhammet muna munir muntaha murad murat musa musab musse mustafa
    mustapha mynte mynthe myriam myrna mæja nabil nabila nada nadeem nader nadia nadim nadine nadja nahid naima naja najah najannguaq najaraq
    najib najma nana nancy nanette nanna nanna-marie naomi naser nasir nasra nasrin nasser natacha natali natalia natalie natalja natascha
    natasha natasja nathalie nathan nathaniel navid nawal nazan nazli neel neela nelli nellie nelly nelson nenad nermin nermina nesrin nete
    nevin nevzat nga ngoc nguyen nhung nia nichlas nicholas nick nicklas nicky niclas nico nicola nicolae nicolai nicolaj nicolas nicole
    nicolette nicoline niel niels niels-christian niels-erik niels-henrik niels-jørgen niels-kristian niels-ole niels-peter nielsine nienke
    nihad niki nikita nikka niklas niko nikola nikolai nikolaj nikolas nikoline nilas nils nima nina ninna ninni nirmala nis nita nivi nivikka
    nizar noa noah noel noemi nohr nomi noomi noor nora norbert norma norman nour noura nuka nukaka nukappiaq nunia nuray nurcan nuri nuria
    nurten nuunu nynne oana oda oddur oddvar oddvør odin ofelia oivind oksana ola olaf olav ole oleg oleksandr olena olga olha oline oliver
    olivia olivier olle olof oluf oluffa olufine omar omer omid orhan orla orlando osama oscar oskar osman osvald oswald othilia othilie otilia
    ottilie otto oussama owen ozan pablo pal pall palle palli paluna pam pamela paneeraq parisa parma pascal patricia patrick patrik paul paula
    paulette paulina pauline paulli paulus pavia pawel pax peder peer peggy pelle penelope penille per perla pernilla pernille perry peter petra
    petrea petri petrine petronella petrus petur philip philipa philippa phillip phillippa phuong pia pierre pilar pilutaq piotr pipaluk pirjo
    poul poul-erik poul-henning poul-henrik poul-jørgen poula poulina pouline povl poya preben priya przemyslaw pætur qasim qivioq quang quinn
    quoc quynh rabia rachel rachid radoslav radu raed rafael rafal rafiq ragna ragnar ragnhild ragnvald rahel rahima raimo raja rakul ralf ralph
    raluca ramazan rami ramin ramona rana randi rania rannva raphael rasha rashid rasim rasmine rasmus raul raymond razvan rebecca rebecka
    rebekka rebekkah reem regin regina regine regitse regitze regnar reidun reimer reinhard reinhold reinholdt remzi renata renate rene renee
    reza riad rica ricarda ricardo ricco richard rici rickard ricki rickie ricky rico rie rigmor rikard rike rikka rikke rikke-marie rima rina
    rita ritta ritva riyad roar robert roberta roberto robin roger rojda roland rolf roman romana romeo ron rona ronald ronja ronni ronnie ronny
    rosa-marie rosalie rosalina rosanna rose-marie rosemarie rosita roxana roy roza ruben rudi rudolf rudy rufus rui rukiye runa rune ruslan rut
    ruth ryan rógvi rói rókur rósa rúna rúni sabah sabiha sabina sabine sabrina sacdiya sadia sadiq saeed safa safia safiya sahar sahra said
    saida saif saira sajid sakaris sakariya salah salam saleem saleh salih salim salima salli sally salma salman salome salwa sam samah samal
    samanta samantha samar samer sami samia samina samir samira sammy samson samuel sana sanaz sander sandi sandie sandra sanela sanja sanna
    sanne sanni santhosh santiago sara sarah sarah-louise sascha sasha saskia saxo scott sean sebastian seher selda selim selin selina selma
    semra senad senada serap serdar serena sergej sergio serhat serhii serkan seth sevda severin sevgi seyed shabana shadi shahid shahin shahnaz
    shaima shane sharif sharon shazia shirin shirley shpresa sia sibel sidra sidse sidsel sidsel-marie sif sigbritt sigga siggi siglinde sigmund
    sigmundur signe signe-marie signy sigrid sigrun sigurd sigvald sikkersoq silas silja silje silke sille silvia silviu simba simeon simon
    simona simone simonia sina sinah sinan sine sinem sinja sinne siri sirid siva sivert siverth sixten sjúrður skjold skye slavica slobodan
    snorre sofia sofie sofija sofus soheil solange soley solrun solveig solvej somaya songül sonia sonja sonni sonny sophia sophie sophus soraya
    sorin staffan stanislaw steen steen-erik stefan stefani stefania stefanie steffan steffen steffie stela stella stellan stephan stephanie
    stephen steve steven stig stig-erik stina stine stine-marie stinna stinne sture suad suheila sulaiman suleiman suleyman sultan sumaya suna
    sune suni sunneva sunniva sunnuva surya susan susana susanna susanne susi susie susse sussi suzan suzana suzanne suzette svante svava svea
    sven svend svend-age svend-erik svenn svenning sverre svetlana svitlana sylva sylvest sylvester sylvia sylwia synne synnøve szymon sæunn
    sólrun søren søren-erik søren-peter sørine søs súni súsanna tabita tabitha tage tahir tahira talha talia tamara tamer tamim tania tanja
    tanya tao tara tarek tarik tariq tatiana tatjana taus taylor tayyab tea ted teddy teis teit teitur temi tenna tenzin teo teodor teresa
    terese terje terkel terkil tess tessa tessie tetiana thais thale thalia thanh thao thea theis theo theodor theodora theresa therese theresia
    therkel therkild thilde thim thit thoke thomas thomasine thor thora thorben thorbjørn thord thore thorkild thorleif thorsten thorvald thu
    thue thure thurid thuy thy thyge thyra tia tilda tilde tilla tille tilly tim timm timmy timo timothy tina tinka tinna tinne titte tittus
    titus tjelle tobias todd toke tom tomas tomasz tommi tommy tone toni tonje tonni tonny tony tora torben torbjørn tordis tore torfinn torgny
    torill torkil torkild torleif tormod tormund torsten torvald toste tove tracy traian trang triin trille-marie trine trine-lise trine-marie
    trinh trinnie tristan troels trond truels truls trygve tróndur tuan tuba tue tugba tui tukummeq tula tulle tummas turið tusnelda tuukkaq
    tuva tuyet tyge tyra tyrone tóra tóralvur tórbjørn tórhild tórur ubah ubaid ueli uffe uiloq ulf ulla ulla-britt ulloriannguaq ulrich ulrick
    ulrik ulrika ulrikka ulrikke uma umar umit ummu umut unn unni uno urban ursula urszula usama usman ussarqak vagn valbjørn valborg valdemar
    valdete valentin valentina valeria valerie valon vana vanessa vanja vasile vebjørn vega velina venla vera vera-lise verna verner vernon
    veronica veronika vesna vibeke viben vicki vicky victor victoria vida vigand vigdis vigga viggo viktor viktoria vilads vilas vilbert vilfred
    vilhelm vilhelmina vilhelmine villads villiam villum villy vilma vilmer vincens vincent vinni viola viola-marie violet violetta viorel
    virginia vita vita-marie vitus vivan vivi vivi-ann vivian viviann vivianne vivien vivika vladimir volodymyr vuk vígdis wafa wagn wagner
    waleed walid walter wanda warda warsame wasim wassim wayne wenche wendel wendy werner wessel wibeke wiebke wieslaw wilfred wilhelm willa
    william willie willy wilma wilmer winni winnie winston wisam wivi wojciech wolfgang wolmer xander xenia ximena xuan yahya yakup yan yannick
    yaqub yara yas yasemin yaser yasin yasir yasmin yasmina yasmine yassin yen yesim yildiz yilmaz ylva yngve yoann yohannes yonis yosef yosra
    younes yousef youssef yr yrsa ysabel yuliia yuna yunus yuri yurii yusuf yvette yvon yvonne zac zack zahid zahir zahra zaid zainab zaineb
    zaira zakaria zakarias zaki zander zara zarah zarko zaynab zbigniew zehra zeina zeinab zeki zelda zelma zenia zev zeynep zia ziad ziggy zika
    zina zita zlata zlatan zoe zoey zofia zohra zoltan zoran zoya zubair zuhal zuzanna ólavia ólavur óli óluva øjvind ømer ørjan ørnulf østen
    øyvind øzlem
    """

  /// Some of them ("hans", "else") are in `list` too.
  static let ambiguous: StaticString = """
    alf an ane anker april ask august bille birk bjørk bjørn bo bonde borge bror dag dan dina dine du due eja elle else engel even faber falk fest fie
    fred frede glad glæde greve gro gry hans havn helle heri hol iris jarl jo jul june kaj kare karl kirke kit klar konge kristen lander lasse lilje
    lind line lis liv live lykke lærke magne mai maj malte mane manuel mark max may mejse mia mine nat nor odd ove pan pater per pi pil prins ras ravn
    rex ro rosa rose rune sad signe sine siv skat sky smil sne sol sommer sten stig stjerne stone storm svane svend tage tine tone tor tove tro ture
    ulv vagner var vera vibe vilje ville vinter viola ørn
    """
}
