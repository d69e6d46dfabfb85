package import Danish
package import FollowUp
import Grammar

/// What is said of versions of minutes, of what changed between them, and of their approval.
extension Wording {
  package func missing(_ missing: Missing) -> String {
    switch missing {
    case .sentence: pick("sætningen står ikke længere i referatet", "the sentence no longer stands in the minutes")
    case .reading: pick("læses ikke længere som en opgave", "is no longer read as a task")
    }
  }

  /// The first line of what a corrected version did.
  package func replaced(_ file: String, body: String, day: Day, version: Int) -> String {
    harmless(
      pick(
        "\(file): \(body) \(self.day(day)), udgave \(version) af referatet. Udgave \(version - 1) kan stadig læses.",
        "\(file): \(body) \(self.day(day)), version \(version) of the minutes. Version \(version - 1) can still be read."))
  }

  /// Bytes that an other version has replaced.
  package func older(_ file: String, body: String, day: Day, version: Int) -> String {
    harmless(
      pick(
        "\(file): en ældre udgave af referatet af \(body) \(self.day(day)); udgave \(version) gælder, og intet er ændret.",
        "\(file): an older version of the minutes of \(body) \(self.day(day)); version \(version) is in force, and nothing is changed."))
  }

  /// A line for each task that is new, changed or gone, and what else there is in one; none when nothing changed.
  package func difference(_ difference: MinutesDifference) -> [String] {
    guard !difference.isEmpty else { return [] }
    var lines = difference.new.map { "+ \(changed($0))" }
    for change in difference.changed { lines += ["~ \(changed(change.after))"] + details(change).map { "    \($0)" } }
    for row in difference.gone + difference.unread { lines.append("- \(changed(row))") }
    lines.append(
      pick(
        "Ny: \(difference.new.count), ændret: \(difference.changed.count), væk: \(difference.gone.count + difference.unread.count), uændret: \(difference.unchanged).",
        "New: \(difference.new.count), changed: \(difference.changed.count), gone: \(difference.gone.count + difference.unread.count), unchanged: \(difference.unchanged)."
      ))
    return lines
  }

  package func reread(_ body: String, _ day: Day) -> String { harmless("\(body) \(self.day(day)):") }

  package var nothingToChange: String {
    pick("Alle referater læses som før; der er intet at ændre.", "All minutes read as before; there is nothing to change.")
  }

  private func details(_ change: MinutesDifference.Change) -> [String] {
    let (before, after) = (change.before, change.after)
    func told(_ danish: String, _ english: String, _ old: String, _ new: String) -> String? {
      old == new ? nil : harmless("\(pick(danish, english)): \(old) → \(new)")
    }
    func owners(_ row: TaskRow) -> String { row.owners.isEmpty ? pick("ingen", "nobody") : row.owners.map(\.name).joined(separator: ", ") }
    func due(_ row: TaskRow) -> String { row.due.map { "»\($0.due.text)«" } ?? pick("ingen", "none") }
    let none = pick("intet", "none")
    return [
      change.isReworded ? told("sætningen", "the sentence", "»\(before.source?.quote ?? "")«", "»\(after.source?.quote ?? "")«") : nil,
      told("teksten", "the text", before.text, after.text), told("arten", "the kind", kind(before.kind), kind(after.kind)),
      told("ansvarlig", "owner", owners(before), owners(after)), told("frist", "deadline", due(before), due(after)),
      told("status", "status", status(before.status), status(after.status)),
      told("punkt", "item", before.source?.agendaItem ?? none, after.source?.agendaItem ?? none),
      before.confidential == after.confidential ? nil : after.confidential ? confidential : pick("ikke fortrolig", "not confidential"),
      before.missing != nil && after.missing == nil ? pick("står igen i referatet", "stands in the minutes again") : nil,
    ].compactMap(\.self)
  }

  /// A line for each of the earlier minutes that these approve, with what must be corrected in them.
  package func approvals(_ approvals: [MinutesApproval]) -> [String] {
    approvals.flatMap { approval -> [String] in
      let minutes = approval.day.map { pick("Referatet af mødet \(day($0))", "The minutes of \(day($0))") }
      let approved = minutes.map { $0 + pick(" er godkendt.", " are approved.") }
      let remark = approval.remark.map { remark in
        harmless("\(pick("Ret", "Correct")) \(minutes.map { lowercased($0) } ?? pick("det forrige referat", "the minutes before")): »\(remark)«")
      }
      return [approved, remark].compactMap(\.self)
    }
  }

  private func lowercased(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// What stands under a meeting: its versions, and what later minutes say of its own.
  package func papers(_ versions: [MinutesVersion], _ approvals: [MinutesApproval]) -> [String] {
    versions.map { version in
      harmless(
        pick(
          "Udgave \(version.number) (\(version.fileName ?? "")) blev afløst \(day(version.replaced)); se den med --version \(version.number).",
          "Version \(version.number) (\(version.fileName ?? "")) was replaced on \(day(version.replaced)); see it with --version \(version.number)."))
    }
      + approvals.compactMap { approval in
        let since =
          versions.contains { $0.replaced >= approval.saidBy } ? pick(" (referatet er rettet siden)", " (the minutes were corrected since)") : ""
        return approval.remark.map {
          harmless(
            pick("Rettelse fra mødet \(day(approval.saidBy)): »\($0)«", "Correction from the meeting of \(day(approval.saidBy)): “\($0)”") + since)
        }
      }
  }

  /// Which minutes of the tasks are drafts; the latest ones. For lists whose tasks do not tell it themselves.
  func drafts(_ rows: [TaskRow]) -> String? {
    let meetings = Set(rows.compactMap(\.source).filter(\.isDraft).map(\.meeting)).sorted().suffix(6)
    guard !meetings.isEmpty else { return nil }
    return pick("Udkast, endnu ikke godkendt: \(days(Array(meetings))).", "Drafts, not yet approved: \(days(Array(meetings))).")
  }

  package func draft(_ day: Day) -> String {
    pick("Referatet af mødet \(self.day(day)) er et udkast.", "The minutes of the meeting of \(self.day(day)) are a draft.")
  }
}
