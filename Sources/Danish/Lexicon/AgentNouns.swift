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
    bestyrelsen kredsradet radet udvalget forvaltningen sekretariatet kommunen politiet lokalpolitiet arbejdsgruppen gruppen direktionen ledelsen
    chefforum chefforummet forum forummet byradet regionen politikredsen administrationen styregruppen projektgruppen repræsentantskabet foreningen
    generalforsamlingen kommunalbestyrelsen skolen skolebestyrelsen elevradet klubben afdelingen virksomheden firmaet leverandøren forsyningen
    ministeriet styrelsen institutionen projektet anklagemyndigheden rigspolitiet forretningsudvalget medarbejdersiden ledelsessiden lokalradet
    ældreradet handicapradet festudvalget menighedsradet hr it driften drift teknik banken selskabet boligforeningen ungdomsskolen
    kirkegarden fonden teamet holdet netværket partiet museet biblioteket
    """
  static let offices: StaticString = """
    formanden kassereren sekretæren næstformanden referenten dirigenten politidirektøren borgmesteren viceborgmesteren skolelederen lederen viceværten
    direktøren chefen projektlederen sekretariatschefen stabschefen chefanklageren kontorchefen ejendomsmesteren varmemesteren gartneren advokaten
    revisor revisoren administrator administratoren webmaster pedellen tovholderen undertegnede suppleanten kommunaldirektøren rektor provsten præsten
    kordegnen organisten graveren kirkeværgen entreprenøren arkitekten radgiveren konsulenten bygherre entreprenør arkitekt formand kasserer sekretær
    mødelederen ordstyreren redaktøren træneren inspektøren
    """
  static let groups: StaticString = """
    kommunerne medlemmerne medlemmer alle deltagerne borgmestrene ejerne beboerne parterne foreningerne kredsene lokalradene skolerne forældrene forældre
    lederne medarbejderne grundejerne andelshaverne lejerne brugerne borgerne kommunaldirektørerne politikredsene repræsentanterne udvalgsmedlemmerne
    bestyrelsesmedlemmerne bestyrelsesmedlemmer radene udvalgene grupperne afdelingerne leverandørerne
    """
  static let bodySuffixes: StaticString = """
    radet udvalget gruppen forvaltningen afdelingen foreningen styrelsen kontoret teamet forummet forum centret centeret sekretariatet nævnet
    kommunen kommune politi politiet direktoratet selskabet forbundet ministeriet myndigheden klubben skolen enheden laget
    """
  static let officeSuffixes: StaticString = """
    chefen lederen direktøren mesteren formanden manden inspektøren koordinatoren konsulenten ansvarlige sekretæren kassereren administratoren værten
    """
  static let groupSuffixes: StaticString = """
    medlemmerne medlemmer udvalgene radene grupperne foreningerne kommunerne forældrene forældre lederne cheferne mestrene direktørerne deltagerne
    ejerne haverne repræsentanterne afdelingerne
    """
}
