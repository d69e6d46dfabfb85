extension Upgrade {
  /// Version 5 looked through all meetings for the cancelled ones of a day.
  static let from5 = "CREATE INDEX meeting_by_body ON meeting (body, day);"
}
