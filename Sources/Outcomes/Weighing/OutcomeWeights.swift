/// The weights of both models, trained on the annotated series of minutes by `.ci/train-outcomes`.
enum OutcomeWeights {
  /// Weight and signal on each line.
  static let links: StaticString = """
    0.07 act=past
    -0.08 act=perfect
    -0.33 act=present
    0.58 back
    -1.39 bias
    -0.21 commitment=firm
    -0.38 commitment=proposal
    1.62 cue=arranged:other-not
    1.08 cue=partly:present
    1.04 cue=called-off:present
    1.01 cue=finished:other-not
    0.82 cue=presented:perfect
    0.73 cue=said-again:past
    0.68 cue=awaited:perfect
    0.65 cue=declined:present
    0.58 cue=put-off:present
    0.46 cue=arranged:infinitive
    0.43 cue=called-off:perfect
    0.42 cue=answered:present
    0.33 cue=sent:past
    0.32 cue=partly:other-not
    0.31 cue=partly:other
    0.28 cue=sent:perfect
    0.26 cue=arranged:past
    0.25 cue=answered:perfect
    0.25 cue=arranged:perfect
    0.21 cue=answered:infinitive
    0.17 cue=put-off:perfect
    0.15 cue=declined:other
    0.14 cue=awaited:infinitive
    0.14 cue=called-off:other
    0.12 cue=finished:other
    0.09 cue=awaited:past
    0.07 cue=not-yet:other
    0.07 cue=put-off:infinitive
    0.06 cue=answered:past
    -0.06 cue=under-way:other
    -0.06 cue=said-again:other-not
    -0.10 cue=finished:infinitive
    -0.12 cue=arranged:other
    -0.13 cue=finished:perfect
    -0.14 cue=called-off:past
    -0.16 cue=said-again:present
    -0.17 cue=said-again:other
    -0.17 cue=declined:infinitive
    -0.19 cue=sent:other
    -0.20 cue=finished:past
    -0.26 cue=presented:infinitive
    -0.33 cue=arranged:present
    -0.33 cue=awaited:other
    -0.35 cue=awaited:present
    -0.42 cue=called-off:infinitive
    -0.50 cue=not-yet:past
    -0.59 cue=sent:present
    -0.61 cue=put-off:other
    -0.62 cue=arranged:perfect-not
    -0.71 cue=sent:infinitive
    -0.72 cue=arranged:infinitive-not
    -0.80 cue=answered:other
    0.09 deadline
    1.07 first
    1.00 follow-up-point
    0.18 form=row
    -0.40 form=entry
    -0.50 form=heading
    -0.11 headed
    -1.07 length=long
    -1.08 length=middle
    -1.09 length=short
    0.06 modal
    -0.28 names
    0.63 near
    0.63 negated
    -1.35 other-acts
    0.56 outcome=dropped
    0.33 outcome=restated
    0.20 outcome=in-progress
    0.20 outcome=postponed
    -0.18 outcome=done
    -0.50 outcome=none
    -0.13 own
    1.25 owner-acts
    2.09 owner-named
    -0.72 ownerless
    -1.02 owner×own
    -0.08 own²
    1.08 own×outcome=done
    0.61 own×outcome=dropped
    0.25 own×outcome=in-progress
    0.19 own×outcome=postponed
    0.16 own×outcome=none
    -0.43 own×outcome=restated
    1.13 rank
    1.04 rank-near
    -0.75 rarest
    0.18 row-status
    0.35 say=perfect
    -0.17 say=present
    -0.62 say=past
    1.88 second
    0.27 section=tasks
    -0.12 section=information
    -0.19 section=presentation
    -0.40 section=discussion
    -1.07 section=nextMeeting
    -1.45 section=decision
    -0.23 settled
    -0.98 status=open
    -1.93 status=proposed
    -0.68 task=decision
    -0.97 task=pledge
    -1.06 task=request
    -1.51 task=proposal
    0.71 tense=present
    0.47 tense=past
    0.23 tense=perfect
    0.16 tense=verbless
    -0.19 tense=none
    0.97 then=partly-not
    0.74 then=sent
    0.63 then=sent-not
    0.62 then=awaited
    0.50 then=declined
    0.47 then=said-again
    0.43 then=arranged
    0.27 then=not-yet
    0.17 then=partly
    0.12 then=arranged-not
    0.09 then=put-off
    0.07 then=negated
    -0.32 then=presented
    -0.41 then=finished
    -0.44 then=answered-not
    -0.76 then=called-off
    2.02 title
    0.95 unrivalled
    -0.25 verb
    """

