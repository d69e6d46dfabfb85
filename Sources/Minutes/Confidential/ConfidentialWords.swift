/// The words by which Danish minutes keep a point from the public; folded, å is a.
///
/// What they rest on: meetings of a municipal council are open, but the doors can be closed for a matter (kommunestyrelsesloven § 10); whoever serves
/// the public administration has a duty of secrecy (forvaltningsloven § 27); what is kept from access to documents is listed in offentlighedsloven
/// §§ 19-35. Associations and companies mark points of their own accord.
enum ConfidentialWords {
  /// Something in the text may be a marking; most minutes hold none of these and are not looked into.
  static let cues = ByteWords([
    "lukke", "fortrolig", "personføls", "konfident", "tavsheds", "offentlig", "aktindsigt", "til referat", "refereres", "intern", "kun for",
    "kun til",
    "confidential", "closed", "in camera", "publication", "private session", "executive session", "tilhører", "l u k k e", "f o r t r o l i g",
  ])

  static let closed: Set<String> = ["lukket", "lukkede"]
  static let confidential: Set<String> = [
    "fortrolig", "fortroligt", "fortrolige", "konfidentiel", "konfidentielt", "konfidentielle", "tavshedsbelagt", "tavshedsbelagte", "confidential",
    "personfølsom", "personfølsomt",
  ]
  /// These mark only together with a noun: "Internt punkt", "Closed session".
  static let weak: Set<String> = ["intern", "internt", "interne", "closed", "private", "executive", "restricted"]
  static var adjectives: Set<String> { closed.union(confidential).union(weak) }
  static let opposites: Set<String> = ["aben", "abent", "abne", "offentlig", "offentligt", "offentlige", "open", "public"]

  /// One point, and more than one or the part of a meeting in which they stand.
  static let point: Set<String> = [
    "punkt", "punktet", "pkt", "dagsordenspunkt", "dagsordenpunkt", "dagsordenspunktet", "sag", "sagen", "emne", "emnet", "drøftelse", "drøftelsen",
    "behandling", "orientering", "item", "matter",
  ]
  static let part: Set<String> = [
    "punkter", "punkterne", "dagsordenspunkter", "dagsordenpunkter", "emner", "dagsorden", "dagsordenen", "del", "delen", "møde", "mødet", "session",
    "mødedel", "afsnit", "afdeling", "items", "matters", "agenda", "meeting", "part", "sager",
  ]
  static func isPart(_ word: String) -> Bool { part.contains(word) || word.hasSuffix("møde") && word != "retsmøde" }
  /// The document itself.
  static let document: Set<String> = [
    "referat", "referatet", "mødereferat", "beslutningsreferat", "protokol", "protokollen", "beslutningsprotokol", "dokument", "dokumentet", "udgave",
    "version", "materiale", "minutes", "document",
  ]

  /// What a record calls the line that says whether its point is closed.
  static let attributes: Set<String> = [
    "sagstype", "punkttype", "dagsordenstype", "type", "offentlighed", "fortrolighed", "klassifikation", "klassificering", "adgang", "behandling",
    "punkt", "sag",
  ]

  /// Words beside a marking that change nothing: "Punktet er et strengt fortroligt punkt", "OBS: lukket punkt nr. 7".
  static let small: Set<String> = [
    "er", "som", "et", "den", "det", "de", "dette", "en", "the", "a", "an", "is", "strengt", "helt", "obs", "nb", "nr", "bemærk", "markeret",
    "status",
    "behandles", "behandlet", "behandledes", "drøftes", "drøftet", "drøftedes", "og", "and", "samt", "side", "af", "ad", "personligt", "page", "of",
  ]
  static let none: Set<String> = ["ingen", "intet", "nej", "udgar", "udgik", "udgaet", "bortfalder", "bortfaldt", "none", "ikke", "aldrig"]
  static let negations: Set<String> = ["ikke", "ingen", "intet", "ej", "uden", "aldrig", "hverken", "not", "no", "without"]
  /// A heading with these is about closed points and is none: "Regler for lukkede punkter", "Godkendelse af referat af lukket møde".
  static let talk: Set<String> = [
    "regler", "reglerne", "retningslinjer", "retningslinje", "principper", "handtering", "handteringen", "kriterier", "praksis", "brug", "brugen",
    "procedure", "proceduren", "afskaffelse", "forretningsorden", "godkendelse", "fremtidige", "kommende", "næste", "opfølgning", "antal", "antallet",
  ]

  static let publishing: Set<String> = [
    "offentliggørelse", "offentlighed", "offentligheden", "referat", "videregivelse", "publicering", "deling", "publication", "offentlig",
  ]
  static let published: Set<String> = [
    "offentliggøres", "refereres", "videregives", "viderebringes", "publiceres", "deles", "gengives", "omtales",
  ]
  /// Those whom alone a point is for.
  static let insiders: Set<String> = [
    "bestyrelsen", "bestyrelsens", "bestyrelse", "bestyrelsesmedlemmer", "medlemmer", "medlemmerne", "medlemmernes", "udvalget", "udvalgets", "radet",
    "radets", "kredsradet", "kredsradets", "byradet", "ledelsen", "deltagerne", "deltagere", "formandskabet", "internt", "intern", "members",
  ]
}
