import Danish
package import Grammar
package import Minutes
import Source

/// The extract contract of DESIGN.md.
package enum ExtractJSON {
  /// `commitments` hands over one after the other; `sink` takes the bytes piece by piece. `file` is the name of the file where many are written:
  /// it stands first then, and all of it on one line (JSON Lines).
  package static func write(
    _ minutes: Minutes, file: String? = nil, withText: Bool, to sink: @escaping (UnsafeBufferPointer<UInt8>) -> Void,
    commitments: ((Commitment) -> Void) -> Void
  ) {
    let writer = JSONWriter(onOneLine: file != nil, to: sink)
    writer.object {
      if let file { writer.text("file", file) }
      writer.key("meeting")
      meeting(minutes.meeting, writer)
      writer.key("commitments")
      writer.array {
        commitments { found in
          writer.item()
          commitment(found, writer)
        }
      }
      writer.key("notices")
      writer.array(minutes.notices) { notice in
        writer.object {
          writer.text("message", notice.message)
          range(notice.range, writer)
        }
      }
      if withText { writer.text("text", minutes.text.string) }
    }
    writer.finish()
  }

  private static func meeting(_ meeting: MeetingHeader, _ writer: JSONWriter) {
    writer.object {
      writer.text("body", meeting.body)
      writer.text("organisation", meeting.organisation)
      writer.text("date", meeting.date?.iso)
      writer.text("start", meeting.start)
      writer.text("end", meeting.end)
      writer.text("title", meeting.title)
      writer.text("place", meeting.place)
      writer.key("present")
      writer.array(meeting.present) { person($0, writer) }
      writer.key("absent")
      writer.array(meeting.absent) { person($0, writer) }
      writer.key("agenda")
      writer.array(meeting.agenda) { item in
        writer.object {
          writer.text("number", item.number)
          writer.text("title", item.title)
          writer.text("presenter", item.presenter)
        }
      }
    }
  }

  private static func person(_ person: Person, _ writer: JSONWriter) {
    writer.object {
      writer.text("name", person.name)
      writer.text("title", person.title)
      writer.text("organisation", person.organisation)
      writer.text("initials", person.initials)
    }
  }

  private static func commitment(_ found: Commitment, _ writer: JSONWriter) {
    writer.object {
      writer.text("kind", found.kind.rawValue)
      writer.key("owners")
      writer.array(found.owners) { owner in writer.string(owner.name) }
      writer.text("ownerNote", found.ownerNote)
      writer.text("action", found.action)
      writer.text("quote", found.quote)
      writer.key("range")
      writer.object { range(found.range, writer) }
      writer.key("due")
      if let due = found.due { self.due(due, writer) } else { writer.null() }
      writer.text("agendaItem", found.agendaItem)
      writer.key("confidence")
      writer.number(found.confidence)
      writer.text("rule", found.rule)
    }
  }

  private static func due(_ due: Due, _ writer: JSONWriter) {
    writer.object {
      writer.text("text", due.text)
      writer.text("type", due.type.rawValue)
      writer.text("value", due.value)
      writer.text("from", due.from?.iso)
      writer.text("to", due.to?.iso)
    }
  }

  private static func range(_ range: ByteRange, _ writer: JSONWriter) {
    writer.int("start", range.start)
    writer.int("end", range.end)
  }
}
