import Minutes
import Source
import Synchronization

/// The headers of minutes that this process has read, by their text: each of a body's minutes is asked for its people again when the next ones come.
enum ReadHeaders {
  /// More are forgotten: many bodies' remembered minutes, in a few megabytes.
  private static let most = 2_000
  private static let known = Mutex<[String: MeetingHeader]>([:])

  static func header(of text: String) -> MeetingHeader {
    if let header = known.withLock({ $0[text] }) { return header }
    let header = MinutesParser.parse(SourceText(text)).meeting
    keep(header, of: text)
    return header
  }

  static func keep(_ header: MeetingHeader, of text: String) {
    known.withLock {
      if $0.count >= most { $0.removeAll(keepingCapacity: true) }
      $0[text] = header
    }
  }
}
