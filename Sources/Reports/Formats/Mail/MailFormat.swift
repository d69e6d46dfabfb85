import Danish
package import FollowUp

/// A mail draft (.eml, RFC 5322) with a reminder as plain text and as a page; `X-Unsent` makes mail programs open it as a draft. Nothing in it is left to
/// chance: the same reminder, sender and day give the same bytes.
///
/// Without an address there is no To, and without a sender no From: an empty To is no valid header (RFC 5322, 3.4, wants an address), while a
/// draft without one opens with an empty field to fill in, and the mail program puts its own sender.
package struct MailFormat {
  let wording: Wording
  let stamp: Stamp
  let from: Mailbox?

  package init(_ wording: Wording, _ stamp: Stamp, from: Mailbox?) { (self.wording, self.stamp, self.from) = (wording, stamp, from) }

  package func render(_ reminder: Reminder, before list: FollowUpList) -> String {
    let letter = Letter(reminder, before: list, from: from, wording)
    let (plain, page) = (quotedPrintable(letter.plain), quotedPrintable(letter.page(wording)))
    let known = fingerprint(list.body ?? "", list.meeting?.iso ?? "", reminder.owner.name, stamp.mail, plain)
    // "=_" stands in no quoted-printable text.
    let boundary = "=_tilsagn_\(known)"
    var header = MailHeader()
    if let from { header.add("From", from) }
    if let address = reminder.address { header.add("To", Mailbox(name: reminder.owner.name, address: address)) }
    header.add("Subject", text: letter.subject)
    header.add("Date", stamp.mail)
    header.add("Message-ID", "<\(known)@tilsagn>")
    header.add("X-Unsent", "1")
    header.add("Content-Language", wording.language.rawValue)
    header.add("MIME-Version", "1.0")
    header.add("Content-Type", "multipart/alternative; boundary=\"\(boundary)\"")
    let parts = [("plain", plain), ("html", page)].map { type, text in
      "--\(boundary)\r\nContent-Type: text/\(type); charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\(text)"
    }
    return header.text + "\r\n" + parts.joined() + "--\(boundary)--\r\n"
  }
}
