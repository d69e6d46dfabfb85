/// Titles that stand before a name.
enum Titles {
  static func contains(_ folded: String) -> Bool { list.contains(folded) || suffixes.contains { folded.count > 5 && folded.hasSuffix($0) } }

  private static let list: Set<String> = Set(
    "\(words)".split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let suffixes = ["direktør", "inspektør", "chef", "mester", "formand", "leder", "konsulent", "anklager", "assistent", "kommissær"]

  private static let words: StaticString = """
    borgmester viceborgmester politidirektør pd vpi pi cpi pk pb politiinspektør vicepolitiinspektør chefpolitiinspektør politikommissær stabschef formand
    næstformand kasserer sekretær sekretariatschef chefanklager advokatur referent fuldmægtig direktør kontorchef skoleleder suppleant menigt medlem
    byradsmedlem radmand kommunaldirektør fru hr dr provst sognepræst rektor projektleder specialkonsulent konsulent bestyrelsesmedlem viceskoleleder
    afdelingsleder regnskabsfører kirkeværge
    """
}
