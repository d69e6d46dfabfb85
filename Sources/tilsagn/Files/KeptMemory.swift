/// Memory that one file left is kept for the next: to give it back to the system and to ask for it again took a sixth of an import of many.
enum KeptMemory {
  static func begin() {
    #if canImport(Glibc)
      for (parameter, bytes) in [(trimThreshold, most), (topPad, 8 << 20), (mapThreshold, 32 << 20)] { _ = mallopt(parameter, bytes) }
    #endif
  }

  #if canImport(Glibc)
    /// At most so many bytes are kept.
    private static let most: CInt = 256 << 20
    // mallopt(3): M_TRIM_THRESHOLD, M_TOP_PAD, M_MMAP_THRESHOLD.
    private static let (trimThreshold, topPad, mapThreshold): (CInt, CInt, CInt) = (-1, -2, -3)
  #endif
}

#if canImport(Glibc)
  /// Of the C library's malloc.h, which Swift does not import.
  @_silgen_name("mallopt") private func mallopt(_ parameter: CInt, _ value: CInt) -> CInt
#endif
