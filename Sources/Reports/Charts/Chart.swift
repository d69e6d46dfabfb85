/// A picture of numbers, as data.
package struct Chart: Sendable, Hashable {
  package enum Shape: Sendable {
    /// Lying, a row for each label, the series one after another.
    case bars
    /// Upright, a group for each label, the series side by side.
    case columns
  }

  package struct Series: Sendable, Hashable {
    /// Its colour tells what it is, in every chart.
    package enum Role: String, Sendable { case overdue, open, new, closed }
    package var role: Role
    package var name: String
    /// As many as there are labels, none negative.
    package var values: [Int]

    package init(_ role: Role, _ name: String, _ values: [Int]) { (self.role, self.name, self.values) = (role, name, values) }
  }

  package var id: String
  package var title: String
  /// The same in a sentence, for those who do not see it.
  package var summary: String
  package var shape: Shape
  package var labels: [String]
  package var series: [Series]
}
