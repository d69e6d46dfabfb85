package import Grammar

/// Which cues tell their outcome in minutes: for the catalogue's own examples.
package enum CueSearch {
  /// A cue of something done must stand in the past, or without a verb; one that is negated tells another outcome.
  package static func cues(in read: ReadMinutes) -> [OutcomeCue] {
    read.sentences.flatMap(CueReader.hits).filter(\.isTold).map(\.cue)
  }
}
