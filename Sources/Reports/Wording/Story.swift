import Danish
package import FollowUp
import Grammar

/// The history in words that a person understands.
extension Wording {
  /// One change, with who made it and when.
  package func told(_ row: HistoryRow) -> String {
    let about = row.task.map { pick("opgave \($0) ", "task \($0) ") } ?? ""
    let undone = row.isUndone ? pick(" – taget tilbage", " – taken back") : ""
    return harmless("\(day(row.day)) \(row.by): \(about)\(deed(row))\(reason(row))\(undone)")
  }

  private func deed(_ row: HistoryRow) -> String {
    let (before, after) = (row.before ?? "", row.after ?? "")
    switch row.field {
    case "added": return pick("er kommet til: \(after)", "was added: \(after)")
    case "text": return pick("hedder nu »\(after)« (før »\(before)«)", "now reads “\(after)” (was “\(before)”)")
    case "note": return pick("fik en bemærkning: »\(after)«", "got a note: “\(after)”")
    case "status": return "\(pick("er", "is")) \(status(named: after)) (\(pick("før", "was")) \(status(named: before)))"
    case "confirmed": return pick("er bekræftet", "is confirmed") + (before == after ? "" : pick(" og er nu åben", " and is now open"))
    case "rejected": return pick("er afvist: det er ingen opgave", "is rejected: it is no task")
    case "sleep":
      return row.after == nil ? pick("hviler ikke længere", "no longer rests") : pick("hviler til \(words(after))", "rests until \(words(after))")
    case "owners":
      return before.isEmpty
        ? pick("er givet til \(after)", "is given to \(after)")
        : pick("er givet til \(after) (før \(before))", "is given to \(after) (was \(before))")
    case "confidential": return row.after == nil ? pick("er ikke fortrolig", "is not confidential") : pick("er fortrolig", "is confidential")
    case "reminder":
      let name = row.subject ?? ""
      return pick("\(name) blev mindet om den", "\(name) was reminded of it")
    case "kind": return "\(pick("har arten", "is of the kind")) \(kind(named: after)) (\(pick("før", "was")) \(kind(named: before)))"
    case "split":
      return pick("er delt ud fra opgave \(before) til \(row.subject ?? "")", "is split from task \(before), for \(row.subject ?? "")")
    case "due":
      return row.before == nil
        ? pick("har frist \(words(row.after))", "is due \(words(row.after))")
        : "\(pick("har frist", "is due")) \(words(row.before)) → \(words(row.after))"
    case "due-text": return pick("har frist »\(after)«", "is due “\(after)”")
    case "meeting", "import", "version": return meeting(row)
    case "undo":
      let deed = "»\(after)«" + (row.subject.map { pick(" af \($0)", " by \($0)") } ?? "") + (row.before.map { " \(words($0))" } ?? "")
      return pick("tog \(deed) tilbage", "took back \(deed)")
    case "restore": return pick("hentede registeret frem fra en fil", "restored the register from a file")
    case "forget": return pick("glemte et navn, \(after) steder", "forgot a name in \(after) places")
    case "approved": return pick("referatet af mødet \(words(after)) er godkendt", "the minutes of \(words(after)) are approved")
    case "no-follow-up": return noFollowUp(row)
    case "draft": return pick("referatet af mødet \(words(after)) er et udkast", "the minutes of \(words(after)) are a draft")
    case "quote": return pick("står nu som »\(after)« (før »\(before)«)", "now stands as “\(after)” (was “\(before)”)")
    case "missing":
      return Missing(rawValue: after).map { "– " + missing($0) } ?? pick("står og læses igen i referatet", "stands and is read again in the minutes")
    case "owner", "body": return pick("\(after) er skrevet ind", "\(after) is known")
    case "alias": return pick("\(row.subject ?? "") hedder også \(after)", "\(row.subject ?? "") is also called \(after)")
    case "merged": return pick("\(before) er \(after)", "\(before) is \(after)")
    case "member":
      let group = row.subject ?? ""
      return row.after == nil
        ? pick("\(before) er ikke længere med i \(group)", "\(before) is no longer in \(group)")
        : pick("\(after) er med i \(group)", "\(after) is in \(group)")
    case "email":
      let name = row.subject ?? ""
      return row.after == nil
        ? pick("\(name) har ingen mailadresse", "\(name) has no mail address")
        : pick("\(name) har mailadressen \(after)", "\(name) has the mail address \(after)")
    default: return "\(row.subject.map { $0 + " " } ?? "")\(row.field): \([row.before, row.after].compactMap(\.self).joined(separator: " → "))"
    }
  }

