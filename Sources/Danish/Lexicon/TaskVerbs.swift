/// Acts that minutes give somebody as a task: to find out, get in touch, write, obtain, arrange, put right, bring back.
enum TaskVerbs {
  static let lines: StaticString = """
    undersøge afklare afdække afsøge tjekke checke efterse kontrollere verificere gennemgå gennemse kigge se læse granske analysere vurdere beregne regne
    kortlægge opgøre måle teste afprøve evaluere prøve
    kontakte ringe maile skrive spørge høre forhøre forespørge rykke henvende tale snakke drøfte vende rette rådføre minde påminde opfordre
    informere orientere underrette advisere meddele melde besvare svare kvittere formidle videregive bringe videresende
    sende udsende fremsende indsende eftersende tilsende rundsende oversende afsende maile poste uddele omdele distribuere aflevere levere videresende
    fremlægge forelægge præsentere udarbejde lave formulere forfatte skrive opdatere revidere rette tilrette justere redigere færdiggøre udfærdige
    samle indsamle sammenfatte opsummere beskrive dokumentere journalisere registrere notere indføre indarbejde tilføje supplere oversætte korrekturlæse
    indhente skaffe fremskaffe anskaffe købe indkøbe bestille booke reservere leje låne hente finde efterlyse søge ansøge udbyde prisforespørge
    arrangere planlægge organisere koordinere tilrettelægge forberede indkalde invitere aftale etablere oprette nedsætte igangsætte iværksætte
    afholde gennemføre afvikle udpege indstille udvælge
    reparere udbedre udskifte skifte montere opsætte sætte hænge male rense fjerne rydde flytte klippe fælde beskære smøre klargøre istandsætte lukke
    opkræve fakturere betale refundere udbetale overføre anvise anmelde indberette opsige tegne forny genforhandle forhandle
    annoncere offentliggøre publicere uploade lægge opslå reklamere
    følge opfølge evaluere vende melde komme tage overtage varetage sørge stå påtage hjælpe bistå deltage bidrage
    tilmelde framelde invitere bekræfte aflyse afbestille stille
    afhente afhjælpe aflæse afmelde afmærke afregne afspærre afsætte ajourføre arkivere asfaltere assistere avertere bage bearbejde belyse besigtige bogføre
    bortskaffe briefe bygge chartre dekorere demontere designe digitalisere dobbelttjekke donere efterfylde efterlyse efterspænde eftersøge efterplante
    erstatte facilitere fastgøre fejlmelde fejlrette filme fordele foretage forlænge fotografere fotokopiere fremskynde færdigmelde genbestille genbesøge
    genplante gentage genudsende google guide hverve håndtere idriftsætte indbetale indbyde inddrage indgive indgå indhegne indlevere indmelde indrapportere
    indrette indrykke indskærpe indtaste indtegne indtænke inspicere instruere interviewe isolere kalke klare klarlægge kommentere konkretisere konsultere
    kopiere korrigere kvalificere kvalitetssikre lakere laminere layoute luge låse markedsføre medbringe medtage nedtage nuancere nærlæse omformulere omlægge
    omskrive omtale ophænge opmåle opmærke opsamle opspore opstarte opstille overdrage overlevere pakke placere plante politianmelde pudse pynte rekruttere
    rekvirere rengøre renovere renskrive restaurere returnere rundvise salte sammenholde sammenkalde sammensætte sammenskrive scanne servicere sikre skanne
    skilte skitsere snerydde sondere spule støbe støvsuge synliggøre tapetsere telefonere tilbagebetale tilbagemelde tilbagesende tilkalde tilknytte tilpasse
    tilse tilvejebringe tinglyse trykke tydeliggøre tælle tømme uddanne uddelegere uddybe udforme udfylde udlevere udlåne udrede udskrive udstede udtage
    vande varsle vaske vedhæfte vedligeholde vedlægge videreføre viderebringe videreformidle videreudvikle
    afkræve bemande bore brænde bære dække estimere budgettere feje fragte fuge genetablere grave gøde hugge køre lappe nedlægge olie printe prioritere
    promovere sløjfe sortere spartle stable streame svejse transportere trimme tætne validere afgrænse afkalke
    implementere programmere rette opgradere installere konfigurere merge release teste dele oplade
    """
}
