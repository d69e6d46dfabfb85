#if canImport(Glibc)
  import Glibc
#endif

/// A temporary file whose name is taken away at once: nobody else can open it, and it is gone with the process.
final class NamelessFile {
  let descriptor: Int32

  /// Nil where none can be made, or there is no room for the bytes.
  init?(_ bytes: [UInt8]) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/tilsagn-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    unlink(path)
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
