/// The constructions of the grammar, the most specific first: the first that fits a clause reads it.
package enum Catalogue {
  /// Read from a clause and what hangs on it.
  static let clauses: [Construction] = [
    .resolvedThat, .resolvedTo, .asksNow, .bidden, .requested, .entrusted, .askTo, .askToGet, .askBare, .askMeeting, .askThat, .askNoun, .promiseTo,
    .promiseThat, .promised, .grantTo, .undertakeTo, .intends,
    .undertakeThat, .decideTo, .decideThat,
    .agreeTo, .agreeThat, .agreedNounTo, .agreedNoun, .agreedFor, .outcome, .nextStep, .should, .proposeTo, .proposeThat, .proposeNoun, .wishTo,
    .wishThat, .opinion,
    .ideaTo, .ideaThat, .told, .accepts, .responsible, .liesWith, .standsFor, .ponders, .standsReady, .gets, .receives, .hasDeadline,
    .onAgenda, .putsOff, .moved,
    .deferred,
    .comesFrom, .lacks, .mustGo, .mustGet, .takesPlace, .be, .passiveModal, .mustDo, .haveTo, .volunteers, .willDo, .could, .passive, .flat, .granted,
    .command,
    .todo,
  ]

  /// Read from the form of a line.
  static let layouts: [Construction] = [.actionLabel, .row, .listItem, .named, .responsibleLine, .verbless, .nominal]

  package static let constructions = clauses + layouts
}
