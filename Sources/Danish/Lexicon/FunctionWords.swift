/// Closed classes of words, folded ("på" is "pa").
package struct WordClass: OptionSet, Sendable, Hashable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let preposition = WordClass(rawValue: 1)
  package static let subordinator = WordClass(rawValue: 2)
  package static let coordinator = WordClass(rawValue: 4)
  package static let relative = WordClass(rawValue: 8)
  package static let pronoun = WordClass(rawValue: 16)
  package static let determiner = WordClass(rawValue: 32)
  package static let adverb = WordClass(rawValue: 64)
  package static let negation = WordClass(rawValue: 128)
  package static let modal = WordClass(rawValue: 256)
  package static let auxiliary = WordClass(rawValue: 512)
  package static let interrogative = WordClass(rawValue: 1024)
  package static let object = WordClass(rawValue: 2048)
  package static let month = WordClass(rawValue: 4096)

  package static func of(_ folded: String) -> WordClass { FunctionWords.classes[folded] ?? [] }
}

/// The function words of Danish that decide where clauses begin and who is subject.
enum FunctionWords {
  static let lists: [(WordClass, StaticString)] = [
    (
      .preposition,
      """
      i pa til fra med af om for ved under over efter før inden hos mellem uden mod omkring gennem blandt via vedrørende vedr angaende ifølge fsva
      samt trods siden ad bag foran indenfor udenfor inkl ekskl pr ift mht mhp iht jf jfr
      """
    ),
    (.subordinator, "at hvis nar da fordi idet mens medens safremt selvom skønt eftersom indtil førend ligesom dersom om end"),
    (.relative, "der som hvor hvilket hvilke hvilken hvis hvad hvem hvordan hvorvidt hvornar hvorfor hvortil hvorefter hvori hvorved hvorfra"),
    (.interrogative, "hvad hvem hvordan hvorvidt hvornar hvorfor hvor hvilke hvilken hvilket"),
    (.coordinator, "og eller men samt for"),
    (.pronoun, "jeg du han hun vi de man der det den i dette denne disse sidstnævnte førstnævnte alle enhver ingen nogen begge hver"),
    (.object, "mig dig ham hende os jer dem sig"),
    (
      .determiner,
      "en et den det de denne dette disse min din sin sit sine vores deres hans hendes dens dets alle hver hvert enhver nogle flere begge samtlige ethvert"
    ),
    (
      .adverb,
      """
      herefter derefter dog derfor endvidere desuden ogsa saledes samtidig fortsat stadig igen nu sa herunder hermed hertil herom her derudover endelig
      først gerne selv evt eventuelt snarest altid aldrig fremover fremadrettet efterfølgende nærmere videre straks hurtigt pa ny bl derpa dernæst
      umiddelbart senere næppe kun blot lige muligvis formentlig fremdeles ligeledes herudover indledningsvis afslutningsvis supplerende hver især yderligere
      dermed heller bare jo nok vist altsa ellers sammen naturligvis netop særskilt i løbende desværre alligevel tidligere allerede netop
      """
    ),
    (.negation, "ikke ej aldrig næppe ingen intet hverken"),
    (.modal, "vil skal kan ma bør skulle ville kunne matte burde"),
    (.auxiliary, "er var har havde bliver blev være blive have været blevet"),
    (.month, "januar februar marts april maj juni juli august september oktober november december"),
  ]

  static let classes: [String: WordClass] = {
    var found: [String: WordClass] = [:]
    for (kind, words) in lists {
      for word in "\(words)".split(whereSeparator: { $0 == " " || $0 == "\n" }) { found[String(word), default: []].formUnion(kind) }
    }
    return found
  }()
}