  private func noFollowUp(_ row: HistoryRow) -> String {
    let point = row.why.map { pick("punkt »\($0)«", "point “\($0)”") } ?? pick("indledningen", "the opening")
    let minutes = pick("referatet af mødet \(words(row.after ?? row.before))", "the minutes of \(words(row.after ?? row.before))")
    return row.after == nil
      ? pick("\(point) i \(minutes) er ikke længere uden opfølgning", "\(point) of \(minutes) is no longer without follow-up")
      : pick("\(point) i \(minutes): ingen opfølgning", "\(point) of \(minutes): nothing to follow up")
  }

  private func meeting(_ row: HistoryRow) -> String {
    let body = row.subject.map { pick(" i \($0)", " of \($0)") } ?? ""
    let what = pick("mødet\(body)", "the meeting\(body)")
    if row.field == "import" { return pick("læste referatet af \(what) \(words(row.after))", "read the minutes of \(what) \(words(row.after))") }
    if row.field == "version" {
      let meeting = "\(what) \(words(row.after))"
      return pick("læste en ny udgave af referatet af \(meeting)", "read a new version of the minutes of \(meeting)")
    }
    switch row.cause {
    case "meeting-planned": return pick("\(what) \(words(row.after)) er planlagt", "\(what) \(words(row.after)) is planned")
    case "meeting-cancelled": return pick("\(what) \(words(row.before)) er aflyst", "\(what) \(words(row.before)) is cancelled")
    case "meeting-moved":
      return pick("\(what) er flyttet: \(words(row.before)) → \(words(row.after))", "\(what) is moved: \(words(row.before)) → \(words(row.after))")
    default: return "\(what): \(words(row.before)) → \(words(row.after))"
    }
  }

  /// Why, in brackets.
  private func reason(_ row: HistoryRow) -> String {
    let why: String? =
      switch (row.field, row.cause) {
      case ("no-follow-up", _): nil
      case (_, "rule"): row.why.map { pick("regel \($0)", "rule \($0)") }
      case ("due", "meeting-planned"): pick("et møde er planlagt", "a meeting is planned")
      case ("due", "meeting-moved"): pick("mødet er flyttet", "the meeting is moved")
      case ("due", "meeting-cancelled"): pick("mødet er aflyst", "the meeting is cancelled")
      case ("due", "calendar"): pick("kalenderen er ændret imens", "the calendar changed meanwhile")
      case ("text", "minutes-read"), ("kind", "minutes-read"), ("status", "minutes-read"), ("owners", "minutes-read"), ("due-text", "minutes-read"),
        ("confidential", "minutes-read"):
        pick("referatet er læst igen", "the minutes are read again")
      case ("due", "minutes-read"): row.why.map(quoted) ?? pick("et referat er læst ind", "minutes are read")
      default:
        if let meeting = row.cause.flatMap({ Day(iso: $0) }), let evidence = row.why {
          pick("referatet \(day(meeting)): \(quoted(evidence))", "the minutes of \(day(meeting)): \(quoted(evidence))")
        } else {
          row.why
        }
      }
    return why.map { " (\($0))" } ?? ""
  }

  private func quoted(_ text: String) -> String { pick("»\(text)«", "“\(text)”") }

  /// An ISO day in words, anything else as it stands.
  private func words(_ iso: String?) -> String { iso.map { text in Day(iso: text).map(day) ?? text } ?? pick("ukendt", "unknown") }

  private func kind(named raw: String) -> String { Kind(rawValue: raw).map(kind) ?? raw }

  private func status(named raw: String) -> String { Status(rawValue: raw).map(status) ?? raw }
}
