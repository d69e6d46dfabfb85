import Danish
import Source
import Testing

let reference = Day(year: 2022, month: 12, day: 8)

func mentions(_ words: String, _ reference: Day? = reference) -> [DueMention] {
  let text = SourceText(words)
  return DeadlineReader.mentions(in: Tokenizer.tokens(in: text, range: text.whole)[...], of: text, reference: reference)
}
