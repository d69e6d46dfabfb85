import Source
import Testing

@testable import Danish

/// The word lists are data: every line has its form, no word stands twice, and the inflections are right where they are easily wrong.
struct LexiconTests {
  struct Entry {
    let lemma: String
    let forms: [String]
    let tags: [String]
  }

  static let entries: [Entry] = "\(VerbList.lines)".split(separator: "\n").map { line in
    let fields = line.split(separator: " ").map(String.init)
    let weak = fields.count > 1 && (fields[1] == "1" || fields[1] == "2")
    let count = weak ? 2 : min(5, fields.count)
    return Entry(lemma: fields[0], forms: Array(fields[1..<count]), tags: Array(fields[count...]))
  }

  static func lines(_ list: StaticString) -> [[String]] {
    "\(list)".split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }

  static func words(_ list: StaticString) -> [String] { lines(list).flatMap { $0 } }

  /// The words of the code have the keys of the same words in a text, however they are written there.
  @Test(arguments: [("således" as Key, "Saaledes"), ("på", "PÅ"), ("følgende", "FØLGENDE"), ("–", "–"), ("§", "§"), ("mødet", "mødet")])
  func keysOfTheCodeAreThoseOfTexts(key: Key, word: String) { #expect(key == Key(word)) }

  @Test func verbLinesAreWellFormed() {
    let letters = Set("abcdefghijklmnopqrstuvwxyzæøåéó-")
    let tags = Set(VerbMeanings.names.keys.map(String.init))
    #expect(Self.entries.count > 3000)
    for entry in Self.entries {
      #expect(entry.forms == ["1"] || entry.forms == ["2"] || entry.forms.count == 4, "\(entry.lemma)")
      if entry.forms.count == 4 {
        for form in [entry.lemma] + entry.forms { #expect(form.allSatisfy(letters.contains), "\(entry.lemma): \(form)") }
        #expect(entry.forms[0] != "-" && entry.forms[1] != "-", "\(entry.lemma)")
      }
      #expect(entry.tags.allSatisfy(tags.contains), "\(entry.lemma): \(entry.tags)")
      #expect(Set(entry.tags).count == entry.tags.count, "\(entry.lemma)")
    }
  }

  @Test func noVerbStandsTwice() {
    let lemmas = Self.entries.map(\.lemma)
    #expect(Set(lemmas).count == lemmas.count)
  }

  @Test func variantsNameAListedVerb() {
    let lemmas = Set(Self.entries.map(\.lemma))
    for line in Self.lines(VerbList.variants) {
      #expect(line.count == 3 && lemmas.contains(line[1]) && ["present", "infinitive", "past", "participle"].contains(line[2]), "\(line)")
    }
  }

  /// A verb in -kke, -mme, -lle ... loses its double consonant; a regular one is no line of five forms by mistake.
  @Test(arguments: [
    ("besluttede", "beslutte"), ("besluttet", "beslutte"), ("sendte", "sende"), ("indsendt", "indsende"), ("udsendes", "udsende"),
    ("fremsendes", "fremsende"), ("tilsendt", "tilsende"), ("eftersendte", "eftersende"), ("rundsendes", "rundsende"), ("videresendt", "videresende"),
    ("oversendes", "oversende"), ("bestemte", "bestemme"), ("bestem", "bestemme"), ("bestilt", "bestille"), ("bestil", "bestille"),
    ("godkendt", "godkende"), ("godkendes", "godkende"), ("undersøgt", "undersøge"), ("ansøgte", "ansøge"), ("besøgt", "besøge"),
    ("oplyste", "oplyse"), ("aflyst", "aflyse"), ("efterlyste", "efterlyse"), ("henviste", "henvise"), ("afvist", "afvise"),
    ("nævnte", "nævne"), ("udnævnt", "udnævne"), ("meddelte", "meddele"), ("fordelt", "fordele"), ("tilmeldt", "tilmelde"),
    ("anmeldes", "anmelde"), ("indkaldt", "indkalde"), ("tilkaldes", "tilkalde"), ("gennemført", "gennemføre"), ("overført", "overføre"),
    ("medfører", "medføre"), ("anførte", "anføre"), ("hørte", "høre"), ("kørt", "køre"), ("lærte", "lære"), ("betalt", "betale"),
    ("omtalte", "omtale"), ("lante", "lane"), ("brugt", "bruge"), ("indkøbt", "indkøbe"), ("købt", "købe"), ("skabt", "skabe"),
    ("tømt", "tømme"), ("stemte", "stemme"), ("glemt", "glemme"), ("gemt", "gemme"), ("udfyldt", "udfylde"), ("anvendt", "anvende"),
    ("henvendte", "henvende"), ("forsøgte", "forsøge"), ("begyndte", "begynde"), ("læst", "læse"), ("rejste", "rejse"), ("rost", "rose"),
    ("ventede", "vente"), ("afventer", "afvente"), ("indhentet", "indhente"), ("indhentes", "indhente"), ("kontaktes", "kontakte"),
    ("udarbejdes", "udarbejde"), ("udpeget", "udpege"), ("takkede", "takke"), ("rykkede", "rykke"), ("udtrykte", "udtrykke"), ("tjek", "tjekke"),
    ("sikres", "sikre"),
    ("ændret", "ændre"), ("fornyet", "forny"), ("klippede", "klippe"), ("opgraderes", "opgradere"), ("orienteret", "orientere"),
    ("lagde", "lægge"), ("fastlagt", "fastlægge"), ("fremlagde", "fremlægge"), ("forelagt", "forelægge"), ("planlagt", "planlægge"),
    ("palagt", "palægge"), ("vedlagt", "vedlægge"), ("satte", "sætte"), ("afsat", "afsætte"), ("fortsatte", "fortsætte"), ("udsat", "udsætte"),
    ("nedsat", "nedsætte"), ("igangsat", "igangsætte"), ("iværksættes", "iværksætte"), ("tog", "tage"), ("deltog", "deltage"),
    ("vedtog", "vedtage"), ("vedtaget", "vedtage"), ("modtog", "modtage"), ("optaget", "optage"), ("genoptages", "genoptage"),
    ("patog", "patage"), ("gav", "give"), ("angav", "angive"), ("afgivet", "afgive"), ("skrev", "skrive"), ("beskrevet", "beskrive"),
    ("underskrev", "underskrive"), ("holdt", "holde"), ("afholdt", "afholde"), ("fastholdt", "fastholde"), ("gik", "ga"), ("gennemgik", "gennemga"),
    ("fremgik", "fremga"), ("undga", "undga"), ("stod", "sta"), ("bestar", "besta"), ("opstod", "opsta"), ("kom", "komme"), ("ankom", "ankomme"),
    ("forekom", "forekomme"), ("gjorde", "gøre"), ("redegjorde", "redegøre"), ("offentliggjort", "offentliggøre"), ("afgjort", "afgøre"),
    ("bad", "bede"), ("bedt", "bede"), ("spurgte", "spørge"), ("forespurgt", "forespørge"), ("foreslog", "foresla"), ("foreslaet", "foresla"),
    ("fastslog", "fastsla"), ("tilbød", "tilbyde"), ("udbudt", "udbyde"), ("bød", "byde"), ("valgte", "vælge"), ("genvalgt", "genvælge"),
    ("traf", "træffe"), ("truffet", "træffe"), ("bragte", "bringe"), ("medbragt", "medbringe"), ("fandt", "finde"), ("fundet", "finde"),
    ("trak", "trække"), ("trukket", "trække"), ("udskudt", "udskyde"), ("udskød", "udskyde"), ("udløb", "udløbe"), ("solgt", "sælge"),
    ("hjalp", "hjælpe"), ("fulgte", "følge"), ("fulgt", "følge"), ("inddraget", "inddrage"), ("bidrog", "bidrage"), ("overdraget", "overdrage"),
    ("frafaldt", "frafalde"), ("faldt", "falde"), ("steg", "stige"), ("fratradte", "fratræde"), ("tiltradte", "tiltræde"), ("talte", "tælle"),
    ("fortalte", "fortælle"), ("skete", "ske"), ("lykkedes", "lykkes"), ("enedes", "enes"), ("syntes", "synes"), ("vidste", "vide"),
    ("gjaldt", "gælde"), ("betød", "betyde"), ("indebærer", "indebære"), ("tillod", "tillade"), ("overladt", "overlade"), ("forberedt", "forberede"),
    ("vejledt", "vejlede"), ("indledte", "indlede"), ("smurt", "smøre"), ("beskaret", "beskære"), ("afhjulpet", "afhjælpe"),
  ])
  func formBelongsToVerb(form: String, infinitive: String) {
    #expect(Self.paradigms[form, default: []].contains(infinitive), "\(form)")
  }

  /// All forms of the list, folded, made here by the rules of Retskrivningsordbogen (§§ 57-63) and not by the code under test.
  static let paradigms: [String: Set<String>] = {
    func fold(_ word: String) -> String { Tokenizer.fold(Array(word.utf8)[...]) }
    var found: [String: Set<String>] = [:]
    for entry in entries {
      let stem = entry.lemma.hasSuffix("e") ? String(entry.lemma.dropLast()) : entry.lemma
      let letters = Array(stem)
      let doubled = letters.count > 2 && letters[letters.count - 1] == letters[letters.count - 2]
      let short = doubled ? String(stem.dropLast()) : stem
      var forms = [entry.lemma]
      if entry.forms[0] != entry.lemma { forms.append(entry.lemma + "s") }
      switch entry.forms {
      case ["1"]: forms += [entry.lemma + "r", stem + "ede", stem + "et", short]
      case ["2"]: forms += [entry.lemma + "r", short + "te", short + "t", short]
      default: forms += entry.forms
      }
      for form in forms where form != "-" { found[fold(form), default: []].insert(fold(entry.lemma)) }
    }
    return found
  }()

  @Test func everyListedFormIsReadAsVerb() {
    for (form, _) in Self.paradigms { #expect(Lexicon.shared.verb(form) != nil, "\(form)") }
  }

  @Test func otherListsAreFolded() {
    for list in [Homographs.lines, DeliverableNouns.lines, DeliverableNouns.eventNouns, Adverbs.lines, Adjectives.lines] {
      for word in Self.words(list) {
        #expect(Tokenizer.fold(Array(word.utf8)[...]) == word, "\(word)")
      }
    }
    for list in [Places.municipalities, Places.policeDistricts, Places.regions, Places.towns] {
      for word in Self.words(list) { #expect(word == word.lowercased() && !word.contains("å"), "\(word)") }
    }
  }

  @Test func homographsAreVerbFormsWithAReading() {
    let lines = Self.lines(Homographs.lines)
    #expect(Set(lines.map { $0[0] }).count == lines.count)
    for line in lines {
      #expect(line.count == 2 && Lexicon.shared.verb(line[0]) != nil, "\(line)")
      #expect(Self.paradigms[line[0]] != nil, "\(line)")
    }
  }

  @Test func adjectivesAndAdverbsStandOnce() {
    let lemmas = Self.lines(Adjectives.lines).map { $0[0] }
    #expect(Set(lemmas).count == lemmas.count)
    let adverbs = Self.words(Adverbs.lines)
    #expect(Set(adverbs).count == adverbs.count)
  }

  @Test func placesAreComplete() {
    // 98 municipalities and the four that are named in the genitive.
    #expect(Self.lines(Places.municipalities).count == 102)
    #expect(Self.lines(Places.policeDistricts).count == 12)
    #expect(Self.lines(Places.regions).count == 5)
    #expect(Lexicon.shared.classes("høje-tastrup").contains(.place))
  }

  @Test func namesAndAgents() {
    for name in ["anne-mette", "mohammed", "aviaja", "torkild"] { #expect(classes(name).contains(.firstName), "\(name)") }
    #expect(classes("bo").contains(.ambiguousName) && classes("storm").contains(.ambiguousName) && !classes("storm").contains(.firstName))
    #expect(classes("kjærgard").contains(.surname) && classes("agard").contains(.surname))
    #expect(classes("haludvalget").contains(.body) && classes("kasserer").contains(.office) && classes("trænerne").contains(.group))
    #expect(
      classes("hovedentreprenøren").contains(.external) && classes("kommunen").contains(.external) && !classes("kassereren").contains(.external))
  }

  private func classes(_ word: String) -> WordClass { Tokenizer.tokens(in: SourceText(word), range: SourceText(word).whole)[0].classes }
}
