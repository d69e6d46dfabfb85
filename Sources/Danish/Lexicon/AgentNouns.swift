/// Nouns for those who can act at or after a meeting: bodies, offices and groups of people.
package enum AgentNouns {
  package enum Sort: Sendable { case body, office, group }

  /// "strategisk", "ny": words that may stand before an agent noun inside its name.
  package static func sort(_ folded: String) -> Sort? {
    if let known = known[folded] { return known }
    guard folded.utf8.count >= 6 else { return nil }
    for (suffix, sort) in suffixes where folded.hasSuffix(suffix) { return sort }
    return nil
  }

  private static let known: [String: Sort] = {
    var found: [String: Sort] = [:]
    for word in "\(bodies)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[String(word)] = .body }
    for word in "\(offices)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[String(word)] = .office }
    for word in "\(groups)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[String(word)] = .group }
    return found
  }()

  private static let suffixes: [(String, Sort)] = {
    var found: [(String, Sort)] = []
    for (list, sort) in [(bodySuffixes, Sort.body), (officeSuffixes, .office), (groupSuffixes, .group)] {
      for word in "\(list)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found.append((String(word), sort)) }
    }
    return found
  }()

  private static let bodies: StaticString = """
    bestyrelsen kredsradet radet udvalget forvaltningen sekretariatet kommunen politiet lokalpolitiet arbejdsgruppen gruppen direktionen ledelsen
    chefforum chefforummet forum forummet byradet regionen politikredsen administrationen styregruppen projektgruppen repræsentantskabet foreningen
    generalforsamlingen kommunalbestyrelsen skolen skolebestyrelsen elevradet klubben afdelingen virksomheden firmaet leverandøren forsyningen
    ministeriet styrelsen institutionen projektet anklagemyndigheden rigspolitiet forretningsudvalget medarbejdersiden ledelsessiden lokalradet
    ældreradet handicapradet festudvalget menighedsradet hr it driften drift teknik banken selskabet boligforeningen ungdomsskolen
    kirkegarden fonden teamet holdet netværket partiet museet biblioteket
    """
  private static let offices: StaticString = """
    formanden kassereren sekretæren næstformanden referenten dirigenten politidirektøren borgmesteren viceborgmesteren skolelederen lederen viceværten
    direktøren chefen projektlederen sekretariatschefen stabschefen chefanklageren kontorchefen ejendomsmesteren varmemesteren gartneren advokaten
    revisor revisoren administrator administratoren webmaster pedellen tovholderen undertegnede suppleanten kommunaldirektøren rektor provsten præsten
    kordegnen organisten graveren kirkeværgen entreprenøren arkitekten radgiveren konsulenten bygherre entreprenør arkitekt formand kasserer sekretær
    mødelederen ordstyreren redaktøren træneren inspektøren
    """
  private static let groups: StaticString = """
    kommunerne medlemmerne medlemmer alle deltagerne borgmestrene ejerne beboerne parterne foreningerne kredsene lokalradene skolerne forældrene forældre
    lederne medarbejderne grundejerne andelshaverne lejerne brugerne borgerne kommunaldirektørerne politikredsene repræsentanterne udvalgsmedlemmerne
    bestyrelsesmedlemmerne bestyrelsesmedlemmer radene udvalgene grupperne afdelingerne leverandørerne
    """
  private static let bodySuffixes: StaticString = """
    radet udvalget gruppen forvaltningen afdelingen foreningen styrelsen kontoret teamet forummet forum centret centeret sekretariatet nævnet
    kommunen kommune politi politiet direktoratet selskabet forbundet ministeriet myndigheden klubben skolen enheden laget
    """
  private static let officeSuffixes: StaticString = """
    chefen lederen direktøren mesteren formanden manden inspektøren koordinatoren konsulenten ansvarlige sekretæren kassereren administratoren værten
    """
  private static let groupSuffixes: StaticString = """
    medlemmerne medlemmer udvalgene radene grupperne foreningerne kommunerne forældrene forældre lederne cheferne mestrene direktørerne deltagerne
    ejerne haverne repræsentanterne afdelingerne
    """
}
