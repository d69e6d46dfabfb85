// What `explain` calls the parts of a sentence, in the words of a Danish school grammar.

extension Tag {
  var term: String {
    switch self {
    case .name: "navn"
    case .noun: "navneord"
    case .pronoun: "stedord"
    case .object: "stedord (genstand)"
    case .determiner: "kendeord"
    case .adjective: "tillægsord"
    case .adverb: "biord"
    case .negation: "nægtelse"
    case .preposition: "forholdsord"
    case .numeral: "talord"
    case .finite: "udsagnsord"
    case .infinitive: "navnemåde"
    case .participle: "tillægsmåde"
    case .imperative: "bydemåde"
    case .infinitiveMarker: "navnemådens at"
    case .subordinator: "underordner"
    case .relative: "henførende"
    case .coordinator: "sideordner"
    case .punctuation: "tegn"
    }
  }
}

extension Clause.Role {
  var term: String {
    switch self {
    case .main: "hovedsætning"
    case .that: "at-sætning"
    case .condition: "betingelse"
    case .time: "tidssætning"
    case .relative: "henførende"
    case .question: "spørgende"
    case .reason: "grund eller følge"
    case .bracket: "i parentes"
    }
  }
}

extension Clause.Tense {
  var term: String {
    switch self {
    case .present: "nutid"
    case .past: "datid"
    case .perfect: "førnutid"
    case .none: "uden tid"
    }
  }
}

extension Clause.Voice {
  var term: String { self == .passive ? ", lideform" : "" }
}

extension NounPhrase.Sort {
  var term: String {
    switch self {
    case .named: "navn"
    case .agent: "handlende"
    case .office: "embede"
    case .pronoun: "stedord"
    case .speaker: "mødet selv"
    case .man: "man"
    case .expletive: "det, der"
    case .everyone: "alle"
    case .thing: "ting"
    }
  }
}
