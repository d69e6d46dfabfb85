/// How much of a task's words, by their rarity, a unit has.
struct Overlap: Sendable {
  var unit: Int
  /// In itself; with the heading above it; with what stands before it too. Sums of rarities first, then shares of the task's, 0...1.
  var own = 0.0
  var headed = 0.0
  var near = 0.0
  /// Of the words of the act's object, in itself and with the heading.
  var core = 0.0
  var coreHeaded = 0.0
  /// By the whole of its point, and how near that is to the point that has most, 0...1.
  var point = 0.0
  var pointLead = 0.0
  /// The rarest word shared, 0...1, and the second rarest.
  var rarest = 0.0
  var second = 0.0
  /// Its own part as a sum of rarities, 0...1 from none to four rare words.
  var mass = 0.0
  /// Of its own words, how much the task has.
  var back = 0.0
  /// The verb of the act, or one akin to it.
  var verb = 0.0
  /// A name shared.
  var named = false
  /// An owner of the task acts or is named in it.
  var isOwned = false

  init(unit: Int) { self.unit = unit }

  var rough: Double { own + 0.5 * (headed - own) + 0.3 * (near - headed) }

  /// A word of the task stands in and around the unit, each with its weight.
  mutating func add(_ own: Double, heading: Double, before: Double, isCore: Bool) {
    let headed = max(own, heading)
    self.own += own
    self.headed += headed
    near += max(headed, before)
    if isCore {
      core += own
      coreHeaded += headed
    }
    if own > rarest { (second, rarest) = (rarest, own) } else { second = max(second, own) }
  }

  /// Makes shares of the sums; `total` and `coreTotal` are the task's, `weight` the unit's.
  mutating func settle(total: Double, coreTotal: Double, weight: Double) {
    mass = min(1, own / 4)
    back = weight > 0 ? min(1, own / weight) : 0
    if coreTotal > 0 { (core, coreHeaded) = (core / coreTotal, coreHeaded / coreTotal) }
    (own, headed, near) = (own / total, headed / total, near / total)
  }
}
