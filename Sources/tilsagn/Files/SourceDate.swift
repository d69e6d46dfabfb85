import Danish

#if canImport(Glibc)
  import Glibc
#endif

/// The time that documents say they were made, so that the same register gives the same bytes.
enum SourceDate {
  /// Seconds since 1970: `$SOURCE_DATE_EPOCH` (reproducible-builds.org), else, or where that is no second until the year 9999, the start of the
  /// effective day.
  static func second(of day: Day) -> Int {
    let told = getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
    return told.flatMap { (0...253_402_300_799).contains($0) ? $0 : nil } ?? day.ordinal * 86_400
  }
}