  /// The weights for done, in-progress, postponed, dropped and restated, and the signal.
  static let outcomes: StaticString = """
    -0.12 0.21 -0.46 0.33 0.04 act=past
    -0.12 0.15 -0.05 0.47 -0.36 act=perfect
    0.01 -0.40 0.30 0.20 0.05 act=present
    0.57 0.88 -0.60 0.02 -0.91 bias
    -0.96 0.67 -0.08 -0.75 1.13 commitment=firm
    -0.44 -0.16 -0.05 -0.17 0.82 commitment=proposal
    -0.19 0.27 0.44 -0.27 -0.25 cue=answered:infinitive
    0.55 0.08 -0.19 -0.32 -0.13 cue=answered:other
    -0.17 0.24 -0.56 0.01 0.49 cue=answered:past
    0.62 -0.17 -0.03 -0.07 -0.35 cue=answered:perfect
    0.60 -0.43 -0.21 0.32 -0.28 cue=answered:present
    -0.83 -0.05 1.01 -0.37 0.24 cue=arranged:infinitive
    -0.27 -0.48 -0.13 1.12 -0.25 cue=arranged:infinitive-not
    -0.61 0.48 -0.52 0.21 0.44 cue=arranged:other
    0.57 0.08 -0.13 -0.36 -0.17 cue=arranged:other-not
    0.39 -0.40 0.37 -0.30 -0.07 cue=arranged:past
    0.41 -0.07 0.01 -0.37 0.01 cue=arranged:perfect
    -0.27 -0.48 0.23 -0.00 0.52 cue=arranged:perfect-not
    0.03 -0.50 0.24 -0.06 0.29 cue=arranged:present
    -0.16 0.74 -0.29 -0.07 -0.22 cue=awaited:other
    -0.26 0.67 -0.15 -0.16 -0.09 cue=awaited:perfect
    -0.44 0.88 0.33 -0.39 -0.38 cue=awaited:present
    -0.34 -0.19 0.29 0.32 -0.08 cue=called-off:infinitive
    -0.36 -0.15 -0.16 0.77 -0.10 cue=called-off:other
    -0.22 -0.03 -0.06 0.36 -0.05 cue=called-off:past
    -0.92 -0.19 0.15 0.59 0.37 cue=called-off:perfect
    0.69 -0.19 -0.36 -0.03 -0.11 cue=called-off:present
    -0.20 -0.08 -0.11 0.56 -0.17 cue=declined:infinitive
    0.01 0.27 -0.10 -0.05 -0.14 cue=declined:other
    0.35 -0.52 0.28 -0.18 0.06 cue=declined:perfect
    -0.36 0.28 -0.18 0.47 -0.21 cue=declined:present
    0.34 -0.10 -0.04 -0.05 -0.16 cue=finished:infinitive
    -0.04 0.09 -0.30 -0.01 0.25 cue=finished:other
    -0.59 -0.05 1.26 -0.27 -0.35 cue=finished:other-not
    -0.16 -0.29 -0.11 0.69 -0.13 cue=finished:perfect
    -0.32 0.07 -0.38 -0.62 1.26 cue=not-yet:other
    -0.58 -0.35 0.87 -0.55 0.60 cue=not-yet:past
    -0.07 0.17 0.01 -0.10 -0.01 cue=not-yet:perfect
    0.54 0.38 -0.41 -0.05 -0.47 cue=partly:other
    -0.16 0.23 0.35 -0.30 -0.12 cue=partly:other-not
    -0.37 -0.06 0.40 -0.45 0.48 cue=partly:present
    0.08 0.10 -0.05 -0.09 -0.05 cue=presented:infinitive
    -0.12 0.34 -0.22 0.23 -0.23 cue=presented:past
    0.27 -0.28 0.25 -0.09 -0.15 cue=presented:perfect
    0.03 0.28 -0.30 0.21 -0.22 cue=presented:present
    -0.01 0.18 0.10 -0.15 -0.13 cue=put-off:other
    0.11 -0.26 0.28 -0.07 -0.06 cue=put-off:perfect
    -0.01 -0.28 0.66 -0.13 -0.23 cue=put-off:present
    0.17 0.77 -0.28 -0.25 -0.41 cue=said-again:other
    -0.50 -0.28 -0.06 -0.07 0.91 cue=said-again:past
    0.16 -0.29 0.03 -0.14 0.24 cue=said-again:present
    -0.41 1.12 -0.19 -0.22 -0.30 cue=sent:other
    0.12 -0.05 -0.02 -0.03 -0.02 cue=sent:past
    1.05 -0.18 -0.30 -0.30 -0.26 cue=sent:perfect
    0.23 -0.22 -0.43 -0.09 0.52 cue=sent:present
    0.14 0.12 -0.09 -0.18 0.01 cue=under-way:other
    -0.23 -0.20 1.32 -0.60 -0.17 deadline
    0.61 -0.13 -0.19 -0.30 -0.11 first
    -0.07 0.31 -0.25 -0.22 0.25 follow-up-point
    -0.36 0.52 -0.06 -0.06 -0.05 form=entry
    -0.03 -0.00 -0.02 0.00 0.05 form=heading
    -0.06 -0.01 0.10 -0.06 0.03 form=row
    0.23 0.28 -0.24 0.15 -0.41 length=long
    0.17 0.00 0.01 0.05 -0.28 length=middle
    0.09 0.06 -0.12 -0.27 0.37 length=short
    0.30 -0.33 0.59 -0.28 -0.29 modal
    0.19 0.37 -0.63 -0.33 0.46 names-owner
    -0.89 -0.90 0.20 1.14 0.47 negated
    0.46 0.36 -0.74 0.01 0.04 outcome=done
    -0.94 -0.48 0.01 1.64 -0.23 outcome=dropped
    -1.10 0.48 0.50 -0.09 0.31 outcome=in-progress
    -0.39 1.06 -0.00 -0.42 -0.24 outcome=none
    -0.18 -0.49 1.18 0.03 -0.53 outcome=postponed
    -0.16 0.20 -0.32 -0.47 0.75 outcome=restated
    0.65 -1.33 0.21 0.12 0.48 own
    -0.06 -0.01 0.10 -0.06 0.03 row-status
    -0.26 -0.13 0.72 -0.55 0.22 say=past
    0.36 0.26 -0.30 -0.22 -0.10 say=perfect
    0.36 -0.10 -0.55 -0.18 0.47 say=present
    0.36 -0.37 -0.62 0.57 0.07 section=decision
    0.89 -0.43 0.01 -0.31 -0.16 section=discussion
    0.26 -0.35 -0.41 0.24 0.26 section=information
    0.02 0.89 -0.61 -0.09 -0.22 section=presentation
    0.09 -0.38 0.64 -0.43 0.09 section=tasks
    0.19 0.20 0.67 0.05 -1.02 task=decision
    0.69 -0.48 0.07 0.29 -0.62 task=pledge
    -0.99 0.63 -0.82 -0.04 1.22 task=proposal
    0.31 0.21 -0.27 -0.36 0.13 task=request
    0.23 -0.55 0.39 -0.09 0.02 tense=none
    0.69 -0.69 -0.13 -0.14 0.30 tense=past
    -0.18 0.39 -0.01 -0.46 0.42 tense=perfect
    -0.13 -0.01 -0.15 0.19 0.46 tense=present
    0.48 -0.60 -0.15 0.55 -0.27 tense=verbless
    -0.03 0.37 0.11 0.04 -0.49 then=answered
    0.05 0.18 -0.07 -0.14 -0.03 then=answered-not
    0.72 0.01 -0.17 -0.62 0.06 then=arranged
    0.40 0.27 -0.27 -0.27 -0.14 then=arranged-not
    -0.24 0.72 0.05 -0.30 -0.22 then=awaited
    0.55 -0.30 -0.16 0.01 -0.10 then=called-off
    -0.22 -0.35 -0.10 0.74 -0.07 then=declined
    -0.45 0.11 -0.01 -0.42 0.76 then=finished
    0.02 -0.19 -0.03 0.83 -0.63 then=negated
    -0.61 0.88 0.26 -0.36 -0.18 then=not-yet
    -0.17 1.11 -0.21 -0.13 -0.59 then=partly
    -0.37 0.56 -0.08 -0.10 -0.01 then=partly-not
    0.17 0.09 0.24 -0.30 -0.20 then=presented
    -0.08 -0.26 0.86 -0.28 -0.25 then=put-off
    -0.34 0.62 -0.03 -0.23 -0.02 then=put-off-not
    -0.20 1.35 -0.40 -0.62 -0.13 then=said-again
    -0.17 0.49 0.56 -0.64 -0.23 then=sent
    -0.92 0.03 -0.05 0.97 -0.03 then=sent-not
    0.74 -0.05 -0.23 -0.24 -0.22 then=under-way
    -0.25 -0.04 0.55 -0.78 0.53 verb
    -0.61 0.30 -0.03 0.17 0.17 verb=infinitive
    0.39 -0.24 -0.20 0.23 -0.17 verb=past
    -0.04 0.05 -0.06 -0.13 0.18 verb=perfect
    -0.35 -0.30 0.18 0.06 0.41 verb=present
    """
}
