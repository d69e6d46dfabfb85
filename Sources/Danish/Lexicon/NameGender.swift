/// The first names that are surely a man's or a woman's in Denmark, folded: what "han" and "hun" can mean.
package enum NameGender: Sendable {
  case female, male

  /// Nil where the name does not tell.
  package static func of(_ name: String) -> NameGender? {
    let first = name.utf8.drop(while: isJoint).prefix { !isJoint($0) }
    let key = Key(utf8: first)
    if men.contains(key) { return .male }
    if women.contains(key) { return .female }
    return first.count > 3 && first.last == UInt8(ascii: "a") && !unsure.contains(key) ? .female : nil
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") }

  private static let unsure: KeySet = "luca ola joshua nikita mika sasha juha elia jona"
  private static let men = KeySet(
    """
    aage abdi abdul adam ahmad ahmed aksel albert alexander alf ali allan anders andreas anker anthon anton arne arno arthur asbjørn asger aske august
    axel bendt benjamin benny bent bernhard bilal birger bjarke bjarne bjørn bo boje brian børge børre carl carl-emil carlo carsten casper christian
    christoffer claes claus cristian dan daniel david dennis ebbe egon eigil einar ejler ejnar ejvind elo emil erhard erik erling ernst esben eskil
    eskild evald farid felix finn flemming frands frank freddy frede frederik frits frode gabriel georg gert gorm gregers gunnar gunner gustav hakim
    hans hans-erik harald harry hassan helge henning henrik henry herluf hjalmar holger hugo hussein hüseyin ib ibrahim ingolf isak ismail ivan jack
    jacob jakob jamal jan jannick jannik jarl jens jeppe jesper jimmy joachim joakim johan johannes john johnny jonas jonatan jonathan jorgen julius
    jørgen jørn kai kaj karim karl karl-otto karsten kasper keld kemal kenneth kent kevin khalid kim kjeld kjell klaus klavs knud knut kresten kristen
    kristian kristoffer kurt kåre lars lasse lau lauge laurids laurits lauritz laus laust leif lennart leo leon lorens lorentz louis lucas ludvig mads
    magnus malthe marcus marius mark markus martin martinus mathias mathis max mehmet michael mick mikael mikkel milan mogens mohamed mohammed morten
    muhammed murat mustafa nicklas nicolai nicolas niels niklas nikolai nikolaj nis olaf ole ole-jørgen oliver oluf omar orla oscar oskar otto ove
    palle patrick paul pauli peder pelle per per-erik peter philip poul poul-erik povl preben rajiv ralf rasmus regnar rené reza richard richardt
    robert robin roger roland rolf ronny ruben rudi rudolf rune salih samir samuel sander sebastian sejr sigfred sigurd silas simon sixten sofus soren
    stanley steen steffen sten stig storm sven svend svenning søren tage tao tarek teis theis theodor thomas thor thorkild tim tobias toke tom tommy
    tonni torben torkil torkild torsten troels tyge uffe ulf ulrik vagn valde valdemar verner victor viggo viktor vilfred vilhelm villads villy walter
    werner willi william youssef yusuf åge øjvind
    """)
  private static let women = KeySet(
    """
    aase agnete aisha alberte alice alma amal amalie amina ane anette anita anja ann ann-sofie anna anne anne-grete anne-marie anne-sofie annegrete
    annelise annette annie annika anny asta astrid aya ayse ayşe benedicte benedikte bente berit bettina betty birgit birgitte birte birthe bitten
    bodil bolette britt camille carla carmen caroline cathrine cecilia cecilie charlotte christa christel christina christine clara connie dagmar dagny
    diana dina ditte doris dorit dorothe dorrit dorte dorthe dorthea ebba edith elin elisabeth elise ella ellen ellinor elly elna else else-marie
    elsebet elsebeth emilie emine emma erna ester esther eva eve fadumo fatima fiona freja frida gerd gerda gitte grete grethe gry gudrun gunhild
    gunver gurli hanne hedvig heidi helen helene helle henny henriette herdis hilda hjørdis iben ida inga inge inge-lise inge-marie ingeborg ingelise
    inger inger-lise inger-marie ingrid iris irma jane janne jeanette jenny jessica jette johanne jonna josefine josephine judith julia julie jutta
    jytte kaja kamilla karen karin karla karoline kate katrine kerstin ketty kirsten kirstine klara kristina laila laura lea leila lena lene lilian
    lilli lilly line lis lisa lisbet lisbeth lise liselotte lissi liv lizette lizzie lone lotte louise lucie lykke lærke magrethe mai mai-britt maiken
    maj maj-britt majbritt majken malene malou maren margit margrethe maria marianne marie marie-louise marina marlene marlies marna martha mary
    mathilde matilde melissa merete merethe mette mia michelle mie mille minna mona monica monika nadia naja nanna nelly nete nicole nina nora nour oda
    olga oline olivia paula peggy pernille petra pia pil ragna ragnhild rebecca regina rigmor rikke rita rosa ruth samira sandra sanne sara sarah selma
    shirin sidsel signe simone sine siri sisse sofie solveig sonja stina stine susan susanna susanne susie susse sussi suzanne sys tanja tenna thea
    therese thyra tilde tina tine tove trine tuva ulla ursula vera veronica vibe vibeke victoria vigga vita vivi winnie yasmin yvonne zahra zehra zenia
    åse
    """)
}
