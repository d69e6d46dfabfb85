import FollowUp

extension OutcomeCue {
  /// It is said again as still to do.
  static let restatement: [OutcomeCue] = [
    OutcomeCue(
      id: "said-again", .restated, summary: "»Indskærpes«, »mindes om«, »fortsat skal«: det samme én gang til.",
      phrases: [
        "indskærpe", "minde om", "mindes om", "påminde", "erindre", "huske", "husk", "gentage", "gentog", "fastholde", "fortsat skal", "skal fortsat",
        "stadig skal", "skal stadig", "på ny", "påny", "igen", "fortsat ønske", "efterlyse", "fremhæve igen", "holde fast", "rykke for", "stadig gerne",
        "genoptage", "stå ved",
      ],
      reads: ["Det indskærpes, at notatet skal foreligge til næste møde."], leaves: ["Notatet foreligger nu."])
  ]
}
