/// Places of Denmark as minutes name them, folded, one to a line.
package enum Places {
  /// "roskilde", "høje-tastrup": the name before "Kommune", with or without its genitive ("københavns kommune").
  package static func isMunicipality(_ folded: String) -> Bool { known.municipalities.contains(folded) }
  /// "københavns vestegns politi": the whole name.
  package static func isPoliceDistrict(_ folded: String) -> Bool { known.police.contains(folded) }
  /// "region hovedstaden".
  package static func isRegion(_ folded: String) -> Bool { known.regions.contains(folded) }
  package static func isTown(_ folded: String) -> Bool { known.towns.contains(folded) }

  /// "vejen", "give", "them": a town or municipality whose name is also an ordinary word.
  package static func isAmbiguous(_ folded: String) -> Bool { known.ambiguous.contains(folded) }

  private static let known = (
    municipalities: names(municipalities), police: names(policeDistricts), regions: names(regions), towns: names(towns), ambiguous: names(ambiguous)
  )

  private static func names(_ list: StaticString) -> Set<String> { Set("\(list)".split(separator: "\n").map(String.init)) }

  static let municipalities: StaticString = """
    albertslund
    allerød
    assens
    ballerup
    billund
    bornholm
    brøndby
    brønderslev
    dragør
    egedal
    esbjerg
    fanø
    favrskov
    faxe
    fredensborg
    fredericia
    frederiksberg
    frederikshavn
    frederikssund
    furesø
    faborg-midtfyn
    gentofte
    gladsaxe
    glostrup
    greve
    gribskov
    guldborgsund
    haderslev
    halsnæs
    hedensted
    helsingør
    herlev
    herning
    hillerød
    hjørring
    holbæk
    holstebro
    horsens
    hvidovre
    høje-tastrup
    hørsholm
    ikast-brande
    ishøj
    jammerbugt
    kalundborg
    kerteminde
    kolding
    københavn
    køge
    langeland
    lejre
    lemvig
    lolland
    lyngby-tarbæk
    læsø
    mariagerfjord
    middelfart
    morsø
    norddjurs
    nordfyn
    nyborg
    næstved
    odder
    odense
    odsherred
    randers
    rebild
    ringkøbing-skjern
    ringsted
    roskilde
    rudersdal
    rødovre
    samsø
    silkeborg
    skanderborg
    skive
    slagelse
    solrød
    sorø
    stevns
    struer
    svendborg
    syddjurs
    sønderborg
    thisted
    tønder
    tarnby
    vallensbæk
    varde
    vejen
    vejle
    vesthimmerland
    viborg
    vordingborg
    ærø
    abenra
    alborg
    arhus
    københavns
    bornholms
    nordfyns
    vesthimmerlands
    """

  static let policeDistricts: StaticString = """
    bornholms politi
    fyns politi
    københavns politi
    københavns vestegns politi
    midt- og vestjyllands politi
    midt- og vestsjællands politi
    nordjyllands politi
    nordsjællands politi
    syd- og sønderjyllands politi
    sydsjællands og lolland-falsters politi
    sydøstjyllands politi
    østjyllands politi
    """

  static let regions: StaticString = """
    region hovedstaden
    region midtjylland
    region nordjylland
    region sjælland
    region syddanmark
    """

  static let towns: StaticString = """
    abenra
    abybro
    akirkeby
    albertslund
    alborg
    alestrup
    allerød
    allingabro
    allinge
    amager
    argir
    arhus
    ars
    arup
    asiat
    assens
    augustenborg
    aulum
    auning
    avedøre
    bagsværd
    ballerup
    bellinge
    billund
    birkerød
    bjerringbro
    bjæverskov
    blavand
    bogense
    borup
    bramming
    brande
    bredballe
    broager
    broby
    brovst
    brædstrup
    brøndby
    brøndbyvester
    brøndbyøster
    brønderslev
    brønshøj
    brørup
    charlottenlund
    christianshavn
    dragør
    dronninglund
    dronningmølle
    ebeltoft
    egtved
    ejby
    ejstrupholm
    esbjerg
    espergærde
    faborg
    farsø
    farum
    faxe
    fensmark
    ferritslev
    fjerritslev
    flauenskjold
    fløng
    fredensborg
    fredericia
    frederiksberg
    frederikshavn
    frederikssund
    frederiksværk
    fuglafjørður
    fuglebjerg
    galten
    ganløse
    gedser
    gedved
    gelsted
    gentofte
    gilleleje
    gistrup
    give
    gjern
    gladsaxe
    glamsbjerg
    glostrup
    glumsø
    gram
    grasten
    gredstedbro
    grena
    greve
    grindsted
    gudhjem
    gundsømagle
    gørlev
    gørløse
    haderslev
    hadsten
    hadsund
    hals
    hammel
    hammerum
    hansted
    hanstholm
    harboøre
    harby
    hasle
    haslev
    havdrup
    havndal
    hedehusene
    hedensted
    hellebæk
    hellerup
    helsinge
    helsingør
    herfølge
    herlev
    herning
    hillerød
    himmelev
    hinnerup
    hirtshals
    hjallerup
    hjortshøj
    hjørring
    hobro
    holbæk
    holeby
    holstebro
    holsted
    holte
    hornbæk
    hornslet
    hornsyld
    horsens
    hovedgard
    hoyvík
    humlebæk
    hundested
    hundige
    hurup
    hvalsø
    hvide sande
    hvidovre
    højby
    høje tastrup
    højer
    høng
    hørning
    hørsholm
    hørve
    ikast
    ilulissat
    ishøj
    jelling
    jels
    jersie
    jyderup
    jyllinge
    jægerspris
    kalundborg
    kangerlussuaq
    karise
    karlslunde
    karup
    kastrup
    kerteminde
    kibæk
    kirke hvalsø
    kirke saby
    kjellerup
    klaksvík
    kokkedal
    kolding
    kolind
    kongens lyngby
    korsør
    krusa
    kværndrup
    københavn
    køge
    langa
    langeskov
    lejre
    lem
    lemvig
    lillerød
    lind
    liseleje
    lundby
    lunderskov
    lyngby
    lynge
    lystrup
    løgstrup
    løgstør
    løgten
    løgumkloster
    løkken
    løsning
    malling
    maløv
    maniitsoq
    mariager
    maribo
    marslev
    marstal
    middelfart
    munkebo
    møldrup
    mørke
    mørkøv
    nakskov
    nanortalik
    narsaq
    nexø
    nibe
    niva
    nordborg
    nordby
    nordhavn
    nuuk
    nyborg
    nykøbing falster
    nykøbing mors
    nykøbing sjælland
    nysted
    nærum
    næstved
    nødebo
    nørager
    nørre aby
    nørre alslev
    nørre nebel
    nørrebro
    nørresundby
    odder
    odense
    oksbøl
    otterup
    padborg
    pamiut
    pandrup
    præstø
    qaqortoq
    qeqertarsuaq
    randers
    regstrup
    ribe
    ringe
    ringkøbing
    ringsted
    risskov
    rold
    roskilde
    roslev
    rudkøbing
    ruds vedby
    runavík
    rungsted
    ry
    ryomgard
    ryslinge
    rødby
    rødding
    rødekro
    rødkærsbro
    rødovre
    rødvig
    rønde
    rønne
    rørvig
    sabro
    sakskøbing
    silkeborg
    sindal
    sisimiut
    skagen
    skalborg
    skals
    skanderborg
    skibby
    skive
    skjern
    skovlunde
    skælskør
    skærbæk
    skævinge
    skødstrup
    slagelse
    slangerup
    smørum
    snekkersten
    snoghøj
    solbjerg
    solrød
    solrød strand
    sorø
    spentrup
    spjald
    spøttrup
    stavtrup
    stege
    stenlille
    stenløse
    stenstrup
    stoholm
    store heddinge
    strandby
    strib
    struer
    strøby egede
    støvring
    sulsted
    sundby
    sunds
    svaneke
    svendborg
    svenstrup
    svinninge
    sydhavnen
    sæby
    søborg
    søften
    sønder omme
    sønderborg
    søndersø
    sørvad
    tarm
    tarnby
    tarp
    tars
    tasiilaq
    tastrup
    terndrup
    them
    thisted
    thorsø
    thyborøn
    thyregod
    tilst
    tinglev
    tisvilde
    tisvildeleje
    toftlund
    tommerup
    tranbjerg
    tranebjerg
    trige
    trustrup
    tune
    tvøroyri
    tórshavn
    tølløse
    tønder
    tørring
    uldum
    ulfborg
    ullerslev
    ulstrup
    upernavik
    uummannaq
    vadum
    vagur
    valby
    vallensbæk
    vamdrup
    vanløse
    varde
    vejen
    vejle
    veksø
    vemb
    vemmelev
    vestbjerg
    vester hassing
    vester skerninge
    vesterbro
    vestmanna
    viborg
    viby
    videbæk
    vig
    vildbjerg
    vinderup
    virum
    vissenbjerg
    vodskov
    vojens
    vorbasse
    vordingborg
    vorup
    vra
    værløse
    ærøskøbing
    ølgod
    ølstykke
    ørbæk
    ørestad
    ørsted
    ørum
    østbirk
    østerbro
    """

  static let ambiguous: StaticString = """
    argir
    brande
    faxe
    give
    gram
    greve
    hals
    hasle
    holte
    jels
    lejre
    lem
    lind
    løsning
    mørke
    ribe
    ringe
    ry
    skals
    stege
    strib
    tarm
    them
    tune
    varde
    vejen
    vig
    ørsted
    """
}
