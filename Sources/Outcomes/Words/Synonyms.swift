/// Words of one meaning in the talk of meetings: what one calls "notat" another calls "papir".
///
/// A selection of ours, in the senses of Den Danske Ordbog (https://ordnet.dk/ddo), as far as minutes use the words for the same thing. Small groups:
/// a vague word would tie everything to everything.
enum Synonyms {
  static let groups = StemGroups([verbs, trades, nouns, places, everyday])
}
