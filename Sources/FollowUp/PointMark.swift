package import Danish
package import Minutes

/// A point of minutes as people name it: by its number, its title or both; neither for the text before the first.
package struct PointName: Sendable, Hashable {
  package var number: String?
  package var title: String?

  package init(number: String?, title: String?) { (self.number, self.title) = (number, title) }

  package init(_ point: Point) { self.init(number: point.number, title: point.title) }
}

/// A person found nothing to follow up in a point.
package struct PointMark: Sendable, Hashable {
  package var point: PointName
  package var day: Day
  package var by: String

  package init(point: PointName, day: Day, by: String) { (self.point, self.day, self.by) = (point, day, by) }
}

extension [PointMark] {
  /// The mark of a point: one of the same number and title, else one of its title, else one of its number where neither has a title. A point that is
  /// numbered anew keeps its mark, and so does one whose å is restored.
  package func mark(of point: PointName) -> PointMark? {
    let title = point.title.map(Self.key)
    let titled = filter { $0.point.title.map(Self.key) == title }
    return titled.first { $0.point.number == point.number } ?? (title == nil ? nil : titled.first)
  }

  private static func key(_ title: String) -> String { Tokenizer.fold([UInt8](title.utf8)[...]) }
}
