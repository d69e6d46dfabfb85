import Danish
import FollowUp
import Store

#if canImport(Glibc)
  import Glibc
#endif

/// An export from elsewhere: it is refused in words, or gives a register that can be checked, listed and exported.
@Sendable func restore(_ bytes: [UInt8]) {
  let today = Day(iso: "2023-03-01")!
  let path = "/dev/shm/tilsagn-fuzz-\(getpid()).sqlite"
  for end in ["", "-wal", "-shm"] { unlink(path + end) }
  do {
    try Register.restore(String(decoding: bytes, as: UTF8.self), to: path, Act(today: today, by: "fuzz", command: "restore"))
    let register = try Register(path: path)
    _ = try register.check()
    for body in try register.bodies() { _ = try register.followUp(meeting: nil, body: body.name, today: today, confidential: true) }
    _ = (try register.tasks(today: today, confidential: true), try register.history(task: nil, confidential: true))
    _ = (try register.meetings(body: nil, today: today), try register.owners(), try register.suggestions(today: today, confidential: true))
    try register.export(withHistory: true) { _ in }
  } catch is RegisterError {
  } catch { fatalError("an error without words: \(error)") }
}
