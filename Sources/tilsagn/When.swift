import Danish

/// WHEN: a day, `next-meeting`, or Danish words.
func deadline(_ words: String, from day: Day) throws -> Due {
  guard let due = DeadlineReader.due(words, reference: day) else {
    throw Failure(
      64, "»\(words)« kan ikke læses som en frist. Skriv fx 2023-03-09, next-meeting eller »inden udgangen af april«.",
      "“\(words)” cannot be read as a deadline. Write 2023-03-09, next-meeting or “inden udgangen af april”.")
  }
  return due
}
