import Danish

extension Construction {
  static let proposeThat = Construction(
    "propose-that", .proposal, summary: "Nogen foreslår, at noget gøres.",
    Pattern(
      predicate: .meaning(.propose), voice: nil, tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .clause,
      owner: .complementSubject),
    reads: ["Trine Græse foreslog, at man udvider temadrøftelsen."], leaves: ["Forslaget blev forkastet."])

  static let proposeTo = Construction(
    "propose-to", .proposal, summary: "Nogen foreslår at gøre noget.",
    Pattern(
      predicate: .meaning(.propose), voice: nil, tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .infinitive,
      owner: .nobody),
    reads: ["Han foreslog at gå sammen med naboforeningen om et fælles blad."], leaves: ["Forslaget om at spise først faldt."])

  static let proposeNoun = Construction(
    "propose-noun", .proposal, summary: "Nogen foreslår eller efterlyser noget.",
    Pattern(
      predicate: .meaning(.propose), tenses: [.present, .past], subjects: Pattern.actors, complement: .noun, owner: .nobody),
    reads: ["Hanne Vig efterlyste en ny støvsuger til kirken."], leaves: ["Hanne Vig foreslog ikke noget."])

  static let wishThat = Construction(
    "wish-that", .proposal, summary: "Nogen ønsker, eller udtrykker ønske om, at noget gøres.",
    Pattern(
      predicate: .phrase(
        "ønske udtrykke fremsætte have lufte nævne pege appellere slå rejse give se kaste henlede være gøre",
        with:
          "tanke idé gerne opmærksomheden inde gældende opfattelse ønsker ønskede ønske muligheden mulighed tanken idéen ideen forslag på til lyd udtryk behovet spørgsmålet"
      ),
      tenses: [.present, .past, .perfect], subjects: [.named, .agent, .office, .pronoun, .speaker, .man, .everyone], complement: .clause,
      owner: .complementSubject),
    reads: ["Thomas Gyldal udtrykte ønske om, at man arbejder mere systematisk."], leaves: ["Han pegede på, at tallet er steget."])

  static let wishTo = Construction(
    "wish-to", .proposal, summary: "Nogen ønsker at gøre noget, eller nævner muligheden for det.",
    Pattern(
      predicate: .phrase(
        "ønske udtrykke fremsætte lufte nævne overveje",
        with: "ønsker ønskede ønske muligheden mulighed tanken idéen ideen forslag overvejer overvejede"),
      tenses: [.present, .past, .perfect], subjects: [.named, .agent, .office, .pronoun, .speaker, .man, .everyone], complement: .infinitive,
      owner: .subject),
    reads: ["Thomas Gyldal nævnte muligheden for at sætte fælles mål."], leaves: ["Lone Holm ønskede ikke at fortsætte."])

  static let opinion = Construction(
    "opinion", .proposal, summary: "Nogen mener, at noget bør, burde eller kunne gøres.",
    Pattern(
      predicate: .meaning([.say, .think, .propose, .ask, .happen, .state]), tenses: [.present, .past, .perfect], modal: .any,
      subjects: [.named, .agent, .office, .pronoun, .speaker, .man, .everyone],
      complement: .clause, complementModals: "bør burde kunne skulle", owner: .complementSubject),
    reads: ["Louise Wad mente, at man burde spørge de andre.", "Tobias Winther fandt, at dagsordenen kunne suppleres med et fast punkt."],
    leaves: ["Han mente, at det går godt."])

  static let ideaThat = Construction(
    "idea-that", .proposal, summary: "En tanke, en idé, et ønske eller et forslag om, at noget gøres.",
    Pattern(
      predicate: .any, tenses: [.present, .past, .perfect], modal: .any, subjectless: true,
      mentions:
        "tanke tanken idé idéen ide ideen ønske ønsket ønsker mulighed muligheden forslag forslaget opfordring opfordringen behov behovet brug nødvendigt",
      complement: .clause,
      owner: .complementSubject),
    reads: ["Tobias Winther bragte den tanke frem, at skolerne laver en fælles kampagne."], leaves: ["Han fik den tanke, at det var for sent."])

  static let ideaTo = Construction(
    "idea-to", .proposal, summary: "En tanke, en idé, et ønske eller et forslag om at gøre noget.",
    Pattern(
      predicate: .any, tenses: [.present, .past, .perfect], modal: .any, subjectless: true,
      mentions: "tanke tanken idé idéen ide ideen ønske ønsket mulighed muligheden forslag forslaget opfordring opfordringen",
      complement: .infinitive,
      owner: .nobody),
    reads: ["Det kunne være en god idé at låne dem af naboforeningen."], leaves: ["Der var ingen mulighed for at nå det."])

  static let should = Construction(
    "should", .proposal, summary: "Noget bør eller burde gøres.",
    Pattern(predicate: .any, voice: nil, tenses: [.present, .past], modal: .one("bør burde"), subjectless: true, owner: .subject),
    reads: ["Man bør overveje at lave en fælles indsats."], leaves: ["Det burde han have vidst."])

  static let could = Construction(
    "could", .proposal, summary: "Noget kunne gøres, eller det kunne være en idé.",
    Pattern(predicate: .any, voice: nil, tenses: [.present, .past], modal: .one("kunne kan"), subjectless: true, owner: .nobody),
    reads: ["Man kunne spørge naboforeningen om prisen."], leaves: ["Pladsen kan benyttes af alle."])

  static let told = Construction(
    "told", .pledge, summary: "Nogen oplyser, at noget vil blive gjort.",
    Pattern(
      predicate: .meaning([.say, .think]), voice: nil, tenses: [.present, .past, .perfect], modal: .any, subjectless: true, complement: .clause,
      owner: .complementSubject),
    reads: [
      "Formanden oplyste, at [hvem sekretariatet] udsender materialet i uge 12.",
      "Det blev oplyst, at [hvem sekretariatet] udsender materialet i uge 12.",
    ], leaves: ["Formanden oplyste, at kommunen har 200 medlemmer."]
  )
}
