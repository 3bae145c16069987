import Glibc
import NewsModel

/// The process that writes to a store.
struct StoreHolder {
    /// 0 when it is not known.
    let pid: Int
    /// When it opened the store.
    let since: Timestamp?
}

/// The process that writes to a store; `nil` when none does.
func storeHolder(of path: String) -> StoreHolder? {
    let descriptor = open(path + "/LOCK", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    if flock(descriptor, LOCK_SH | LOCK_NB) == 0 { return nil }
    // The file is written once, when the store is opened.
    var facts = stat()
    let since = fstat(descriptor, &facts) == 0 ? Timestamp(seconds: Int64(facts.st_mtim.tv_sec)) : nil
    let text = (try? readAll(path + "/LOCK")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return StoreHolder(pid: Int(text.prefix { $0.isNumber }) ?? 0, since: since)
}
