import Danish
import Source

extension Minutes {
  /// What the minutes say of earlier ones of the body; nothing where the day of these is unknown. Read anew at each call.
  package func approvals() -> [Approval] {
    guard let day = meeting.date else { return [] }
    return ApprovalReader(text: text, points: points, day: day).approvals()
  }
}

/// Finds where minutes say that earlier ones were approved: a sentence about them ("Referatet fra den 8. januar blev godkendt uden bemærkninger"), or
/// the bare word under a heading that is about them ("Godkendelse af referat: Godkendt"). Agendas, budgets and plans are other documents, and what is
/// to be approved is not yet.
struct ApprovalReader {
  let text: SourceText
  let points: [Point]
  /// The day of these minutes.
  let day: Day

  func approvals() -> [Approval] {
    var found: [Approval] = []
    for point in points {
      let heading = Self.heading(of: point, text)
      for paragraph in point.paragraphs where mentions(paragraph.block.range) {
        guard let approval = read(paragraph, heading) else { continue }
        if !found.contains(where: { $0.day == approval.day }) { found.append(approval) }
      }
      if point.paragraphs.isEmpty, let range = point.heading, let approval = read(text.flowing(range), in: range, nil) { found.append(approval) }
    }
    return found
  }

  private func read(_ paragraph: Paragraph, _ heading: ApprovalPhrase.Heading?) -> Approval? {
    guard paragraph.section != .quotedAgenda, paragraph.label != .proposal else { return nil }
    let range = paragraph.block.range
    return read(text.flowing(range), in: range, heading)
  }

  private func read(_ flow: String, in range: ByteRange, _ heading: ApprovalPhrase.Heading?) -> Approval? {
    let sentences = AnnouncementSentences.cut(flow).map { ApprovalPhrase(pieces: $0, flow: flow) }
    for (index, phrase) in sentences.enumerated() {
      guard let told = phrase.approval(under: heading) else { continue }
      let isAfter = phrase.goesOnAfter
      let before = isAfter && index > 0 ? sentences[..<index].map(\.words).joined(separator: " ") : nil
      let behind = index + 1 < sentences.count && sentences[index + 1].corrects ? sentences[index + 1].words : nil
      let first = before == nil ? phrase : sentences[0]
      let last = behind == nil ? phrase : sentences[index + 1]
      let remark = [before, told.remark, behind].compactMap(\.self).joined(separator: " ")
      let date = told.date ?? heading?.date
      return Approval(
        day: date.flatMap(past), remark: remark.isEmpty ? nil : remark,
        range: flow.utf8.count == range.count ? ByteRange(range.start + first.start, range.start + last.end) : range)
    }
    return nil
  }

  /// The latest such day before these minutes.
  private func past(_ hit: DateHit) -> Day? {
    if let year = hit.year { return hit.date(inYear: year).flatMap { $0 < day ? $0 : nil } }
    guard let same = hit.date(inYear: day.year), same < day else { return hit.date(inYear: day.year - 1) }
    return same
  }

  private static func heading(of point: Point, _ text: SourceText) -> ApprovalPhrase.Heading? {
    guard let words = point.title ?? point.heading.map({ text.flowing($0) }) else { return nil }
    return ApprovalPhrase(pieces: DatePieces.read(words), flow: words).heading
  }

  /// Whether the bytes hold "godkend", "underskr" or a bare "ok": the rest need not be looked at.
  private func mentions(_ range: ByteRange) -> Bool {
    guard range.count < 4000 else { return false }
    if range.count < 12 { return true }
    for index in range.start..<(range.end - 5) {
      let byte = text.bytes[index] | 0x20
      if byte == UInt8(ascii: "g"), has("godken", index) { return true }
      if byte == UInt8(ascii: "u"), has("unders", index) { return true }
    }
    return false
  }

  private func has(_ word: StaticString, _ start: Int) -> Bool {
    for offset in 0..<word.utf8CodeUnitCount where text.bytes[start + offset] | 0x20 != word.utf8Start[offset] { return false }
    return true
  }
}
