import Glibc

/// The process that writes to a store.
///
/// - Returns: `nil` when none does; 0 when one does and its number is not known.
func storeWriter(_ path: String) -> Int? {
    let descriptor = open(path + "/LOCK", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
    let text = (try? readAll(path + "/LOCK")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return Int(text.prefix { $0.isNumber }) ?? 0
}
