import Danish

#if canImport(Glibc)
  import Glibc
#endif

/// The time that documents say they were made, so that the same register gives the same bytes.
enum SourceDate {
  /// Seconds since 1970: `$SOURCE_DATE_EPOCH` (reproducible-builds.org), else the start of the effective day.
  static func second(of day: Day) -> Int {
    getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) } ?? day.ordinal * 86_400
  }
}
