package import FollowUp
import Mustache

/// A round of reminders as the files of a folder: a draft for each owner, and a page that tells of all, of who has no address, and of the tasks of
/// nobody.
package struct ReminderFolder {
  let round: ReminderRound
  let wording: Wording
  let format: MailFormat
  /// In the order of the round.
  let names: [String]

  package init(_ round: ReminderRound, from: Mailbox?, _ stamp: Stamp, _ wording: Wording) {
    (self.round, self.wording) = (round, wording)
    format = MailFormat(wording, stamp, from: from)
    names = round.reminders.enumerated().map { Self.name($0 + 1, of: round.reminders.count, $1.owner.name) }
  }

  package var files: [(name: String, text: String)] {
    zip(names, round.reminders).map { ($0, format.render($1, before: round.list)) } + [(wording.overviewFile, overview)]
  }

  /// All that stands in the files, before mail encodes it.
  package var words: String {
    (round.reminders.map { Letter($0, before: round.list, from: format.from, wording).plain } + [overview]).joined(separator: "\n")
  }

  /// "02-møllested-kommune.eml": the number makes it the only one and no name that a system keeps for itself; letters and digits stay, the rest
  /// becomes dashes.
  static func name(_ number: Int, of count: Int, _ owner: String) -> String {
    let digits = String(repeating: "0", count: max(2, String(count).count) - String(number).count) + String(number)
    let words = owner.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
    var name = digits
    // File systems allow 255 bytes.
    for word in words where name.utf8.count + String(word).utf8.count < 80 { name += "-" + String(word) }
    return name + ".eml"
  }

  private var overview: String {
    let context: [String: Any] = [
      "language": wording.language.rawValue, "style": String(decoding: PackageResources.style_css, as: UTF8.self),
      "title": harmless(wording.reminders(round.list)),
      "facts": [wording.asOf(round.list.today), wording.notSent], "headings": wording.overviewHeadings, "hasDrafts": !names.isEmpty,
      "drafts": zip(names, round.reminders).map { name, reminder in
        [
          "owner": harmless(reminder.owner.name), "count": String(reminder.items.count), "file": name, "link": Self.link(name),
          "address": reminder.address?.text ?? wording.noAddress(reminder.owner), "isLate": reminder.address == nil,
        ] as [String: Any]
      }, "spreads": round.spreads.map { harmless(wording.spread($0)) }, "hasSpreads": !round.spreads.isEmpty,
      "hasUnowned": !round.unowned.isEmpty, "unownedTitle": wording.unownedTitle,
      "unowned": round.unowned.map { harmless("\(wording.task($0.id)): \($0.text) (\(wording.owners($0)); \(wording.due($0)))") },
      "footer": wording.footer,
    ]
    return Markup.templates.render(context, withTemplate: "overview") ?? ""
  }

  /// A name of ours in a link: other letters percent-encoded (RFC 3986, 2.1).
  private static func link(_ name: String) -> String {
    name.utf8.reduce(into: "") { link, byte in
      let isPlain = byte < 0x80 && Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
      link += isPlain ? String(Unicode.Scalar(byte)) : "%" + String(decoding: hexadecimal(byte).dropFirst(), as: UTF8.self)
    }
  }

  /// What is written, a line each, for the screen.
  package var summary: [String] {
    var lines = [wording.reminders(round.list)]
    lines += zip(names, round.reminders).map { name, reminder in
      "  \(reminder.owner.name) (\(reminder.address?.text ?? wording.noAddress(reminder.owner))): \(wording.tasks(reminder.items.count)), \(name)"
    }
    lines += round.spreads.map(wording.spread)
    lines += round.unowned.map { "\(wording.unownedTitle): \(wording.task($0.id)), \($0.text)" }
    if round.reminders.contains(where: { $0.address == nil }) { lines.append(wording.setAddress) }
    return lines.map(harmless)
  }
}
