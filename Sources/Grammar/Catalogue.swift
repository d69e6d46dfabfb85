/// The constructions of the grammar, the most specific first: the first that fits a clause reads it.
package enum Catalogue {
  package static let constructions: [Construction] = [
    .requested, .bidden, .ask, .urge, .urgeMeeting, .promise, .promiseThat, .decideTo, .decideThat, .decidedPassive, .agree, .agreeTo, .propose,
    .wish, .opinion,
    .call, .should, .must, .passiveModal, .willPledge, .passive, .flatPledge,
  ]
}
