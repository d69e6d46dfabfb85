#if canImport(Glibc)
  import Glibc
#endif

/// A file that has no name and never reaches the disk (memfd_create(2)).
final class MemoryFile {
  let descriptor: Int32

  /// Nil where the system gives none, or has no room for the bytes.
  init?(_ bytes: [UInt8]) {
    descriptor = memfd_create("tilsagn", UInt32(MFD_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress! + sent, bytes.count - sent, off_t(sent)) }
      guard count > 0 else { return nil }
      sent += count
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  var bytes: [UInt8] {
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_size > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: Int(info.st_size)) { buffer, count in
      while count < buffer.count {
        let got = pread(descriptor, buffer.baseAddress! + count, buffer.count - count, off_t(count))
        guard got > 0 else { break }
        count += got
      }
    }
  }
}
