import Configuring
import Glibc

/// Makes this the one demo that runs, until the process ends: a demo replaces the store of the one before.
///
/// The lock lies beside the store, which is taken away and made anew.
func lockDemo(_ store: String) throws(Refusal) {
    try makeFolder(String(store[..<(store.lastIndex(of: "/") ?? store.startIndex)]))
    let descriptor = open(store + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
        throw Refusal("\(store).lock: cannot open: \(String(cString: strerror(errno)))", status: 73)
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        throw Refusal("another demo is running: end it first", status: 75)
    }
}
