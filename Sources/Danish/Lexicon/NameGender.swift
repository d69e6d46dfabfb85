/// The first names that are surely a man's or a woman's in Denmark, folded: what "han" and "hun" can mean.
package enum NameGender: Sendable {
  case female, male

  /// Nil where the name does not tell.
  package static func of(_ name: some StringProtocol) -> NameGender? {
    let first = name.split(whereSeparator: { $0 == " " || $0 == "-" }).first ?? ""
    let key = Key(first)
    if men.contains(key) { return .male }
    if women.contains(key) { return .female }
    return first.utf8.count > 3 && first.hasSuffix("a") && !unsure.contains(key) ? .female : nil
  }

  private static let unsure: KeySet = "luca ola joshua nikita mika sasha juha elia jona"
  private static let men = KeySet(
    """
    adam ahmed aksel albert alexander ali allan anders andreas anton arne arno arthur asger august axel bendt benjamin bent bjarke bjarne bo boje brian carl
    carsten casper christian christoffer claes claus daniel dan david dennis ebbe egon einar ejnar emil erik erling ernst esben finn flemming frank frede
    frederik frits frode georg gert gorm gunnar hans harald hassan henning henrik herluf holger hugo ib ivan jacob jakob jan jannik jens jeppe jesper jimmy
    joachim johan john johnny jonas jonathan jorgen julius jørgen jørn kaj karl karsten kasper kenneth kent kevin kim kjeld klaus knud kresten kristian
    kristoffer kurt lars lasse laurits leif louis lucas ludvig mads magnus malthe marius mark martin mathias mehmet michael mikael mikkel mogens mohammed
    morten niels nikolaj ole oliver omar oscar oskar otto ove palle per peder peter poul povl preben rasmus reza richard robert rolf rune samuel sebastian
    simon soren steen steffen sten stig storm svend sven søren tage theodor thomas thor thorkild tim tobias tom tommy torben torsten troels uffe ulrik vagn
    valdemar verner victor viggo viktor villy william yusuf
    """)
  private static let women = KeySet(
    """
    agnete alice amalie ane anette ann anne annelise annette annie astrid bente berit betty birgit birgitte birthe bodil britt camille caroline cathrine cecilie
    charlotte christine connie ditte dorothe dorte dorthe dorrit edith elin elisabeth ellen else elsebeth emilie emma ester esther eva fatima freja gerda
    gitte grete grethe gudrun gunhild gurli hanne heidi helen helle henriette herdis iben ida inge ingelise inger ingrid iris irma jane janne jeanette jette
    johanne josefine judith julie jytte karen karin karoline kate katrine kirsten kirstine lene lilian line lis lisbeth lise liselotte lone lotte louise
    lykke magrethe maj majbritt malene maren margit margrethe marianne marie marlene mathilde merete merethe mette mie minna nanna nina oda olivia pernille
    pia rigmor rikke ruth sidsel signe sine sofie sonja stine susanne susie sys thyra tine tove trine tuva ulla vibeke vivi winnie yvonne zenia
    """)
}
