import Danish
import Source

/// Deadlines in words, read on a day that the first two bytes tell.
@Sendable func deadlines(_ bytes: [UInt8]) {
  guard bytes.count > 2 else { return }
  let day = Day(ordinal: 10_000 + (Int(bytes[0]) << 8 | Int(bytes[1])) % 20_000)
  let words = String(decoding: bytes.dropFirst(2), as: UTF8.self)
  let due = DeadlineReader.due(words, reference: day)
  promise(due == DeadlineReader.due(words, reference: day), "two readings differ")
  if let due, let from = due.from, let to = due.to { promise(from <= to, "a period that ends before it begins") }
  promise(due?.text.isEmpty != true, "a deadline without words")
}
