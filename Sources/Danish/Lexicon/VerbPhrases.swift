/// Verbs that are another thing with the word behind them: "hører under" tells how things are, "hører os for" is a task.
///
/// A line is what the phrase does, the infinitive, and the words that may stand behind it; a second word is joined by `+` ("gå ud+fra").
package enum VerbPhrases {
  package enum Sense: UInt8, Sendable {
    /// How things are, a fact or a feeling: "hører under", "kommer fra", "ser frem til".
    case state
    /// Somebody's own life: "går på pension", "holder ferie", "flytter til".
    case life
    /// An act that is given as a task: "tager kontakt", "følger op", "får lavet".
    case task
    /// Something is left, given up or let be: "lader ligge", "ser tiden an".
    case rest
  }

  /// The sense of `lemma` with what stands behind it: `words` are the keys behind the verb up to the end of its clause.
  package static func sense(_ lemma: Key, behind count: Int, word: (Int) -> Key) -> Sense? {
    guard let phrases = table[lemma] else { return nil }
    for at in 0..<count {
      let key = word(at)
      for phrase in phrases where phrase.first == key {
        guard let second = phrase.second else { return phrase.sense }
        if at + 1 < count, word(at + 1) == second { return phrase.sense }
      }
    }
    return nil
  }

  private struct Phrase: Sendable {
    let first: Key
    let second: Key?
    let sense: Sense
  }

  private static let table: KeyMap<[Phrase]> = {
    let senses: [Substring: Sense] = ["state": .state, "life": .life, "task": .task, "rest": .rest]
    var table: [Key: [Phrase]] = [:]
    for fields in lines.rows {
      guard fields.count > 2, let sense = senses[fields[0]] else { continue }
      for words in fields.dropFirst(2) {
        let parts = words.split(separator: "+")
        table[Key(fields[1]), default: []].append(Phrase(first: Key(parts[0]), second: parts.count > 1 ? Key(parts[1]) : nil, sense: sense))
      }
    }
    // Of two that fit the longer one is meant.
    let sorted = table.map { ($0, $1.sorted { ($0.second == nil ? 1 : 0) < ($1.second == nil ? 1 : 0) }) }
    return KeyMap(sorted, joining: { first, _ in first })
  }()

  private static let lines: StaticString = """
    task tage kontakt fat initiativ sig hand+om stilling+til hjem+til op+med med+til med+hjem med+tilbage over ned billeder referat skridt+til imod+tilmeldinger
    task tage teten tjansen vagten ansvar ansvaret opgaven pennen
    task have fat+i kontakt+til opgaven ansvaret tjansen
    task gå videre i+gang ind+i i+dialog efter listen rundt igennem til+kommunen til+banken
    task sætte op i+gang i+værk sig+ind ind på+dagsordenen ud frem sammen dato
    task stå for
    task sørge for
    task holde øje oplæg styr møde kontakten kontakt
    task finde ud frem datoer dato en et nogen nye ny priser
    task se på nærmere efter til+at ind+i
    task kigge på nærmere ind+i efter
    task give besked lyd videre tilbagemelding status svar et+praj melding bud+på
    task stille op+med forslag spørgsmålet til+rådighed til forslag+om
    task bringe i+orden videre op på+banen
    task komme med tilbage forbi+med op+med ud+og
    task følge op sagen
    task vende tilbage
    task melde tilbage ud ind videre afbud
    task lægge op ud ind frem på en+plan sidste+hånd op+til+på beslag
    task samle op ind input sammen
    task rette henvendelse op ind til
    task rykke for
    task høre ad om for hos nærmere
    task tale med nærmere
    task tale med
    task snakke med videre+med
    task drøfte med
    task arbejde videre på+at med+at hen+imod
    task hænge op ud skilte
    task skrive til ud ned ind rundt sammen op+til et en
    task sende i+høring i+udbud ud rundt til videre ind over en et
    task få lavet fat styr undersøgt afklaret ordnet repareret sat skrevet fjernet flyttet skiftet lagt tilbud samlet trykt bestilt
    task slå op
    task rydde op
    task hente ind tilbud
    task købe ind
    task dele ud
    task trykke op
    task skaffe priser
    task bede om
    task række ud
    task byde ind
    task invitere til
    task indgå aftale
    task træffe aftale beslutning
    task søge om+penge om+tilskud om+støtte om+midler fonde puljen puljer fonden
    task udarbejde en et
    task tjekke op op+på
    task spørge ind+til om hos rundt
    state høre under til hjemme sammen med+til fremtiden ind+under
    state komme an+på bag til+kort af som i+konflikt til+at ikke ind+med
    state gå ud+på ud+fra godt dårligt fint fremad ned ud+over hen til stærkt skævt trægt an i+stå galt ikke rundt+om
    state tage tid afsæt udgangspunkt hensyn lang længere cirka ca højde
    task skulle i+avisen i+bladet i+banken i+trykken i+høring i+udbud i+nyhedsbrevet i+ugebrevet til+trykkeriet til+tryk til+eftersyn til+service til+revisor til+revision
    task skulle til+reparation til+godkendelse til+underskrift til+kommunen til+forvaltningen til+provstiet til+trykning på+hjemmesiden på+tavlen på+opslagstavlen
    task skulle på+aula på+facebook på+nettet på+lossepladsen på+genbrugspladsen på+genbrug på+værksted op+på op+at op+i ud+til med+på med+i have+fat tale+med have+styr
    life skulle på+barsel på+orlov på+studieorlov på+ferie på+pension på+efterløn på+efterskole på+højskole på+kursus på+lejr til+landsmøde til+konference giftes være+far
    state have råd lyst svært let nemt tid ondt brug mulighed ret lov det travlt behov
    state give mening god+mening anledning udtryk problemer udfordringer overskud underskud plads
    state finde sted at det ikke
    state henlede opmærksomheden
    state se i+lyset frem frem+til godt lyst positivt ud ikke sådan gerne
    state stå i på til ved på+listen anført stille bag+ønsket tomt skævt på+ventelisten der at fast
    state ligge i på ved under hos til stille fast over godt op+til+grund
    state sidde i på med fast
    state holde til fast stand inde+med for+meget af til+i
    state bygge på
    state bestå af
    state dreje sig
    state handle om
    state stille krav spørgsmålstegn sig+bagved til+ansvar gode
    state løbe op rundt
    state lyde på godt
    state virke som godt fint
    state følge af med+i trop anbefalingerne anbefalinger retningslinjerne anvisningerne reglementet udviklingen tidsplanen planen anbefalingen loven reglerne
    state regne med
    state gøre sig indtryk det+svært opmærksom
    state sige ja nej sig+selv fra
    state lægge vægt til+grund
    state rette sig
    state fremgå af
    state gælde for fra indtil om
    state hænge sammen ud fast
    state høre til+udgifterne
    state slå til fast an
    state dække over
    state køre godt fint som fast
    state hedde nu
    state kræve at en et
    state bruge tid den det
    state kende til
    state bo i på ved
    state passe på+at ind sammen
    life holde ferie fri pause jul orlov op jubilæum fødselsdag 25 25-års
    life gå på+pension på+barsel af på+efterløn på+orlov ud+af til+valg
    life træde ud tilbage af ned
    life flytte til fra væk hjem tilbage ud
    life stoppe som pr den i til med+udgangen 1 30 31
    life blive far mor gift 40 50 60 70 75 80 90 pensioneret opereret
    life rokere til
    life rykke op+i ned+i
    life genopstille til ikke
    life udtræde af
    life konstituere sig
    life skifte job til+et+nyt
    life forlade foreningen bestyrelsen gruppen udvalget arbejdsgruppen rådet os kredsen huset mødet
    life fratræde den pr stillingen ved
    life tiltræde den pr stillingen
    life fylde 40 50 60 70 75 80 90 100 rundt år halvtreds tres
    life rejse til fra hjem
    life takke for af ja alle
    life få barn nyt+job
    life sige tak farvel op goddag velkommen
    life byde velkommen
    life starte som på+efterskole i op den
    life fortsætte som i
    life ønske tillykke god alle
    life være væk syg
    rest se tiden
    rest lade ligge sagen+falde den+ligge det+ligge det+være falde være
    rest lægge låg på+is i+graven
    rest droppe det den planen
    rest opgive planen ideen det
    rest vente med til på
    rest afvente at svar
    rest sætte i+bero på+pause på+stand-by
    rest skrinlægge planen
    rest takke nej
    rest sige nej
    """
}
