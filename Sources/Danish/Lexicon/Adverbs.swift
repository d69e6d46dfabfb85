/// Adverbs, adverbs of the sentence and adjectives in -t that stand as adverbs in minutes, folded.
enum Adverbs {
  static let lines: StaticString = """
    a abenbart abenlyst abent absolut ad administrativt afdelingsvis afgjort afslutningsvis afslutningsvist afsluttende aktivt aktuelt akut aldeles
    aldrig alene allerede alligevel almindeligvis alt alternativt altfor altid alting altsa andensteds anderledes andetsteds ang angiveligt anonymt
    anslaet ansvarligt antagelig antageligt arligt arsvis asap atter automatisk bagefter bagfra baglæns bagom bagover bagud bagudrettet bagved bare
    basalt bedre bedst behørigt beklageligvis bestemt besværligt betids betryggende betydeligt bevidst beviseligt billigere billigt bindende bl.a
    bl.a. blot bort borte bortset bredt budgetmæssigt ca centralt circa cirka conto d.d. da dagevis dagligt darligt daværende de decentralt delvis
    delvist dengang der deraf derefter derfor derfra derhen derhenad derhjemme deri derigennem derimellem derimod derinde dermed dernede dernæst derom
    deromkring deroppe derover deroverfor derovre derpa dertil derude derudfra derudover derunder derved desangaende desuagtet desuden desværre
    detaljeret diagonalt digitalt direkte dog driftsmæssigt dvs dybdegaende dybt dyrere dyrt eenstemmigt effektivt efterfølgende efterhanden egentlig
    egentligt ej eksakt eksempelvis ekskl eksklusiv eksklusive eksplicit eksternt ekstra ekstremt elektronisk ellers end endda endelig endeligt endnu
    endog endsige endvidere engang enigt enkelt enkeltvis enormt ensartet ensidigt enstemmig enstemmigt erfaringsmæssigt ergo etapevis etc etsteds
    eventuelt evigt evt ex f.eks f.eks. facto fagligt fagmæssigt faktisk fejlagtigt fint fjernt flersidigt flest flittigt flot for forbi foreløbig
    foreløbigt forfra forgæves forhabentlig forhenværende forholdsmæssigt forinden forkert forlods forlæns forma formelt formentlig formmæssigt
    formodentlig forneden foroven forover forresten forsigtigt forsinket forskelligt forskudsvis forstaeligt forsvarligt forsøgsvis forsøgsvist
    fortidigt fortrinsvis fortroligt fortsat forud forudgaende forvejen forventeligt frem fremad fremadrettet fremdeles fremfor fremforalt fremme
    fremover fremtidigt frivilligt fsva fuldstændig fuldstændigt fuldt fx fyldestgørende fysisk fælles følgelig før førend først ganske generelt
    gennemsnitligt gensidigt gentagende gentagent gentagne gerne givet givetvis glædeligvis godt gradvis gradvist gratis grundigt grundlæggende
    gruppevis gyldigt halvarligt halvarsvis halvt hastende heldigvis heller hellere helst helt hemmeligt hen henad henholdsvis henne henover
    hensigtsmæssigt her heraf herefter herefterdags herfor herfra herhen herhjemme herhos heri herigennem herimellem herimod herinde hermed hernede
    herom heromkring heroppe herover heroverfor herovre herpa hertil hertilhørende hertillands herude herudenfor herudfra herudover herunder herved
    hhv hid hidindtil hidtil hinanden hist historisk hjem hjemme hoc holdvis hos hovedkulds hovedsagelig hovedsageligt hovedsagligt hurtigere hurtigst
    hurtigt hver hverandre hvergang hvert hvor hvoraf hvordan hvorefter hvorfor hvorfra hvorhen hvorhenne hvori hvorimod hvorledes hvormed hvornar
    hvorom hvorover hvoroverfor hvorpa hvortil hvorudfra hvorunder hvorved hvorvidt hyppigere hyppigt høfligt højest højst højt iaften ialt iar ibrug
    idag ifjor ift ifærd igang igar igen igennem ihvert ihvertfald ihærdigt ikke ikkedestomindre ikkemindst imellem imellemtiden imens imidlertid
    imidlertidig imod imorgen implicit ind indbefattet indbyrdes inde indefra inden indendørs indenfor indenlands indenom indgaende indholdsmæssigt
    indirekte indiskutabelt individuelt indledende indledningsvis indledningsvist indtil ineffektivt ingensteds inkl inklusiv inklusive intensivt
    interessant internationalt internt intetsteds ironisk isoleret istand især iøjnefaldende iøvrigt jf jfr jo juridisk jævnligt klart klassevis knap
    knapt knebent kollektivt kommunalt kommunevis komplet konstant konstruktivt kontant kontinuerligt koordineret korrekt kort kortfattet kortsigtet
    kortvarigt kraftigt kulturelt kun kvartalsvis kvartalsvist langs langsigtet langsommere langsomt langt langtfra langvarigt lavt lejlighedsvis
    lejlighedsvist let lidt lige ligefrem ligeledes ligesa ligesom ligeud lodret lokalt lovligt længe længere længst løbende løseligt m.m. m.v.
    maksimalt malrettet manedligt manedsvis manuelt markant maske maskinelt medens medmindre meget mere mest mestendels mht midlertidigt mindre mindst
    minimalt minimum mm modsat mulig muligt muligvis mundtligt mv mærkeligt mærkværdigvis nationalt naturligvis navnlig ned nede nedefra nedenfor
    nedenunder negativt nemlig nemt netop nogenlunde nogensinde nogensteds nogetlunde nok nordpa normalt notorisk nu numerisk nuomstunder nutildags
    nuværende nylig nyligst nyligt næppe nær nærmere nært næsten nødig nødigt nødvendigvis nøjagtig nøjagtigt nøje o.l. o.lign. obligatorisk offentlig
    offentligt ofte oftere oftest ogsa om omgaende omhyggeligt omkostningsfrit omkring omme omradevis omtrent omvendt online op operationelt opfordret
    oppe oprigtigt oprindelig oprindeligt optimalt ordentligt organisatorisk orienterende osv ovenfor ovenfra ovenikøbet ovenpa over overalt overens
    overfladisk overlagt overordentlig overordentligt overordnet overraskende overvejende ovre p.t. pany paradoksalt parallelt parvis passende passivt
    pastaet paviseligt per perifert periodevis permanent personlig personligt pga pist planmæssigt pludselig pludseligt politisk portionsvis positivt
    pr praktisk primært principielt priori privat pro procentuelt procentvis proforma programmæssigt prompt prompte præcis præcist prøvevis pt
    punktvis pædagogisk pænt rart ratevis realistisk reelt regelmæssigt regionalt resp respektive ret retmæssigt retningsgivende rettidigt rigtigt
    rimeligvis rundt rundtomkring rygtevis sa sagar sakaldt saledes samlet sammen samstemmende samtidig samtidigt sandsynligt sandsynligvis sasom
    sekundært sekventielt selv selvfølgelig selvfølgeligt selvsagt selvstændigt senere senest seneste sent separat seriøst sidelæns sideløbende siden
    sidst sikkert simultant sjældent sjældnere skidt skolevis skrat skridtvis skriftlig skriftligt skønsmæssigt sluttelig slutteligt smalt smukt
    snarere snarest snarligt snart socialt sommetider specielt spontant sporadisk sprogligt stadig stadigvæk stedse stedvis stedvist stemmemæssigt
    stepvis stiltiende straks strakst strategisk struktureret stærkt subsidiært succesfuldt successivt summa summarisk summarum supplerende svagt
    svært sydpa systematisk sædvanligvis særdeles særlig særligt særskilt teknisk telefonisk temmelig teoretisk thi tidlig tidligere tidligst tidligt
    tidsmæssigt tilbage tilbagevirkende tilbunds tilfredsstillende tilfældes tilfældigt tilfældigvis tilgode tilkende tillige tilmed tilnærmelsesvis
    tilrette tilsammen tilstede tilstrækkeligt tilsvarende tilsyneladende timevis tit totalt traditionelt trinløst trinvis trinvist trods tværfagligt
    tværgaende tværs tværtimod tydeligt typisk tænkeligt tæt uafhængigt ualmindeligt uanset uansvarligt ubestrideligt ubetinget ubevidst ud uddybende
    ude udefra udelt udelukkende udendørs udenfor udenlands udenom udførligt udgiftsneutralt udpræget udtrykkeligt uformelt uforstaeligt uforsvarligt
    ufortøvet ugentligt ugerne ugevis ugyldigt uheldigvis uhensigtsmæssigt uigenkaldeligt ukorrekt ulovligt ulønnet umiddelbart undertiden undervejs
    undtagelsesvis undtagelsesvist undtagen ungefær uomtvisteligt uopfordret uopholdeligt urealistisk uretmæssigt usædvanligt utilfredsstillende
    utilstrækkeligt utrolig utroligt utvetydigt utvivlsomt utænkeligt uundgaeligt uventet uvildigt uvilkarligt vandret vanligvis vanskeligt varigt
    vederlagsfrit vedr vedvarende vejledende vel venligst venligt vestpa vice videre virtuelt vist vistnok visuelt vitterligt vurderingsvis væk værre
    værst væsentligst væsentligt yderligere ydermere yderst ærligt øjeblikkeligt økonomimæssigt økonomisk østpa øvrigt
    """
}
